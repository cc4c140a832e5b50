/** The law of 2017 and its two interpretations, and the days on which they are in force. */
import { cite } from '../../../law/instruments/index.ts';
import { type Citation, date } from '../../../law/kinds.ts';

export const underLaw2017 = { from: date('2017-07-01') };
export const under2018 = { from: date('2018-02-08') };
/** 2020年7月1日起另有负责人出庭应诉的规定. */
export const until2020 = { from: date('2018-02-08'), until: date('2020-06-30') };
export const under2020 = { from: date('2020-07-01') };

export const law = (article: string, words: string): Citation => cite('litigation-2017', article, words);
export const interpretation = (article: string, words: string): Citation =>
  cite('litigation-interpretation-2018', article, words);
export const headsInCourt = (article: string, words: string): Citation => cite('heads-in-court-2020', article, words);
