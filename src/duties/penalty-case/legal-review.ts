/** 法制审核范围 — whether a case may be decided only after a passed legal review, and after collective deliberation. */
import { findVersionOn, type PlainDate, type RuleItem } from '../../law/kinds.ts';
import type { BureauSettings } from '../../record/bureau.ts';
import type { PenaltyCaseFacts } from './facts.ts';
import { hearingGrounds } from './penalties.ts';
import { legalReviewScope } from './rules/index.ts';

/** The grounds of the day's scope that the case meets: those on its report, and having been heard. */
export function legalReviewGrounds(facts: PenaltyCaseFacts, day: PlainDate): readonly RuleItem[] {
  const met = [
    ...(facts.conclusion?.legalReviewGrounds ?? []),
    ...(facts.heardUntil === null ? [] : ['after-hearing']),
  ];
  return (findVersionOn(legalReviewScope, day)?.value ?? []).filter((item) => met.includes(item.code));
}

/**
 * 须集体讨论 — since 2021-07-15 every case in the scope of legal review (程序规定第六十条第二款). Before, “情节复杂或者重大违法
 * 行为给予较重的行政处罚”: read as a complex case, or a penalty that gives a right to a hearing; the list of 2019 was not seen.
 */
export function needsDeliberation(
  facts: PenaltyCaseFacts,
  day: PlainDate,
  bureau: Pick<BureauSettings, 'localAmounts'>,
): boolean {
  if (day >= '2021-07-15') return legalReviewGrounds(facts, day).length > 0;
  const { conclusion } = facts;
  if (conclusion === null) return false;
  const heavy = hearingGrounds(conclusion.penalty, facts.partyKind, day, bureau).length > 0;
  return heavy || conclusion.legalReviewGrounds.includes('complex');
}
