import { addDays, dayInShanghai, type PlainDate } from '../law/kinds.ts';
import type { Post } from '../law/posts.ts';
import { loadRoster } from '../people/roster.ts';
import { systemAccount } from '../people/system-account.ts';
import type { Database } from '../record/database/database.ts';
import type { ActWish } from '../record/decide.ts';
import { clockExpiry } from '../record/expiry.ts';
import { runningClock } from '../record/matter.ts';
import { holdsPost, type Person } from '../record/person.ts';
import type { BureauRecord } from '../record/record.ts';
import { setLocalPeriods } from './local-standards.ts';
import { type DemonstrationAccounts, settlePeople } from './people.ts';
import { performOrThrow, performSigned } from './perform-signed.ts';
import { powerFor, publishPowers } from './powers.ts';
import { bringRegister } from './register.ts';
import { reportYear } from './report.ts';
import { scenarios } from './scenarios/index.ts';
import type { Scenario, Step, Telling } from './scenarios/scenario.ts';

/** What the demonstration needs: an empty bureau. */
export interface EmptyBureau {
  readonly database: Database;
  readonly record: BureauRecord;
  readonly reloadPeople: () => Promise<unknown>;
  readonly now: () => Date;
}

/** How it is founded: who hears how far it is, and what is put on the record before the fictitious matters. */
export interface Founding {
  readonly onProgress?: (done: number, total: number) => void;
  readonly beforeMatters?: () => Promise<unknown>;
}

type Data = Readonly<Record<string, unknown>>;

/** 示例数据 — of a duty, by act: what a step says beyond it is what makes its matter its own. */
async function examplesOf(procedure: string): Promise<Readonly<Record<string, Data>>> {
  const { exampleData } = await import(`../duties/${procedure}/example-data.ts`);
  return exampleData;
}

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
  { onProgress, beforeMatters }: Founding = {},
): Promise<DemonstrationAccounts> {
  const today = dayInShanghai(bureau.now());
  const settled = await foundFictitiousBureau(bureau, addDays(today, -365), addDays(today, 3 * 365));
  const { people } = await loadRoster(bureau.database, bureau.record.bureau);
  await publishPowers(bureau.record, people, today);
  await setLocalPeriods(bureau.record, people, today);
  await bringRegister(bureau.database, bureau.record, today);
  await beforeMatters?.();
  const lawful = scenarios.filter((scenario) => isInForce(scenario, today));
  let done = 0;
  const total = lawful.reduce((sum, scenario) => sum + scenario.steps.length, 0);
  const stage = new Stage(bureau.record, people, today);
  for (const scenario of lawful) await stage.play(scenario, () => onProgress?.(++done, total));
  await reportYear(bureau.database, bureau.record, today);
  return settled;
}

/** Whether the law that a scenario rests on was in force when its matter begins. */
const isInForce = ({ since, steps: [first] }: Scenario, today: PlainDate): boolean =>
  since === undefined || (first !== undefined && addDays(today, -first.ago) >= since);

/** Plays one scenario after the other; a later one may name the matter of an earlier one. */
class Stage {
  readonly #record: BureauRecord;
  readonly #people: readonly Person[];
  readonly #today: PlainDate;
  readonly #matters = new Map<string, number>();
  #serial = 0;
  /** The position of the latest act of each scenario. */
  readonly #latest = new Map<string, number>();

  constructor(record: BureauRecord, people: readonly Person[], today: PlainDate) {
    this.#record = record;
    this.#people = people;
    this.#today = today;
  }

  async play(scenario: Scenario, stepped: () => void): Promise<void> {
    const examples = await examplesOf(scenario.procedure);
    if (scenario.openedBy)
      this.#matters.set(scenario.name, await this.#openedBy(scenario.openedBy, scenario.procedure));
    for (const step of scenario.steps) {
      const stream = this.#matters.get(scenario.name);
      const wish = await this.#wish(scenario, step, examples);
      const key = step.bySystem?.key(this.#telling) ?? `demo-${++this.#serial}`;
      const request = { key, ...(stream === undefined ? {} : { stream }), wish };
      const receipt = step.unsigned
        ? await performOrThrow(this.#record, request)
        : await performSigned(this.#record, this.#people, request);
      this.#matters.set(scenario.name, receipt.stream);
      this.#latest.set(scenario.name, receipt.position);
      stepped();
    }
  }

  /** The matter of another duty that the last step of a scenario opened: what an act begins follows it on the record. */
  async #openedBy(scenario: string, procedure: string): Promise<number> {
    const after = this.#latest.get(scenario) ?? 0;
    for (let position = after + 1; position <= this.#record.head.position; position += 1) {
      const matter = await this.#record.findMatter(position);
      if (matter?.procedure === procedure) return position;
    }
    throw new Error(`演示事项 ${scenario} 没有引出 ${procedure}`);
  }

  async #wish(scenario: Scenario, step: Step, examples: Readonly<Record<string, Data>>): Promise<ActWish> {
    const doneOn = addDays(this.#today, -step.ago);
    const definition = this.#record.duties.get(scenario.procedure)?.procedure.acts[step.act];
    if (!definition) throw new Error(`演示事项中有未知行为 ${step.act}`);
    const actor = step.by ?? this.#whoDoes(definition.by, doneOn);
    return {
      procedure: scenario.procedure,
      act: step.act,
      actor,
      doneOn,
      data: await this.#data(step, examples[step.act] ?? {}),
      ...powerFor(this.#record, scenario.procedure, step.act, doneOn),
      ...((definition.officers ?? 0) > 0 ? { officers: step.officers ?? ['wang', 'zhao'] } : {}),
      ...(step.bySystem ? { reaction: true, unit: step.bySystem.unit, actor: systemAccount.id } : {}),
    };
  }

  /** Whose job it is: of the first post named that anybody holds, somebody of the station that most matters lie with. */
  #whoDoes(posts: readonly Post[], day: PlainDate): string {
    const holders = posts.map((post) => this.#people.filter((person) => holdsPost(person, post, day)));
    const first = holders.find((people) => people.length > 0) ?? [];
    return (first.find(({ unit }) => unit === 'station-1') ?? first[0])?.id ?? 'wang';
  }

  async #data(step: Step, example: Data): Promise<Data> {
    const data: Record<string, unknown> = { ...example, ...step.data };
    for (const [field, ago] of Object.entries(step.days ?? {})) data[field] = this.#telling.on(ago);
    for (const [field, name] of Object.entries(step.links ?? {})) data[field] = this.#matterOf(name);
    for (const field of step.without ?? []) delete data[field];
    return { ...data, ...(await step.told?.(this.#telling)) };
  }

  readonly #telling: Telling = {
    on: (ago) => addDays(this.#today, -ago),
    matter: (name) => this.#matterOf(name),
    due: (name, clock) => this.#dueOf(name, clock),
    head: () => this.#record.head.position,
  };

  async #dueOf(name: string, clock: string): Promise<PlainDate> {
    const matter = await this.#record.findMatter(this.#matterOf(name));
    const running = matter && runningClock(matter, clock);
    if (!running) throw new Error(`演示事项 ${name} 没有正在计算的期限 ${clock}`);
    return clockExpiry(matter, running, this.#record.settings.calendar).expiresOn;
  }

  #matterOf(name: string): number {
    const stream = this.#matters.get(name);
    if (stream === undefined) throw new Error(`没有先演示 ${name}`);
    return stream;
  }
}
