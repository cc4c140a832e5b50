/** 核验抽取 — anyone runs the draw again from the published file, without the bureau and without a database. */
import { Compile } from 'typebox/compile';
import { drawnRows, type Fault, type Outcome } from './draw.ts';
import { type DrawFile, type DrawLists, drawFileSchema, writeDrawFile } from './draw-file.ts';
import { digestOf, frameHash, hashOfChunks, type ListName, rowsPerChunk, seedOf } from './hashes.ts';
import { mistakeInContributions, mistakeInLists } from './mistakes.ts';

const validator = Compile(drawFileSchema);

const listZh: Record<ListName, string> = {
  businesses: '检查对象名单',
  officers: '执法检查人员名单',
  recusals: '回避名单',
  result: '抽取结果',
};

/** The text of a file: what it says, and that it says it in the one way that it can be written. */
export function verifyDrawText(text: string): Outcome<{ file: DrawFile }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, at: '', zh: `不是JSON文件：${(error as Error).message}` };
  }
  const fault = verifyDraw(value);
  if (fault) return { ok: false, ...fault };
  const file = value as DrawFile;
  const written = writeDrawFile(file);
  if (written === text) return { ok: true, file };
  return { ok: false, at: placeOfDifference(written, text), zh: '文件的写法与规定的写法不同，内容有增减' };
}

function placeOfDifference(written: string, text: string): string {
  let index = 0;
  while (index < written.length && written[index] === text[index]) index += 1;
  const before = written.slice(0, index).split('\n');
  return `第${before.length}行第${(before.at(-1)?.length ?? 0) + 1}个字符`;
}

/** 核验 — the first thing in a draw file that does not fit, or undefined: every hash counted and the draw run again. */
export function verifyDraw(value: unknown): Fault | undefined {
  if (!validator.Check(value)) {
    const [error] = validator.Errors(value);
    const at = (error?.instancePath ?? '').slice(1);
    return { at, zh: `不是抽取文件的格式${at === '' ? '' : `：${at}`}` };
  }
  const file = value as DrawFile;
  return (
    faultInList('businesses', file) ??
    faultInList('officers', file) ??
    faultInList('recusals', file) ??
    mistakeInLists(listsOf(file), file.commitments) ??
    faultInSeed(file) ??
    faultInResult(file)
  );
}

export function listsOf({ task, round, businesses, officers, recusals, parameters }: DrawFile): DrawLists {
  return { task, round, businesses: businesses.rows, officers: officers.rows, recusals: recusals.rows, parameters };
}

function faultInList(name: ListName, file: DrawFile): Fault | undefined {
  const stated = file[name];
  const zh = listZh[name];
  if (stated.count !== stated.rows.length)
    return { at: `${name}/count`, zh: `${zh}写明${stated.count}行，实有${stated.rows.length}行` };
  const found = digestOf(name, stated.rows);
  const chunksZh = `${zh}的分段散列值个数不符`;
  if (found.chunks.length !== stated.chunks.length) return { at: `${name}/chunks`, zh: chunksZh };
  const wrong = found.chunks.findIndex((chunk, index) => chunk !== stated.chunks[index]);
  if (wrong >= 0) {
    if (found.hash === stated.hash)
      return { at: `${name}/chunks/${wrong + 1}`, zh: `${zh}第${wrong + 1}段的散列值不符` };
    const rows = `${wrong * rowsPerChunk + 1}-${Math.min((wrong + 1) * rowsPerChunk, stated.count)}`;
    return { at: `${name}/rows/${rows}`, zh: `${zh}第${rows}行与其散列值不符，有一行改过` };
  }
  return hashOfChunks(name, stated.count, stated.chunks) === stated.hash
    ? undefined
    : { at: `${name}/hash`, zh: `${zh}的散列值不符` };
}

function faultInSeed(file: DrawFile): Fault | undefined {
  if (frameHash(file) !== file.frame)
    return { at: 'frame', zh: '事前承诺值不符：任务、轮次、参数、承诺或者名单的散列值改过' };
  const mistake = mistakeInContributions(file.commitments, file.contributions);
  if (mistake) return mistake;
  return seedOf(file.frame, file.contributions) === file.seed
    ? undefined
    : { at: 'seed', zh: '种子与事前承诺值和各方投入不符' };
}

function faultInResult(file: DrawFile): Fault | undefined {
  const rows = drawnRows(file.seed, listsOf(file));
  const stated = file.result.rows;
  for (let index = 0; index < Math.max(rows.length, stated.length); index += 1) {
    if (JSON.stringify(rows[index]) === JSON.stringify(stated[index])) continue;
    const should = rows[index] === undefined ? '没有这一行' : JSON.stringify(rows[index]);
    return { at: `result/rows/${index + 1}`, zh: `抽取结果第${index + 1}行不符，重新抽取所得为：${should}` };
  }
  return faultInList('result', file);
}
