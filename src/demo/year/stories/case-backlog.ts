import { addDays, date, type PlainDate } from '../../../law/kinds.ts';
import type { CasePlan } from '../case-plans.ts';
import type { CaseStage } from '../stage.ts';
import { type Planned, receiptOf, type Story, type ToldAct } from '../story.ts';
import { daysFrom, isWorked, workdaysAfter } from '../working-year.ts';
import { extensionsOf, putOffUntil } from './case-timeline.ts';

const procedure = 'case-backlog';
const openedOn = date('2019-03-04');
const ordinaryTerm = 90;

/** 案件大起底：台账列入立案后九十日没有决定的案件，认定延期的法定事由，半月一报；办结的自动销号. */
export function backlogStories(stage: CaseStage): Planned[] {
  const by = stage.roster.holders('law', 'legal-reviewer')[1]?.id ?? '';
  return [{ name: 'backlog', on: openedOn, tell: () => ledger(stage, by) }];
}

function* ledger(stage: CaseStage, by: string): Story {
  const late = stage.cases.filter(({ ending }) => ending === 'stuck' || ending === 'late');
  const opened = { title: '行政案件大起底台账（演示）', document: '演示市监办〔2019〕1号', until: '2019-12-31' };
  const receipts = yield { on: openedOn, procedure, acts: [{ act: 'LedgerOpened', by, data: opened }] };
  const { stream } = receiptOf(receipts);
  const listed = new Set<number>();
  const grounded = new Set<number>();
  let from: PlainDate = openedOn;
  for (const on of daysFrom(addDays(openedOn, 1), stage.last).filter(isHalfMonthEnd)) {
    const due = late.filter((plan) => isDue(plan, on) && !listed.has(plan.index));
    for (const { index } of due) listed.add(index);
    const put = late.filter((plan) => listed.has(plan.index) && isPutOff(plan, on) && !grounded.has(plan.index));
    for (const { index } of put) grounded.add(index);
    yield {
      on,
      procedure,
      stream,
      acts: [
        ...due.map((plan): ToldAct => ({ act: 'CaseListed', by, data: { case: stage.filed.get(plan.index) } })),
        ...put.map(
          (plan): ToldAct => ({
            act: 'GroundFound',
            by,
            data: { case: stage.filed.get(plan.index), ground: 'extended' },
          }),
        ),
        { act: 'HalfMonthReported', by, data: { from, until: on, to: '某某市市场监督管理委员会（演示）' } },
      ],
    };
    from = on;
  }
}

/** The last working day of each half of a month. */
const isHalfMonthEnd = (day: PlainDate): boolean => {
  const half = (one: PlainDate): string => `${one.slice(0, 7)}/${Number(one.slice(8)) > 15 ? 2 : 1}`;
  return isWorked(day) && half(workdaysAfter(day, 1)) !== half(day);
};

const isDue = ({ filedOn }: CasePlan, on: PlainDate): boolean => addDays(filedOn, ordinaryTerm) < on;

/** Put off a second time, before the day, by those who deliberated. */
const isPutOff = ({ ending, filedOn }: CasePlan, on: PlainDate): boolean =>
  ending === 'stuck' && extensionsOf(filedOn, putOffUntil).second < on;
