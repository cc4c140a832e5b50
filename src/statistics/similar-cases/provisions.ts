/** 处罚依据的异同 — articles as papers cite them, brought to one writing. Pure. */
import { citedArticles } from '../../law/cited-articles.ts';

/** The articles that a text cites: `食品安全法第一百二十四条第一款第五项`, each once. */
export function provisionsIn(text: string): readonly string[] {
  const plain = citedArticles(text.normalize('NFKC')).map(
    ({ instrument, article }) => `${instrument.replace(/^中华人民共和国/u, '')}${article.replaceAll(/[（）()]/gu, '')}`,
  );
  return [...new Set(plain)];
}

/** The same article; where only one of the two names the item, the same paragraph. */
export const isSameProvision = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}第`) || other.startsWith(`${one}第`);
