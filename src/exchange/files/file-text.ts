import type { Refusal } from '../../record/refusal.ts';
import { refuseImport } from '../imports/refusals.ts';

/** How files begin that people take for tables. */
const foreign = [
  { zh: '这是电子表格文件（.xlsx）或者压缩文件', signs: [0x50, 0x4b, 0x03, 0x04] },
  { zh: '这是旧版电子表格文件（.xls）', signs: [0xd0, 0xcf, 0x11, 0xe0] },
  { zh: '这是 PDF 文件', signs: [0x25, 0x50, 0x44, 0x46] },
];

/** 文件的文字 — what the bytes of a file say in UTF-8, or why they say nothing: empty, no text, or another encoding. */
export function textOf(bytes: Uint8Array): string | Refusal {
  if (bytes.length === 0) return refuseImport('empty-file');
  const other = foreign.find(({ signs }) => signs.every((sign, at) => bytes[at] === sign));
  if (other) return refuseImport('not-a-text', { detail: other.zh });
  if (bytes.includes(0)) return refuseImport('not-a-text');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuseImport('not-utf8');
  }
  return text.trim() === '' ? refuseImport('empty-file') : text;
}
