import { parseArgs } from 'node:util';
import { parseDate } from '../law/kinds.ts';
import { systemAccount } from '../people/system-account.ts';
import { openBureau } from '../server/bureau.ts';
import { closeFinishedDays } from '../server/day-closing.ts';
import { findAlertRule } from '../supervision/alert-rules/index.ts';
import { type Patrol, type Patrolled, patrolAgain, patrolClosedDay } from '../supervision/patrol.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import { type Command, exitCodes, UsageError } from './usage.ts';

/** `plumbline supervise` — passes the rules of alerts over the record, as the server does after midnight. */
export const supervise: Command = {
  zh: '巡查：过一遍全部预警规则',
  help: `用法：plumbline supervise [--day 2026-11-29]

${placeHelp}
  --day 日期      从头重新巡查，如同该日次夜；已经发出的预警不重复发出

不写 --day 时，先封存已经结束的日子，再巡查尚未巡查的部分。服务器每夜自动巡查，平时不必执行。`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { ...placeOptions, day: { type: 'string' } } });
    const day = values.day === undefined ? undefined : parseDate(values.day);
    if (values.day !== undefined && day === undefined) throw new UsageError(`不是有效日期：${values.day}`);
    const bureau = await openBureau(placeOf(values.data), { closesDays: false });
    const bar = progress('巡查', 100);
    try {
      const patrol: Patrol = {
        reader: bureau.database,
        record: bureau.record,
        actor: systemAccount.id,
        people: bureau.roster.people,
        onProgress: (done, of) => bar.update(Math.round((100 * done) / of)),
      };
      if (day === undefined) await closeFinishedDays(bureau.database, bureau.record);
      const patrolled = await (day === undefined ? patrolClosedDay(patrol) : patrolAgain(patrol, day));
      console.log(patrolled === undefined ? '没有新封存的日子，不需要巡查' : inWords(patrolled));
      return exitCodes.done;
    } finally {
      bar.stop();
      await bureau.close();
    }
  },
};

function inWords({ day, raised, escalated, byRule }: Patrolled): string {
  const lines = Object.entries(byRule).map(([id, count]) => `  ${findAlertRule(id)?.zh ?? id}：${count}`);
  return [`已巡查${day}：新发预警${raised}条，提级${escalated}条`, ...lines].join('\n');
}
