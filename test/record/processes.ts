import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Another real process, running one of our scripts: it is told lines and answers lines. */
export class OtherProcess {
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(script: string, ...given: string[]) {
    const path = new URL(script, import.meta.url).pathname;
    this.#child = spawn(process.execPath, ['--import', 'tsx', path, ...given], { stdio: ['pipe', 'pipe', 'inherit'] });
    if (!this.#child.stdout || this.#child.pid === undefined) throw new Error(`无法启动 ${script}`);
    this.pid = this.#child.pid;
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** The next line it says, or undefined when it has ended. */
  async line(): Promise<string | undefined> {
    const { value, done } = await this.#lines.next();
    return done ? undefined : value;
  }

  tell(line: string): void {
    this.#child.stdin?.write(`${line}\n`);
  }

  /** As by a power cut: the process gets no chance to tidy up. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exit;
  }

  /** Its exit code, once it ends by itself. */
  async end(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }
}
