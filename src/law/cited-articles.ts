/** An article that a text names: `食品安全法`, `第一百二十二条第一款`. */
export interface CitedArticle {
  readonly instrument: string;
  readonly article: string;
}

const number = '[零〇一二三四五六七八九十百]+';
const item = `[（(]?${number}[)）]?`;
const cited = new RegExp(
  `《?([\\u4e00-\\u9fa5]{1,30}?(?:法|条例|办法|规定))》?\\s*((?:第${number}条)(?:第${number}款)?(?:第${item}项)?)`,
  'gu',
);
const lead = /^(?:.*(?:违反了?|依据|根据|依照|按照))?(?:以及|并|和|及|与)?(?=[\u4e00-\u9fa5])/u;

/** 引用条文 — the articles that a text names, in its order: 行政处罚法第二十八条第一款；食品安全法第一百二十二条第一款. */
export function citedArticles(text: string): readonly CitedArticle[] {
  return [...text.matchAll(cited)].map(([, instrument = '', article = '']) => ({
    instrument: instrument.replace(lead, ''),
    article: article.replace(/[(（]/gu, '（').replace(/[)）]/gu, '）'),
  }));
}
