/** 应缴与已缴 — what the decision asks in money, what has been paid, and when performance was complete. */
import type { PlainDate } from '../../law/kinds.ts';
import type { PenaltyCaseFacts } from './facts.ts';
import { kindsToPerform } from './penalties.ts';

export type DueItem = 'fine' | 'gains' | 'surcharge';

/** A decision that was annulled or declared void asks for nothing any more. */
export function isGone(facts: PenaltyCaseFacts): boolean {
  const change = facts.decision?.change ?? null;
  return change === 'annulled' || change === 'declared-void';
}

/** What is due in fen, paid or not. */
export function due(facts: PenaltyCaseFacts, item: DueItem): number {
  const penalty = facts.decision?.penalty;
  if (!penalty || isGone(facts)) return 0;
  switch (item) {
    case 'fine':
      return penalty.fine;
    case 'gains':
      return penalty.gains;
    case 'surcharge':
      return facts.performance.surcharge;
  }
}

/** What was paid towards it until a day, that day included. */
export function paid(facts: PenaltyCaseFacts, item: DueItem, until?: PlainDate): number {
  return facts.performance.payments
    .filter((payment) => payment.item === item && (until === undefined || payment.on <= until))
    .reduce((sum, payment) => sum + payment.amount, 0);
}

export const unpaid = (facts: PenaltyCaseFacts, item: DueItem): number =>
  Math.max(0, due(facts, item) - paid(facts, item));

export const totalUnpaid = (facts: PenaltyCaseFacts): number =>
  unpaid(facts, 'fine') + unpaid(facts, 'gains') + unpaid(facts, 'surcharge');

/** 尚未履行 — what is still to be done, in Chinese; empty where the decision is fully performed. */
export function outstanding(facts: PenaltyCaseFacts): readonly string[] {
  const penalty = facts.decision?.penalty;
  if (!penalty || isGone(facts)) return [];
  const { goodsDisposedOn, performed } = facts.performance;
  return [
    ...(unpaid(facts, 'fine') > 0 ? ['罚款'] : []),
    ...(unpaid(facts, 'gains') > 0 ? ['没收违法所得'] : []),
    ...(unpaid(facts, 'surcharge') > 0 ? ['加处罚款'] : []),
    ...(penalty.goods > 0 && goodsDisposedOn === null ? ['没收非法财物'] : []),
    ...(kindsToPerform(penalty).every((kind) => performed.some((done) => done.kind === kind)) ? [] : ['其他处罚']),
  ];
}

/** 执行完毕之日 — the day of the last performance; a decision that asks nothing is performed when it is served. */
export function performedOn(facts: PenaltyCaseFacts): PlainDate | null {
  if (facts.decision === null || facts.decision.servedOn === null || outstanding(facts).length > 0) return null;
  const { payments, goodsDisposedOn, performed } = facts.performance;
  const days = [
    facts.decision.servedOn,
    ...payments.map((payment) => payment.on),
    ...(goodsDisposedOn === null ? [] : [goodsDisposedOn]),
    ...performed.map((done) => done.on),
  ];
  return days.sort().at(-1) ?? null;
}
