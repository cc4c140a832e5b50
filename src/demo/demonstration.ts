import { exampleData as coerciveMeasure } from '../duties/coercive-measure/example-data.ts';
import { exampleData as penaltyCase } from '../duties/penalty-case/example-data.ts';
import { exampleData as summaryPenalty } from '../duties/summary-penalty/example-data.ts';
import { addDays, dayInShanghai, type PlainDate } from '../law/kinds.ts';
import { loadRoster } from '../people/roster.ts';
import type { Database } from '../record/database/database.ts';
import { holdsPost, type Person } from '../record/person.ts';
import type { BureauRecord } from '../record/record.ts';
import { type DemonstrationAccounts, settlePeople } from './people.ts';
import { performOrThrow, performSigned } from './perform-signed.ts';
import { powerFor, publishPowers } from './powers.ts';
import { type Scenario, type Step, scenarios } from './scenarios.ts';

/** What the demonstration needs: an empty bureau. */
export interface EmptyBureau {
  readonly database: Database;
  readonly record: BureauRecord;
  readonly reloadPeople: () => Promise<unknown>;
  readonly now: () => Date;
}

const examples: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>> = {
  'penalty-case': penaltyCase,
  'coercive-measure': coerciveMeasure,
  'summary-penalty': summaryPenalty,
};

/** 演示局的建立 — its people with an account for each post, and its founding act. Everything says that it is invented. */
export async function foundFictitiousBureau(
  bureau: EmptyBureau,
  foundedOn: PlainDate,
  certificatesUntil: PlainDate,
): Promise<DemonstrationAccounts> {
  const entry = { bureau: bureau.record.bureau, by: 'installation', at: bureau.now() };
  const settled = await settlePeople(bureau.database, entry, certificatesUntil);
  await bureau.reloadPeople();
  await performOrThrow(bureau.record, {
    key: 'founding',
    wish: {
      procedure: 'bureau',
      act: 'BureauFounded',
      actor: 'yang',
      doneOn: foundedOn,
      data: {
        name: '某某区市场监督管理局（演示）',
        code: String(bureau.record.bureau),
        prefix: '演示市监',
        algorithm: 'sha256',
      },
    },
  });
  return settled;
}

/**
 * 演示局 — founds a fictitious bureau in an empty record: people, one account for each post, a dozen matters in
 * different states. Everything says that it is invented, and everything goes through the kernel's own decisions.
 */
export async function foundDemonstration(
  bureau: EmptyBureau,
  onProgress?: (done: number, total: number) => void,
): Promise<DemonstrationAccounts> {
  const today = dayInShanghai(bureau.now());
  const settled = await foundFictitiousBureau(bureau, addDays(today, -365), addDays(today, 3 * 365));
  const { people } = await loadRoster(bureau.database, bureau.record.bureau);
  await publishPowers(bureau.record, people, today);
  let done = 0;
  const total = scenarios.reduce((sum, scenario) => sum + scenario.steps.length, 0);
  const stage = new Stage(bureau.record, people, today);
  for (const scenario of scenarios) await stage.play(scenario, () => onProgress?.(++done, total));
  return settled;
}

/** Plays one scenario after the other; a later one may name the matter of an earlier one. */
class Stage {
  readonly #record: BureauRecord;
  readonly #people: readonly Person[];
  readonly #today: PlainDate;
  readonly #matters = new Map<string, number>();

  constructor(record: BureauRecord, people: readonly Person[], today: PlainDate) {
    this.#record = record;
    this.#people = people;
    this.#today = today;
  }

  async play(scenario: Scenario, stepped: () => void): Promise<void> {
    for (const [index, step] of scenario.steps.entries()) {
      const stream = this.#matters.get(scenario.name);
      const wish = this.#wish(scenario, step);
      const request = { key: `demo-${scenario.name}-${index}`, ...(stream === undefined ? {} : { stream }), wish };
      const receipt = step.unsigned
        ? await performOrThrow(this.#record, request)
        : await performSigned(this.#record, this.#people, request);
      this.#matters.set(scenario.name, receipt.stream);
      stepped();
    }
  }

  #wish(scenario: Scenario, step: Step) {
    const doneOn = addDays(this.#today, -step.ago);
    const definition = this.#record.duties.get(scenario.procedure)?.procedure.acts[step.act];
    if (!definition) throw new Error(`演示事项中有未知行为 ${step.act}`);
    const holders = this.#people.filter((person) => definition.by.some((post) => holdsPost(person, post, doneOn)));
    const actor = step.by ?? (holders.find((person) => person.id === 'wang') ?? holders[0])?.id ?? 'wang';
    return {
      procedure: scenario.procedure,
      act: step.act,
      actor,
      doneOn,
      data: this.#data(scenario, step),
      ...powerFor(this.#record, scenario.procedure, step.act, doneOn),
      ...((definition.officers ?? 0) > 0 ? { officers: step.officers ?? ['wang', 'zhao'] } : {}),
    };
  }

  #data(scenario: Scenario, step: Step): Readonly<Record<string, unknown>> {
    const data: Record<string, unknown> = { ...examples[scenario.procedure]?.[step.act], ...step.data };
    for (const [field, ago] of Object.entries(step.days ?? {})) data[field] = addDays(this.#today, -ago);
    for (const [field, name] of Object.entries(step.links ?? {})) data[field] = this.#matters.get(name);
    return data;
  }
}
