import { promisify } from 'node:util';
import type { Act } from './act.ts';
import { copyRows } from './binary-rows.ts';
import {
  type BusinessEntry,
  businessAfter,
  businessWords,
  entryRows,
  type RegisteredBusiness,
} from './business-register.ts';
import type { Database, Writer } from './database/database.ts';
import type { AnyDuty } from './duty.ts';
import { applyAct } from './fold.ts';
import type { Matter } from './matter.ts';
import { actsByMatter } from './matter-acts.ts';
import { fillSchema, grantRights } from './migrate.ts';
import { Months } from './months.ts';
import { countedBy } from './named-matters.ts';
import { figureRows, type MatterRows, rowsOf, wordsRow } from './project.ts';
import {
  alertTable,
  businessEntryTable,
  businessTable,
  businessWordsTable,
  certificateTable,
  clockTable,
  columnList,
  figureTable,
  matterTable,
  numberTable,
  powerTable,
  projectionTables,
  publicationTable,
  type Row,
  type Table,
  tallyTable,
  wordsTable,
} from './tables.ts';
import { advance, type Timeline } from './timeline.ts';

/** What a rebuild needs to know besides the acts. */
export interface RebuildParts {
  readonly bureau: number;
  readonly duties: ReadonlyMap<string, AnyDuty>;
  readonly timeline: Timeline;
}

const shadow = 'projection_shadow';
/** Few: a statement that is done waits for our turn to be followed by the next. */
const actsAtATime = 25;
const actsBetweenReports = 2_500;
const nextTurn = promisify(setImmediate);

/**
 * 重建投影 — counts every projection anew from the acts into a shadow schema and puts it in the place of the old one, in
 * one transaction: readers see the old rows until the new ones are complete, and new acts wait until then. A failing act
 * stops it; nothing is skipped.
 */
export async function rebuild(
  database: Database,
  parts: RebuildParts,
  onProgress?: (acts: number) => void,
): Promise<{ readonly acts: number; readonly matters: number }> {
  return database.write(async (writer) => {
    await writer.script(`set local role none; drop schema if exists ${shadow} cascade`);
    await writer.script('lock table act in share mode'); // an act in between would be in neither
    await fillSchema(writer, shadow); // with its indexes: the database keeps them while the acts are being folded here
    const lane = new Lane(writer);
    const shelf = new Shelf(lane);
    const counted = await foldAll(lane, parts, shelf, onProgress);
    shelf.flush();
    await lane.end();
    await keepOtherBureaus(writer, parts.bureau);
    await writer.script(
      `drop schema if exists projection cascade; alter schema ${shadow} rename to projection;
       ${projectionTables.map(({ name }) => `analyze projection.${name}`).join('; ')}`,
    );
    await grantRights(writer);
    return counted;
  });
}

/** The shadow takes the place of the whole: the rows of other bureaus in the same database go along as they are. */
async function keepOtherBureaus(writer: Writer, bureau: number): Promise<void> {
  for (const { name } of projectionTables) {
    await writer.execute(`insert into ${shadow}.${name} select * from projection.${name} where bureau <> $1`, [bureau]);
  }
}

async function foldAll(
  lane: Lane,
  parts: RebuildParts,
  shelf: Shelf,
  onProgress: ((acts: number) => void) | undefined,
): Promise<{ acts: number; matters: number }> {
  const numbers = new Map<string, Row>();
  const tallies = new Map<string, Row>();
  const months = new Months();
  const entries: BusinessEntry[] = [];
  const calendar = parts.timeline.calendarAt(Number.MAX_SAFE_INTEGER);
  let acts = 0;
  let matters = 0;
  let matter: Matter | undefined;
  const finish = (): void => {
    if (!matter) return;
    const duty = dutyOf(parts, matter.procedure);
    const rows = rowsOf(
      duty,
      advance(matter, duty, parts.timeline, matter.position, Number.MAX_SAFE_INTEGER),
      calendar,
    );
    matters += 1;
    shelf.put(rows, wordsRow(parts.bureau, matter.stream, rows.words));
  };
  for await (const some of actsByMatter(
    (statement, values) => lane.take((writer) => writer.query(statement, values)),
    parts.bureau,
  )) {
    for (const act of some) {
      if (acts % actsAtATime === 0) await nextTurn(); // rows go out and pages come in while we go on
      if (acts % actsBetweenReports === 0) onProgress?.(acts);
      acts += 1;
      const duty = dutyOf(parts, act.procedure);
      if (matter?.stream !== act.stream) {
        finish();
        matter = undefined;
      }
      if (matter) matter = advance(matter, duty, parts.timeline, matter.position, act.position);
      const entered = entryRows(duty, act, matter?.facts ?? duty.start);
      for (const entry of entered) entries.push(entry);
      shelf.putAll(businessEntryTable, entered as unknown as readonly Row[]);
      matter = applyAct(duty, matter, act, parts.timeline.calendarAt(act.position));
      const figures = figureRows(duty, act, matter);
      shelf.putAll(figureTable, figures);
      months.add(figures);
      const { number } = act.body;
      if (number) keepHighest(numbers, parts.bureau, number);
      tallyUp(tallies, parts.bureau, duty, act);
    }
  }
  onProgress?.(acts);
  finish();
  shelf.putBusinesses(businessesAfter(entries));
  shelf.putAll(numberTable, [...numbers.values()]);
  shelf.putAll(tallyTable, [...tallies.values()]);
  for (const [table, rows] of months.rows()) shelf.putAll(table, rows);
  return { acts, matters };
}

/** The register, in the order in which its acts were decided: matter by matter they came in another. */
function businessesAfter(entries: BusinessEntry[]): Iterable<RegisteredBusiness> {
  const businesses = new Map<string, RegisteredBusiness>();
  for (const entry of entries.sort((a, b) => a.position - b.position || a.ordinal - b.ordinal))
    businesses.set(entry.business, businessAfter(businesses.get(entry.business), entry));
  return businesses.values();
}

function dutyOf(parts: RebuildParts, procedure: string): AnyDuty {
  const duty = parts.duties.get(procedure);
  if (!duty) throw new Error(`记录中有未知的程序：${procedure}`);
  return duty;
}

function keepHighest(
  numbers: Map<string, Row>,
  bureau: number,
  number: { word: string; year: number; serial: number },
): void {
  const { word, year, serial } = number;
  const name = `${word}|${year}`;
  const known = numbers.get(name);
  if (!known || (known.last as number) < serial) numbers.set(name, { bureau, word, year, last: serial });
}

function tallyUp(tallies: Map<string, Row>, bureau: number, duty: AnyDuty, act: Act): void {
  const definition = duty.procedure.acts[act.type];
  if (!definition?.tallies || act.body.observed) return;
  for (const { tally, key, year } of countedBy(definition, { doneOn: act.doneOn, data: act.body.data })) {
    const name = `${tally}|${year}|${key}`;
    const count = ((tallies.get(name)?.count as number | undefined) ?? 0) + 1;
    tallies.set(name, { bureau, tally, key, year, count });
  }
}

/** One statement after the other on the one connection of the transaction, while the next rows are being folded. */
class Lane {
  readonly #writer: Writer;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  take<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const taken = this.#tail.then(() => work(this.#writer));
    this.#tail = taken;
    taken.catch(() => {}); // whoever awaits it, or the end of the lane, learns of it
    return taken;
  }

  /** Resolves when everything taken is done; rejects with the first failure: what came after it did not run. */
  async end(): Promise<void> {
    await this.#tail;
  }
}

/** More rows of one table than these do not go in one copy. */
const mostRows = 5_000;

/** The statement that takes the rows of `copyRows`. */
function copyInto(table: Table): string {
  return `copy ${shadow}.${table.name} (${columnList(table)}) from stdin (format binary)`;
}

/** Rows wait here until there are enough of them for one insert. */
class Shelf {
  readonly #lane: Lane;
  readonly #rows = new Map<Table, Row[]>();

  constructor(lane: Lane) {
    this.#lane = lane;
  }

  put(rows: MatterRows, words: Row): void {
    this.putAll(matterTable, [rows.matter]);
    this.putAll(wordsTable, [words]);
    this.putAll(clockTable, rows.clocks);
    this.putAll(alertTable, rows.alerts);
    this.putAll(publicationTable, rows.publications);
    this.putAll(powerTable, rows.powers);
    this.putAll(certificateTable, rows.certificates);
    if ((this.#rows.get(matterTable)?.length ?? 0) >= 500) this.flush();
  }

  putBusinesses(businesses: Iterable<RegisteredBusiness>): void {
    for (const business of businesses) {
      this.putAll(businessTable, [business as unknown as Row]);
      this.putAll(businessWordsTable, [businessWords(business)]);
    }
  }

  putAll(table: Table, rows: readonly Row[]): void {
    const waiting = this.#rows.get(table);
    if (waiting) for (const row of rows) waiting.push(row);
    else this.#rows.set(table, [...rows]);
    if ((waiting?.length ?? 0) >= mostRows) this.flush();
  }

  flush(): void {
    for (const [table, rows] of this.#rows) {
      if (rows.length === 0) continue;
      this.#rows.set(table, []);
      const bytes = copyRows(table, rows);
      void this.#lane.take((writer) => writer.copy(copyInto(table), bytes));
    }
  }
}
