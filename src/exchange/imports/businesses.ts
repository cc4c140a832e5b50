import { registration } from '../../duties/registration/procedure.ts';
import { businessKinds } from '../../law/business-kinds.ts';
import type { PlainDate } from '../../law/kinds.ts';
import type { Refusal } from '../../record/refusal.ts';
import {
  type BusinessRow,
  checkBusinesses,
  type ImportResult,
  importBusinesses,
} from '../../registry/import-businesses.ts';
import { type BusinessColumn, headings, readBusinesses, required } from '../businesses/read-businesses.ts';
import { csvText } from '../files/csv.ts';
import { type ImportKind, type ImportOrder, type ImportReport, megabytes, wrongRows } from './import-kind.ts';
import { refuseImport } from './refusals.ts';

const fields = (Object.keys(headings) as BusinessColumn[]).map((field) => {
  const [name, ...also] = headings[field];
  return { name, also, zh: name, required: (required as readonly string[]).includes(field) };
});

/** 经营主体名册 — the register as another organ's system exports it. */
export const businessesKind: ImportKind = {
  id: 'businesses',
  zh: '经营主体',
  unit: '行',
  procedure: registration,
  acts: ['RegisterImportBegun', 'RegisterRowsEntered', 'RegisterImportEnded'],
  endings: ['.csv', '.txt'],
  largest: megabytes(64),
  format: [
    '登记系统导出的名册，每户一行：CSV 表格，UTF-8 编码，第一行是列名。',
    `主体类型为${Object.values(businessKinds).join('、')}之一；日期写作 2019-11-30。`,
    '统一社会信用代码和注册号至少有一个。没有的列可以不设；有列而空着的，表示来源写明没有；列名以外有内容的行有误。',
    '登记簿按代码（没有代码的按注册号）认定同一户：说法相同的只计数，不再记入；本局行为所登记的，以行为为准，与之不符的逐行列出。',
  ],
  fields,
  template: {
    name: '经营主体名册（样表）.csv',
    type: 'text/csv; charset=utf-8',
    text: csvText([fields.map(({ name }) => name)]),
  },
  asksSource: true,
  day: { zh: '数据截至日', required: true },
  check: (place, text, order) =>
    withRows(text, order, async (rows, asOf) => {
      const result = await checkBusinesses(place.database, place.record.bureau, rows, optionsOf(order, asOf));
      return reportOf(result);
    }),
  record: (place, text, order) =>
    withRows(text, order, async (rows, asOf) => {
      const options = { ...optionsOf(order, asOf), actor: order.actor, onBad: order.onBad };
      return reportOf(await importBusinesses(place.database, place.record, rows, options));
    }),
};

async function withRows(
  text: string,
  { day }: ImportOrder,
  work: (rows: readonly BusinessRow[], asOf: PlainDate) => Promise<ImportReport>,
): Promise<ImportReport | Refusal> {
  if (day === undefined) return refuseImport('day-missing');
  const rows = await readBusinesses(text);
  if (typeof rows === 'string') return refuseImport('unreadable', { detail: rows });
  return rows.length === 0 ? refuseImport('no-rows') : work(rows, day);
}

const optionsOf = ({ source, onProgress }: ImportOrder, asOf: PlainDate) => ({
  source,
  asOf,
  onProgress: (done: number, total: number) => onProgress?.(total === 0 ? 1 : done / total),
});

function reportOf(result: ImportResult): ImportReport {
  const { rows, acts, added, changed, confirmed, differences, stream } = result;
  const errors = result.errors.map((error) => ({
    ...error,
    fieldZh: error.field === 'beyond' ? '' : headings[error.field][0],
  }));
  return {
    rows,
    wrong: wrongRows(errors),
    fresh: added + changed + differences.length,
    counts: [
      { zh: '新增', count: added },
      { zh: '变动', count: changed },
      { zh: '没有变化', count: confirmed },
      { zh: '与本局登记不符', count: differences.length },
    ],
    errors,
    notes: differences.map(({ row, name, zh }) => ({ row, zh: `与本局登记不符，未采用（${name}）：${zh}` })),
    acts,
    ...(stream === undefined ? {} : { stream }),
    result,
  };
}
