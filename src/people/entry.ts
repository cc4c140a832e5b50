import { dateInChinese, type PlainDate, parseDate } from '../law/kinds.ts';
import type { Database, Writer } from '../record/database/database.ts';
import { type Done, done, type PeopleRefusal, refused } from './refusals.ts';

/** 登记 — who makes an entry about people, and when: each entry leaves a line in 人事登记簿 (`people_entry`). */
export interface Entry {
  readonly bureau: number;
  readonly by: string;
  readonly at: Date;
}

/** What is written into 人事登记簿 about one entry. */
export interface EntryLine {
  readonly what: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Any number that no other advisory lock of ours uses. */
const peopleLock = 710_001;

/**
 * Runs one entry as one transaction: `work` reads, refuses or writes; what it answers is told apart by `ok`.
 * Entries about people of one bureau come one after the other, so that what was read is still so when it is written:
 * two posts that exclude each other, one number for two people. They are few. A refusal has written nothing, because
 * every check comes before the first write.
 */
export function enter(
  database: Database,
  entry: Entry,
  line: EntryLine,
  work: (writer: Writer) => Promise<PeopleRefusal | undefined>,
): Promise<Done | PeopleRefusal> {
  return database.write(async (writer) => {
    await writer.execute('select pg_advisory_xact_lock($1, $2)', [peopleLock, entry.bureau]);
    const refusal = await work(writer);
    if (refusal) return refusal;
    await noteEntry(writer, entry, line);
    return done;
  });
}

/** 一并登记 — many entries as one transaction: all of them are there after it, or, where `work` throws, none. */
export function enterTogether<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  return database.write((writer) => work({ ...database, write: (entering) => entering(writer) }));
}

/** Adds one line to 人事登记簿, in the transaction of the change that it tells of. Never a password or a hash. */
export async function noteEntry(writer: Writer, entry: Entry, line: EntryLine): Promise<void> {
  await writer.execute(
    `insert into people_entry (bureau, entered_at, entered_by, what, subject, data)
     values ($1, $2, $3, $4, $5, $6::jsonb)`,
    [entry.bureau, entry.at.toISOString(), entry.by, line.what, line.subject, JSON.stringify(line.data)],
  );
}

/** A day span as it is asked for; both ends inclusive. */
export interface AskedSpan {
  readonly from: PlainDate;
  readonly until?: PlainDate | undefined;
}

/** Refuses a span that no calendar has: a day that does not exist, an end before its beginning. */
export function refuseSpan({ from, until }: AskedSpan): PeopleRefusal | undefined {
  if (parseDate(from) === undefined || (until !== undefined && parseDate(until) === undefined))
    return refused('not-a-day');
  return until !== undefined && until < from ? refused('ends-before-it-begins') : undefined;
}

/**
 * Refuses an unknown person, and a span that the person does not spend with the bureau: one that ends before the first
 * day, or begins after the last.
 */
export async function refuseAbsent(
  writer: Writer,
  bureau: number,
  person: string,
  span: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<PeopleRefusal | undefined> {
  const [row] = await writer.query<{ hired_on: PlainDate; left_on: PlainDate | null }>(
    `select p.hired_on, (select m.valid_until from unit_membership m where m.bureau = p.bureau and m.person = p.id
                          order by m.valid_from desc limit 1) as left_on
       from person p where p.bureau = $1 and p.id = $2`,
    [bureau, person],
  );
  if (!row) return refused('person-not-found', person);
  if (span.until < row.hired_on) return refused('before-hired', dateInChinese(row.hired_on));
  return row.left_on !== null && row.left_on < span.from
    ? refused('person-left', dateInChinese(row.left_on))
    : undefined;
}
