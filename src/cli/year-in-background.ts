import { setImmediate as nextTurn } from 'node:timers/promises';
import { fillYear } from '../demo/year/fill-year.ts';
import type { OpenBureau } from '../server/bureau.ts';
import type { DemonstrationYear, YearPhase } from '../server/demonstration-year-routes.ts';
import { isDemonstration, markYear, yearMark } from './demonstration-place.ts';

/** What ends a load that is under way: the server stops. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * 在后台装入演示年度 — fills a demonstration bureau with its year while people work in it: the acts go through the same
 * record as theirs, a day at a time. A load that was cut off cannot be taken up again: the bureau is then half a year.
 */
export class YearInBackground implements DemonstrationYear {
  readonly #bureau: OpenBureau;
  readonly #folder: string;
  readonly #onFailure: (error: unknown) => void;
  #phase: YearPhase;
  #share = 0;
  #stopping = false;
  #running: Promise<void> = Promise.resolve();

  private constructor(bureau: OpenBureau, folder: string, phase: YearPhase, onFailure: (error: unknown) => void) {
    this.#bureau = bureau;
    this.#folder = folder;
    this.#phase = phase;
    this.#onFailure = onFailure;
  }

  /** The year of this bureau; none where it is not a demonstration. */
  static async of(
    bureau: OpenBureau,
    folder: string,
    onFailure: (error: unknown) => void,
  ): Promise<YearInBackground | undefined> {
    if (!isDemonstration(folder)) return undefined;
    const phases = { begun: 'broken', loaded: 'loaded' } as const;
    const mark = await yearMark(folder);
    return new YearInBackground(bureau, folder, mark ? phases[mark] : 'offered', onFailure);
  }

  get phase(): YearPhase {
    return this.#phase;
  }

  get share(): number {
    return this.#share;
  }

  begin(): void {
    if (this.#phase !== 'offered') return;
    this.#phase = 'loading';
    this.#running = this.#load().catch((error: unknown) => {
      this.#phase = 'broken';
      if (!(error instanceof Stopped)) this.#onFailure(error);
    });
  }

  /** Ends what is under way, before the database is closed. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#running;
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #load(): Promise<void> {
    await markYear(this.#folder, 'begun');
    await fillYear(this.#bureau, {
      afterDay: () => this.#letOthers(),
      onProgress: (share) => {
        this.#share = share;
      },
    });
    await markYear(this.#folder, 'loaded');
    this.#share = 1;
    this.#phase = 'loaded';
  }

  /** What waits is answered before the next day is played. */
  async #letOthers(): Promise<void> {
    await nextTurn();
    if (this.#stopping) throw new Stopped('服务停止，演示年度没有装完');
  }
}
