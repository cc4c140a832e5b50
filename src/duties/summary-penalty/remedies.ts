/** 救济告知 — what the on-the-spot decision must tell the party about reconsideration and litigation, by the day. */
import {
  remedyReviewFirst,
  remedyReviewFirstPrice,
  remedyReviewOrgan,
  remedyReviewTerm,
  remedySuitTerm,
} from '../../law/common-rules/remedy.ts';
import { findVersionOn, lengthInChinese, type PlainDate, type Rule } from '../../law/kinds.ts';

export const remedyKinds = [
  { code: 'review-or-suit', zh: '可以申请行政复议，也可以直接提起行政诉讼' },
  { code: 'review-first', zh: '应当先申请行政复议，不服复议决定的再提起行政诉讼' },
] as const;

export type RemedyKind = (typeof remedyKinds)[number]['code'];

/** 复议前置 — the rule that makes reconsideration come first on the day, or undefined where the party may choose. */
export function reviewFirstRule(day: PlainDate, priceCase: boolean): Rule<string> | undefined {
  if (findVersionOn(remedyReviewFirst, day)) return remedyReviewFirst;
  return priceCase && findVersionOn(remedyReviewFirstPrice, day) ? remedyReviewFirstPrice : undefined;
}

/** The remedy that a decision of that day must tell. */
export function remedyOn(day: PlainDate, priceCase: boolean): RemedyKind {
  return reviewFirstRule(day, priceCase) ? 'review-first' : 'review-or-suit';
}

/** 救济告知文字 — the sentence for the decision. Undefined on a day for which a term is not known. */
export function remedyText(day: PlainDate, priceCase: boolean): string | undefined {
  const review = findVersionOn(remedyReviewTerm, day)?.value;
  const organs = findVersionOn(remedyReviewOrgan, day)?.value;
  const suit = findVersionOn(remedySuitTerm, day)?.value;
  if (!review || !organs || !suit) return undefined;
  const where = organs.map((organ) => organ.zh).join('或者');
  const reviewText = `自收到本决定书之日起${lengthInChinese(review)}内向${where}申请行政复议`;
  if (remedyOn(day, priceCase) === 'review-first') {
    return `如不服本决定，应当先${reviewText}；对行政复议决定不服的，可以自收到复议决定书之日起${lengthInChinese(suit.afterReview)}内向人民法院提起行政诉讼。`;
  }
  return `如不服本决定，可以${reviewText}；也可以自收到本决定书之日起${lengthInChinese(suit.direct)}内直接向人民法院提起行政诉讼。`;
}
