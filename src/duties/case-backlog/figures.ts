/**
 * 统计 — listed, struck off, and the stock that has a lawful ground: 152件＝64件销号＋88件未处理，其中88件有法定事由. The rows of
 * `backlog-cases-extended` add and take away, so that their sum on any day is the stock of that day.
 */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { type CaseBacklogFacts, keyOf } from './facts.ts';
import type { CaseBacklog } from './procedure.ts';

type DataFor<N extends ActName<CaseBacklog>> = DataOf<CaseBacklog, N>;

const one = (indicator: string, more: Partial<FigureRow> = {}): FigureRow => ({
  indicator,
  value: 1,
  unit: '件',
  ...more,
});

/** One case more, or one less, that waits on a lawful ground. */
const waiting = (ground: string | null | undefined, value: 1 | -1): readonly FigureRow[] =>
  ground === null || ground === undefined ? [] : [one('backlog-cases-extended', { value, category: ground })];

function struckOff({ ending }: DataFor<'CaseStruckOff' | 'PaperCaseStruckOff'>, { before }: CaseBacklogFacts) {
  if (before === undefined) return []; // it was struck off before
  return [one('backlog-cases-struck-off', { category: ending }), ...waiting(before, -1)];
}

export function figures(act: Act, { facts }: Matter<CaseBacklogFacts>): readonly FigureRow[] {
  const { data } = act.body;
  switch (act.type as ActName<CaseBacklog>) {
    case 'CaseListed':
      return [one('backlog-cases-listed', { category: 'on-record' })];
    case 'PaperCaseListed':
      return [one('backlog-cases-listed', { category: 'paper' })];
    case 'GroundFound':
    case 'GroundLapsed':
      return [...waiting(facts.before, -1), ...waiting(facts.entries[keyOf(data)]?.ground, 1)];
    case 'CaseStruckOff':
    case 'PaperCaseStruckOff':
      return struckOff(data as DataFor<'CaseStruckOff'>, facts);
    case 'HalfMonthReported':
      return [{ indicator: 'backlog-accounts', value: 1, unit: '次' }];
    default:
      return [];
  }
}
