import { rowArray } from './binary-rows.ts';
import type { Database } from './database/database.ts';
import { unnested } from './shapes.ts';
import {
  actTable,
  alertTable,
  businessEntryTable,
  businessTable,
  businessWordsTable,
  certificateTable,
  clockTable,
  columnList,
  figureTable,
  matterTable,
  monthsByCause,
  monthsByUnit,
  numberTable,
  powerTable,
  publicationTable,
  type Row,
  sealedTable,
  type Table,
  tallyTable,
  unpublishedTable,
  wordsTable,
} from './tables.ts';

/** Everything that one commit writes. */
export interface Batch {
  readonly acts: readonly Row[];
  readonly sealed: readonly Row[];
  readonly matters: readonly Row[];
  readonly words: readonly Row[];
  readonly clocks: readonly Row[];
  readonly alerts: readonly Row[];
  readonly figures: readonly Row[];
  readonly monthsByUnit: readonly Row[];
  readonly monthsByCause: readonly Row[];
  readonly publications: readonly Row[];
  readonly powers: readonly Row[];
  readonly certificates: readonly Row[];
  readonly numbers: readonly Row[];
  readonly tallies: readonly Row[];
  readonly entries: readonly Row[];
  readonly businesses: readonly Row[];
  readonly businessWords: readonly Row[];
  /** Publications (bureau, stream, key) that are no longer there. */
  readonly unpublished: readonly Row[];
}

type Place = readonly [name: keyof Batch, table: Table, schema: string];

const places: readonly Place[] = [
  ['acts', actTable, 'public'],
  ['sealed', sealedTable, 'public'],
  ['matters', matterTable, 'projection'],
  ['words', wordsTable, 'projection'],
  ['clocks', clockTable, 'projection'],
  ['alerts', alertTable, 'projection'],
  ['figures', figureTable, 'projection'],
  ['monthsByUnit', monthsByUnit, 'projection'],
  ['monthsByCause', monthsByCause, 'projection'],
  ['publications', publicationTable, 'projection'],
  ['powers', powerTable, 'projection'],
  ['certificates', certificateTable, 'projection'],
  ['numbers', numberTable, 'projection'],
  ['tallies', tallyTable, 'projection'],
  ['entries', businessEntryTable, 'projection'],
  ['businesses', businessTable, 'projection'],
  ['businessWords', businessWordsTable, 'projection'],
  ['unpublished', unpublishedTable, 'projection'],
];

/** Inserts all rows that `$parameter` holds as an array of the table's shape. */
function insertInto(table: Table, schema: string, parameter: number): string {
  const columns = columnList(table);
  return (
    `insert into ${schema}.${table.name} (${columns}) select ${columns} ` +
    `from ${unnested(table, parameter)}${conflictClause(table)}`
  );
}

function conflictClause(table: Table): string {
  if (!table.key || !table.onConflict) return '';
  const key = table.key.map((name) => `"${name}"`).join(', ');
  if (table.onConflict === 'keep') return ` on conflict (${key}) do nothing`;
  const there = table.onConflict === 'add' ? (name: string) => `${table.name}."${name}" + ` : () => '';
  const others = Object.keys(table.columns).filter((name) => !table.key?.includes(name));
  const changes = others.map((name) => `"${name}" = ${there(name)}excluded."${name}"`);
  return ` on conflict (${key}) do update set ${changes.join(', ')}`;
}

function unpublish(parameter: number): string {
  return (
    `delete from projection.publication p using ${unnested(unpublishedTable, parameter)} r ` +
    'where p.bureau = r.bureau and p.stream = r.stream and p.key = r.key'
  );
}

const statements = new Map<string, string>();

/**
 * Writes acts and projections as **one statement**: one round trip, one transaction, one wait for the disk, whatever
 * the number of acts. The primary key of `act` is the lock of the chain: of two writers that took the same position one
 * gets a unique violation and nothing of its batch is there. `shapes` are those of this database.
 */
export async function append(database: Database, shapes: ReadonlyMap<Table, number>, batch: Batch): Promise<void> {
  const used = places.filter(([name]) => batch[name].length > 0);
  const shape = used.map(([name]) => name).join();
  let statement = statements.get(shape);
  if (statement === undefined) {
    statement = statementFor(used);
    statements.set(shape, statement);
  }
  const values = used.map(([name, table]) => rowArray(table, batch[name], shapes.get(table) as number));
  await database.execute(statement, values);
}

function statementFor(used: readonly Place[]): string {
  const parts = used.map(([name, table, schema], index) => {
    const change = table === unpublishedTable ? unpublish(index + 1) : insertInto(table, schema, index + 1);
    return `w_${name} as (${change})`;
  });
  return `with ${parts.join(', ')} select 1`;
}
