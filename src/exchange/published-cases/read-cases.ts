import type { ObservedStep, Published } from '../../duties/published-case/facts.ts';
import { orderOfStep } from '../../duties/published-case/steps.ts';
import { dateInChinese, type Fen, type PlainDate } from '../../law/kinds.ts';
import { firstDay } from '../../record/bureau.ts';
import { errorsIn } from '../../record/validate.ts';
import { inTurns } from '../files/in-turns.ts';
import { readAmount } from './amounts.ts';
import { amountNames, type FileCase, fileCase } from './file-shape.ts';
import { fromSample, isRow, isSampleCase } from './from-sample.ts';
import { openingDay } from './known-days.ts';
import { readDay } from './scan-text.ts';

/** 导入的错误 — in which case of the file (from 1; 0: the file itself), which field, and a sentence that says so. */
export interface RowError {
  readonly row: number;
  readonly field: string;
  readonly code: 'not-json' | 'not-cases' | 'field' | 'amount' | 'day' | 'repeated' | 'refused';
  readonly zh: string;
}

/** A case that was read: what its acts will hold, on which days. */
export interface ReadCase {
  readonly row: number;
  readonly id: string;
  readonly openedOn: PlainDate;
  readonly published: Published;
  readonly steps: readonly ObservedStep[];
}

export interface ReadFile {
  readonly rows: number;
  readonly cases: readonly ReadCase[];
  readonly errors: readonly RowError[];
}

/**
 * 读公示案件文件 — text or parsed JSON, in our own shape (`samples/published-penalty-cases.json`) or that of a table of
 * transcribed notices. Every case is read by itself: what is wrong with one says so and leaves the others alone.
 * `today` bounds the days: nothing is published before it happens.
 */
export async function readCases(
  input: unknown,
  today: PlainDate,
  onProgress?: (done: number, total: number) => void,
): Promise<ReadFile> {
  const parsed = typeof input === 'string' ? parsedJson(input) : input;
  if (parsed === undefined)
    return wrongFile('not-json', '文件不是有效的 JSON，请核对文件是否完整、是否用 UTF-8 编码。');
  const rows = isRow(parsed) ? parsed.cases : undefined;
  if (!Array.isArray(rows))
    return wrongFile('not-cases', '文件不是公示案件的格式：应为一个对象，其 cases 项是案件的列表。');
  const read = await inTurns(
    rows as readonly unknown[],
    (row, index) => readCase(row, index + 1, today),
    (done) => onProgress?.(done, rows.length),
  );
  const errors = read.flatMap((one) => ('errors' in one ? one.errors : []));
  const first = new Map<string, number>();
  const cases: ReadCase[] = [];
  for (const one of read) {
    if ('errors' in one) continue;
    const earlier = first.get(one.id);
    if (earlier === undefined) cases.push(one);
    else errors.push(errorIn(one.row, one.id, 'id', 'repeated', `编号与第${earlier}件重复`));
    first.set(one.id, earlier ?? one.row);
  }
  return { rows: rows.length, cases, errors: errors.sort((one, other) => one.row - other.row) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}

const wrongFile = (code: 'not-json' | 'not-cases', zh: string): ReadFile => ({
  rows: 0,
  cases: [],
  errors: [{ row: 0, field: '', code, zh }],
});

function errorIn(row: number, id: string, field: string, code: RowError['code'], zh: string): RowError {
  return { row, field, code, zh: `第${row}件${id === '' ? '' : `（${id}）`}：${zh}。` };
}

function readCase(raw: unknown, row: number, today: PlainDate): ReadCase | { readonly errors: readonly RowError[] } {
  if (!isRow(raw)) return { errors: [errorIn(row, '', '', 'field', '不是一件案件的内容')] };
  const shaped = withPlainDays(isSampleCase(raw) ? fromSample(raw) : raw);
  const id = typeof shaped.id === 'string' ? shaped.id : '';
  const wrong = errorsIn(fileCase, shaped);
  if (wrong.length > 0) return { errors: wrong.map(({ path, zh }) => fieldError(row, id, path, zh, shaped)) };
  const file = shaped as FileCase;
  const faults = [...amountFaults(file), ...dayFaults(file, today)];
  if (faults.length > 0) return { errors: faults.map(({ field, code, zh }) => errorIn(row, id, field, code, zh)) };
  const [published, steps] = [publishedOf(file), stepsOf(file)];
  return { row, id, openedOn: openingDay({ published, steps }), published, steps };
}

/** Days that a scan or a Chinese text gives, as days; what is none stays for the schema to name. */
function withPlainDays(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const plain = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.map((one: unknown) =>
          isRow(one) && typeof one.on === 'string' ? { ...one, on: readDay(one.on) ?? one.on } : one,
        )
      : list;
  return {
    ...row,
    ...(row.steps === undefined ? {} : { steps: plain(row.steps) }),
    ...(row.dates === undefined ? {} : { dates: plain(row.dates) }),
  };
}

/** Names the value that was found where it is short: `2019-02-30` says more than “not a day”. */
function fieldError(row: number, id: string, path: string, zh: string, shaped: unknown): RowError {
  const value = path
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (isRow(node) || Array.isArray(node) ? (node as never)[name] : undefined), shaped);
  const shown =
    (typeof value === 'string' && value.length <= 40) || typeof value === 'number' ? `（现为“${value}”）` : '';
  return errorIn(row, id, path.slice(1), 'field', `${zh}${zh.startsWith('没有这个项目') ? '' : shown}`);
}

interface Fault {
  readonly field: string;
  readonly code: RowError['code'];
  readonly zh: string;
}

function amountFaults(file: FileCase): Fault[] {
  const named = Object.entries(file.amounts ?? {}).map(([name, value]) => ({
    field: `amounts/${name}`,
    zh: amountNames[name as keyof typeof amountNames],
    value,
  }));
  const lines = (file.goods ?? []).flatMap((line, index) => [
    { field: `goods/${index}/cost`, zh: `${line.name}的进价`, value: line.cost },
    { field: `goods/${index}/price`, zh: `${line.name}的售价`, value: line.price },
  ]);
  return [...named, ...lines].flatMap(({ field, zh, value }) =>
    value !== undefined && 'unreadable' in readAmount(value)
      ? [{ field, code: 'amount' as const, zh: `${zh}“${value}”不是金额，应为元（最多两位小数）、万元或者以*遮盖` }]
      : [],
  );
}

function dayFaults(file: FileCase, today: PlainDate): Fault[] {
  const days = [...(file.steps ?? []), ...(file.dates ?? [])].map(({ on }) => on);
  if (days.length === 0) return [{ field: 'steps', code: 'day', zh: '没有任何步骤或者事项的日期，无从登记' }];
  const late = days.filter((on) => on > today);
  const early = days.filter((on) => on < firstDay);
  const steps = (file.steps ?? []).map(({ act, on }) => `${act} ${on}`);
  return [
    ...late.map((on) => ({ field: 'steps', code: 'day' as const, zh: `日期${dateInChinese(on)}晚于今天` })),
    ...early.map((on) => ({
      field: 'steps',
      code: 'day' as const,
      zh: `日期${dateInChinese(on)}早于本系统受理的最早日期（${dateInChinese(firstDay)}）`,
    })),
    ...(new Set(steps).size < steps.length
      ? [{ field: 'steps', code: 'repeated' as const, zh: '同一步骤同一日期重复列出' }]
      : []),
  ];
}

function publishedOf(file: FileCase): Published {
  const { id, party, amounts, goods, steps: _steps, printed, papers, statements, dates, columns, ...same } = file;
  const sums = Object.entries(amounts ?? {}).map(([name, value]) => ({ name, value, read: readAmount(value) }));
  const masked = sums.filter(({ read }) => 'masked' in read).map(({ value }) => String(value));
  return {
    ...same,
    caseId: id,
    partyKind: party.kind,
    partyName: party.name,
    ...(party.code === undefined ? {} : { partyCode: party.code }),
    ...(party.codeNote === undefined ? {} : { partyCodeNote: party.codeNote }),
    ...Object.fromEntries(sums.flatMap(({ name, read }) => ('fen' in read ? [[name, read.fen]] : []))),
    goods: (goods ?? []).map(({ cost, price, ...line }) => ({
      ...line,
      ...fenOf('cost', cost),
      ...fenOf('price', price),
    })),
    papers: papers ?? [],
    statements: statements ?? [],
    printed: [...(printed ?? []), ...masked.map((text) => ({ what: 'amount' as const, text }))],
    dates: dates ?? [],
    columns: (columns ?? []).map((name) => ({ name })),
  };
}

/** A masked price is unknown: it is left out, as a price that was not published. */
function fenOf<N extends string>(name: N, value: string | number | undefined): { readonly [K in N]?: Fen } {
  const read = value === undefined ? undefined : readAmount(value);
  return read && 'fen' in read ? ({ [name]: read.fen } as { readonly [K in N]?: Fen }) : {};
}

/** Oldest first; those of one day in the order of the procedure. */
function stepsOf(file: FileCase): readonly ObservedStep[] {
  return [...(file.steps ?? [])].sort((one, other) =>
    one.on === other.on ? orderOfStep(one.act) - orderOfStep(other.act) : one.on < other.on ? -1 : 1,
  );
}
