import type { FigureValue } from '../evaluate.ts';
import type { Run } from './document.ts';

/** A figure put into a sentence. */
export interface Named {
  readonly named: FigureValue;
}

export type Say = (words: TemplateStringsArray, ...parts: readonly (string | number | Named)[]) => readonly Run[];

/** 行文 — a sentence with figures: `` say`受理案件${of('case.accepted@1')}。` ``. */
export const say: Say = (words, ...parts) => {
  const runs: Run[] = [];
  for (const [index, text] of words.entries()) {
    if (text !== '') runs.push(text);
    const part = parts[index];
    if (part === undefined) continue;
    if (typeof part === 'object') runs.push({ figure: part.named.id, shown: part.named.shown });
    else runs.push(String(part));
  }
  return runs;
};
