import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { dayInShanghai, type PlainDate } from '../law/kinds.ts';
import type { Act } from './act.ts';
import { append } from './append.ts';
import { Archive, receiptOfKey } from './archive.ts';
import { batchOf } from './batch-of.ts';
import { type BureauSettings, bureauStream, unfounded } from './bureau.ts';
import { type ActRow, actOf, type ChainAlgorithm, chainStart, offersAlgorithm } from './chain.ts';
import { type Database, violatedConstraint } from './database/database.ts';
import type { World } from './decide.ts';
import type { AnyDuty, Reaction } from './duty.ts';
import { foldStream } from './fold.ts';
import type { Matter } from './matter.ts';
import type { Person } from './person.ts';
import { noPowers, type PowerList } from './powers.ts';
import type { Outcome, Request } from './receipt.ts';
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

const largestBatch = 512;
const mostAttempts = 60;

/**
 * 记录 — the one writer of acts of a bureau. Requests that wait together are decided one after the other and committed
 * together (group commit): one statement, one wait for the disk, an answer to each.
 */
export class BureauRecord {
  readonly #database: Database;
  readonly #archive: Archive;
  readonly #parts: RecordParts;
  readonly #duties: ReadonlyMap<string, AnyDuty>;
  readonly #reactions: Desk['reactions'];
  readonly #matters = new LRUCache<number, Matter>({ max: 50_000 });
  readonly #words = new LRUCache<number, string>({ max: 50_000 });
  readonly #numbers = new Map<string, number>();
  #timeline = new Timeline();
  #settings: BureauSettings = unfounded;
  #powers: PowerList = noPowers;
  #algorithm: ChainAlgorithm = 'sha256';
  #head: { position: number; hash: string } = { position: 0, hash: chainStart };
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
  }

  /** Opens the record of a bureau: reads its head, its settings and its timeline. */
  static async open(database: Database, parts: RecordParts): Promise<BureauRecord> {
    const record = new BureauRecord(database, parts);
    await record.#refresh();
    return record;
  }

  get settings(): BureauSettings {
    return this.#settings;
  }

  /** 权责清单 — as published so far. */
  get powers(): PowerList {
    return this.#powers;
  }

  get duties(): ReadonlyMap<string, AnyDuty> {
    return this.#duties;
  }

  get bureau(): number {
    return this.#parts.bureau;
  }

  get timeline(): Timeline {
    return this.#timeline;
  }

  get algorithm(): ChainAlgorithm {
    return this.#algorithm;
  }

  /** 链头 — the newest act. */
  get head(): { readonly position: number; readonly hash: string } {
    return this.#head;
  }

  today(): PlainDate {
    return dayInShanghai(this.#parts.now());
  }

  /** The world as a decision sees it now. */
  world(): World {
    return {
      duties: this.#duties,
      bureau: this.#settings,
      today: this.today(),
      findPerson: this.#parts.findPerson,
      maySee: this.#parts.maySee,
      powers: this.#powers,
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

  /** The matter as its acts made it, or undefined. */
  async findMatter(stream: number): Promise<Matter | undefined> {
    return this.#matters.get(stream) ?? (await this.#loadMatters([stream])).get(stream);
  }

  /** The acts of a matter, oldest first. */
  async actsOf(stream: number): Promise<Act[]> {
    return (await this.#archive.rowsOf([stream])).map(actOf);
  }

  async #drain(): Promise<void> {
    this.#draining = true;
    await Promise.resolve(); // requests of one turn of the event loop share the first batch
    while (this.#waiting.length > 0) {
      const batch = this.#takeBatch();
      try {
        await this.#commit(batch);
      } catch (error) {
        this.#uncertain = true;
        const later = new Set(this.#waiting);
        for (const waiting of batch) if (!later.has(waiting)) waiting.fail(error);
      }
    }
    this.#draining = false; // in the same turn as the last look at the queue: nobody is left waiting
  }

  /** An act on the bureau's own matter moves the clocks of others: it is committed alone. */
  #takeBatch(): Waiting[] {
    const isOwn = ({ request }: Waiting) => request.stream === bureauStream || this.#head.position === 0;
    const first = this.#waiting.findIndex(isOwn);
    const size = first === -1 ? largestBatch : Math.max(first, 1);
    return this.#waiting.splice(0, size);
  }

  async #commit(batch: readonly Waiting[], attempt = 1): Promise<void> {
    if (this.#uncertain) await this.#refresh();
    await this.#preload(batch);
    const desk = this.#desk();
    const outcomes: Worked[] = [];
    for (const { request } of batch) outcomes.push(await work(desk, request));
    if (desk.acts.length === 0 && attempt === 1 && (await this.#isOvertaken())) {
      return await this.#commitAgain(batch, attempt);
    }
    try {
      if (desk.acts.length > 0) await this.#write(desk);
    } catch (error) {
      if (!gaveWay(error) || attempt > mostAttempts) throw error;
      return await this.#commitAgain(batch, attempt);
    }
    await this.#answer(batch, outcomes);
  }

  /** A refusal holds only against what is on the record now; what was written proved that by its position. */
  async #isOvertaken(): Promise<boolean> {
    return (await this.#archive.head()).position !== this.#head.position;
  }

  /** Decides again on what is there now: fewer at a time after each failure, so as to be quicker than the other writer. */
  async #commitAgain(batch: readonly Waiting[], attempt: number): Promise<void> {
    await this.#refresh();
    const size = attempt === 1 ? batch.length : Math.ceil(batch.length / 2);
    this.#waiting.unshift(...batch.slice(size));
    const open = await this.#answerRepeated(batch.slice(0, size));
    if (open.length > 0) await this.#commit(open, attempt + 1);
  }

  #desk(): Desk {
    const matters = new Map<number, Matter>();
    const acts: ActRow[] = [];
    return {
      bureau: this.#parts.bureau,
      world: this.world(),
      algorithm: this.#algorithm,
      sealKey: this.#parts.sealKey,
      random: this.#parts.random ?? randomBytes,
      nowIso: isoInShanghai(this.#parts.now()),
      reactions: this.#reactions,
      position: this.#head.position,
      hash: this.#head.hash,
      matters,
      numbers: new Map(this.#numbers),
      acts,
      sealed: [],
      figures: [],
      touched: new Set(),
      usedNumbers: new Set(),
      tallies: new Map(),
      usedTallies: new Set(),
      loadTally: (tally, key, year) => this.#archive.countOf(tally, key, year),
      openedBy: async (key) => (acts.findLast((row) => row.key === key) ?? (await this.#archive.rowOfKey(key)))?.stream,
      load: async (stream) => matters.get(stream) ?? (await this.findMatter(stream)),
      loadNumber: (word, year) => this.#archive.lastNumber(word, year),
    };
  }

  async #preload(batch: readonly Waiting[]): Promise<void> {
    const missing = batch.flatMap(({ request }) =>
      request.stream !== undefined && !this.#matters.has(request.stream) ? [request.stream] : [],
    );
    if (missing.length > 0) await this.#loadMatters([...new Set(missing)]);
  }

  async #write(desk: Desk): Promise<void> {
    const own = desk.matters.get(bureauStream);
    let settings = this.#settings;
    let timeline = this.#timeline;
    if (own && desk.touched.has(bureauStream)) {
      settings = own.facts as BureauSettings;
      timeline = Timeline.of([
        ...(this.#head.position === 0 ? [] : await this.actsOf(bureauStream)),
        ...desk.acts.map(actOf),
      ]);
      await this.#moveClocks(desk, timeline);
    }
    const batch = batchOf(desk, this.#duties, settings.calendar, this.#matters, this.#words);
    await append(this.#database, batch);
    this.#head = { position: desk.position, hash: desk.hash };
    this.#settings = settings;
    this.#powers = desk.world.powers ?? noPowers;
    this.#timeline = timeline;
    if (own && desk.position === 1) this.#algorithm = algorithmOf(desk.acts[0]);
    for (const [stream, matter] of desk.matters) this.#matters.set(stream, matter);
    for (const row of batch.words) this.#words.set(row.stream as number, row.words as string);
    for (const [name, last] of desk.numbers) this.#numbers.set(name, last);
  }

  /** Matters whose running clocks a new calendar or a closed day touches are projected anew in the same commit. */
  async #moveClocks(desk: Desk, timeline: Timeline): Promise<void> {
    const act = desk.acts.at(-1);
    if (!act || (act.type !== 'CalendarAnnounced' && act.type !== 'DayClosed')) return;
    const { data } = actOf(act).body as { data: { year?: number; day?: PlainDate } };
    const affected = await this.#archive.touchedBy(act.type, data);
    for (const stream of affected) {
      this.#matters.delete(stream);
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
    this.#matters.clear();
    this.#words.clear();
    this.#numbers.clear();
    this.#head = await this.#archive.head();
    const own = await this.#archive.rowsOf([bureauStream]);
    const duty = this.#duties.get('bureau');
    this.#timeline = Timeline.of(own.map(actOf));
    this.#settings =
      own.length > 0 && duty ? (foldStream(duty, own.map(actOf), this.#timeline).facts as BureauSettings) : unfounded;
    this.#powers = await this.#archive.powers();
    this.#algorithm = algorithmOf(own[0]);
    this.#uncertain = false;
    if (!offersAlgorithm(this.#algorithm)) throw new Error(`本机的 OpenSSL 不提供 ${this.#algorithm}，无法续接散列链`);
  }

  async #loadMatters(streams: readonly number[]): Promise<Map<number, Matter>> {
    const loaded = new Map<number, Matter>();
    const rows = await this.#archive.rowsOf(streams);
    for (let from = 0; from < rows.length; ) {
      const stream = (rows[from] as ActRow).stream;
      let until = from + 1;
      while (rows[until]?.stream === stream) until += 1;
      const duty = this.#duties.get((rows[from] as ActRow).procedure);
      if (!duty) throw new Error(`没有程序 ${(rows[from] as ActRow).procedure}`);
      const matter = foldStream(duty, rows.slice(from, until).map(actOf), this.#timeline);
      loaded.set(stream, matter);
      this.#matters.set(stream, matter);
      from = until;
    }
    return loaded;
  }
}

function reactionsOf(duties: readonly AnyDuty[]): Desk['reactions'] {
  const all = new Map<string, Reaction[]>();
  for (const duty of duties) {
    for (const [trigger, reaction] of Object.entries(duty.reactions ?? {}))
      all.set(trigger, [...(all.get(trigger) ?? []), reaction]);
  }
  return all;
}

/** Another writer was first: he took the position, the request's key is used, or we were the victim of a deadlock. */
function gaveWay(error: unknown): boolean {
  return violatedConstraint(error) !== undefined || (error as { code?: unknown } | null)?.code === '40P01';
}

function algorithmOf(founding: ActRow | undefined): ChainAlgorithm {
  if (!founding) return 'sha256';
  return (actOf(founding).body.data as { algorithm?: ChainAlgorithm }).algorithm ?? 'sha256';
}

/** An instant as the record writes it: ISO, milliseconds, +08:00. */
export function isoInShanghai(instant: Date): string {
  return `${new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`;
}
