import type { ObservedCase, PublishedCaseFacts } from '../../duties/published-case/facts.ts';
import { gapsInPublished } from '../../duties/published-case/gaps.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { canonical } from '../../record/canonical.ts';
import type { Reader } from '../../record/database/database.ts';
import type { Gap } from '../../record/duty.ts';
import type { Outcome, Request } from '../../record/receipt.ts';
import type { BureauRecord } from '../../record/record.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { type ReadCase, type RowError, readCases } from './read-cases.ts';

export interface ImportOptions {
  /** The person of the bureau who imports. */
  readonly actor: string;
  /** What one bad case does: `none` (usual) imports nothing, `keep-good` leaves only it out. */
  readonly onBad?: 'none' | 'keep-good';
  /** Where what others brought before is looked up: without it, their cases are refused to whoever imports them again. */
  readonly reader?: Reader;
  readonly onProgress?: (done: number, total: number) => void;
}

/** One dossier of the import, as the record has it now. */
export interface ImportedCase {
  readonly row: number;
  readonly id: string;
  readonly stream: number;
  readonly openedOn: PlainDate;
  readonly facts: ObservedCase;
  readonly gaps: readonly Gap[];
  readonly findings: readonly Finding[];
  /** False where an earlier import had opened it. */
  readonly isNew: boolean;
  /** An earlier import had opened it, and this one added steps. */
  readonly isGrown: boolean;
  /** The file says something else than the record: what is on the record stays as it was. */
  readonly differs: boolean;
}

/** 导入结果 — `added`: acts that this import put on the record; none where everything was there already. */
export interface ImportResult {
  readonly rows: number;
  readonly added: number;
  readonly cases: readonly ImportedCase[];
  readonly errors: readonly RowError[];
}

const batchSize = 200;

/**
 * 导入公示案件 — published cases of other bureaus as dossiers of the duty 公示案件: one opening act with all published facts
 * and one act for each published day, observed, in order. `input` is the text of a file or what it parses to.
 * Each act has a key of the case: importing twice adds nothing, and a later file with one more day adds that day.
 */
export async function importPublishedCases(
  record: BureauRecord,
  input: unknown,
  options: ImportOptions,
): Promise<ImportResult> {
  const read = await readCases(input, record.today());
  if (read.errors.length > 0 && (options.onBad ?? 'none') === 'none')
    return { rows: read.rows, added: 0, cases: [], errors: read.errors };
  const cases: ImportedCase[] = [];
  const errors: RowError[] = [...read.errors];
  let added = 0;
  for (let from = 0; from < read.cases.length; from += batchSize) {
    const batch = read.cases.slice(from, from + batchSize);
    const known = options.reader ? await knownActs(options.reader, record.bureau, batch) : new Map<string, string>();
    const done = await importBatch(record, batch, (key) => known.get(key) ?? options.actor);
    cases.push(...done.cases);
    errors.push(...done.errors);
    added += done.added;
    options.onProgress?.(from + batch.length, read.cases.length);
  }
  return { rows: read.rows, added, cases, errors: errors.sort((one, other) => one.row - other.row) };
}

/** 核对结果 — what an import of the file would bring: cases that are new, cases that get more steps, cases known whole. */
export interface CheckResult {
  readonly rows: number;
  readonly fresh: number;
  readonly grown: number;
  readonly known: number;
  readonly errors: readonly RowError[];
}

/** 核对公示案件 — the same file read in the same way, against what is on the record by its keys; records nothing. */
export async function checkPublishedCases(
  reader: Reader,
  record: BureauRecord,
  input: unknown,
  onProgress?: (done: number, total: number) => void,
): Promise<CheckResult> {
  const { rows, cases, errors } = await readCases(input, record.today(), onProgress);
  let [fresh, grown] = [0, 0];
  for (let from = 0; from < cases.length; from += batchSize) {
    const batch = cases.slice(from, from + batchSize);
    const known = await knownActs(reader, record.bureau, batch);
    const isNew = (one: ReadCase) => !known.has(keyOf(one.id));
    fresh += batch.filter(isNew).length;
    grown += batch.filter((one) => !isNew(one) && stepKeys(one).some((key) => !known.has(key))).length;
  }
  return { rows, fresh, grown, known: cases.length - fresh - grown, errors };
}

/** The acts of these cases that are on the record: by whom, by the key of each. */
async function knownActs(
  reader: Reader,
  bureau: number,
  cases: readonly ReadCase[],
): Promise<ReadonlyMap<string, string>> {
  const keys = cases.flatMap((one) => [keyOf(one.id), ...stepKeys(one)]);
  const rows = await reader.query<{ key: string; actor: string }>(
    'select key, actor from act where bureau = $1 and key = any($2::text[])',
    [bureau, keys],
  );
  return new Map(rows.map(({ key, actor }) => [key, actor]));
}

type BatchResult = Omit<ImportResult, 'rows'>;

/** In whose name a request is made: one that is on the record already is repeated as it was, and gives its receipt again. */
type ByWhom = (key: string) => string;

async function importBatch(record: BureauRecord, batch: readonly ReadCase[], by: ByWhom): Promise<BatchResult> {
  const before = record.head.position;
  const openings = await record.performAll(batch.map((one) => openingOf(one, by)));
  const opened = batch.flatMap((one, index) => {
    const outcome = openings[index];
    return outcome?.ok ? [{ one, receipt: outcome.receipt }] : [];
  });
  const wanted = opened.flatMap(({ one, receipt }) =>
    stepsOf(one, by, receipt.stream).map((request) => ({ one, request })),
  );
  const outcomes = await record.performAll(wanted.map(({ request }) => request));
  const errors = [
    ...batch.flatMap((one, index) => refusedError(one, openings[index])),
    ...wanted.flatMap(({ one }, index) => refusedError(one, outcomes[index])),
  ];
  const isAdded = (outcome: Outcome | undefined) => outcome?.ok === true && outcome.receipt.position > before;
  const grown = new Set(wanted.filter((_, index) => isAdded(outcomes[index])).map(({ one }) => one));
  const cases: ImportedCase[] = [];
  for (const { one, receipt } of opened) {
    const isNew = receipt.position > before;
    const came = { isNew, isGrown: !isNew && grown.has(one) };
    cases.push(await importedCase(record, one, receipt.stream, came));
  }
  return { cases, errors, added: [...openings, ...outcomes].filter(isAdded).length };
}

const keyOf = (id: string, ...rest: readonly string[]): string => ['published-case', id, ...rest].join('/');

const stepKeys = ({ id, steps }: ReadCase): readonly string[] => steps.map(({ act, on }) => keyOf(id, act, on));

function openingOf({ id, openedOn, published }: ReadCase, by: ByWhom): Request {
  const key = keyOf(id);
  const wish = { procedure: 'published-case', act: 'CaseObserved', doneOn: openedOn, observed: true } as const;
  return { key, wish: { ...wish, actor: by(key), data: published } };
}

function stepsOf({ id, steps }: ReadCase, by: ByWhom, stream: number): readonly Request[] {
  const wish = { procedure: 'published-case', act: 'StepObserved', observed: true } as const;
  return steps.map(({ act, on }) => {
    const key = keyOf(id, act, on);
    return { key, stream, wish: { ...wish, actor: by(key), doneOn: on, data: { act } } };
  });
}

function refusedError(one: ReadCase, outcome: Outcome | undefined): readonly RowError[] {
  if (!outcome || outcome.ok) return [];
  const { zh, fields } = outcome.refusal;
  const detail = fields ? `：${fields.map((field) => field.zh).join('；')}` : '';
  return [{ row: one.row, field: '', code: 'refused', zh: `第${one.row}件（${one.id}）：${zh}${detail}。` }];
}

async function importedCase(
  record: BureauRecord,
  one: ReadCase,
  stream: number,
  came: Pick<ImportedCase, 'isNew' | 'isGrown'>,
): Promise<ImportedCase> {
  const matter = await record.findMatter(stream);
  const { published, steps } = (matter?.facts ?? {}) as Partial<PublishedCaseFacts>;
  if (!matter || !published || !steps) throw new Error(`没有刚登记的事项：${stream}`);
  const facts = { published, steps };
  return {
    row: one.row,
    id: one.id,
    stream,
    openedOn: matter.openedOn,
    facts,
    gaps: gapsInPublished(steps),
    findings: findingsOf(facts, record.settings.calendar),
    ...came,
    differs: !came.isNew && !isSame(facts, one),
  };
}

/** The steps of the file are on the record by now: more of them there are days that the file no longer gives. */
function isSame({ published, steps }: ObservedCase, one: ReadCase): boolean {
  return steps.length === one.steps.length && canonical(published) === canonical(one.published);
}
