import { randomBytes } from 'node:crypto';
import { dayInShanghai, type PlainDate } from '../law/kinds.ts';
import type { Act } from './act.ts';
import { append, type Batch } from './append.ts';
import { Archive, receiptOfKey } from './archive.ts';
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
import { countedBy, tallyName } from './named-matters.ts';
import type { Person } from './person.ts';
import type { PowerList } from './powers.ts';
import { isAnswer, type Outcome, type Request } from './receipt.ts';
import type { Refusal } from './refusal.ts';
import type { RandomSource } from './seal.ts';
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

interface Waiting {
  readonly request: Request;
  readonly answer: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** A batch that is decided and not yet written, with the settings that hold once it is. */
interface Decided {
  readonly batch: readonly Waiting[];
  readonly desk: Desk;
  readonly outcomes: readonly Worked[];
  readonly rows: Batch;
  readonly settings: BureauSettings;
  readonly timeline: Timeline;
}

const largestBatch = 256;
/** Fewer than these wait for the next: a batch of a few costs as much as one of many. */
const worthDecidingAhead = 64;
const mostAttempts = 60;

/**
 * 记录 — the one writer of acts of a bureau. Requests that wait together are decided one after the other and committed
 * together (group commit): one statement, one wait for the disk, an answer to each. Where many wait already, the next
 * batch is decided while the one before it is being written; nobody is answered before what he rests on is durable.
 */
export class BureauRecord {
  readonly #database: Database;
  readonly #archive: Archive;
  readonly #parts: RecordParts;
  readonly #duties: ReadonlyMap<string, AnyDuty>;
  readonly #reactions: Desk['reactions'];
  readonly #memory: Memory;
  #waiting: Waiting[] = [];
  #draining = false;
  /** True after an error that does not say whether the commit happened: the head is read again before the next decision. */
  #uncertain = false;

  private constructor(database: Database, parts: RecordParts) {
    this.#database = database;
    this.#archive = new Archive(database, parts.bureau);
    this.#parts = parts;
    this.#duties = new Map(parts.duties.map((duty) => [duty.procedure.id, duty]));
    this.#reactions = reactionsOf(parts.duties);
    this.#memory = new Memory(this.#archive, this.#duties);
  }

  /** Opens the record of a bureau: reads its head, its settings and its timeline. */
  static async open(database: Database, parts: RecordParts): Promise<BureauRecord> {
    const record = new BureauRecord(database, parts);
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
    };
  }

  /** 办理 — asks the record to do an act. Answers when the act is durable, or why it is refused. */
  perform(request: Request): Promise<Outcome> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ request, answer, fail });
      if (!this.#draining) void this.#drain();
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
  async actsOf(stream: number): Promise<Act[]> {
    return (await this.#archive.rowsOf([stream])).map(actOf);
  }

  async #drain(): Promise<void> {
    this.#draining = true;
    await Promise.resolve(); // requests of one turn of the event loop share the first batch
    let ahead: Decided | undefined;
    while (ahead || this.#waiting.length > 0) {
      const batch: readonly Waiting[] = ahead?.batch ?? this.#takeBatch();
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

  #takeBatch(): Waiting[] {
    const first = this.#waiting.findIndex((waiting) => this.#isOwn(waiting));
    const size = first === -1 ? largestBatch : Math.max(first, 1);
    return this.#waiting.splice(0, size);
  }

  /** Writes a batch, decided here unless it was decided ahead; returns the next where that was decided meanwhile. */
  async #commit(batch: readonly Waiting[], ahead?: Decided, attempt = 1): Promise<Decided | undefined> {
    if (this.#uncertain) await this.#refresh();
    const decided = ahead ?? (await this.#decide(batch));
    const { desk, outcomes } = decided;
    if (desk.acts.length === 0) {
      if (attempt === 1 && (await this.#isOvertaken())) return await this.#commitAgain(batch, attempt);
      await this.#answer(batch, outcomes);
      return undefined;
    }
    const writing = append(this.#database, decided.rows);
    const next = this.#decideAhead(decided);
    try {
      await writing;
      this.#memory.settings = decided.settings;
      this.#memory.timeline = decided.timeline;
      this.#memory.keep(desk);
      await this.#answer(batch, outcomes);
      return await next;
    } catch (error) {
      this.#waiting.unshift(...((await next)?.batch ?? [])); // whatever went wrong here, they still wait
      if (!gaveWay(error) || attempt > mostAttempts) throw error;
      return await this.#commitAgain(batch, attempt);
    }
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
    const open = await this.#answerRepeated(batch.slice(0, size));
    return open.length > 0 ? await this.#commit(open, undefined, attempt + 1) : undefined;
  }

  async #decide(batch: readonly Waiting[], after?: Decided): Promise<Decided> {
    // What those who wait will look at is read along: decided ahead, they would wait for the write to read it.
    const soon = after ? batch : [...batch, ...this.#waiting.slice(0, 4 * largestBatch)];
    await this.#memory.preload(soon.flatMap(({ request }) => request.stream ?? []));
    await this.#memory.preloadCounts(soon.flatMap(({ request }) => this.#countedBy(request.wish)));
    const desk = this.#desk(after?.desk);
    const outcomes: Worked[] = [];
    for (const { request } of batch) outcomes.push(await work(desk, request));
    const { settings, timeline } = await this.#bureauAfter(desk);
    const rows = batchOf(desk, this.#duties, settings.calendar, {
      matter: (stream) => after?.desk.matters.get(stream) ?? this.#memory.matters.get(stream),
      words: (stream) => after?.desk.words.get(stream) ?? this.#memory.words.get(stream),
    });
    return { batch, desk, outcomes, rows, settings, timeline };
  }

  #countedBy(wish: Request['wish']): ReturnType<typeof countedBy> {
    const definition = isAnswer(wish) ? undefined : this.#duties.get(wish.procedure)?.procedure.acts[wish.act];
    return definition && !isAnswer(wish) ? countedBy(definition, wish) : [];
  }

  /** Decides the next batch on top of the one that is being written: only where many wait, so that none is small. */
  async #decideAhead(before: Decided): Promise<Decided | undefined> {
    const next = this.#waiting.slice(0, largestBatch);
    if (next.length < worthDecidingAhead || before.desk.touched.has(bureauStream)) return undefined;
    if (next.some((waiting) => this.#isOwn(waiting))) return undefined;
    this.#waiting.splice(0, next.length);
    try {
      return await this.#decide(next, before);
    } catch {
      this.#waiting.unshift(...next); // decided again in its turn, where the failure can be told to those whom it concerns
      return undefined;
    }
  }

  #desk(after: Desk | undefined): Desk {
    const memory = this.#memory;
    const desk: Desk = {
      bureau: this.#parts.bureau,
      world: after?.world ?? this.world(),
      algorithm: memory.algorithm,
      sealKey: this.#parts.sealKey,
      random: this.#parts.random ?? randomBytes,
      nowIso: isoInShanghai(this.#parts.now()),
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
      touched: new Set(),
      openings: new Map(),
      openedBy: async (key) => desk.openings.get(key) ?? after?.openings.get(key) ?? (await memory.openedBy(key)),
      load: async (stream) =>
        desk.matters.get(stream) ?? after?.matters.get(stream) ?? (await memory.findMatter(stream)),
      loadNumber: async (word, year) =>
        after?.numbers.get(`${word}|${year}`)?.last ?? (await memory.lastNumber(word, year)),
      findHired: this.#parts.findPerson,
      openMattersOf: async (person) => [...(await this.#archive.openMattersOf(person)), ...(after?.touched ?? [])],
      loadTally: async (tally, key, year) =>
        after?.tallies.get(tallyName({ tally, key, year }))?.count ?? (await memory.countOf({ tally, key, year })),
    };
    return desk;
  }

  /** The bureau's settings and timeline after a desk's work; where they change, clocks of other matters move with them. */
  async #bureauAfter(desk: Desk): Promise<Pick<Decided, 'settings' | 'timeline'>> {
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
      const rows = await this.#archive.rowsOf([stream]);
      const duty = this.#duties.get(rows[0]?.procedure ?? '');
      if (!duty) continue;
      desk.matters.set(stream, foldStream(duty, rows.map(actOf), timeline));
      desk.touched.add(stream);
    }
  }

  async #answer(batch: readonly Waiting[], outcomes: readonly Worked[]): Promise<void> {
    for (const [index, waiting] of batch.entries()) {
      const outcome = outcomes[index] as Worked;
      if ('failed' in outcome) waiting.fail(outcome.failed);
      else if (outcome.ok) waiting.answer(outcome);
      else
        waiting.answer(
          (await this.#known(waiting.request)) ?? (await this.#explained(waiting.request, outcome.refusal)),
        );
    }
  }

  /** Answers the requests of a batch whose key is on the record already; returns the others. */
  async #answerRepeated(batch: readonly Waiting[]): Promise<Waiting[]> {
    const open: Waiting[] = [];
    const seen = new Set<string>();
    for (const waiting of batch) {
      const known = await this.#known(waiting.request);
      if (known) waiting.answer(known);
      else if (seen.has(waiting.request.key)) this.#waiting.unshift(waiting);
      else open.push(waiting);
      seen.add(waiting.request.key);
    }
    return open;
  }

  #known(request: Request): Promise<Outcome | undefined> {
    return receiptOfKey(this.#archive, request, (stream) => this.findMatter(stream));
  }

  /** A stale request is told what others did meanwhile. */
  async #explained(request: Request, refusal: Refusal): Promise<Outcome> {
    const { stream, seenVersion } = request;
    if (stream === undefined || seenVersion === undefined) return { ok: false, refusal };
    const meanwhile = (await this.actsOf(stream))
      .filter((act) => act.version > seenVersion)
      .map((act) => ({
        type: act.type,
        zh: this.#duties.get(act.procedure)?.procedure.acts[act.type]?.zh ?? act.type,
        doneOn: act.doneOn,
        actor: this.#parts.findPerson(act.actor)?.name ?? act.actor,
      }));
    return { ok: false, refusal: meanwhile.length > 0 ? { ...refusal, meanwhile } : refusal };
  }

  async #refresh(): Promise<void> {
    await this.#memory.refresh();
    this.#uncertain = false;
  }
}

/** An instant as the record writes it: ISO, milliseconds, +08:00. */
export function isoInShanghai(instant: Date): string {
  return `${new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`;
}
