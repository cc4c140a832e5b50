/** 用法有误 — the command line was not understood: exit code 2, with the help of the command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One command of `plumbline`. `run` returns the exit code: 0 done, 1 found wanting. */
export interface Command {
  readonly zh: string;
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** 退出码 */
export const exitCodes = { done: 0, wanting: 1, usage: 2, unavailable: 3, bug: 70 } as const;
