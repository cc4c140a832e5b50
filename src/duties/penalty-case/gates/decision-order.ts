/** 先后 — an act that is written down late must still lie, by its day, after the steps that it rests on. */
import { dateInChinese, findVersionOn, type Rule } from '../../../law/kinds.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { refuse } from '../refusals.ts';
import {
  collectiveDiscussion,
  decisionKinds,
  defenceRecheck,
  hearingReport,
  investigationReport,
  legalReviewScope,
  noNoticeNoDecision,
  penaltyNotice,
  refundOrder,
  reviewRequired,
  testing,
} from '../rules/index.ts';
import type { CaseAsked } from './gate.ts';

type Step = readonly [act: string, zh: string, rule: Rule<never> | Rule];

const reviews: readonly Step[] = [
  ['CaseReviewed', '案件审核', reviewRequired],
  ['LegalReviewed', '法制审核', legalReviewScope],
];

const beforeDecision: readonly Step[] = [
  ['InvestigationConcluded', '调查终结', investigationReport],
  ...reviews,
  ['PenaltyNoticeServed', '行政处罚告知', noNoticeNoDecision],
  ['RightsWaived', '当事人放弃权利', noNoticeNoDecision],
  ['DefenceHeard', '听取陈述、申辩', defenceRecheck],
  ['DefenceRechecked', '复核陈述、申辩', defenceRecheck],
  ['HearingHeld', '听证', hearingReport],
  ['HearingReported', '听证报告', hearingReport],
  ['HearingTerminated', '终止听证', hearingReport],
  ['CollectiveDeliberationHeld', '集体讨论', collectiveDiscussion],
  ['RefundOrdered', '责令退款', refundOrder],
  ['TestResultTold', '告知检测结果', testing],
];

/** The first of the steps that was done on a later day than the one asked. */
function laterStep({ matter, day }: CaseAsked, steps: readonly Step[]): { rule: Step[2]; detail: string } | undefined {
  for (const [act, zh, rule] of steps) {
    const on = matter.performed[act]?.lastOn;
    if (on !== undefined && on > day) return { rule, detail: `${zh}在${dateInChinese(on)}` };
  }
  return undefined;
}

export function stepsCameFirst(asked: CaseAsked): Refusal | null {
  const later = laterStep(asked, beforeDecision);
  if (later === undefined) return null;
  const rule = findVersionOn(later.rule as Rule, asked.day) ? later.rule : decisionKinds;
  return refuse('decision-before-basis', { rule, day: asked.day, detail: later.detail });
}

/** 审核在前 — the party is told what a review has agreed to. */
export function reviewCameFirst(asked: CaseAsked): Refusal | null {
  const later = laterStep(asked, reviews);
  return later === undefined ? null : refuse('notice-before-review', { ...later, day: asked.day });
}

/** 告知在前 — nobody answers, waives or asks for a hearing before the day of the notice. */
export function noticeCameFirst({ matter, day }: CaseAsked): Refusal | null {
  const on = matter.facts.notice?.on;
  return on !== undefined && on > day
    ? refuse('before-notice', { rule: penaltyNotice, day, detail: `告知书于${dateInChinese(on)}送达` })
    : null;
}

/** 调查终结在前 — a review is of a report that was there. */
export function reportCameFirst({ matter, day }: CaseAsked): Refusal | null {
  const on = matter.performed.InvestigationConcluded?.lastOn;
  return on !== undefined && on > day
    ? refuse('nothing-to-review', { rule: reviewRequired, day, detail: `调查终结在${dateInChinese(on)}` })
    : null;
}

/** 听证在前 — the report is of a hearing that was held. */
export function hearingCameFirst({ matter, day }: CaseAsked): Refusal | null {
  const on = matter.performed.HearingHeld?.lastOn;
  return on !== undefined && on > day
    ? refuse('hearing-step-missing', { rule: hearingReport, day, detail: `听证于${dateInChinese(on)}举行` })
    : null;
}
