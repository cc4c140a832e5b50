/** 本目录另用的施行期间与引证 — spans and citations that only the rules of the ordinary procedure need besides rule-parts. */

import { cite } from '../../../law/instruments/index.ts';
import { type Citation, date } from '../../../law/kinds.ts';

/** 行政强制法施行以后。 */
export const sinceCoercionLaw = { from: date('2012-01-01') } as const;

/** Why a rule that came with the revision of 2021 has nothing before it. */
export const beforeRevision2021 = '2021年7月15日修订施行以前的文本中没有见到这一规定。';

/** 听证暂行办法（2019年）。The original was not found: words are quoted from the text worked back from 总局令第42号. */
export const hearingRules2019 = (article: string, words?: string): Citation => cite('hearing-2019', article, words);
/** 听证办法（2021年起）。 */
export const hearingRules2021 = (article: string, words?: string): Citation => cite('hearing-2021', article, words);

/** 国市监法〔2019〕244号施行期间、国市监法规〔2022〕2号施行以后。Neither text is held, nor any number of their articles. */
export const underOpinion2019 = { from: date('2019-12-24'), until: date('2022-10-07') } as const;
export const sinceOpinion2022 = { from: date('2022-10-08') } as const;
export const beforeOpinion2019 = '2019年12月24日国市监法〔2019〕244号施行以前的统一规定未见，未收录。';
export const articleUnknown = '（条号未核实）';
export const opinion2019 = cite('discretion-2019', articleUnknown);
export const opinion2022 = cite('discretion-2022', articleUnknown);
