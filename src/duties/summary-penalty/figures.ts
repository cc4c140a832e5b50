import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { SummaryPenalty } from './procedure.ts';

type Imposed = DataOf<SummaryPenalty, 'SummaryPenaltyImposed'>;
type Paid = DataOf<SummaryPenalty, 'PaymentReceived'>;
type Collected = DataOf<SummaryPenalty, 'CollectedOnSpot'>;

/** 统计 — on-the-spot penalties by kind, their fines, what came in, and decisions withdrawn. */
export function figures(act: Act): readonly FigureRow[] {
  switch (act.type) {
    case 'SummaryPenaltyImposed': {
      const { penalty, fine } = act.body.data as Imposed;
      const count: FigureRow = { indicator: 'summary-penalties', value: 1, unit: '件', category: penalty };
      return fine
        ? [count, { indicator: 'summary-penalty-fines', value: fine, unit: '分', category: penalty }]
        : [count];
    }
    case 'CollectedOnSpot':
      return [collected((act.body.data as Collected).amount, 'on-the-spot')];
    case 'PaymentReceived':
      return [collected((act.body.data as Paid).amount, 'paid-in')];
    case 'DecisionWithdrawn':
      return [{ indicator: 'summary-penalties-withdrawn', value: 1, unit: '件' }];
  }
  return [];
}

const collected = (value: number, category: string): FigureRow => ({
  indicator: 'summary-penalty-collected',
  value,
  unit: '分',
  category,
});
