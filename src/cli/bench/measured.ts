/** One line of the report: a median per second, and its ratio to the bare thing at the same concurrency. */
export interface Measured {
  readonly zh: string;
  readonly perSecond: number;
  readonly of: readonly number[];
  readonly p50?: number;
  readonly p95?: number;
  readonly bare?: number;
  readonly ratio?: number;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** How long it takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
