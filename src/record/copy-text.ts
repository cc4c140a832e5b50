import type { Row, Table } from './tables.ts';

/** The statement that takes the rows of `copyText`. */
export function copyInto(table: Table, schema: string): string {
  const columns = Object.keys(table.columns).map((name) => `"${name}"`);
  return `copy ${schema}.${table.name} (${columns.join(', ')}) from stdin`;
}

/** 复制文本 — rows in the text form of COPY: one line a row, tabs between columns, `\\N` for what is absent. */
export function copyText(table: Table, rows: readonly Row[]): string {
  const names = Object.keys(table.columns);
  const texts = names.map((name) => textOf(table.columns[name] as string));
  let text = '';
  for (const row of rows) {
    for (let column = 0; column < names.length; column += 1) {
      const value = row[names[column] as string];
      if (column > 0) text += '\t';
      text += value === null || value === undefined ? '\\N' : (texts[column] as Encode)(value as never);
    }
    text += '\n';
  }
  return text;
}

type Encode = (value: never) => string;

/** How the values of a column of this type are written. */
function textOf(type: string): Encode {
  switch (type) {
    case 'text':
      return escaped;
    case 'json':
      return jsonText;
    case 'text[]':
      return arrayText;
    case 'bigint[]':
    case 'integer[]':
      return numbersText;
    case 'boolean':
      return booleanText;
    default:
      return String; // numbers and days
  }
}

const booleanText = (value: boolean): string => (value ? 't' : 'f');

const jsonText = (value: unknown): string => escaped(JSON.stringify(value));

const special = /[\\\n\r\t]/;

function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}

const numbersText = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;

/** Every item in quotes; most lists have nothing in them that would need more. */
function arrayText(items: readonly string[]): string {
  if (items.length === 0) return '{}';
  const plain = `{"${items.join('","')}"}`;
  if (!/["\\\n\r\t]/.test(items.join(''))) return plain;
  return escaped(`{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}
