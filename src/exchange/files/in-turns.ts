import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many milliseconds at a time: who else waits for an answer does not notice. */
const portion = 15;

/**
 * 轮流处理 — works through many items, giving others their turn in between. `onProgress` is told how many are done
 * whenever others had theirs.
 */
export async function inTurns<T, R>(
  items: Iterable<T>,
  work: (item: T, index: number) => R,
  onProgress?: (done: number) => void,
): Promise<R[]> {
  const results: R[] = [];
  let began = performance.now();
  for (const item of items) {
    results.push(work(item, results.length));
    if (performance.now() - began < portion) continue;
    onProgress?.(results.length);
    await nextTurn();
    began = performance.now();
  }
  return results;
}
