import { parseArgs } from 'node:util';
import { foundFictitiousBureau } from '../demo/demonstration.ts';
import type { DemonstrationAccounts } from '../demo/people.ts';
import { seededBytes } from '../demo/year/chance.ts';
import { fillYear, type YearOptions, yearSeed } from '../demo/year/fill-year.ts';
import { YearClock } from '../demo/year/year-clock.ts';
import { date } from '../law/kinds.ts';
import type { Place } from '../record/database/open.ts';
import { type OpenBureau, type OpenBureauOptions, openBureau } from '../server/bureau.ts';
import { closeFinishedDays } from '../server/day-closing.ts';
import { accountsOf, keepAccounts, markYear } from './demonstration-place.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';

const founded = date('2018-12-03');
/** Entered once, not from the day of the load: the same chain every day. */
const certificatesUntil = date('2029-12-31');

/** An open bureau whose clock and chance are those of the year, so that the same seed writes the same chain. */
export async function openForYear(
  place: Place,
  seed: string,
  options: OpenBureauOptions = {},
): Promise<{ readonly bureau: OpenBureau; readonly clock: YearClock }> {
  const clock = new YearClock(founded);
  const own = { now: clock.now, random: seededBytes(seed), closesDays: false };
  return { bureau: await openBureau(place, { ...options, ...own }), clock };
}

/** Founds the fictitious bureau and plays its year on the year's own days; each day is closed when it is over. */
export async function loadYear(bureau: OpenBureau, options: YearOptions): Promise<DemonstrationAccounts> {
  const settled = await foundFictitiousBureau(bureau, founded, certificatesUntil);
  const afterDay = async (): Promise<void> => {
    await closeFinishedDays(bureau.database, bureau.record);
  };
  await fillYear(bureau, { ...options, afterDay });
  return settled;
}

/** `plumbline demo --year 2019` — fills an empty bureau with a fictitious year of acts. */
export const demo: Command = {
  zh: '装入虚构的演示年度（2019年）',
  help: `用法：plumbline demo --year 2019 [选项]

${placeHelp}
  --scale N       每件事各办N遍（测量用；N大时请用 PostgreSQL 服务器）
  --seed 文字     随机数种子（默认 ${yearSeed}）；同一种子得到同一条散列链`,
  async run(args) {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: { ...placeOptions, year: text, scale: text, seed: text },
    });
    if (values.year !== '2019') throw new UsageError('请写明 --year 2019：目前只有这一个演示年度');
    const scale = Number(values.scale ?? '1');
    if (!Number.isInteger(scale) || scale < 1) throw new UsageError(`--scale 应为正整数：${values.scale}`);
    const seed = values.seed ?? yearSeed;
    const place = placeOf(values.data);
    const { bureau, clock } = await openForYear(place, seed);
    try {
      if (bureau.record.head.position > 0) throw new UsageError('这里已经有本局的记录：演示年度只装入空目录');
      const from = performance.now();
      const bar = progress('演示年度', 100);
      await markYear(place.folder, 'begun');
      const settled = await loadYear(bureau, { seed, scale, clock, onProgress: (share) => bar.update(share * 100) });
      await keepAccounts(place.folder, settled);
      await markYear(place.folder, 'loaded');
      bar.stop();
      const seconds = (performance.now() - from) / 1_000;
      const { position, hash } = bureau.record.head;
      console.log(`${position}个行为，${seconds.toFixed(1)}秒；链头 ${hash}\n\n${await accountsOf(place.folder)}`);
      return 0;
    } finally {
      await bureau.close();
    }
  },
};
