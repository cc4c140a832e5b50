import { parseArgs } from 'node:util';
import { addDays } from '../law/kinds.ts';
import { rebuild } from '../record/rebuild.ts';
import { verify } from '../record/verify.ts';
import { openBureau } from '../server/bureau.ts';
import type { Phase, PhaseResult } from './bench/client.ts';
import { type Measured, median, timed } from './bench/measured.ts';
import { withProcesses } from './bench/processes.ts';
import { seedDays, seedMatters, seedPeople, seedStart } from './bench/seed.ts';
import { curveInWords, measureStatistics } from './bench/statistics.ts';
import { type Bench, inTemporaryDatabase, tidy } from './bench/temporary-database.ts';
import { placeHelp } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';

/** `plumbline bench` — how fast this is here, in one run, each figure beside the barest thing the database can do. */
export const bench: Command = {
  zh: '测速（中位数，与数据库最简操作相比）',
  help: `用法：plumbline bench [--matters 100000] [--seconds 5] [--rounds 3] [--json]
       plumbline bench --statistics [--matters 10000,100000,1000000] …

${placeHelp}
  需要 DATABASE_URL 指向可以建库的 PostgreSQL 服务器：另建一个临时库，测完删除。
  客户端、服务端与数据库同在本机。记录备好后先整理一遍数据库（vacuum analyze）；每项先预热一轮不计，再取各轮中位数，并列出与同样并发的单行插入（或者单行查询）之比。
  --statistics：记录逐级长大，每一级都测年度报告、分组统计、打开统计数、巡查全部预警规则（一百万件约需半小时）。`,
  async run(args) {
    const options = {
      data: { type: 'string' },
      matters: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'boolean' },
      statistics: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const server = process.env.DATABASE_URL;
    if (!server) throw new UsageError('测速需要 DATABASE_URL');
    const plan = { seconds: whole(values.seconds ?? '5'), rounds: whole(values.rounds ?? '3') };
    if (values.statistics) {
      const sizes = (values.matters ?? '10000,100000,1000000').split(',').map(whole);
      const curve = await inTemporaryDatabase(server, (place) => measureStatistics(place, sizes, plan));
      console.log(values.json ? JSON.stringify(curve, null, 2) : curveInWords(curve));
      return 0;
    }
    const matters = whole(values.matters ?? '100000');
    const report = await inTemporaryDatabase(server, (place) => measure(place, { ...plan, matters }));
    console.log(values.json ? JSON.stringify(report, null, 2) : table(report));
    return 0;
  },
};

interface Plan {
  readonly matters: number;
  readonly seconds: number;
  readonly rounds: number;
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`应为正整数：${text}`);
  return number;
}

async function measure(place: Bench, plan: Plan): Promise<Measured[]> {
  const matters = await prepare(place, plan);
  const report = await overHttp(place, plan, matters);
  const bureau = await openBureau(place, { closesDays: false });
  try {
    const acts = bureau.record.head.position;
    const times = { rebuild: [] as number[], verify: [] as number[] };
    for (let round = 0; round < plan.rounds; round += 1) {
      const rebuilding = await timed(() => rebuild(bureau.database, bureau.record));
      times.rebuild.push(acts / (rebuilding / 1_000));
      const verifying = await timed(async () => {
        const result = await verify(bureau.database, bureau.bureau);
        if (!result.ok) throw new Error(result.zh);
      });
      times.verify.push(acts / (verifying / 1_000));
    }
    report.push({ zh: `重建投影（${acts}个行为）`, perSecond: median(times.rebuild), of: times.rebuild });
    report.push({ zh: `核验散列链（${acts}个行为）`, perSecond: median(times.verify), of: times.verify });
    return report;
  } finally {
    await bureau.close();
  }
}

/** Founds, seeds and tells which matters the clients may go on with. */
async function prepare(place: Bench, plan: Plan): Promise<Phase['matters']> {
  const bureau = await openBureau(place, { closesDays: false });
  try {
    await seedPeople(bureau);
    const bar = progress('准备', plan.matters);
    const dayOf = (index: number) => addDays(seedStart, Math.floor((index / plan.matters) * seedDays));
    const seeding = { from: 0, until: plan.matters, dayOf, investigated: true };
    const took = await timed(() => seedMatters(bureau, seeding, bar.update));
    bar.stop();
    const rate = bureau.record.head.position / (took / 1_000);
    console.error(`准备：${bureau.record.head.position}个行为，每秒${Math.round(rate)}个`);
    await tidy(place);
    const rows = await bureau.database.query<{ stream: number; version: number; officer: string }>(
      `select stream, version, officers[1] as officer from projection.matter where procedure = 'penalty-case' order by stream desc limit 60000`,
    );
    return rows.map(({ stream, version, officer }) => [stream, version, Number(officer.split('-')[1])] as const);
  } finally {
    await bureau.close();
  }
}

function overHttp(bench: Bench, plan: Plan, matters: Phase['matters']): Promise<Measured[]> {
  const phases: [string, Phase['kind'], number, Phase['kind']][] = [
    ['办理行为，32个客户端', 'acts', 32, 'bare-insert'],
    ['办理行为，1个客户端', 'acts', 1, 'bare-insert'],
    ['事项列表（20行、两项筛选、总数），32个客户端', 'lists', 32, 'bare-select'],
    ['事项列表，同时每秒办理十个行为，32个客户端', 'lists-amid-acts', 32, 'bare-select'],
  ];
  return withProcesses(bench, async (ask) => {
    const report: Measured[] = [];
    for (const [zh, kind, clients, bareKind] of phases) {
      const rounds: PhaseResult[] = [];
      const bares: PhaseResult[] = [];
      // One round more, not counted: a server works for hours, and its code is compiled in the first seconds.
      const played = plan.rounds + 1;
      for (let round = 0; round < played; round += 1) {
        const part = matters.filter(
          (_, index) => Math.floor(index / 64) % (played * 2) === round * 2 + (clients === 1 ? 1 : 0),
        );
        const phase = { clients, milliseconds: plan.seconds * 1_000, matters: part, round };
        bares.push(await ask({ ...phase, kind: bareKind }));
        rounds.push(await ask({ ...phase, kind }));
      }
      report.push(measuredOf(zh, rounds.slice(1), bares.slice(1)));
    }
    return report;
  });
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
