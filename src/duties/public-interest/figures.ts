/** 统计 — clues told, suggestions received and answered (in time or late), suits and their outcomes. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { PublicInterestFacts } from './facts.ts';
import type { PublicInterest } from './procedure.ts';

export function figures(act: Act, { facts, clocks }: Matter<PublicInterestFacts>): readonly FigureRow[] {
  const one = (indicator: string, source?: string): readonly FigureRow[] => [
    { indicator, value: 1, unit: '件', category: facts.area, ...(source === undefined ? {} : { source }) },
  ];
  switch (act.type as ActName<PublicInterest>) {
    case 'ClueReported':
      return one('public-interest-clues');
    case 'SuggestionReceived':
      return one('procuratorial-suggestions', facts.urgent ? 'urgent' : 'ordinary');
    case 'SuggestionAnswered':
      return one('procuratorial-suggestions-answered', clocks.at(-1)?.ended?.late ? 'late' : 'in-time');
    case 'SuitFiled':
      return one('public-interest-suits');
    case 'SuitEnded': {
      const { outcome } = act.body.data as DataOf<PublicInterest, 'SuitEnded'>;
      return one('public-interest-suits-ended', outcome);
    }
    default:
      return [];
  }
}
