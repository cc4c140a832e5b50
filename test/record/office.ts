import fc from 'fast-check';
import { addDays, date, type PlainDate } from '../../src/law/kinds.ts';
import type { AnyDuty } from '../../src/record/duty.ts';
import type { Matter, Proposal } from '../../src/record/matter.ts';
import type { Outcome, Request } from '../../src/record/receipt.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { cast, holderOf } from '../cast.ts';
import { Chance } from '../chance.ts';
import { attemptOf, mainLineOf } from '../histories.ts';
import { type Plan, planOf } from '../main-lines.ts';
import { bureauStream } from './bureau-for-tests.ts';

/** One number for each thing that somebody in the bureau tries. */
export const histories = fc.array(fc.nat(), { minLength: 80, maxLength: 110, size: 'max' });

interface Desk {
  readonly duty: AnyDuty;
  readonly plan: Plan;
  stream: number | undefined;
  latest: PlainDate;
}

/** 一个局 — the `number`th round of work in it: several matters under way at once; now and then the day is closed, and the calendar of the next year is announced or amended. */
export class Office {
  readonly #record: BureauRecord;
  readonly #desks: Desk[] = [];
  #serial = 0;
  readonly #number: number;
  #closed: PlainDate;

  constructor(record: BureauRecord, number: number) {
    this.#record = record;
    this.#number = number;
    this.#closed = record.settings.closedDay ?? date('2026-09-15');
    const chance = new Chance(number);
    const duties = [...record.duties.values()].filter((duty) => duty.procedure.id !== 'bureau');
    for (let place = 0; place < 6; place += 1) {
      const duty = duties[place % duties.length] as AnyDuty;
      const latest = addDays(date('2026-08-15'), chance.below(110));
      this.#desks.push({ duty, plan: planOf(chance.below(2 ** 31)), stream: undefined, latest });
    }
  }

  async work(tries: readonly number[]): Promise<void> {
    for (const [index, number] of tries.entries()) {
      const chance = new Chance(number);
      if (this.#number % 5 === 0 && index === Math.floor(tries.length / 2)) await this.#announce();
      if (chance.of(8)) await this.#closeDay(chance);
      else if (chance.of(70)) await this.#tryOne(chance);
      else await Promise.all([this.#tryOne(chance), this.#tryOne(chance), this.#tryOne(chance)]);
    }
    await this.#closeDay(new Chance(0));
  }

  async #tryOne(chance: Chance): Promise<void> {
    const desk = chance.one(this.#desks);
    const matter = desk.stream === undefined ? undefined : await this.#record.findMatter(desk.stream);
    const proposal = matter?.proposals[0];
    const request = proposal && chance.of(75) ? this.#answer(desk, proposal, chance) : this.#act(desk, matter, chance);
    const outcome = await this.#asked(request);
    if (!outcome?.ok) return;
    desk.stream ??= outcome.receipt.stream;
    if (outcome.receipt.doneOn > desk.latest) desk.latest = outcome.receipt.doneOn;
  }

  /** The kernel's own answer; the one exception that properties.test.ts names as the kernel's debt is let pass. */
  async #asked(request: Omit<Request, 'key'>): Promise<Outcome | undefined> {
    this.#serial += 1;
    try {
      return await this.#record.perform({ ...request, key: `${this.#number}-${this.#serial}` });
    } catch (error) {
      if (error instanceof RangeError && error.message.startsWith('不计入期限的期间止于其开始之前')) return undefined;
      throw error;
    }
  }

  #answer(desk: Desk, proposal: Proposal, chance: Chance): Omit<Request, 'key'> {
    const kind = chance.below(100);
    const answer = kind < 78 ? 'endorse' : kind < 94 ? 'return' : 'withdraw';
    const post = proposal.chain[0];
    const signer = chance.of(92) && post ? holderOf([post]).id : chance.one(cast).id;
    const actor = answer === 'withdraw' ? proposal.proposer : signer;
    const on = addDays(desk.latest, chance.below(3));
    return { ...streamOf(desk), wish: { proposal: proposal.number, answer, actor, on, opinion: '同意。' } };
  }

  #act(desk: Desk, matter: Matter | undefined, chance: Chance): Omit<Request, 'key'> {
    const { act, data, doneOn, doneAt, actor, officers } = attemptOf(
      mainLineOf(desk.duty),
      matter,
      desk.plan,
      chance,
      desk.latest,
      desk.duty,
    );
    const definition = desk.duty.procedure.acts[act];
    const present = officers ?? ((definition?.officers ?? 0) > 0 ? ['wang', 'zhao'] : undefined);
    const by = definition && !definition.reaction ? holderOf(definition.by).id : 'wang';
    return {
      ...streamOf(desk),
      ...(matter && chance.of(10) ? { seenVersion: matter.version - chance.below(2) } : {}),
      wish: {
        procedure: desk.duty.procedure.id,
        act,
        data: this.#withMatters(data),
        doneOn,
        actor: actor ?? by,
        ...(doneAt === undefined ? {} : { doneAt }),
        ...(present === undefined ? {} : { officers: present }),
      },
    };
  }

  /** Matters that the data name must be there: the case of this office, or none. */
  #withMatters(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    if (typeof data.case !== 'number') return data;
    const known = this.#desks.find((desk) => desk.duty.procedure.id === 'penalty-case' && desk.stream !== undefined);
    return { ...data, case: known?.stream ?? 999_999 };
  }

  async #closeDay(chance: Chance): Promise<void> {
    this.#closed = addDays(this.#closed, 1 + chance.below(2));
    const data = { day: this.#closed, position: this.#record.head.position, hash: this.#record.head.hash };
    const wish = { procedure: 'bureau', act: 'DayClosed', actor: 'qin', doneOn: addDays(this.#closed, 1), data };
    await this.#asked({ stream: bureauStream, wish });
  }

  async #announce(): Promise<void> {
    const daysOff = ['01-01', '02-05', '02-08', '02-09', '02-10', '04-05', '05-03', '06-09', '10-01', '10-04'].map(
      (day) => ({ day: `2027-${day}`, name: '虚构假日' }),
    );
    const data = { year: 2027, daysOff, makeUpDays: [{ day: '2027-02-13', name: '虚构假日' }], source: '虚构通知' };
    const wish = { procedure: 'bureau', act: 'CalendarAnnounced', actor: 'yang', doneOn: date('2026-11-20'), data };
    const outcome = await this.#asked({ stream: bureauStream, wish });
    if (!outcome?.ok) throw new Error(`放假安排未被接受：${JSON.stringify(outcome)}`);
  }
}

const streamOf = ({ stream }: Desk): Pick<Request, 'stream'> => (stream === undefined ? {} : { stream });
