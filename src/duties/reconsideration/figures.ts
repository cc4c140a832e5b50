/** 统计 — reconsiderations by organ and by what came of them. */
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { ReconsiderationFacts } from './facts.ts';
import type { ReconsiderationAct } from './gates/gate.ts';

const opened: readonly ReconsiderationAct[] = ['ApplicationCopyReceived', 'ApplicationNotAccepted'];
const ended: readonly ReconsiderationAct[] = [
  'DecisionReceived',
  'ReconsiderationTerminated',
  'ApplicationNotAccepted',
];

const wasLate = (act: Act, matter: Matter): boolean =>
  matter.clocks.some(({ ended }) => ended?.position === act.position && ended.late);

/**
 * The organ is the category of `reconsiderations` and the source of everything else; `cause` is the conduct contested.
 * Those open on a day are `reconsiderations` less `reconsideration-outcomes` up to it.
 */
export function figures(act: Act, matter: Matter<ReconsiderationFacts>): readonly FigureRow[] {
  const { facts } = matter;
  const type = act.type as ReconsiderationAct;
  const one = (indicator: string, category: string, unit: '件' | '次' = '件'): FigureRow => ({
    indicator,
    value: 1,
    unit,
    category,
    source: indicator === 'reconsiderations' ? facts.conduct : facts.organ,
    cause: facts.conduct,
  });
  return [
    ...(opened.includes(type) ? [one('reconsiderations', facts.organ)] : []),
    ...(ended.includes(type) && facts.verdict !== null ? [one('reconsideration-outcomes', facts.verdict.outcome)] : []),
    ...(type === 'ReplySubmitted' ? [one('reconsideration-replies', wasLate(act, matter) ? 'late' : 'in-time')] : []),
    ...(type === 'HearingAttended'
      ? [one('reconsideration-hearings', act.body.data.head === undefined ? 'head-absent' : 'head-attended', '次')]
      : []),
    ...(type === 'DecisionPerformed'
      ? [one('reconsideration-decisions-performed', wasLate(act, matter) ? 'late' : 'in-time')]
      : []),
    ...(type === 'OpinionReceived' ? [one('reconsideration-letters', String(act.body.data.paper))] : []),
  ];
}
