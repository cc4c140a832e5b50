import { Worker } from 'node:worker_threads';
import { DatabaseUnavailable } from './database.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

type Message =
  | { readonly started: true }
  | { readonly dying: string }
  | { readonly id: number; readonly value?: unknown; readonly error?: { readonly message: string } };

/** The thread of the embedded database as seen from outside: a question, and the promise of its answer. */
export class EmbeddedThread {
  readonly started: Promise<void>;
  /** Kept when the thread is gone, wanted or not. */
  readonly ended: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #reason = '内置数据库的线程意外结束';
  #gone = false;

  constructor(folder: string) {
    // Without the options of this process: a loader that strips types would only slow the thread's start.
    this.#worker = new Worker(new URL('./embedded-worker.js', import.meta.url), {
      workerData: { folder },
      execArgv: [],
    });
    this.#worker.on('message', (message: Message) => this.#hear(message));
    this.#worker.on('error', (error: Error) => {
      this.#reason = `内置数据库已经停止：${error.message}`;
    });
    this.ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#end();
        resolve();
      });
    });
    this.started = new Promise((resolve, reject) => {
      this.#waiting.set(0, { resolve: () => resolve(), reject });
    });
  }

  /** Asks the thread; questions are answered in the order they were asked. */
  ask<Answer>(what: string, question: object = {}): Promise<Answer> {
    if (this.#gone) return Promise.reject(new DatabaseUnavailable(this.#reason));
    const id = ++this.#asked;
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(value as Answer), reject });
      this.#worker.postMessage({ id, ask: what, ...question });
    });
  }

  /** Writes everything down and ends the thread. */
  async close(): Promise<void> {
    if (this.#gone) return;
    await this.ask('close');
    this.#reason = '数据库已经关闭';
    await this.ended;
  }

  #hear(message: Message): void {
    if ('started' in message) this.#settle(0, (waiting) => waiting.resolve(undefined));
    else if ('dying' in message) this.#reason = `内置数据库已经停止：${message.dying}`;
    else
      this.#settle(message.id, (waiting) => {
        if (message.error) waiting.reject(Object.assign(new Error(message.error.message), message.error));
        else waiting.resolve(message.value);
      });
  }

  #settle(id: number, how: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting) how(waiting);
  }

  #end(): void {
    this.#gone = true;
    for (const id of [...this.#waiting.keys()])
      this.#settle(id, (waiting) => waiting.reject(new DatabaseUnavailable(this.#reason)));
  }
}
