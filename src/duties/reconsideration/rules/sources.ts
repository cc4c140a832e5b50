/** The two texts of the law, the regulation under both, and the days on which they are in force. */
import { cite } from '../../../law/instruments/index.ts';
import { type Citation, date } from '../../../law/kinds.ts';

export const underLaw2017 = { from: date('2018-01-01'), until: date('2023-12-31') };
export const underLaw2023 = { from: date('2024-01-01') };

export const law2017 = (article: string, words: string): Citation => cite('reconsideration-2017', article, words);
export const law2023 = (article: string, words: string): Citation => cite('reconsideration-2023', article, words);
export const regulation = (article: string, words: string): Citation =>
  cite('reconsideration-regulation', article, words);

export const notBefore2024 = '2023年12月31日以前的行政复议法没有这一规定。';
/** 实施条例2007年文本在修订后的行政复议法施行以后仍未见修订、废止. */
export const regulationStands =
  '实施条例2007年文本未见修订，与2023年修订的行政复议法不抵触的部分仍然适用；待法制机构确认。';
