import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { duties } from '../src/duties/index.ts';
import { findInstrument } from '../src/law/instruments/index.ts';
import { date } from '../src/law/kinds.ts';
import type { AnyDuty } from '../src/record/duty.ts';
import { shownExpiry } from '../src/record/expiry.ts';
import type { Refusal } from '../src/record/refusal.ts';
import { Rehearsal } from './rehearsal.ts';

/** Every duty's `examples.yaml`: cases that a lawyer can read, played through the kernel. */
interface Step {
  readonly act: string;
  readonly on: string;
  readonly at?: string;
  readonly by?: string;
  readonly officers?: readonly string[];
  readonly data?: Record<string, unknown>;
  readonly without?: readonly string[];
}
interface Example {
  readonly name: string;
  readonly bureau?: Record<string, unknown>;
  /** Other matters that the acts name, by stream. */
  readonly linked?: Record<number, Record<string, unknown>>;
  /** How often acts of other matters were counted before, by tally and key. */
  readonly counted?: Record<string, Record<string, number>>;
  /** Businesses that stand in the register, as far as they matter. */
  readonly registered?: readonly Record<string, unknown>[];
  readonly given: readonly Step[];
  readonly when?: Step;
  readonly then: {
    readonly state?: string;
    readonly refused?: string;
    readonly article?: string;
    readonly deadlines?: Record<string, string | null>;
    readonly alerts?: readonly string[];
    readonly closedOver?: string;
    readonly facts?: Record<string, unknown>;
    /** What the register of businesses made of the last act. */
    readonly entered?: readonly Record<string, unknown>[];
  };
}

const folder = new URL('../src/duties/', import.meta.url).pathname;

for (const duty of duties) {
  const file = join(folder, duty.procedure.id, 'examples.yaml');
  if (!existsSync(file)) continue;
  const examples = parse(readFileSync(file, 'utf8')) as Example[];
  const { exampleData } = (await import(join(folder, duty.procedure.id, 'example-data.ts'))) as {
    exampleData: Record<string, Record<string, unknown>>;
  };
  describe(`${duty.procedure.zh}（${duty.procedure.id}）的实例`, () => {
    it.each(examples)('$name', (example) => {
      const rehearsal = new Rehearsal(duty, example.bureau, example.linked, example.counted, example.registered);
      for (const step of example.given) {
        expect(rehearsal.perform(wishOf(step, exampleData)), `${step.act} ${step.on}`).toBeNull();
      }
      const refusal = example.when ? rehearsal.perform(wishOf(example.when, exampleData)) : null;
      expect(refusal?.code ?? null, JSON.stringify(refusal)).toBe(example.then.refused ?? null);
      if (example.then.article) expect(articleText(refusal)).toContain(example.then.article.replaceAll(/\s/g, ''));
      checkAfter(duty, rehearsal, example.then);
    });
  });
}

function wishOf(step: Step, exampleData: Record<string, Record<string, unknown>>) {
  const data = { ...exampleData[step.act], ...step.data };
  for (const field of step.without ?? []) delete data[field];
  return {
    act: step.act,
    doneOn: date(step.on),
    data,
    ...(step.at === undefined ? {} : { doneAt: step.at }),
    ...(step.by === undefined ? {} : { actor: step.by }),
    ...(step.officers === undefined ? {} : { officers: step.officers }),
  };
}

function articleText(refusal: Refusal | null): string {
  const cites = refusal?.article?.cite ?? [];
  return cites
    .map((cite) => `${findInstrument(cite.instrument)?.zh ?? cite.instrument}${cite.article}`)
    .join('；')
    .replaceAll(/\s/g, '');
}

function checkAfter(duty: AnyDuty, rehearsal: Rehearsal, then: Example['then']): void {
  if (!rehearsal.matter) {
    expect(then.state ?? 'none').toBe('none');
    return;
  }
  const matter = then.closedOver ? rehearsal.closedOver(date(then.closedOver)) : rehearsal.matter;
  if (then.state) expect(matter.state).toBe(then.state);
  const nameOf = (clock: string) => duty.procedure.clocks[clock]?.zh ?? clock;
  for (const [zh, expected] of Object.entries(then.deadlines ?? {})) {
    const clock = matter.clocks.findLast((state) => nameOf(state.clock) === zh);
    const expiry = clock && shownExpiry(matter, clock, rehearsal.calendar);
    expect(expiry?.expiresOn ?? null, zh).toBe(expected);
  }
  if (then.alerts) {
    const raised = matter.alerts.map((alert) => nameOf(matter.clocks[alert.clockNumber - 1]?.clock ?? ''));
    expect(raised).toEqual(then.alerts);
  }
  if (then.facts) expect(matter.facts).toMatchObject(then.facts);
  if (then.entered) expect(rehearsal.acts.at(-1)?.body.entered ?? []).toMatchObject(then.entered);
}
