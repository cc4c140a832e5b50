import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { dayInShanghai } from '../../law/kinds.ts';
import type { Phase, PhaseResult } from './client.ts';
import type { Bench } from './temporary-database.ts';

/** Asks the client process for one phase against the server process. */
export type AskPhase = (
  phase: Pick<Phase, 'kind' | 'clients' | 'milliseconds'> & Partial<Phase>,
) => Promise<PhaseResult>;

/** Server and clients in processes of their own, as they are in life; both end when the work is done. */
export async function withProcesses<T>({ address, folder }: Bench, work: (ask: AskPhase) => Promise<T>): Promise<T> {
  const execArgv = [...process.execArgv, '--import', 'tsx'];
  const server = fork(new URL('./serve.ts', import.meta.url), [folder], {
    execArgv,
    env: { ...process.env, DATABASE_URL: address },
  });
  const [{ address: http }] = (await once(server, 'message')) as [{ address: string }];
  const client = fork(new URL('./client.ts', import.meta.url), [], { execArgv });
  const common = { address: http, database: address, matters: [], day: dayInShanghai(new Date()), round: 0 };
  try {
    return await work((phase) => askClient(client, { ...common, ...phase }));
  } finally {
    client.kill();
    server.send('stop');
    await once(server, 'exit');
  }
}

async function askClient(client: ChildProcess, phase: Phase): Promise<PhaseResult> {
  client.send(phase);
  const [answer] = (await once(client, 'message')) as [{ result?: PhaseResult; error?: string }];
  if (!answer.result) throw new Error(answer.error);
  return answer.result;
}
