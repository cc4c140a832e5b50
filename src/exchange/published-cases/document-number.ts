import { normaliseScan } from './scan-text.ts';

/** 文号各部分 — as printed: `serial` keeps its leading zeros, `brackets` are the two characters around the year. */
export interface DocumentNumberParts {
  /** 机关简称 without 市监, e.g. 渝涪陵. */
  readonly organ: string;
  /** 文种字, e.g. 处罚、处字、强制; empty where there is none. */
  readonly word: string;
  readonly year: number;
  readonly brackets: string;
}

export type ParsedNumber =
  | (DocumentNumberParts & { readonly ok: true; readonly serial: string })
  | (DocumentNumberParts & { readonly ok: false; readonly code: 'serial-unreadable' })
  | { readonly ok: false; readonly code: 'shape' };

const shape =
  /^(?<organ>[\u4e00-\u9fa5]{1,8}?)市监(?<word>[\u4e00-\u9fa5]{0,4})(?<open>[〔［[（(【])(?<year>\d{4})(?<close>[〕］\]）)】])(?<rest>.+)$/u;

/** Whether two characters are a pair of one kind of bracket. */
const pairs = ['〔〕', '［］', '[]', '（）', '()', '【】'];

/**
 * 文号 — the parts of a document number of a market supervision bureau. Reads past the noise of a scan and changes
 * nothing that is kept: the number itself is stored as printed. A serial that cannot be read (□、*、?) is said to be so.
 */
export function parseDocumentNumber(text: string): ParsedNumber {
  const found = shape.exec(normaliseScan(text).replace(/\s+/gu, ''))?.groups;
  if (!found) return { ok: false, code: 'shape' };
  const { organ = '', word = '', year = '', open = '', close = '', rest = '' } = found;
  const brackets = open + close;
  if (!pairs.includes(brackets)) return { ok: false, code: 'shape' };
  const parts = { organ, word, year: Number(year), brackets };
  const serial = /^(\d{1,9})号$/u.exec(rest)?.[1];
  if (serial !== undefined) return { ok: true, ...parts, serial };
  return /[□■*＊?？]/u.test(rest) ? { ok: false, code: 'serial-unreadable', ...parts } : { ok: false, code: 'shape' };
}

/** 六角括号 — the brackets that an official number has around its year. */
export const properBrackets = '〔〕';
