import { findVersionOn, type PlainDate, type Rule } from '../../../law/kinds.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { allSettled, type Move, mistakeInMoves } from '../ledger.ts';
import { earlyDisposal, seizeAndCrime, seizureCustody, unclaimedGoods } from '../property-rules.ts';
import { refuse } from '../refusals.ts';
import { seizureDecideInTime, seizureRelease } from '../rules.ts';
import type { AskedOf, MeasureGate, MeasureGates } from './imposing.ts';

type AnyRule = Rule<never> | Rule;

interface Settling {
  readonly moves: readonly Move[];
  readonly proceeds?: number | undefined;
}

/** Nothing is settled twice: no line gives more than is held, and no more money leaves than is kept. */
const isHeld =
  (rule: AnyRule) =>
  ({ data, matter, day }: AskedOf<Settling>): Refusal | null => {
    if (data === null) return null;
    const mistake = mistakeInMoves(matter.facts, data.moves);
    return mistake === undefined ? null : refuse('not-held', { rule, day, detail: mistake });
  };

const moneyIsKept =
  (rule: AnyRule) =>
  ({ data, matter, day }: AskedOf<Settling>): Refusal | null => {
    if (data === null) return null;
    if (data.moves.length === 0 && data.proceeds === undefined) return refuse('nothing-named', { rule, day });
    return (data.proceeds ?? 0) > matter.facts.proceeds ? refuse('too-much-proceeds', { rule, day }) : null;
  };

const settles = (rule: AnyRule) => [isHeld(rule), moneyIsKept(rule)] as const;

/** The conditions stand in the text of 2021; that of 2019 has not been seen, and nothing is refused by guesswork. */
const conditionsKnown = (day: PlainDate): boolean =>
  findVersionOn(earlyDisposal, day)?.value.some(({ code }) => code === 'owner-agrees') === true;

const ownerAgrees: MeasureGate<'EarlyDisposed'> = ({ data, matter, day }) => {
  if (data === null || !conditionsKnown(day)) return null;
  const at = { rule: earlyDisposal, day };
  if (data.consent === 'none') return refuse('no-consent', at);
  if (data.consent !== 'unknown-owner') return null;
  const { disposalNoticeUntil: until } = matter.facts;
  if (until === undefined) return refuse('no-consent', at);
  return until < day ? null : refuse('notice-running', at);
};

const evidenceIsKept: MeasureGate<'EarlyDisposed'> = ({ data, day }) => {
  if (data === null || !conditionsKnown(day)) return null;
  return data.evidenceKept ? null : refuse('no-evidence-kept', { rule: earlyDisposal, day });
};

const everythingReturned: MeasureGate<'MeasureReleased'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const at = { rule: seizureRelease, day };
  if (!data.returned) return refuse('not-returned', at);
  return (data.proceeds ?? 0) === matter.facts.proceeds ? null : refuse('proceeds-kept', at);
};

const decisionCameFirst: MeasureGate<'ItemsConfiscated'> = ({ data, day }) =>
  data === null || data.decidedOn <= day ? null : refuse('decision-later', { rule: seizureDecideInTime, day });

const partyIsTold: MeasureGate<'ItemsTransferred'> = ({ data, day }) =>
  data === null || data.partyTold ? null : refuse('party-not-told', { rule: seizeAndCrime, day });

const noticeHasRun = (asked: AskedOf): Refusal | null =>
  windowHasRun(asked, 'unclaimed-notice') ? null : refuse('notice-running', { rule: unclaimedGoods, day: asked.day });

const nothingIsHeld = ({ matter, day }: AskedOf): Refusal | null => {
  const at = { rule: seizureDecideInTime, day };
  if (!allSettled(matter.facts)) return refuse('still-held', at);
  return matter.facts.proceeds === 0 ? null : refuse('proceeds-kept', at);
};

const caseIsTheSame = ({ data, matter }: AskedOf<{ readonly case?: number }>): Refusal | null =>
  data === null || data.case === matter.facts.case ? null : refuse('name-the-case');

export const settlingGates = {
  GoodsDamaged: settles(seizureCustody),
  EarlyDisposed: [isHeld(earlyDisposal), ownerAgrees, evidenceIsKept],
  ItemsReleased: settles(seizureRelease),
  MeasureReleased: [caseIsTheSame, everythingReturned],
  ItemsConfiscated: [...settles(seizureDecideInTime), decisionCameFirst],
  ItemsDestroyed: settles(seizureDecideInTime),
  ItemsTransferred: [...settles(seizeAndCrime), partyIsTold],
  ItemsClaimed: settles(unclaimedGoods),
  UnclaimedHandedIn: [noticeHasRun, ...settles(unclaimedGoods)],
  MeasureEnded: [caseIsTheSame, nothingIsHeld],
} satisfies MeasureGates;
