/** 投诉举报规则的施行期间与引证 — spans and citations that the rules of complaints and tip-offs share. */

import { cite } from '../instruments/index.ts';
import { type Citation, date } from '../kinds.ts';

/** 令第20号施行期间。Its text before the amendment of 2022-03-24 is not held. */
export const underComplaint2020 = { from: date('2020-01-01'), until: date('2026-04-14') } as const;
/** 令第121号施行以后。 */
export const sinceComplaint2026 = { from: date('2026-04-15') } as const;
/** 工商、食药分别适用各自办法的期间。 */
export const untilMerged = { until: date('2019-12-31') } as const;

export const complaint2020 = (article: string, words?: string): Citation => cite('complaint-2020', article, words);
export const complaint2026 = (article: string, words?: string): Citation => cite('complaint-2026', article, words);
export const consumerLaw = (article: string, words?: string): Citation => cite('consumer-law', article, words);
export const consumerRegulation = (article: string, words?: string): Citation =>
  cite('consumer-regulation', article, words);

export const textOf2022 = '2022年3月24日修正以前的文本未见，按修正后文本引用。';
export const before2020 = '2020年以前由工商、食药、质监各自的办法规定，条文未见，不据以拒绝。';
