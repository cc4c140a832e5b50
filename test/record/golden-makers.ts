import { duties } from '../../src/duties/index.ts';
import { exampleData as penaltyData } from '../../src/duties/penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { date } from '../../src/law/kinds.ts';
import type { ActDefinition } from '../../src/law/procedure.ts';
import { bureauDuty, bureauStream } from '../../src/record/bureau.ts';
import { type ActRow, actColumns } from '../../src/record/chain.ts';
import type { AnyDuty } from '../../src/record/duty.ts';
import type { Request } from '../../src/record/receipt.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { holderOf } from '../cast.ts';
import { accepted, openFounded, testBureau } from './bureau-for-tests.ts';
import { databases } from './databases.ts';

type Data = Readonly<Record<string, unknown>>;

/** The duties whose acts have golden samples: all of them, the case first, whose matter stands for every other one. */
export const sampled: readonly AnyDuty[] = [
  penaltyCaseDuty,
  ...duties.filter((one) => one !== bureauDuty && one !== penaltyCaseDuty),
];

/** Data for each act of a duty. */
async function examplesOf(duty: AnyDuty): Promise<Readonly<Record<string, Data>>> {
  const { exampleData } = await import(`../../src/duties/${duty.procedure.id}/example-data.ts`);
  return exampleData;
}

/** Data for the acts that the kernel gives to every procedure: they are sampled once, on a penalty case. */
const sharedData: Readonly<Record<string, Data>> = {
  JointHandlingArranged: { jointOfficers: ['qian'], division: '某某所调查取证，稽查大队提出处理意见。' },
  JointHandlingEnded: { reason: '联合办理的部分已经完成。' },
  HandoverRequired: { person: 'zhao', why: '赵某乙的执法证件已经收回。' },
  HandoverLifted: { person: 'zhao', why: '赵某乙的执法证件已经恢复。' },
  OfficerHandedOver: { outgoing: 'zhao', incoming: ['qian'], papers: '案卷一册，证据目录一份。' },
};

/** Where one matter goes through acts that in life belong to different ones, no number may come twice. */
const otherData: Readonly<Record<string, Data>> = { 'certificate/CertificateIssued': { number: '津虚0103' } };

/** What can be read only once a later act of the table has put in force what it changes: the act, and that other. */
const readAfter: Readonly<Record<string, string>> = { ListPublished: 'PowerAdjusted' };

/** In the order of the table, which is mostly that of life. */
function inReadableOrder({ procedure: { acts } }: AnyDuty): readonly (readonly [string, ActDefinition])[] {
  const names = Object.keys(acts).filter((name) => !Object.values(readAfter).includes(name));
  const ordered = names.flatMap((name) => [name, readAfter[name] ?? []].flat());
  return ordered.flatMap((name) => (acts[name] ? [[name, acts[name]] as const] : []));
}

/** The same duty without its order of steps: each act may be done on any matter, so that each can be written once. */
function withoutOrder(duty: AnyDuty): AnyDuty {
  const states = ['none', ...Object.keys(duty.procedure.states)];
  const acts = Object.entries(duty.procedure.acts).map(([name, definition]): [string, ActDefinition] => {
    const { to: _, reaction: __, ...rest } = definition;
    return [name, { ...rest, by: rest.by.length > 0 ? rest.by : ['unit-head'], from: states }];
  });
  return {
    ...duty,
    gates: {},
    reactions: {},
    describe: (facts, matter) => ({ ...duty.describe(facts, matter), recused: [] }),
    procedure: { ...duty.procedure, acts: Object.fromEntries(acts) },
  };
}

/** 金样 — one row of every act, written by the record itself into an empty database. */
export async function freshSamples(): Promise<readonly ActRow[]> {
  const [place] = databases();
  if (!place) throw new Error('没有数据库');
  const database = await place.open();
  try {
    const duties = sampled.map(withoutOrder);
    const record = await openFounded(database, duties, '2027-03-01T10:00:00+08:00');
    const desk = new SampleDesk(record);
    for (const duty of sampled) await desk.everyAct(duty, await examplesOf(duty));
    await desk.kernelActs();
    await desk.bureauActs();
    return await database.query<ActRow>(`select ${actColumns} from act where bureau = $1 order by position`, [
      testBureau,
    ]);
  } finally {
    await database.close();
  }
}

class SampleDesk {
  readonly #record: BureauRecord;
  readonly #streams = new Map<string, number>();
  #serial = 0;

  constructor(record: BureauRecord) {
    this.#record = record;
  }

  async everyAct(duty: AnyDuty, examples: Readonly<Record<string, Data>>): Promise<void> {
    for (const [act, definition] of inReadableOrder(duty)) {
      if (definition.shared && duty !== penaltyCaseDuty) continue;
      const { id } = duty.procedure;
      const data = this.#withMatters(
        { ...(examples[act] ?? sharedData[act]), ...otherData[`${id}/${act}`] },
        definition.data,
      );
      const actor = holderOf(definition.by.length > 0 ? definition.by : ['unit-head']).id;
      const officers = (definition.officers ?? 0) > 0 ? { officers: ['wang', 'zhao'] } : {};
      const wish = { procedure: id, act, actor, doneOn: date('2024-03-01'), doneAt: '10:00', data, ...officers };
      await this.#signed(id, wish);
    }
  }

  /** A proposal that is returned, and one that is withdrawn; those that were endorsed are there already. */
  async kernelActs(): Promise<void> {
    const id = 'penalty-case';
    for (const [answer, actor] of [
      ['return', 'li'],
      ['withdraw', 'wang'],
    ] as const) {
      const data = penaltyData.CaseTermExtended;
      await this.#ask(id, { procedure: id, act: 'CaseTermExtended', actor: 'wang', doneOn: date('2024-03-01'), data });
      const proposal = await this.#waiting(id);
      await this.#ask(id, {
        proposal: proposal?.number ?? 0,
        answer,
        actor,
        on: date('2024-03-01'),
        opinion: '再议。',
      });
    }
  }

  async bureauActs(): Promise<void> {
    this.#streams.set('bureau', bureauStream);
    const act = (name: string, actor: string, data: Data) =>
      this.#signed('bureau', { procedure: 'bureau', act: name, actor, doneOn: date('2026-12-01'), data });
    const amount = { rule: 'hearing-scope', person: 1_000_000, organisation: 10_000_000 };
    await act('LocalAmountSet', 'chu', { ...amount, basis: '某某市某某规定第某条', from: '2024-01-01' });
    const period = { rule: 'alert-answer-term', count: 3, unit: 'working-day' };
    await act('LocalPeriodSet', 'chu', { ...period, basis: '某某市某某规定第某条', from: '2024-01-01' });
    const standard = { procedure: 'penalty-case', act: 'PartyQuestioned', minutes: 90 };
    await act('WorkStandardSet', 'chu', { ...standard, basis: '某某局某某规定第某条', from: '2024-01-01' });
    const daysOff = [{ day: '2027-01-01', name: '元旦（虚构）' }];
    await act('CalendarAnnounced', 'yang', { year: 2027, daysOff, makeUpDays: [], source: '虚构通知' });
    const { position, hash } = this.#record.head;
    await act('DayClosed', 'qin', { day: '2026-11-30', position, hash });
    await act('DayPatrolled', 'yang', { day: '2026-11-30', position, raised: 0, escalated: 0 });
  }

  #withMatters(data: Record<string, unknown>, { properties }: ActDefinition['data']): Data {
    const known = this.#streams.get('penalty-case');
    for (const [name, schema] of Object.entries(properties as Readonly<Record<string, { 'x-field'?: string }>>))
      if (schema['x-field'] === 'matter' && name in data) data[name] = known;
    return data;
  }

  async #signed(id: string, wish: Request['wish']): Promise<void> {
    await this.#ask(id, wish);
    for (let proposal = await this.#waiting(id); proposal; proposal = await this.#waiting(id)) {
      const [post] = proposal.chain;
      const actor = post ? holderOf([post]).id : '';
      const on = proposal.proposedOn;
      await this.#ask(id, { proposal: proposal.number, answer: 'endorse', actor, on, opinion: '同意。' });
    }
  }

  async #waiting(id: string) {
    return (await this.#record.findMatter(this.#streams.get(id) ?? 0))?.proposals[0];
  }

  async #ask(id: string, wish: Request['wish']): Promise<void> {
    this.#serial += 1;
    const stream = this.#streams.get(id);
    const request = { key: `golden-${this.#serial}`, ...(stream === undefined ? {} : { stream }), wish };
    const receipt = accepted(await this.#record.perform(request));
    this.#streams.set(id, receipt.stream);
  }
}
