/** 统计 — alerts raised, answered in time or late, accepted, escalated; by rule. Only the first answer tells of the term. */
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { AlertFacts } from './facts.ts';
import type { SupervisionAlertTable } from './procedure.ts';

export function figures(act: Act, matter: Matter<AlertFacts>): readonly FigureRow[] {
  const { facts } = matter;
  const one = (indicator: string, source?: string): readonly FigureRow[] => [
    { indicator, value: 1, unit: '件', category: facts.rule, ...(source === undefined ? {} : { source }) },
  ];
  switch (act.type) {
    case 'AlertRaised':
      return one('alerts-raised', facts.severity);
    case 'AlertAnswered': {
      const { answer } = act.body.data as DataOf<SupervisionAlertTable, 'AlertAnswered'>;
      const again: readonly FigureRow[] = facts.answers > 1 ? [] : one('alerts-answered', inTime(matter));
      return [...again, ...one('alert-answers', answer)];
    }
    case 'AnswerAccepted':
      return one('alerts-closed', facts.answer ?? undefined);
    case 'AlertEscalated':
      return one('alerts-escalated', facts.escalated ?? undefined);
  }
  return [];
}

/** Whether the first answer came within the term of the alert; `no-term` where the bureau has none. */
function inTime(matter: Matter<AlertFacts>): string {
  const term = matter.clocks[0]?.ended;
  if (term === undefined) return 'no-term';
  return term.late ? 'late' : 'in-time';
}
