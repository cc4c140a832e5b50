import type { BusinessRow } from '../../registry/import-businesses.ts';
import { beyondHeadings, readCsv } from '../files/csv.ts';
import { inTurns } from '../files/in-turns.ts';

export type BusinessColumn = Exclude<keyof BusinessRow, 'beyond'>;

/** 列名 — the headings under which registration systems export what ours calls by one name; the first is ours. */
export const headings: Readonly<Record<BusinessColumn, readonly [string, ...string[]]>> = {
  uscc: ['统一社会信用代码', '信用代码', 'uscc'],
  internalNumber: ['注册号', '内部编号', 'internalNumber'],
  name: ['名称', '企业名称', '主体名称', 'name'],
  kind: ['主体类型', '类型', 'kind'],
  address: ['住所', '住所（经营场所）', '经营场所', '地址', 'address'],
  establishedOn: ['成立日期', '成立时间', 'establishedOn'],
  deregisteredOn: ['注销日期', '注销时间', 'deregisteredOn'],
  creditClass: ['信用分类', '信用等级', 'creditClass'],
  since: ['核准日期', '核准时间', 'since'],
};

/** Columns without which a table is no register. */
export const required = ['name', 'kind'] as const satisfies readonly BusinessColumn[];

/**
 * 读名册 — a table with one line of headings as registration systems export it (CSV, in UTF-8): one row for each
 * business. Answers a sentence where it is no such table; what is wrong with a row is told by the import.
 */
export async function readBusinesses(text: string): Promise<readonly BusinessRow[] | string> {
  const table = await readCsv(text);
  if (!table) return '有一处引号没有闭合';
  const [first, ...lines] = table;
  if (!first) return '文件是空的';
  const columns = first.map((heading) => fieldOf(heading.trim()));
  for (const field of required) if (!columns.includes(field)) return `第一行应有列名“${headings[field][0]}”`;
  const unknown = first.filter((_, index) => columns[index] === undefined);
  if (unknown.length > 0) return `不认识的列名：${unknown.join('、')}`;
  return inTurns(lines, (line) => {
    const said = columns.map((field, index) => [field as BusinessColumn, line[index] ?? ''] as const);
    const beyond = beyondHeadings(first, line);
    return { ...Object.fromEntries(said), ...(beyond === undefined ? {} : { beyond }) } as unknown as BusinessRow;
  });
}

const fieldOf = (heading: string): BusinessColumn | undefined =>
  (Object.keys(headings) as BusinessColumn[]).find((field) => headings[field].includes(heading));
