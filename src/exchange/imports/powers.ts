import { powers } from '../../duties/powers/procedure.ts';
import { powerKinds } from '../../law/power-kinds.ts';
import type { Refusal } from '../../record/refusal.ts';
import { findPowerLists } from '../../registry/powers.ts';
import { csvText } from '../files/csv.ts';
import { type Column, columnNames } from '../powers/columns.ts';
import { checkPowers, type ImportResult, importPowers } from '../powers/import-powers.ts';
import {
  type ImportKind,
  type ImportOrder,
  type ImportPlace,
  type ImportReport,
  megabytes,
  refuseWhole,
  wrongRows,
} from './import-kind.ts';
import { refuseImport } from './refusals.ts';

const needed: readonly Column[] = ['code', 'name', 'kind', 'basis'];
/** 实施依据 in one column stands for these two. */
const apart: readonly Column[] = ['instrument', 'article'];

const columns = Object.keys(columnNames) as Column[];
const fields = columns.map((column) => {
  const [name, ...also] = columnNames[column];
  return { name, also, zh: name, required: needed.includes(column) };
});

/** 权责清单 — the bureau's list of powers becomes a draft that waits for its review, approval and publication. */
export const powersKind: ImportKind = {
  id: 'powers',
  zh: '权责清单',
  unit: '项',
  procedure: powers,
  acts: ['ListDrafted', 'RoundOpened', 'PowersEntered', 'PowerAdjusted'],
  endings: ['.csv', '.json', '.txt'],
  largest: megabytes(16),
  format: [
    '每项职权一行：CSV 表格（UTF-8，第一行是列名），或者 JSON（事项的列表，或者其 powers 项为列表的对象）。',
    `职权类型为${powerKinds.map(({ zh }) => zh).join('、')}之一；实施依据写明法律名称和条款，也可以分作依据名称、条款两列。`,
    '时限写作 90日、20个工作日、3个月。没有名称的列写进备注，什么也不丢。',
    '清单上没有的列入，说法不同的调整，相同的不动。导入所得是方案：经合法性审核、批准、公布以后才生效。',
  ],
  fields,
  template: {
    name: '权责清单（样表）.csv',
    type: 'text/csv; charset=utf-8',
    text: csvText([columns.filter((column) => !apart.includes(column)).map((column) => columnNames[column][0])]),
  },
  asksSource: false,
  day: { zh: '起草日期', required: false },
  check: async (place, text, order) => reportOf(await checkPowers(place.record, text, await targetOf(place, order))),
  record: async (place, text, order) => {
    const target = await targetOf(place, order);
    const { actor, onBad, onProgress } = order;
    const progress = (done: number, total: number) => onProgress?.(done / total);
    return reportOf(await importPowers(place.record, text, { ...target, actor, onBad, onProgress: progress }));
  },
};

/** The list that the bureau has already, and the day. */
async function targetOf({ database, record }: ImportPlace, { day }: ImportOrder) {
  const [stream] = await findPowerLists(database, record.bureau);
  return { ...(day === undefined ? {} : { on: day }), ...(stream === undefined ? {} : { stream }) };
}

function reportOf(result: ImportResult): ImportReport | Refusal {
  const whole = refuseWhole(result.errors);
  if (whole) return whole;
  if (result.rows === 0) return refuseImport('no-rows');
  const { rows, acts, added, adjusted, unchanged, stream } = result;
  return {
    rows,
    wrong: wrongRows(result.errors),
    fresh: added + adjusted,
    counts: [
      { zh: '列入', count: added },
      { zh: '调整', count: adjusted },
      { zh: '没有变化', count: unchanged },
    ],
    errors: result.errors.map((error) => ({ ...error, fieldZh: columnNames[error.field as Column]?.[0] ?? '' })),
    notes: [],
    acts,
    ...(stream === undefined ? {} : { stream }),
    result,
  };
}
