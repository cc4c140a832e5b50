import type { FastifyInstance } from 'fastify';
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
      await stopListening(app);
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

const lookEvery = 50;
const patience = 10_000;

/**
 * No new request is taken; those under way are answered, since an act that is decided must be told. A connection that
 * stays open after its answer would hold us up until it times out, and one that never finishes its request for ever.
 */
async function stopListening(app: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), lookEvery);
  const giveUp = setTimeout(() => app.server.closeAllConnections(), patience);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(giveUp);
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
