import { inTurns } from './in-turns.ts';

/**
 * 逗号分隔的表 — the rows of a text as spreadsheets save it: fields in quotes may hold commas, line breaks and doubled
 * quotes; empty rows are left out. Undefined where a quote is never closed.
 */
export async function readCsv(text: string): Promise<readonly (readonly string[])[] | undefined> {
  const table = new CsvTable(text);
  const rows = await inTurns(table.rows(), (row) => row);
  return table.isBroken ? undefined : rows;
}

class CsvTable {
  readonly #text: string;
  /** Known once the last row was taken: a quote is still open. */
  isBroken = false;

  constructor(text: string) {
    this.#text = text.replace(/^\ufeff/u, '');
  }

  *rows(): Generator<readonly string[]> {
    const text = this.#text;
    let row: string[] = [];
    let field = '';
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at] as string;
      if (quoted) {
        if (sign !== '"') field += sign;
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else quoted = false;
      } else if (sign === '"' && field.trim() === '') {
        field = '';
        quoted = true;
      } else if (sign === ',' || sign === '\t' || sign === '\n') {
        row.push(field);
        field = '';
        if (sign === '\n') {
          if (says(row)) yield row;
          row = [];
        }
      } else if (sign !== '\r') field += sign;
    }
    this.isBroken = quoted;
    row.push(field);
    if (says(row)) yield row;
  }
}

const says = (row: readonly string[]): boolean => row.some((field) => field.trim() !== '');

/** 列名以外的内容 — what stands in cells beyond the last heading, as a sentence without its stop; undefined where nothing does. */
export function beyondHeadings(headings: readonly string[], row: readonly string[]): string | undefined {
  const beyond = row.slice(headings.length).filter((field) => field.trim() !== '');
  if (beyond.length === 0) return undefined;
  const said = beyond.map((field) => `“${field.trim().slice(0, 50)}”`).join('、');
  return `列名以外还有内容${said}，请核对这一行是否多了逗号或者少了引号`;
}

/** 写成表格 — rows as spreadsheets open them; a field that would be taken for a formula is made a text. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(csvField).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function csvField(field: string): string {
  const plain = /^[=+\-@\t\r]/u.test(field) ? `'${field}` : field;
  return /[",\r\n\t]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
