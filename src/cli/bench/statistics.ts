import { addDays, dayInShanghai } from '../../law/kinds.ts';
import { systemAccount } from '../../people/system-account.ts';
import { openBureau } from '../../server/bureau.ts';
import { reportDocument } from '../../server/queries/report.ts';
import { patrolAgain } from '../../supervision/patrol.ts';
import { progress } from '../progress.ts';
import type { PhaseResult } from './client.ts';
import { median, timed } from './measured.ts';
import { withProcesses } from './processes.ts';
import { seedMatters, seedPeople, wishOf } from './seed.ts';
import { type Bench, tidy } from './temporary-database.ts';

/** What people wait for who ask for sums, at one size of the record. Times in milliseconds. */
export interface StatisticsAt {
  readonly cases: number;
  readonly acts: number;
  /** By a process that has read nothing yet. */
  readonly reportCold: number;
  readonly reportWarm: number;
  /** With one act more on record than the last time: nothing is remembered any more. */
  readonly reportAfterAct: number;
  readonly groupsPerSecond: number;
  /** What the barest question reaches at the same concurrency. */
  readonly barePerSecond: number;
  /** The first page of the figure that all these cases make. */
  readonly figurePage: number;
  readonly patrol: number;
  readonly raised: number;
}

/** Cases are filed in so many days up to today: their term still runs, and every one of them has an open clock. */
const days = 50;

/** 统计测速 — the record grows from size to size, and at each everything is measured anew. */
export async function measureStatistics(
  bench: Bench,
  sizes: readonly number[],
  plan: { readonly seconds: number; readonly rounds: number },
): Promise<StatisticsAt[]> {
  const curve: StatisticsAt[] = [];
  let seeded = 0;
  for (const size of sizes) {
    await grow(bench, seeded, size, sizes.at(-1) ?? size);
    seeded = size;
    const perSecond = await askOverHttp(bench, plan);
    curve.push({ cases: size, ...(await askInProcess(bench)), ...perSecond });
    console.error(JSON.stringify(curve.at(-1)));
  }
  return curve;
}

async function grow(place: Bench, from: number, until: number, most: number): Promise<void> {
  const bureau = await openBureau(place, { closesDays: false });
  const first = addDays(dayInShanghai(new Date()), -days);
  const bar = progress(`准备${until}件`, until);
  try {
    if (from === 0) await seedPeople(bureau);
    const dayOf = (index: number) => addDays(first, Math.floor((index / most) * days));
    await seedMatters(bureau, { from, until, dayOf, investigated: false }, bar.update);
    await tidy(place);
  } finally {
    bar.stop();
    await bureau.close();
  }
}

async function askInProcess(place: Bench) {
  const bureau = await openBureau(place, { closesDays: false });
  const until = bureau.record.today();
  const moment = { year: Number(until.slice(0, 4)), until };
  const { database: reader, record } = bureau;
  const patrol = { reader, record, people: bureau.roster.people, actor: systemAccount.id };
  try {
    const report = () => reportDocument(bureau, moment);
    const reportCold = await timed(report);
    const reportWarm = median([await timed(report), await timed(report), await timed(report)]);
    const acts = bureau.record.head.position;
    const [more] = await bureau.record.performAll([
      { key: `clue-after-${acts}`, wish: wishOf('ClueReceived', 0, until) },
    ]);
    if (!more?.ok) throw new Error('多办的一个行为未被接受');
    const reportAfterAct = await timed(report);
    let raised = 0;
    const spent = await timed(async () => {
      raised = (await patrolAgain(patrol, addDays(until, -1))).raised;
    });
    return { acts, reportCold, reportWarm, reportAfterAct, patrol: spent, raised };
  } finally {
    await bureau.close();
  }
}

function askOverHttp(bench: Bench, { seconds, rounds }: { readonly seconds: number; readonly rounds: number }) {
  return withProcesses(bench, async (ask) => {
    const milliseconds = seconds * 1_000;
    const groups: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push((await ask({ kind: 'bare-select', clients: 32, milliseconds })).perSecond);
      groups.push(answered(await ask({ kind: 'groups', clients: 32, milliseconds })).perSecond);
    }
    const page = answered(await ask({ kind: 'figure-page', clients: 1, milliseconds }));
    return { groupsPerSecond: median(groups), barePerSecond: median(bare), figurePage: page.p50 };
  });
}

function answered(result: PhaseResult): PhaseResult {
  if (result.refused > 0) throw new Error(`统计：有${result.refused}次未被接受`);
  return result;
}

/** One line for each size. */
export function curveInWords(curve: readonly StatisticsAt[]): string {
  return curve
    .map((at) =>
      [
        `${at.cases}件案件（${at.acts}个行为）`,
        `  年度报告：首次${ms(at.reportCold)}，再次${ms(at.reportWarm)}，多办一个行为以后${ms(at.reportAfterAct)}`,
        `  分组统计，32个客户端：每秒${Math.round(at.groupsPerSecond)}；最简查询每秒${Math.round(at.barePerSecond)}次，比值 ${(at.groupsPerSecond / at.barePerSecond).toFixed(2)}`,
        `  打开${at.cases}行的统计数，首页p50：${ms(at.figurePage)}`,
        `  全部预警规则从头过一遍：${ms(at.patrol)}，新发预警${at.raised}条`,
      ].join('\n'),
    )
    .join('\n');
}

const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)}毫秒`;
