/** What the notice and the decisions have in common: a passed review, and sums that fit the kinds of penalty. */
import { dateInChinese } from '../../../law/kinds.ts';
import type { Refusal } from '../../../record/refusal.ts';
import type { Penalty } from '../penalties.ts';
import { refuse } from '../refusals.ts';
import { decisionKinds, hearingBasis, hearingReport, reviewRequired } from '../rules/index.ts';
import type { CaseAsked } from './gate.ts';

/** 未经审核不得决定 — a case review or a legal review that agrees; an opinion against it sends the case back. */
export function hasPassedReview({ matter, day }: CaseAsked): Refusal | null {
  const { caseReview, legalReview } = matter.facts.reviews;
  if (caseReview === null && legalReview === null) return refuse('no-review', { rule: reviewRequired, day });
  const latest = legalReview ?? caseReview;
  return latest === 'agree' ? null : refuse('review-not-passed', { rule: reviewRequired, day });
}

/** Each sum has its kind and each of these kinds its sum. */
export function sumsFitKinds(penalty: Penalty): Refusal | null {
  const pairs = [
    ['fine', penalty.fine, '罚款'],
    ['confiscation-of-gains', penalty.gains, '没收违法所得'],
    ['confiscation-of-goods', penalty.goods, '没收非法财物'],
  ] as const;
  for (const [kind, sum, zh] of pairs) {
    const named = penalty.penalties.includes(kind);
    if (named !== sum > 0) {
      return refuse('sums-do-not-fit', {
        detail: named ? `处罚种类有${zh}，但没有金额` : `有${zh}金额，但处罚种类没有${zh}`,
      });
    }
  }
  return null;
}

/** 听证没有结束 — nothing is decided, told anew or sent back while the party waits to be heard. */
export const hearingEnded = ({ matter, day }: CaseAsked) => {
  const stage = matter.facts.hearing?.stage;
  return stage === 'requested' || stage === 'held'
    ? refuse('hearing-not-ended', { rule: day < hearingBasis.versions[0].from ? hearingReport : hearingBasis, day })
    : null;
};

/** 决定在前 — what follows a decision does not lie before its day, even where it is written down late. */
export const notBeforeDecision = ({ matter, day }: Pick<CaseAsked, 'matter' | 'day'>): Refusal | null => {
  const on = matter.facts.decision?.on;
  return on !== undefined && on > day
    ? refuse('before-decision', { rule: decisionKinds, day, detail: dateInChinese(on) })
    : null;
};
