import { Presets, SingleBar } from 'cli-progress';

/** A progress bar on standard error, shown only once the work has lasted two seconds. */
export function progress(zh: string, total: number): { update(done: number): void; stop(): void } {
  const startedAt = Date.now();
  let bar: SingleBar | undefined;
  return {
    update(done) {
      if (!bar && Date.now() - startedAt > 2_000) {
        bar = new SingleBar(
          { format: `${zh} {bar} {percentage}% · {value}/{total} · 约剩 {eta_formatted}`, stream: process.stderr },
          Presets.shades_classic,
        );
        bar.start(total, done);
      }
      bar?.update(Math.min(done, total));
    },
    stop: () => bar?.stop(),
  };
}
