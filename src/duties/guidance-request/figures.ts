import { daysBetween } from '../../law/kinds.ts';
import type { ActName } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { GuidanceFacts } from './facts.ts';
import type { GuidanceTable } from './procedure.ts';

/** 按期 — by the bureau's own period; `no-term` where it has set none: such an answer is neither in time nor late. */
function keptBy({ clocks }: Matter): 'in-time' | 'late' | 'no-term' {
  const ended = clocks.at(-1)?.ended;
  if (ended === undefined) return 'no-term';
  return ended.late ? 'late' : 'in-time';
}

/**
 * 统计 — requests and answers, by the field of business as `cause` and the topic as `source`. The average time is
 * `guidance-answer-days` (calendar days from asking to answering) over `guidance-answered`.
 */
export function figures(act: Act, matter: Matter<GuidanceFacts>): readonly FigureRow[] {
  const { facts } = matter;
  const by = { source: facts.topic, cause: facts.field };
  const one = (indicator: string, category: string): FigureRow => ({
    indicator,
    value: 1,
    unit: '件',
    category,
    ...by,
  });
  switch (act.type as ActName<GuidanceTable>) {
    case 'GuidanceAsked':
      return [one('guidance-asked', facts.urgency)];
    case 'GuidanceIssued': {
      const days = facts.askedOn === null ? 0 : daysBetween(facts.askedOn, act.doneOn);
      const category = keptBy(matter);
      return [
        one('guidance-answered', category),
        { indicator: 'guidance-answer-days', value: days, unit: '个', category, ...by },
      ];
    }
    case 'GuidanceSentBack':
      return [one('guidance-sent-back', facts.section)];
    case 'GuidanceForwarded':
      return [one('guidance-forwarded', facts.urgency)];
    case 'OutcomeReported':
      return [one('guidance-outcomes', (act.body.data as { readonly adoption: string }).adoption)];
    case 'GuidanceRouted':
    case 'SuperiorAnswered':
    case 'GuidanceAnswered':
    case 'AnswerReviewed':
    case 'AnswerReturned':
    case 'PrecedentSelected':
    case 'GuidanceWithdrawn':
      return [];
  }
}
