import { LRUCache } from 'lru-cache';
import type { Act } from './act.ts';
import type { Archive } from './archive.ts';
import { type BureauSettings, bureauStream, unfounded } from './bureau.ts';
import { numbersOf } from './business-register.ts';
import { CertificateBook, noCertificates } from './certificate-book.ts';
import { type ActRow, actOf, type ChainAlgorithm, chainStart, offersAlgorithm } from './chain.ts';
import { linesAsked } from './desk-register.ts';
import type { AnyDuty } from './duty.ts';
import { foldStream } from './fold.ts';
import type { Matter } from './matter.ts';
import { type Counted, countedBy, tallyName } from './named-matters.ts';
import { noPowers, type PowerList } from './powers.ts';
import { isAnswer, type Request } from './receipt.ts';
import { type KnownUnder, numbersHeld } from './registered-businesses.ts';
import { Timeline } from './timeline.ts';
import type { Desk } from './work.ts';

/** More acts of others than these are not taken note of one by one. */
const mostCaughtUp = 2_000;

/**
 * 记忆 — what one process remembers of the record: its head, the bureau's settings, and matters as their acts made
 * them. Only what is durable is in it; whatever it lacks it reads from the acts.
 */
export class Memory {
  head: { readonly position: number; readonly hash: string } = { position: 0, hash: chainStart };
  settings: BureauSettings = unfounded;
  powers: PowerList = noPowers;
  certificates: CertificateBook = noCertificates;
  timeline = new Timeline();
  algorithm: ChainAlgorithm = 'sha256';
  readonly matters = new LRUCache<number, Matter>({ max: 50_000 });
  /** What each matter is found by, as it was last written. */
  readonly words = new LRUCache<number, string>({ max: 50_000 });
  readonly #openings = new LRUCache<string, number>({ max: 50_000 });
  readonly #numbers = new Map<string, number>();
  /** How often what is remembered was found to be old: what was read before then is not remembered. */
  #forgotten = 0;
  readonly #tallies = new LRUCache<string, number>({ max: 100_000 });
  /** 登记簿 — by every number that was asked for. */
  readonly #businesses = new LRUCache<string, KnownUnder>({ max: 50_000 });
  readonly #archive: Archive;
  readonly #duties: ReadonlyMap<string, AnyDuty>;

  constructor(archive: Archive, duties: ReadonlyMap<string, AnyDuty>) {
    this.#archive = archive;
    this.#duties = duties;
  }

  /** Forgets everything and reads the head and the bureau's own matter again. */
  async refresh(): Promise<void> {
    this.#forgotten += 1;
    this.matters.clear();
    this.words.clear();
    this.#openings.clear();
    this.#numbers.clear();
    this.#tallies.clear();
    this.#businesses.clear();
    this.head = await this.#archive.head();
    const own = await this.#archive.actsOf(bureauStream);
    const duty = this.#duties.get('bureau');
    this.timeline = Timeline.of(own);
    this.settings = own.length > 0 && duty ? (foldStream(duty, own, this.timeline).facts as BureauSettings) : unfounded;
    this.powers = await this.#archive.powers();
    this.certificates = await this.#readCertificates();
    this.algorithm = algorithmOf(own[0]);
    if (!offersAlgorithm(this.algorithm)) throw new Error(`本机的 OpenSSL 不提供 ${this.algorithm}，无法续接散列链`);
  }

  /**
   * Takes note of what other processes wrote: their matters are read again when they are asked for. Where that was much, or
   * changed what every decision looks at, everything is read again.
   */
  async catchUp(): Promise<void> {
    const head = await this.#archive.head();
    const changed = await this.#archive.changedSince(this.head.position, mostCaughtUp);
    if (!changed || [...changed].some(([stream, procedure]) => this.#concernsAll(stream, procedure)))
      return await this.refresh();
    this.#forgotten += 1;
    for (const stream of changed.keys()) {
      this.matters.delete(stream);
      this.words.delete(stream);
    }
    this.#numbers.clear();
    this.#tallies.clear();
    this.#businesses.clear();
    this.head = head;
  }

  #concernsAll(stream: number, procedure: string): boolean {
    const duty = this.#duties.get(procedure);
    return stream === bureauStream || duty?.powers !== undefined || duty?.certificates !== undefined;
  }

  /** What a desk's work wrote is on the record now. */
  keep(desk: Desk): void {
    this.head = { position: desk.position, hash: desk.hash };
    this.powers = desk.world.powers ?? noPowers;
    this.certificates = desk.world.certificates ?? noCertificates;
    if (desk.position === 1) this.algorithm = algorithmOf(actOf(desk.acts[0] as ActRow));
    for (const [stream, matter] of desk.matters) this.matters.set(stream, matter);
    for (const [stream, words] of desk.words) this.words.set(stream, words);
    for (const [name, { last }] of desk.numbers) this.#numbers.set(name, last);
    for (const [name, { count }] of desk.tallies) this.#tallies.set(name, count);
    for (const [key, stream] of desk.openings) this.#openings.set(key, stream);
    for (const [number, known] of desk.businesses) this.#businesses.set(number, known);
  }

  async findMatter(stream: number): Promise<Matter | undefined> {
    return this.matters.get(stream) ?? (await this.load([stream])).get(stream);
  }

  /** Reads in three questions what some requests will look at: their matters, what they count, the businesses they speak of. */
  async readAhead(requests: readonly Request[]): Promise<void> {
    await this.#preloadMatters(requests.flatMap(({ stream }) => stream ?? []));
    const asked = requests.flatMap(({ wish, stream }) => (isAnswer(wish) ? [] : [{ wish, stream }]));
    await this.#preloadCounts(
      asked.flatMap(({ wish }) => {
        const definition = this.#duties.get(wish.procedure)?.procedure.acts[wish.act];
        return definition ? countedBy(definition, wish) : [];
      }),
    );
    const matterOf = (stream: number | undefined) => (stream === undefined ? undefined : this.matters.get(stream));
    await this.#preloadBusinesses(
      asked.flatMap(({ wish, stream }) => linesAsked(this.#duties, matterOf(stream), wish).flatMap(numbersOf)),
    );
  }

  async #preloadMatters(streams: readonly number[]): Promise<void> {
    const missing = [...new Set(streams)].filter((stream) => !this.matters.has(stream));
    if (missing.length > 0) await this.load(missing);
  }

  async lastNumber(word: string, year: number): Promise<number> {
    return this.#numbers.get(`${word}|${year}`) ?? (await this.#archive.lastNumber(word, year));
  }

  /** How often a tally was counted for a key in a year. */
  async countOf(counted: Counted): Promise<number> {
    await this.#preloadCounts([counted]);
    return this.#tallies.get(tallyName(counted)) ?? 0;
  }

  async #preloadCounts(counts: readonly Counted[]): Promise<void> {
    const missing = new Map<string, Counted>();
    for (const counted of counts) {
      const name = tallyName(counted);
      if (!this.#tallies.has(name)) missing.set(name, counted);
    }
    if (missing.size === 0) return;
    const found = new Map(
      (await this.#archive.countsOf([...missing.values()])).map((row) => [tallyName(row), row.count]),
    );
    for (const name of missing.keys()) this.#tallies.set(name, found.get(name) ?? 0);
  }

  /** 登记簿 — the business with a number. */
  async findBusiness(number: string): Promise<KnownUnder> {
    await this.#preloadBusinesses([number]);
    return this.#businesses.get(number) ?? false;
  }

  async #preloadBusinesses(numbers: readonly string[]): Promise<void> {
    const missing = [...new Set(numbers)].filter((number) => !this.#businesses.has(number));
    if (missing.length === 0) return;
    const found = new Map<string, KnownUnder>(missing.map((number) => [number, false]));
    for (const business of await this.#archive.businesses(missing))
      for (const number of numbersHeld(business)) found.set(number, business);
    // Meanwhile an act may have been committed on it: what is newer stays.
    for (const [number, known] of found) if (!this.#businesses.has(number)) this.#businesses.set(number, known);
  }

  /** The matter that the request with this key opened. */
  async openedBy(key: string): Promise<number | undefined> {
    return this.#openings.get(key) ?? (await this.#archive.rowOfKey(key))?.stream;
  }

  /** 执法证件 — as the acts on the record left them. */
  async #readCertificates(): Promise<CertificateBook> {
    const duties = [...this.#duties.values()].filter((duty) => duty.certificates);
    const streams = await this.#archive.streamsOf(duties.map((duty) => duty.procedure.id));
    const held = [...(await this.load(streams))].flatMap(([stream, { procedure, facts }]) => {
      const certificates = this.#duties.get(procedure)?.certificates?.(facts);
      return certificates ? [[stream, certificates] as const] : [];
    });
    return held.length > 0 ? new CertificateBook(new Map(held)) : noCertificates;
  }

  async load(streams: readonly number[]): Promise<Map<number, Matter>> {
    const loaded = new Map<number, Matter>();
    const forgotten = this.#forgotten;
    for (const acts of await this.#archive.actsOfMatters(streams)) {
      const { stream, procedure } = acts[0] as Act;
      const duty = this.#duties.get(procedure);
      if (!duty) throw new Error(`没有程序 ${procedure}`);
      const matter = foldStream(duty, acts, this.timeline);
      loaded.set(stream, matter);
      // Meanwhile an act may have been committed on it: what is newer stays.
      const isNewest = (this.matters.peek(stream)?.version ?? 0) <= matter.version;
      if (forgotten === this.#forgotten && isNewest) this.matters.set(stream, matter);
    }
    return loaded;
  }
}

function algorithmOf(founding: Act | undefined): ChainAlgorithm {
  return (founding?.body.data as { algorithm?: ChainAlgorithm } | undefined)?.algorithm ?? 'sha256';
}
