import { parseArgs } from 'node:util';
import { foundFictitiousBureau } from '../demo/demonstration.ts';
import { seededBytes } from '../demo/year/chance.ts';
import { fillYear, yearSeed } from '../demo/year/fill-year.ts';
import { YearClock } from '../demo/year/year-clock.ts';
import { addDays, date, dayInShanghai } from '../law/kinds.ts';
import { openBureau } from '../server/bureau.ts';
import { closeFinishedDays } from '../server/day-closing.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';

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
    const founded = date('2018-12-03');
    const clock = new YearClock(founded);
    const bureau = await openBureau(placeOf(values.data), {
      now: clock.now,
      random: seededBytes(seed),
      closesDays: false,
    });
    try {
      if (bureau.record.head.position > 0) throw new UsageError('这里已经有本局的记录：演示年度只装入空目录');
      const from = performance.now();
      const bar = progress('演示年度', 100);
      await foundFictitiousBureau(bureau, founded, addDays(dayInShanghai(new Date()), 3 * 365));
      await fillYear(bureau, {
        seed,
        scale,
        clock,
        afterDay: async () => {
          await closeFinishedDays(bureau.database, bureau.record);
        },
        onProgress: (share) => bar.update(share * 100),
      });
      bar.stop();
      const seconds = (performance.now() - from) / 1_000;
      const { position, hash } = bureau.record.head;
      console.log(`${position}个行为，${seconds.toFixed(1)}秒；链头 ${hash}`);
      return 0;
    } finally {
      await bureau.close();
    }
  },
};
