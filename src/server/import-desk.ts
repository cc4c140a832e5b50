import type { ImportKind, ImportOrder, ImportReport } from '../exchange/imports/import-kind.ts';
import { refuseImport } from '../exchange/imports/refusals.ts';
import type { Refusal } from '../record/refusal.ts';
import type { OpenBureau } from './bureau.ts';

/** How far a file is: in the queue, being checked, checked, being imported, imported, refused, or broken off. */
export const importPhases = ['waiting', 'checking', 'checked', 'recording', 'recorded', 'refused', 'broken'] as const;
export type ImportPhase = (typeof importPhases)[number];

export const isUnderWay = ({ phase }: { readonly phase: ImportPhase }): boolean =>
  phase === 'waiting' || phase === 'checking' || phase === 'recording';

/** What is said with a file. */
export interface FileOrder extends Omit<ImportOrder, 'onProgress'> {
  readonly name: string;
}

/** 一份导入 — a person's file from its check to what became of it. */
export interface ImportJob {
  readonly id: number;
  readonly kind: ImportKind;
  readonly order: FileOrder;
  readonly phase: ImportPhase;
  /** Of the work that is under way, from 0 to 1. */
  readonly share: number;
  readonly report?: Omit<ImportReport, 'result'>;
  readonly refusal?: Refusal;
}

type Held = { -readonly [N in keyof ImportJob]: ImportJob[N] } & { text: string };

/** So many files wait in memory for their confirmation; of more, the oldest is given up. */
const mostHeld = 4;

class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * 导入台 — holds one file of each person, checks it and brings it in, one after the other, while everybody works. Nothing
 * of it is on the record before the person confirms; what is on the record then stays, whatever happens to the page.
 */
export class ImportDesk {
  readonly #bureau: OpenBureau;
  readonly #onFailure: (error: unknown) => void;
  readonly #jobs = new Map<string, Held>();
  #last = 0;
  #working: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor(bureau: OpenBureau, onFailure: (error: unknown) => void) {
    this.#bureau = bureau;
    this.#onFailure = onFailure;
  }

  /** The file of a person, as far as it is. */
  find(person: string): ImportJob | undefined {
    return this.#jobs.get(person);
  }

  /** 核对 — takes a file in place of the person's last one. Resolves when it is checked. */
  async check(kind: ImportKind, text: string, order: FileOrder): Promise<void> {
    this.#last += 1;
    const job: Held = { id: this.#last, kind, order, text, phase: 'waiting', share: 0 };
    this.#jobs.delete(order.actor); // the newest stands last
    this.#jobs.set(order.actor, job);
    this.#giveUpOldest();
    await this.#work(job, 'checking', async (onProgress) => {
      const report = await kind.check(this.#bureau, text, { ...order, onProgress });
      this.#settle(job, report, 'checked');
    });
  }

  /** 导入 — what was checked goes on the record. Resolves when it is there. */
  async record(person: string, onBad: ImportOrder['onBad']): Promise<void> {
    const job = this.#jobs.get(person);
    if (job?.phase !== 'checked') return;
    job.phase = 'waiting';
    job.order = { ...job.order, onBad };
    await this.#work(job, 'recording', async (onProgress) => {
      const { kind, text, order } = job;
      const report = await kind.record(this.#bureau, text, { ...order, onProgress });
      if ('rows' in report && report.acts === 0)
        this.#settle(job, await kind.check(this.#bureau, text, order), 'checked');
      else this.#settle(job, report, 'recorded');
    });
  }

  /** 换一份文件 — forgets what is not under way. */
  discard(person: string): void {
    const job = this.#jobs.get(person);
    if (job && !isUnderWay(job)) this.#jobs.delete(person);
  }

  /** Ends what is under way, before the database is closed. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#working;
  }

  #work(
    job: Held,
    phase: 'checking' | 'recording',
    work: (onProgress: (share: number) => void) => Promise<void>,
  ): Promise<void> {
    this.#working = this.#working.then(async () => {
      job.phase = phase;
      job.share = 0;
      try {
        this.#goOn();
        await work((share) => {
          this.#goOn();
          job.share = share;
        });
      } catch (error) {
        this.#settle(job, refuseImport('broken-off'), 'broken');
        if (!(error instanceof Stopped)) this.#onFailure(error);
      }
    });
    return this.#working;
  }

  #goOn(): void {
    if (this.#stopping) throw new Stopped('服务停止，导入没有完成');
  }

  #settle(job: Held, outcome: ImportReport | Refusal, phase: ImportPhase): void {
    if ('rows' in outcome) {
      const { result: _, ...report } = outcome;
      job.report = report;
      job.phase = phase;
    } else {
      job.refusal = outcome;
      job.phase = phase === 'broken' ? 'broken' : 'refused';
    }
    if (job.phase !== 'checked') job.text = '';
  }

  #giveUpOldest(): void {
    const held = [...this.#jobs.values()].filter(({ phase }) => phase === 'checked');
    for (const job of held.slice(0, Math.max(0, held.length - mostHeld + 1)))
      this.#settle(job, refuseImport('not-kept'), 'refused');
  }
}
