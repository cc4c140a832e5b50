import type { ActName } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { RectificationFacts } from './facts.ts';
import type { RectificationTable } from './procedure.ts';

const termKinds: readonly string[] = ['due', 'product-correct'];

/** 按期 — whether the newest term to correct was kept; an order without one has nothing to be late for. */
const isLate = ({ clocks }: Matter): boolean =>
  clocks.findLast(({ clock }) => termKinds.includes(clock))?.ended?.late === true;

/**
 * 统计 — 责令改正的次数 counts each order to a business once, wherever it was given: in an inspection, a case, on the spot or
 * here. What was demanded of the bureau's own units is counted apart. `source` is where the order came from.
 */
export function figures(act: Act, matter: Matter<RectificationFacts>): readonly FigureRow[] {
  const { subject, origin, regime, field } = matter.facts;
  const by = { source: origin, ...(field === null ? {} : { cause: field }) };
  const one = (indicator: string, category: string, unit: '件' | '次' = '件'): readonly FigureRow[] => [
    { indicator, value: 1, unit, category, ...by },
  ];
  const kept = isLate(matter) ? 'late' : 'in-time';
  switch (act.type as ActName<RectificationTable>) {
    case 'CorrectionOrdered':
    case 'RectificationDemanded':
    case 'RectificationOpened':
      return subject === 'business'
        ? one('corrections-ordered', regime, '次')
        : one('unit-rectifications-demanded', subject);
    case 'CorrectedOnTheSpot':
      return [...one('corrections-ordered', regime, '次'), ...one('corrections-done', 'on-the-spot')];
    case 'DueDayExtended':
      return one('correction-terms-extended', regime, '次');
    case 'RecheckPassed':
      return [...one('correction-rechecks', 'passed', '次'), ...one('corrections-done', kept)];
    case 'RecheckFailed':
      return one('correction-rechecks', 'failed', '次');
    case 'UnitCorrectionConfirmed':
      return one('unit-rectifications-done', kept);
    case 'RectificationEscalated':
      return one('corrections-escalated', (act.body.data as { readonly to: string }).to);
    case 'ReminderSent':
    case 'RectificationReported':
    case 'OrderWithdrawn':
    case 'UnitCorrectionRejected':
    case 'OrderedAgain':
    case 'RectificationClosed':
      return [];
  }
}
