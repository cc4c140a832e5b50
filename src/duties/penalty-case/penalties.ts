/** 处罚内容 — a penalty as the proposal, the notice and the decision hold it, and what can be asked of it. */
import type { Static } from '../../law/fields.ts';
import { data } from '../../law/fields.ts';
import { type Fen, findVersionOn, type PlainDate } from '../../law/kinds.ts';
import type { BureauSettings } from '../../record/bureau.ts';
import { penaltyFields } from './acts/penalty-fields.ts';
import type { TierCode } from './choices.ts';
import { hearingScope } from './rules/index.ts';

const penaltyData = data(penaltyFields);

/** 处罚内容 — kinds, sums in fen, the statutory range and the tier of discretion. */
export type Penalty = Static<typeof penaltyData>;

export type PartyKind = 'organisation' | 'individual-business' | 'person';

/** Only the fields of a penalty, out of the data of an act that holds more. */
export function penaltyOf(from: Penalty): Penalty {
  const names = Object.keys(penaltyFields) as (keyof Penalty)[];
  return Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  ) as Penalty;
}

const moneyKinds: readonly string[] = ['fine', 'confiscation-of-gains', 'confiscation-of-goods'];

/** 非金钱处罚 — the kinds that are performed otherwise than by paying or handing over; a warning performs itself. */
export function kindsToPerform(penalty: Pick<Penalty, 'penalties'>): readonly string[] {
  return penalty.penalties.filter(
    (kind) => !moneyKinds.includes(kind) && kind !== 'formal-warning' && kind !== 'public-criticism',
  );
}

/** 仅警告 — whether a warning is the whole penalty. */
export function isWarningOnly(penalty: Pick<Penalty, 'penalties'>): boolean {
  return penalty.penalties.length === 1 && penalty.penalties[0] === 'formal-warning';
}

/** Whether there is money to pay: a fine or confiscated gains. */
export function hasMoneyDue(penalty: Pick<Penalty, 'fine' | 'gains'>): boolean {
  return penalty.fine + penalty.gains > 0;
}

const suspensions = ['suspend-business', 'close-business', 'restrict-employment'];
const revocations = ['lower-qualification', 'revoke-licence', 'revoke-business-licence'];

/**
 * 听证数额 — the sum from which a fine or confiscation gives a right to a hearing, bounds included. A local amount that the
 * bureau has set goes first (听证办法第五条第二款). An individual business is counted as a natural person: the articles name
 * only “自然人” and “法人或者其他组织”, and the lower sum gives the wider right; a bureau's lawyers may confirm it. Null
 * before 2019-04-01, where no amount is known.
 */
export function hearingSum(party: PartyKind, day: PlainDate, bureau: Pick<BureauSettings, 'localAmounts'>): Fen | null {
  const who = party === 'organisation' ? 'organisation' : 'person';
  const local = bureau.localAmounts.findLast((amount) => amount.rule === hearingScope.id && amount.from <= day);
  const sums = local ?? findVersionOn(hearingScope, day)?.value;
  return sums === undefined ? null : (sums[who] as Fen);
}

/** 属于听证范围 — why a proposed penalty gives a right to a hearing on the day, as codes of the rule's grounds. */
export function hearingGrounds(
  penalty: Pick<Penalty, 'penalties' | 'fine' | 'gains' | 'goods'>,
  party: PartyKind,
  day: PlainDate,
  bureau: Pick<BureauSettings, 'localAmounts'>,
): readonly string[] {
  const sum = hearingSum(party, day, bureau);
  const since2021 = day >= '2021-07-15';
  const inKinds = (kinds: readonly string[]) => penalty.penalties.some((kind) => kinds.includes(kind));
  return [
    ...(inKinds(since2021 ? suspensions : ['suspend-business']) ? ['suspension'] : []),
    ...(inKinds(since2021 ? revocations : revocations.slice(1)) ? ['revocation'] : []),
    ...(sum !== null && penalty.fine >= sum ? ['large-fine'] : []),
    ...(sum !== null && penalty.gains + penalty.goods >= sum ? ['large-confiscation'] : []),
  ];
}

/** 更重 — whether a decision is heavier than what the party was told: more money of any sort, or a kind not named. */
export function isHeavier(decided: Penalty, noticed: Penalty): boolean {
  return (
    decided.fine > noticed.fine ||
    decided.gains > noticed.gains ||
    decided.goods > noticed.goods ||
    decided.penalties.some((kind) => !noticed.penalties.includes(kind))
  );
}

export type { TierCode };
