import { publishedCase } from '../../duties/published-case/procedure.ts';
import type { Refusal } from '../../record/refusal.ts';
import { exampleFile } from '../published-cases/example-file.ts';
import { fieldsOfFile, titleAt } from '../published-cases/field-titles.ts';
import {
  type CheckResult,
  checkPublishedCases,
  type ImportedCase,
  type ImportResult,
  importPublishedCases,
} from '../published-cases/import-published-cases.ts';
import type { RowError } from '../published-cases/read-cases.ts';
import { type FileNote, type ImportKind, type ImportReport, megabytes, refuseWhole, wrongRows } from './import-kind.ts';
import { refuseImport } from './refusals.ts';

/** 公示处罚 — other bureaus' published penalty cases become dossiers. */
export const penaltiesKind: ImportKind = {
  id: 'penalties',
  zh: '公示处罚',
  unit: '件',
  procedure: publishedCase,
  acts: ['CaseObserved', 'StepObserved'],
  endings: ['.json'],
  largest: megabytes(16),
  format: [
    '其他局公示的处罚案件：一个 JSON 对象，UTF-8 编码，其 cases 项是案件的列表。公示没有写的就不写。',
    '金额以元为单位，照公示写，如 14252.82、"1.5万元"；遮盖的写 "**元"，按未知处理。',
    '日期写作 2023-03-15 或者 2023年3月15日；步骤用样例所示的名称。',
    '编号（id）相同的是同一件：再次导入不增加行为，多出的步骤补记，其余内容不同的只指出，记录不变。',
  ],
  fields: fieldsOfFile(),
  template: {
    name: '公示处罚案件（样例）.json',
    type: 'application/json; charset=utf-8',
    text: `${JSON.stringify(exampleFile, null, 2)}\n`,
  },
  asksSource: false,
  day: undefined,
  check: async ({ database, record }, text, { onProgress }) => {
    const progress = (done: number, total: number) => onProgress?.(done / total);
    return checkedReport(await checkPublishedCases(database, record, text, progress));
  },
  record: async ({ database, record }, text, { actor, onBad, onProgress }) => {
    const progress = (done: number, total: number) => onProgress?.(done / total);
    const options = { actor, onBad, reader: database, onProgress: progress };
    return recordedReport(await importPublishedCases(record, text, options));
  },
};

function partsOf(rows: number, errors: readonly RowError[]) {
  return { rows, wrong: wrongRows(errors), errors: errors.map((one) => ({ ...one, fieldZh: titleAt(one.field) })) };
}

const refuseFile = (rows: number, errors: readonly RowError[]): Refusal | undefined =>
  refuseWhole(errors) ?? (rows === 0 ? refuseImport('no-rows') : undefined);

const countsOf = (fresh: number, grown: number, known: number) => [
  { zh: '新案件', count: fresh },
  { zh: '补记步骤的案件', count: grown },
  { zh: '先前已导入', count: known },
];

function checkedReport(result: CheckResult): ImportReport | Refusal {
  const { rows, fresh, grown, known, errors } = result;
  const counts = countsOf(fresh, grown, known);
  const report = { ...partsOf(rows, errors), fresh: fresh + grown, counts, notes: [], acts: 0, result };
  return refuseFile(rows, errors) ?? report;
}

function recordedReport(result: ImportResult): ImportReport | Refusal {
  const { rows, added, cases, errors } = result;
  const fresh = cases.filter(({ isNew }) => isNew).length;
  const supplemented = cases.filter(({ isGrown }) => isGrown).length;
  const counts = countsOf(fresh, supplemented, cases.length - fresh - supplemented);
  const notes = cases.flatMap(notesOf);
  const report = { ...partsOf(rows, errors), fresh, supplemented, counts, notes, acts: added, result };
  return refuseFile(rows, errors) ?? report;
}

/** What to look at in one case: what the publication lacks, and what in it does not hold. */
function notesOf({ row, stream, facts, gaps, findings, differs }: ImportedCase): FileNote[] {
  const about = (zh: string): FileNote => ({ row, stream, zh: `${facts.published.number}：${zh}` });
  return [
    ...(differs ? [about('文件与先前导入的内容不同，记录不变')] : []),
    ...gaps.map((gap) => about(`缺：${gap.zh}`)),
    ...findings
      .filter(({ holds }) => !holds)
      .map(({ zh, detail, ask }) =>
        about(`存疑：${zh}。${detail}${/[。！？]$/u.test(detail) ? '' : '。'}${ask ?? ''}`),
      ),
  ];
}
