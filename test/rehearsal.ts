import { type Calendar, officialCalendar } from '../src/law/calendar.ts';
import { addDays, date, type PlainDate } from '../src/law/kinds.ts';
import type { Act } from '../src/record/act.ts';
import { type BureauSettings, unfounded } from '../src/record/bureau.ts';
import { businessAfter, entryRows, type RegisteredBusiness } from '../src/record/business-register.ts';
import { type ActWish, type Decision, decide, type World } from '../src/record/decide.ts';
import type { AnyDuty, FigureRow } from '../src/record/duty.ts';
import { applyAct } from '../src/record/fold.ts';
import type { Matter } from '../src/record/matter.ts';
import { possibleActs } from '../src/record/possible.ts';
import type { Refusal } from '../src/record/refusal.ts';
import { advance, Timeline } from '../src/record/timeline.ts';
import { cast, findInCast, holderOf } from './cast.ts';

/** A business of the register, where an example says no more of it. */
const unnamed: RegisteredBusiness = {
  bureau: 1,
  id: '91120111MA0000007E',
  uscc: '91120111MA0000007E',
  internal_number: null,
  name: '某某食品有限公司',
  kind: 'enterprise',
  address: null,
  established_on: null,
  deregistered_on: null,
  credit_class: null,
  in_register: true,
  valid_from: date('2018-12-01'),
  acted: false,
  source: '某某市登记系统',
  as_of: date('2018-12-01'),
  stream: 0,
  position: 0,
};

/** Plays one matter in memory through the kernel's own decisions and fold: for examples and property tests. */
export class Rehearsal {
  readonly duty: AnyDuty;
  readonly world: World;
  readonly acts: Act[] = [];
  matter: Matter | undefined;
  readonly #businesses = new Map<string, RegisteredBusiness>();

  /**
   * `linked` are the other matters that acts may name, by stream: as much of each as its gates read. `counted` says how often
   * acts elsewhere were counted, by tally and key; `registered` the businesses that stand in the register.
   */
  constructor(
    duty: AnyDuty,
    bureau: Partial<BureauSettings> = {},
    linked: Readonly<Record<number, Partial<Matter>>> = {},
    counted: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
    registered: readonly Partial<RegisteredBusiness>[] = [],
  ) {
    for (const business of registered) this.#keep({ ...unnamed, ...business });
    this.duty = duty;
    this.world = {
      duties: new Map([[duty.procedure.id, duty]]),
      bureau: { ...unfounded, name: '某某区市场监督管理局', prefix: '某某市监', ...bureau },
      today: date('2027-12-31'),
      findPerson: findInCast,
      maySee: () => true,
      linked: (stream) => linked[stream] as Matter | undefined,
      tally: (tally, key) => counted[tally]?.[key] ?? 0,
      registered: (number) => this.#businesses.get(number),
    };
  }

  #keep(business: RegisteredBusiness): void {
    for (const number of [business.id, business.uscc, business.internal_number])
      if (number) this.#businesses.set(number, business);
  }

  get calendar(): Calendar {
    return this.world.bureau.calendar ?? officialCalendar;
  }

  /** What the kernel says to an act, with the signatures that its table asks for taken as given. */
  decide(
    wish: Omit<ActWish, 'procedure' | 'actor' | 'officers'> & { actor?: string; officers?: readonly string[] },
  ): Decision {
    const definition = this.duty.procedure.acts[wish.act];
    if (!definition) throw new Error(`程序 ${this.duty.procedure.id} 没有行为 ${wish.act}`);
    const actor = wish.actor ?? holderOf(definition.by).id;
    const officers = wish.officers ?? ((definition.officers ?? 0) > 0 ? ['wang', 'zhao'] : undefined);
    const signed = (definition.signatures ?? []).map((post) => ({
      person: holderOf([post]).id,
      post,
      on: wish.doneOn,
      opinion: '同意',
    }));
    const whole: ActWish = {
      ...wish,
      procedure: this.duty.procedure.id,
      actor,
      ...(officers === undefined ? {} : { officers }),
      ...(definition.reaction ? { reaction: true as const } : {}),
    };
    const unsigned = decide(this.world, this.matter, whole);
    if (!unsigned.ok || signed.length === 0 || unsigned.draft.type !== 'ActProposed') return unsigned;
    return decide(this.world, this.matter, whole, { number: 0, signatures: signed });
  }

  /** 可为 — what may be done is offered before anything is filled in: the screens show no other way to it. */
  #expectOffered({ act, actor, doneOn, observed }: Parameters<Rehearsal['decide']>[0]): void {
    const definition = this.duty.procedure.acts[act];
    if (!this.matter || !definition || observed) return;
    const person = actor === undefined ? holderOf(definition.by) : findInCast(actor);
    if (!person) return;
    const offered = possibleActs(this.world, this.matter, person, doneOn).find((possible) => possible.act === act);
    if (offered?.refusal) throw new Error(`${act} 可以办理，事先却说：${offered.refusal.code} ${offered.refusal.zh}`);
  }

  /** Does an act: the refusal, or null when it is on the record. */
  perform(wish: Parameters<Rehearsal['decide']>[0]): Refusal | null {
    const decision = this.decide(wish);
    if (!decision.ok) return decision.refusal;
    this.#expectOffered(wish);
    const { draft } = decision;
    const position = this.acts.length + 1;
    const act: Act = {
      bureau: 1,
      position,
      stream: 1,
      version: position,
      procedure: this.duty.procedure.id,
      type: draft.type,
      doneOn: draft.doneOn,
      ...(draft.doneAt === undefined ? {} : { doneAt: draft.doneAt }),
      actor: draft.actor,
      body: draft.body,
    };
    this.acts.push(act);
    for (const entry of entryRows(this.duty, act, this.matter?.facts ?? this.duty.start))
      this.#keep(businessAfter(this.#businesses.get(entry.business), entry));
    this.matter = applyAct(this.duty, this.matter, act, this.calendar);
    return null;
  }

  /** What the newest act counts for. */
  figures(): readonly FigureRow[] {
    const newest = this.acts.at(-1);
    return (newest && this.matter && this.duty.figures?.(newest, this.matter)) ?? [];
  }

  /** The matter as it stands once the days up to `day` are closed: running clocks that expired have raised alerts. */
  closedOver(day: PlainDate): Matter {
    if (!this.matter) throw new Error('尚无事项');
    const closed = [{ position: this.acts.length + 1, day: addDays(day, 0) }];
    return advance(this.matter, this.duty, new Timeline([], closed), this.acts.length, this.acts.length + 1);
  }
}

export { cast };

/** The sum of an indicator over figure rows, narrowed by any of their other columns. */
export function totalOf(rows: readonly FigureRow[], indicator: string, by: Partial<FigureRow> = {}): number {
  return rows
    .filter((row) => row.indicator === indicator)
    .filter((row) => Object.entries(by).every(([name, value]) => row[name as keyof FigureRow] === value))
    .reduce((sum, { value }) => sum + value, 0);
}
