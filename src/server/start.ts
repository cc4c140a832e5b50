import type { Place } from '../record/database/open.ts';
import { type AppOptions, buildApp } from './app.ts';
import { type OpenBureauOptions, openBureau } from './bureau.ts';

export interface StartOptions extends AppOptions, OpenBureauOptions {
  readonly host?: string;
  readonly port?: number;
}

export interface Running {
  readonly address: string;
  /** Stops listening, answers what was asked, writes everything down, closes the database. */
  stop(): Promise<void>;
}

/**
 * 启动 — opens the bureau at a place and listens: on this machine only, unless told otherwise.
 * Throws `DatabaseUnavailable` with a sentence for the person who started us.
 */
export async function start(place: Place, options: StartOptions = {}): Promise<Running> {
  const bureau = await openBureau(place, options);
  try {
    const app = await buildApp(bureau, options);
    const address = await app.listen({ host: options.host ?? '127.0.0.1', port: options.port ?? 8080 });
    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      await app.close();
      await bureau.close();
    };
    return {
      address,
      stop: () => {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (error) {
    await bureau.close();
    throw error;
  }
}

/** Resolves when the process was asked to stop and everything is closed. A second request ends it at once. */
export function untilStopped(running: Running): Promise<void> {
  return new Promise((resolve, reject) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      running.stop().then(resolve, reject);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
