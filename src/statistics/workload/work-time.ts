/** 工时 — what acts took: recorded where they say so, else by the bureau's own standards, else not known. Pure. */
import type { PlainDate } from '../../law/kinds.ts';
import { type BureauSettings, workStandardOn } from '../../record/bureau.ts';
import type { ActCount } from './read-load.ts';

export interface WorkTime {
  readonly acts: number;
  /** 记录的时长, in minutes: acts that say when they began and ended. */
  readonly recorded: number;
  /** 折算的时长, in minutes: acts without times, by the bureau's standards. */
  readonly converted: number;
  /** 没有时长，也没有折算标准的行为 */
  readonly unmeasured: number;
}

export const noWork: WorkTime = { acts: 0, recorded: 0, converted: 0, unmeasured: 0 };

/** 一人的工时 — the standards are those in force on the last day of the period. */
export function workTimeOf(
  counts: readonly ActCount[],
  bureau: Pick<BureauSettings, 'workStandards'>,
  day: PlainDate,
): WorkTime {
  return counts.reduce((sum, { procedure, act, times, timed, minutes }) => {
    const standard = workStandardOn(bureau, procedure, act, day);
    const untimed = times - timed;
    return {
      acts: sum.acts + times,
      recorded: sum.recorded + minutes,
      converted: sum.converted + (standard ? untimed * standard.minutes : 0),
      unmeasured: sum.unmeasured + (standard ? 0 : untimed),
    };
  }, noWork);
}
