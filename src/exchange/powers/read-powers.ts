import type { EnteredPower } from '../../duties/powers/lawful-item.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { beyondHeadings, readCsv } from '../files/csv.ts';
import { inTurns } from '../files/in-turns.ts';
import { type RawRow, type RowError, readPower, rowError } from './read-power.ts';

/** A power that was read, with its row in the file. */
export interface ReadPower {
  readonly row: number;
  readonly item: EnteredPower;
  /** Fields that the file does not say: ours where the power is new, left as they are where it is listed. */
  readonly assumed: readonly string[];
}

export interface ReadFile {
  readonly rows: number;
  readonly powers: readonly ReadPower[];
  readonly errors: readonly RowError[];
}

const isObject = (value: unknown): value is RawRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * 读权责清单 — JSON with its rows under `powers` or `entries`, or a table with one line of headings as spreadsheets save it
 * (CSV, in UTF-8). Every row is read by itself: what is wrong with one says so and leaves the others alone.
 */
export async function readPowers(
  text: string,
  at: { readonly organ: string; readonly today: PlainDate },
): Promise<ReadFile> {
  const rows = await rowsIn(text);
  if (typeof rows === 'string')
    return { rows: 0, powers: [], errors: [{ row: 0, field: '', code: 'not-a-table', zh: rows }] };
  const errors: RowError[] = [];
  const powers: ReadPower[] = [];
  const firstWith = new Map<string, number>();
  const readRow = (raw: unknown, index: number) => {
    const wrong = (code: RowError['code'], zh: string) => ({
      errors: [rowError(index + 1, '', { field: '', code, zh })],
    });
    if (raw instanceof BeyondHeadings) return wrong('beyond-headings', raw.zh);
    return isObject(raw) ? readPower(raw, index + 1, at) : wrong('field', '不是一个权责事项的内容');
  };
  for (const [index, read] of (await inTurns(rows, readRow)).entries()) {
    const row = index + 1;
    if ('errors' in read) {
      errors.push(...read.errors);
      continue;
    }
    const { code } = read.item;
    const earlier = firstWith.get(code);
    if (earlier === undefined) powers.push({ row, ...read });
    else errors.push(rowError(row, code, { field: 'code', code: 'repeated', zh: `事项编码与第${earlier}行重复` }));
    firstWith.set(code, earlier ?? row);
  }
  return { rows: rows.length, powers, errors };
}

/** A row that holds more than there are headings: nobody knows which of its cells belongs where. */
class BeyondHeadings {
  readonly zh: string;

  constructor(zh: string) {
    this.zh = zh;
  }
}

/** The rows of the file, or a sentence that says why it has none. */
function rowsIn(text: string): readonly unknown[] | string | Promise<readonly unknown[] | string> {
  const start = text.replace(/^\ufeff/u, '').trimStart()[0];
  return start === '{' || start === '[' ? jsonRows(text) : csvRows(text);
}

function jsonRows(text: string): readonly unknown[] | string {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    const rows = isObject(parsed) ? (parsed.powers ?? parsed.entries) : parsed;
    return Array.isArray(rows)
      ? rows
      : '文件不是权责清单的格式：应为一个列表，或者一个对象，其 powers 项是事项的列表。';
  } catch {
    return '文件不是有效的 JSON，请核对文件是否完整、是否用 UTF-8 编码。';
  }
}

async function csvRows(text: string): Promise<readonly unknown[] | string> {
  const table = await readCsv(text);
  if (!table) return '表格中有一处引号没有结束，请核对文件是否完整。';
  const [headings = [], ...rows] = table;
  if (headings.length < 2)
    return '文件不是权责清单的表格：第一行应为列名，例如事项编码、职权名称、职权类型、实施依据。';
  return rows.map((row) => {
    const beyond = beyondHeadings(headings, row);
    if (beyond !== undefined) return new BeyondHeadings(beyond);
    return Object.fromEntries(
      headings.map((heading, index) => [heading.trim() || `第${index + 1}列`, row[index] ?? '']),
    );
  });
}
