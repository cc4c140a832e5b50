import { allRules } from '../duties/all-rules.ts';
import { duties as allDuties } from '../duties/index.ts';
import { supervisionAlert } from '../duties/supervision-alert/procedure.ts';
import { dayInShanghai } from '../law/kinds.ts';
import { loadRoster, type Roster, rosterOf } from '../people/roster.ts';
import { SignInDesk } from '../people/sign-in.ts';
import { systemAccount } from '../people/system-account.ts';
import { bureausIn } from '../record/bureaus.ts';
import type { CertificateBook } from '../record/certificate-book.ts';
import type { Database } from '../record/database/database.ts';
import { openDatabase, type Place } from '../record/database/open.ts';
import type { AnyDuty } from '../record/duty.ts';
import { awaitsRebuild, migrate } from '../record/migrate.ts';
import type { Person } from '../record/person.ts';
import { rebuild } from '../record/rebuild.ts';
import { BureauRecord } from '../record/record.ts';
import type { RandomSource } from '../record/seal.ts';
import { patrolClosedDay } from '../supervision/patrol.ts';
import { closeFinishedDays } from './day-closing.ts';
import { RuleIndex } from './rule-index.ts';
import { sealKeyOf } from './seal-key.ts';
import { maySeeMatter } from './visibility.ts';

export interface OpenBureauOptions {
  /** Which bureau of the database; by default the one that is there, and 1 in an empty database. */
  readonly bureau?: number;
  readonly duties?: readonly AnyDuty[];
  readonly now?: () => Date;
  readonly random?: RandomSource;
  /** False where the days must not be closed by the clock of this machine: demonstrations. */
  readonly closesDays?: boolean;
  /** A database that is open already, instead of the one that `place` names. It is closed with the bureau. */
  readonly database?: Database;
  readonly onRebuild?: (acts: number) => void;
  /** Told of a failure in what runs by itself: closing days, reading the people again. */
  readonly onFailure?: (error: unknown) => void;
}

/** 一个局 — its database, record, people and rules, open for use. Close it once. */
export interface OpenBureau {
  readonly bureau: number;
  readonly database: Database;
  readonly record: BureauRecord;
  readonly desk: SignInDesk;
  readonly rules: RuleIndex;
  readonly sealKey: Buffer;
  readonly now: () => Date;
  /** The people as last read. */
  readonly roster: Roster;
  reloadPeople(): Promise<void>;
  close(): Promise<void>;
}

/** Reads the people of the bureau again: after every entry about people. */
export function reloadPeople(bureau: OpenBureau): Promise<void> {
  return bureau.reloadPeople();
}

/**
 * Opens a bureau: its database brought to today's shape, projections counted anew where their shape is new, people
 * loaded, finished days closed, then and once a day after midnight.
 * Throws `DatabaseUnavailable` with a sentence for the person who started us.
 */
export async function openBureau(place: Place, options: OpenBureauOptions = {}): Promise<OpenBureau> {
  const database = options.database ?? (await openDatabase(place));
  try {
    return await openOn(database, place, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openOn(database: Database, place: Place, options: OpenBureauOptions): Promise<OpenBureau> {
  await migrate(database);
  const number = options.bureau ?? (await onlyBureau(database));
  const duties = options.duties ?? allDuties;
  const now = options.now ?? (() => new Date());
  const sealKey = await sealKeyOf(place.folder, database);
  const people = { roster: await loadRoster(database, number) };
  const findPerson = (id: string): Person | undefined =>
    id === systemAccount.id ? systemAccount : people.roster.findPerson(id);
  const open = (): Promise<BureauRecord> =>
    BureauRecord.open(database, {
      bureau: number,
      duties,
      findPerson,
      maySee: (person, matter, officers) => maySeeMatter(person, matter, officers, dayInShanghai(now())),
      sealKey,
      now,
      ...(options.random ? { random: options.random } : {}),
    });
  let record = await open();
  if (await awaitsRebuild(database)) {
    await rebuild(database, record, options.onRebuild);
    record = await open(); // it keeps in memory what the projections say of the powers
  }
  const keeper = new Keeper(database, record, people, options);
  await keeper.start();
  const rosterNow = rosterWithCertificates(
    () => people.roster,
    () => record.certificates,
  );
  return {
    bureau: number,
    database,
    record,
    desk: new SignInDesk(database),
    rules: new RuleIndex(allRules, duties),
    sealKey,
    now,
    get roster() {
      return rosterNow();
    },
    reloadPeople: () => keeper.reloadPeople(),
    close: async () => {
      await keeper.stop();
      await database.close();
    },
  };
}

/** The people as last read, with the certificates as acts left them; made anew only where one of the two is new. */
function rosterWithCertificates(roster: () => Roster, book: () => CertificateBook): () => Roster {
  let known: { readonly from: Roster; readonly book: CertificateBook; readonly roster: Roster } | undefined;
  return () => {
    const [from, certificates] = [roster(), book()];
    if (known?.from !== from || known.book !== certificates) {
      const people = from.people.map((person) => certificates.holder(person));
      known = { from, book: certificates, roster: rosterOf(people, from.units) };
    }
    return known.roster;
  };
}

async function onlyBureau(database: Database): Promise<number> {
  const [founded] = await bureausIn(database);
  if (founded) return founded.bureau;
  const [prepared] = await database.query<{ bureau: number }>('select bureau from person order by bureau limit 1');
  return prepared?.bureau ?? 1;
}

const lookEvery = 60_000;

/** 值守 — what happens by itself: finished days are closed and patrolled, people entered by another process are read. */
class Keeper {
  readonly #database: Database;
  readonly #record: BureauRecord;
  readonly #people: { roster: Roster };
  readonly #options: OpenBureauOptions;
  #entries = 0;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(database: Database, record: BureauRecord, people: { roster: Roster }, options: OpenBureauOptions) {
    this.#database = database;
    this.#record = record;
    this.#people = people;
    this.#options = options;
  }

  async start(): Promise<void> {
    this.#entries = await this.#lastEntry();
    await this.#closeDays();
    this.#looking = this.#patrol().catch((error: unknown) => this.#options.onFailure?.(error));
    this.#timer = setInterval(() => {
      this.#looking = this.#looking
        .then(() => this.#look())
        .catch((error: unknown) => this.#options.onFailure?.(error));
    }, lookEvery);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async reloadPeople(): Promise<void> {
    this.#entries = await this.#lastEntry();
    this.#people.roster = await loadRoster(this.#database, this.#record.bureau);
  }

  async #look(): Promise<void> {
    if ((await this.#lastEntry()) !== this.#entries) await this.reloadPeople();
    await this.#closeDays();
    await this.#patrol();
  }

  /** After midnight: the rules of alerts pass over the day that has just been closed. */
  async #patrol(): Promise<void> {
    const record = this.#record;
    if (this.#options.closesDays === false || !record.duties.has(supervisionAlert.id)) return;
    await patrolClosedDay({
      reader: this.#database,
      record,
      actor: systemAccount.id,
      people: this.#people.roster.people,
    });
  }

  async #closeDays(): Promise<void> {
    if (this.#options.closesDays !== false) await closeFinishedDays(this.#database, this.#record);
  }

  async #lastEntry(): Promise<number> {
    const [row] = await this.#database.query<{ last: number }>(
      'select coalesce(max(position), 0) as last from people_entry where bureau = $1',
      [this.#record.bureau],
    );
    return row?.last ?? 0;
  }
}
