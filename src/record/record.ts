import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { dayInShanghai, type PlainDate } from '../law/kinds.ts';
import type { Act } from './act.ts';
import { Answering, type Waiting } from './answering.ts';
import { append } from './append.ts';
import { Archive } from './archive.ts';
import { batchOf } from './batch-of.ts';
import { type BureauSettings, bureauStream } from './bureau.ts';
import type { CertificateBook } from './certificate-book.ts';
import { actOf, type ChainAlgorithm } from './chain.ts';
import { type Database, gaveWay } from './database/database.ts';
import type { World } from './decide.ts';
import { type AnyDuty, reactionsOf } from './duty.ts';
import { foldStream } from './fold.ts';
import type { Matter } from './matter.ts';
import { Memory } from './memory.ts';
import { tallyName } from './named-matters.ts';
import type { Person } from './person.ts';
import type { PowerList } from './powers.ts';
import type { Outcome, Request } from './receipt.ts';
import type { RandomSource } from './seal.ts';
import { readShapes } from './shapes.ts';
import { appendedTables, type Table } from './tables.ts';
import { Timeline } from './timeline.ts';
import { type Desk, type Worked, work } from './work.ts';

/** What a record needs from outside: everything that is not an act. */
export interface RecordParts {
  readonly bureau: number;
  readonly duties: readonly AnyDuty[];
  readonly findPerson: (id: string) => Person | undefined;
  readonly maySee: World['maySee'];
  readonly sealKey: Buffer;
  readonly now: () => Date;
  readonly random?: RandomSource;
}

/** A batch that is decided and not yet written. */
interface Decided {
  readonly batch: Waiting[];
  readonly desk: Desk;
  readonly outcomes: Worked[];
}

const largestBatch = 256;
/** Where the database rests, the first is small: it is idle until that is decided. Of few, all wait for one write. */
const firstBatch = 96;
const worthSplitting = 16;
/** So many are decided in one go while a batch is being written; then we look whether it is. */
const portion = 64;
const mostAttempts = 60;
const nextTurn = promisify(setImmediate);

/**
 * 记录 — the one writer of acts of a bureau. Requests that wait together are decided one after the other and committed
 * together (group commit): one statement, one wait for the disk, an answer to each. Those who come while a batch is being
 * written are decided on top of it meanwhile; nobody is answered before what he rests on is durable.
 */
export class BureauRecord {
  readonly #database: Database;
  readonly #archive: Archive;
  readonly #parts: RecordParts;
  readonly #duties: ReadonlyMap<string, AnyDuty>;
  readonly #reactions: Desk['reactions'];
  readonly #memory: Memory;
  readonly #answering: Answering;
  readonly #shapes: ReadonlyMap<Table, number>;
  #waiting: Waiting[] = [];
  #draining = false;
  /** Wakes whoever decides while a batch is being written. */
  #arrived: (() => void) | undefined;
  /** True after an error that does not say whether the commit happened: the head is read again before the next decision. */
  #uncertain = false;

  private constructor(database: Database, shapes: ReadonlyMap<Table, number>, parts: RecordParts) {
    this.#database = database;
    this.#shapes = shapes;
    this.#archive = new Archive(database, parts.bureau);
    this.#parts = parts;
    this.#duties = new Map(parts.duties.map((duty) => [duty.procedure.id, duty]));
    this.#reactions = reactionsOf(parts.duties);
    this.#memory = new Memory(this.#archive, this.#duties);
    this.#answering = new Answering({
      archive: this.#archive,
      duties: this.#duties,
      findPerson: parts.findPerson,
      findMatter: (stream) => this.findMatter(stream),
    });
  }

  /** Opens the record of a bureau: reads its head, its settings and its timeline. */
  static async open(database: Database, parts: RecordParts): Promise<BureauRecord> {
    const record = new BureauRecord(database, await readShapes(database, appendedTables), parts);
    await record.#memory.refresh();
    return record;
  }

  get settings(): BureauSettings {
    return this.#memory.settings;
  }

  /** 执法证件簿 — what acts have made of certificates so far. */
  get certificates(): CertificateBook {
    return this.#memory.certificates;
  }

  /** 权责清单 — as published so far. */
  get powers(): PowerList {
    return this.#memory.powers;
  }

  get duties(): ReadonlyMap<string, AnyDuty> {
    return this.#duties;
  }

  get bureau(): number {
    return this.#parts.bureau;
  }

  get timeline(): Timeline {
    return this.#memory.timeline;
  }

  get algorithm(): ChainAlgorithm {
    return this.#memory.algorithm;
  }

  /** 链头 — the newest act. */
  get head(): { readonly position: number; readonly hash: string } {
    return this.#memory.head;
  }

  today(): PlainDate {
    return dayInShanghai(this.#parts.now());
  }

  /** The world as a decision sees it now. */
  world(): World {
    return {
      duties: this.#duties,
      bureau: this.#memory.settings,
      today: this.today(),
      findPerson: this.#memory.certificates.people(this.#parts.findPerson),
      certificates: this.#memory.certificates,
      maySee: this.#parts.maySee,
      powers: this.#memory.powers,
      linked: undefined,
      tally: undefined,
      registered: undefined,
    };
  }

  /** 办理 — asks the record to do an act. Answers when the act is durable, or why it is refused. */
  perform(request: Request): Promise<Outcome> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ request, answer, fail });
      if (this.#draining) this.#arrived?.();
      else void this.#drain();
    });
  }

  /** Many requests in order, in large batches: imports and demonstrations. */
  performAll(requests: readonly Request[]): Promise<Outcome[]> {
    return Promise.all(requests.map((request) => this.perform(request)));
  }

  /** 追上 — takes note of what other processes wrote, for whoever reads; whoever is writing finds it out by himself. */
  async catchUp(): Promise<void> {
    if (this.#draining) return;
    this.#draining = true;
    try {
      await this.#memory.catchUp();
    } finally {
      this.#draining = false;
      if (this.#waiting.length > 0) void this.#drain();
    }
  }

  /** The matter as its acts made it, or undefined. */
  findMatter(stream: number): Promise<Matter | undefined> {
    return this.#memory.findMatter(stream);
  }

  /** The acts of a matter, oldest first. */
  actsOf(stream: number): Promise<readonly Act[]> {
    return this.#archive.actsOf(stream);
  }

  async #drain(): Promise<void> {
    this.#draining = true;
    await Promise.resolve(); // requests of one turn of the event loop share the first batch
    let ahead: Decided | undefined;
    while (ahead || this.#waiting.length > 0) {
      // Where many wait, half of them: the others are decided while these are being written.
      const half = Math.ceil(this.#waiting.length / 2);
      const batch: readonly Waiting[] =
        ahead?.batch ?? this.#take(Math.min(firstBatch, Math.max(worthSplitting, half)), 'alone');
      try {
        ahead = await this.#commit(batch, ahead);
      } catch (error) {
        ahead = undefined;
        this.#uncertain = true;
        const later = new Set(this.#waiting);
        for (const waiting of batch) if (!later.has(waiting)) waiting.fail(error);
      }
    }
    this.#draining = false; // in the same turn as the last look at the queue: nobody is left waiting
  }

  /** An act on the bureau's own matter moves the clocks of others: it is committed alone. */
  #isOwn({ request }: Waiting): boolean {
    return request.stream === bureauStream || this.#memory.head.position === 0;
  }

  /** The first who wait, up to one on the bureau's own matter; that one by himself where nothing is being written. */
  #take(most: number, own: 'alone' | 'not'): Waiting[] {
    const first = this.#waiting.findIndex((waiting) => this.#isOwn(waiting));
    const size = first === -1 ? most : Math.max(first, own === 'alone' ? 1 : 0);
    return this.#waiting.splice(0, Math.min(size, most));
  }

  /** Writes a batch, decided here unless it was decided ahead; returns what was decided meanwhile. */
  async #commit(batch: readonly Waiting[], ahead?: Decided, attempt = 1): Promise<Decided | undefined> {
    if (this.#uncertain) await this.#refresh();
    const decided = ahead ?? (await this.#decide(batch));
    const { desk, outcomes } = decided;
    if (desk.acts.length === 0) {
      if (attempt === 1 && (await this.#isOvertaken())) return await this.#commitAgain(batch, attempt);
      await this.#answering.tell(batch, outcomes);
      return undefined;
    }
    const { settings, timeline } = await this.#bureauAfter(desk);
    const rows = batchOf(desk, this.#duties, settings.calendar, this.#memory);
    const writing = append(this.#database, this.#shapes, rows);
    const meanwhile = this.#decideMeanwhile(decided, writing);
    try {
      await writing;
      this.#memory.settings = settings;
      this.#memory.timeline = timeline;
      this.#memory.keep(desk);
    } catch (error) {
      this.#waiting.unshift(...((await meanwhile)?.batch ?? [])); // they still wait
      if (!gaveWay(error) || attempt > mostAttempts) throw error;
      return await this.#commitAgain(batch, attempt);
    }
    void nextTurn().then(() => this.#answering.tell(batch, outcomes)); // first the next batch goes on its way
    return await meanwhile;
  }

  /** A refusal holds only against what is on the record now; what was written proved that by its position. */
  async #isOvertaken(): Promise<boolean> {
    return (await this.#archive.head()).position !== this.head.position;
  }

  /** Decides again on what is there now: fewer at a time after each failure, so as to be quicker than the other writer. */
  async #commitAgain(batch: readonly Waiting[], attempt: number): Promise<Decided | undefined> {
    await this.#refresh();
    const size = attempt === 1 ? batch.length : Math.ceil(batch.length / 2);
    this.#waiting.unshift(...batch.slice(size));
    const { open, later } = await this.#answering.tellRepeated(batch.slice(0, size));
    this.#waiting.unshift(...later);
    return open.length > 0 ? await this.#commit(open, undefined, attempt + 1) : undefined;
  }

  async #decide(batch: readonly Waiting[]): Promise<Decided> {
    const decided: Decided = { batch: [], desk: this.#desk(), outcomes: [] };
    // What those who wait will look at is read along: on the embedded database a read waits for the write.
    await this.#decideOn(decided, batch, this.#waiting.slice(0, 4 * largestBatch));
    return decided;
  }

  async #decideOn(
    { batch, desk, outcomes }: Decided,
    more: readonly Waiting[],
    soon: readonly Waiting[] = [],
  ): Promise<void> {
    const requests = [...more, ...soon].map(({ request }) => request);
    await this.#memory.readAhead(requests);
    for (const waiting of more) {
      outcomes.push(await work(desk, waiting.request));
      batch.push(waiting);
    }
  }

  /** Decides those who come while a batch is being written, on top of it: when it is durable, they only have to be written. */
  async #decideMeanwhile(before: Decided, writing: Promise<void>): Promise<Decided | undefined> {
    if (before.desk.touched.has(bureauStream)) return undefined;
    const decided: Decided = { batch: [], desk: this.#desk(before.desk), outcomes: [] };
    let isWriting = true;
    const end = (): void => {
      isWriting = false;
      this.#arrived?.();
    };
    writing.then(end, end);
    while (isWriting && decided.batch.length < largestBatch && decided.desk.world.today === this.today()) {
      const taken = this.#take(Math.min(portion, largestBatch - decided.batch.length), 'not');
      if (taken.length === 0) {
        await new Promise<void>((arrived) => {
          this.#arrived = arrived;
        });
        this.#arrived = undefined;
        if (isWriting) await nextTurn(); // requests of one turn of the event loop are read for together
        continue;
      }
      const known = decided.batch.length;
      try {
        await this.#decideOn(decided, taken);
        await nextTurn();
      } catch {
        // Decided again in their turn, where the failure can be told to those whom it concerns.
        this.#waiting.unshift(...taken.slice(decided.batch.length - known));
        break;
      }
    }
    return decided.batch.length > 0 ? decided : undefined;
  }

  #desk(after?: Desk): Desk {
    const memory = this.#memory;
    const desk: Desk = {
      bureau: this.#parts.bureau,
      world: after?.world ?? this.world(),
      algorithm: memory.algorithm,
      sealKey: this.#parts.sealKey,
      random: this.#parts.random ?? randomBytes,
      nowIso: () => isoInShanghai(this.#parts.now()),
      reactions: this.#reactions,
      position: after?.position ?? memory.head.position,
      hash: after?.hash ?? memory.head.hash,
      matters: new Map(),
      words: new Map(),
      numbers: new Map(),
      tallies: new Map(),
      acts: [],
      sealed: [],
      figures: [],
      entries: [],
      businesses: new Map(),
      named: new Map(),
      touched: new Set(),
      openings: new Map(),
      openedBy: async (key) => desk.openings.get(key) ?? after?.openings.get(key) ?? (await memory.openedBy(key)),
      load: async (stream) =>
        desk.matters.get(stream) ?? after?.matters.get(stream) ?? (await memory.findMatter(stream)),
      loadNumber: async (word, year) =>
        after?.numbers.get(`${word}|${year}`)?.last ?? (await memory.lastNumber(word, year)),
      loadBusiness: async (number) => after?.businesses.get(number) ?? (await memory.findBusiness(number)),
      findHired: this.#parts.findPerson,
      openMattersOf: async (person) => [...(await this.#archive.openMattersOf(person)), ...(after?.touched ?? [])],
      loadTally: async (tally, key, year) =>
        after?.tallies.get(tallyName({ tally, key, year }))?.count ?? (await memory.countOf({ tally, key, year })),
    };
    return desk;
  }

  /** The bureau's settings and timeline after a desk's work; where they change, clocks of other matters move with them. */
  async #bureauAfter(desk: Desk): Promise<Pick<Memory, 'settings' | 'timeline'>> {
    const own = desk.matters.get(bureauStream);
    if (!own || !desk.touched.has(bureauStream)) return this.#memory;
    const timeline = Timeline.of(desk.acts.map(actOf), this.#memory);
    await this.#moveClocks(desk, timeline);
    return { settings: own.facts as BureauSettings, timeline };
  }

  /** Matters whose running clocks a new calendar or a closed day touches are projected anew in the same commit. */
  async #moveClocks(desk: Desk, timeline: Timeline): Promise<void> {
    const act = desk.acts.at(-1);
    if (!act || (act.type !== 'CalendarAnnounced' && act.type !== 'DayClosed')) return;
    const { data } = actOf(act).body as { data: { year?: number; day?: PlainDate } };
    const affected = await this.#archive.touchedBy(act.type, data);
    for (const stream of affected) {
      this.#memory.matters.delete(stream);
      const acts = await this.#archive.actsOf(stream);
      const duty = this.#duties.get(acts[0]?.procedure ?? '');
      if (!duty) continue;
      desk.matters.set(stream, foldStream(duty, acts, timeline));
      desk.touched.add(stream);
    }
  }

  async #refresh(): Promise<void> {
    await this.#memory.refresh();
    this.#uncertain = false;
  }
}

/** An instant as the record writes it: ISO, milliseconds, +08:00. */
export function isoInShanghai(instant: Date): string {
  const time = instant.getTime();
  if (time !== lastWritten.time)
    lastWritten = { time, iso: `${new Date(time + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00` };
  return lastWritten.iso;
}

/** Acts of one batch are mostly of one millisecond. */
let lastWritten = { time: Number.NaN, iso: '' };
