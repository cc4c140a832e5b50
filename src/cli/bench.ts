import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { dayInShanghai } from '../law/kinds.ts';
import { rebuild } from '../record/rebuild.ts';
import { verify } from '../record/verify.ts';
import { openBureau } from '../server/bureau.ts';
import type { Phase, PhaseResult } from './bench/client.ts';
import { seedMatters, seedPeople } from './bench/seed.ts';
import { placeHelp } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';

/** `plumbline bench` — how fast this is here, in one run, each figure beside the barest thing the database can do. */
export const bench: Command = {
  zh: '测速（中位数，与数据库最简操作相比）',
  help: `用法：plumbline bench [--matters 100000] [--seconds 5] [--rounds 3] [--json]

${placeHelp}
  需要 DATABASE_URL 指向可以建库的 PostgreSQL 服务器：另建一个临时库，测完删除。
  客户端、服务端与数据库同在本机。每项取各轮中位数，并列出与同样并发的单行插入（或者单行查询）之比。`,
  async run(args) {
    const options = {
      data: { type: 'string' },
      matters: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const server = process.env.DATABASE_URL;
    if (!server) throw new UsageError('测速需要 DATABASE_URL');
    const plan = {
      matters: whole(values.matters ?? '100000'),
      seconds: whole(values.seconds ?? '5'),
      rounds: whole(values.rounds ?? '3'),
    };
    const report = await inTemporaryDatabase(server, (address, folder) => measure(address, folder, plan));
    console.log(values.json ? JSON.stringify(report, null, 2) : table(report));
    return 0;
  },
};

interface Plan {
  readonly matters: number;
  readonly seconds: number;
  readonly rounds: number;
}

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

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`应为正整数：${text}`);
  return number;
}

async function inTemporaryDatabase<T>(
  server: string,
  work: (address: string, folder: string) => Promise<T>,
): Promise<T> {
  const name = `plumbline_bench_${process.pid}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  try {
    await makeBareTable(url.toString());
    return await work(url.toString(), folder);
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A table for the barest durable insert: an identity and a text. */
async function makeBareTable(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query('create table bench_bare (id bigint generated always as identity primary key, body text)');
  await client.end();
}

async function measure(address: string, folder: string, plan: Plan): Promise<Measured[]> {
  const matters = await prepare(address, folder, plan);
  const report = await overHttp(address, folder, plan, matters);
  const bureau = await openBureau({ folder, address }, { closesDays: false });
  try {
    const acts = bureau.record.head.position;
    const times = { rebuild: [] as number[], verify: [] as number[] };
    for (let round = 0; round < plan.rounds; round += 1) {
      let from = performance.now();
      await rebuild(bureau.database, bureau.record);
      times.rebuild.push(acts / ((performance.now() - from) / 1_000));
      from = performance.now();
      const result = await verify(bureau.database, bureau.bureau);
      if (!result.ok) throw new Error(result.zh);
      times.verify.push(acts / ((performance.now() - from) / 1_000));
    }
    report.push({ zh: `重建投影（${acts}个行为）`, perSecond: median(times.rebuild), of: times.rebuild });
    report.push({ zh: `核验散列链（${acts}个行为）`, perSecond: median(times.verify), of: times.verify });
    return report;
  } finally {
    await bureau.close();
  }
}

/** Founds, seeds and tells which matters the clients may go on with. */
async function prepare(address: string, folder: string, plan: Plan): Promise<Phase['matters']> {
  const bureau = await openBureau({ folder, address }, { closesDays: false });
  try {
    await seedPeople(bureau);
    const bar = progress('准备', plan.matters);
    const from = performance.now();
    await seedMatters(bureau, plan.matters, bar.update);
    bar.stop();
    const rate = bureau.record.head.position / ((performance.now() - from) / 1_000);
    console.error(`准备：${bureau.record.head.position}个行为，每秒${Math.round(rate)}个`);
    const rows = await bureau.database.query<{ stream: number; version: number; officer: string }>(
      `select stream, version, officers[1] as officer from projection.matter where procedure = 'penalty-case' order by stream desc limit 60000`,
    );
    return rows.map(({ stream, version, officer }) => [stream, version, Number(officer.split('-')[1])] as const);
  } finally {
    await bureau.close();
  }
}

async function overHttp(address: string, folder: string, plan: Plan, matters: Phase['matters']): Promise<Measured[]> {
  const execArgv = [...process.execArgv, '--import', 'tsx'];
  const server = fork(new URL('./bench/serve.ts', import.meta.url), [folder], {
    execArgv,
    env: { ...process.env, DATABASE_URL: address },
  });
  const [{ address: http }] = (await once(server, 'message')) as [{ address: string }];
  const client = fork(new URL('./bench/client.ts', import.meta.url), [], { execArgv });
  try {
    const phases: [string, Phase['kind'], number, Phase['kind']][] = [
      ['办理行为，32个客户端', 'acts', 32, 'bare-insert'],
      ['办理行为，1个客户端', 'acts', 1, 'bare-insert'],
      ['事项列表（20行、两项筛选、总数），32个客户端', 'lists', 32, 'bare-select'],
    ];
    const report: Measured[] = [];
    for (const [zh, kind, clients, bareKind] of phases) {
      const rounds: PhaseResult[] = [];
      const bares: PhaseResult[] = [];
      for (let round = 0; round < plan.rounds; round += 1) {
        const part = matters.filter(
          (_, index) => Math.floor(index / 64) % (plan.rounds * 2) === round * 2 + (clients === 1 ? 1 : 0),
        );
        const phase = {
          clients,
          address: http,
          database: address,
          milliseconds: plan.seconds * 1_000,
          matters: part,
          day: dayInShanghai(new Date()),
          round,
        };
        bares.push(await ask(client, { ...phase, kind: bareKind }));
        rounds.push(await ask(client, { ...phase, kind }));
      }
      report.push(measuredOf(zh, rounds, bares));
    }
    return report;
  } finally {
    client.kill();
    server.send('stop');
    await once(server, 'exit');
  }
}

function measuredOf(zh: string, rounds: readonly PhaseResult[], bares: readonly PhaseResult[]): Measured {
  const refused = rounds.reduce((sum, round) => sum + round.refused, 0);
  if (refused > 0) throw new Error(`${zh}：有${refused}次未被接受`);
  const perSecond = median(rounds.map((round) => round.perSecond));
  const bare = median(bares.map((round) => round.perSecond));
  return {
    zh,
    perSecond,
    of: rounds.map((round) => round.perSecond),
    p50: median(rounds.map((round) => round.p50)),
    p95: median(rounds.map((round) => round.p95)),
    bare,
    ratio: perSecond / bare,
  };
}

async function ask(client: ChildProcess, phase: Phase): Promise<PhaseResult> {
  client.send(phase);
  const [answer] = (await once(client, 'message')) as [{ result?: PhaseResult; error?: string }];
  if (!answer.result) throw new Error(answer.error);
  return answer.result;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function table(report: readonly Measured[]): string {
  return report
    .map((line) => {
      const times = line.p50 === undefined ? '' : `，p50 ${line.p50.toFixed(1)}毫秒、p95 ${line.p95?.toFixed(1)}毫秒`;
      const ratio =
        line.ratio === undefined
          ? ''
          : `；同样并发的最简操作每秒${Math.round(line.bare ?? 0)}次，比值 ${line.ratio.toFixed(2)}`;
      return `${line.zh}：每秒${Math.round(line.perSecond)}（各轮 ${line.of.map(Math.round).join('、')}）${times}${ratio}`;
    })
    .join('\n');
}
