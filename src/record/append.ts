import type { Database } from './database/database.ts';
import {
  actTable,
  addToMonths,
  alertTable,
  businessEntryTable,
  businessTable,
  businessWordsTable,
  certificateTable,
  clockTable,
  figureTable,
  insertInto,
  matterTable,
  monthTables,
  numberTable,
  powerTable,
  publicationTable,
  type Row,
  sealedTable,
  type Table,
  tallyTable,
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

const places: readonly [keyof Batch, Table, string][] = [
  ['acts', actTable, 'public'],
  ['sealed', sealedTable, 'public'],
  ['matters', matterTable, 'projection'],
  ['words', wordsTable, 'projection'],
  ['clocks', clockTable, 'projection'],
  ['alerts', alertTable, 'projection'],
  ['figures', figureTable, 'projection'],
  ['publications', publicationTable, 'projection'],
  ['powers', powerTable, 'projection'],
  ['certificates', certificateTable, 'projection'],
  ['numbers', numberTable, 'projection'],
  ['tallies', tallyTable, 'projection'],
  ['entries', businessEntryTable, 'projection'],
  ['businesses', businessTable, 'projection'],
  ['businessWords', businessWordsTable, 'projection'],
];

function unpublish(parameter: number): string {
  return (
    `delete from projection.publication p using json_to_recordset($${parameter}::json) ` +
    'as r(bureau integer, stream bigint, key text) where p.bureau = r.bureau and p.stream = r.stream and p.key = r.key'
  );
}

const statements = new Map<string, string>();

/**
 * Writes acts and projections as **one statement**: one round trip, one transaction, one wait for the disk, whatever
 * the number of acts. The primary key of `act` is the lock of the chain: of two writers that took the same position one
 * gets a unique violation and nothing of its batch is there.
 */
export async function append(database: Database, batch: Batch): Promise<void> {
  const used = places.filter(([name]) => batch[name].length > 0);
  const isUnpublishing = batch.unpublished.length > 0;
  const shape = used.map(([name]) => name).join() + (isUnpublishing ? ',unpublished' : '');
  let statement = statements.get(shape);
  if (statement === undefined) {
    const parts: string[] = used.map(
      ([name, table, schema], index) =>
        `w_${name} as (${insertInto(table, schema, index + 1)}${name === 'figures' ? ' returning *' : ''})`,
    );
    if (used.some(([name]) => name === 'figures'))
      parts.push(
        ...monthTables.map((table) => `w_${table.name} as (${addToMonths(table, 'projection', 'w_figures')})`),
      );
    if (isUnpublishing) parts.push(`w_unpublished as (${unpublish(used.length + 1)})`);
    statement = `with ${parts.join(', ')} select 1`;
    statements.set(shape, statement);
  }
  await database.execute(
    statement,
    [...used.map(([name]) => name), ...(isUnpublishing ? (['unpublished'] as const) : [])].map((name) =>
      JSON.stringify(batch[name]),
    ),
  );
}
