/** 统计 — clues by what they are about, papers by kind, corrections, objections, publications, proposals about people. */
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { SupervisionFacts } from './facts.ts';

const papers: readonly string[] = [
  'UrgingLetterIssued',
  'OpinionIssued',
  'DecisionIssued',
  'SuperiorNoticeReceived',
  'SuperiorDecisionReceived',
  'SuperiorOpinionReceived',
];

export function figures(act: Act, { facts, clocks }: Matter<SupervisionFacts>): readonly FigureRow[] {
  const row = (indicator: string, category?: string | null, source?: string): readonly FigureRow[] => [
    {
      ...{ indicator, value: 1, unit: '件' as const },
      ...(category ? { category } : {}),
      ...(source === undefined ? {} : { source }),
    },
  ];
  if (papers.includes(act.type)) return row('supervision-papers', facts.paper);
  switch (act.type) {
    case 'ClueReceived':
      return row('supervision-clues', facts.scope, facts.origin ?? undefined);
    case 'ComplainantAnswered':
      return row('supervision-complaints-answered');
    case 'CorrectionReported':
      return row(
        'supervision-corrections',
        facts.paper,
        clocks.some((clock) => clock.ended?.late) ? 'late' : 'in-time',
      );
    case 'ObjectionRaised':
      return row('supervision-objections', facts.paper);
    case 'ObjectionUpheld':
      return row('supervision-objections-upheld', facts.paper);
    case 'ResultPublished':
      return row('supervision-results-published', String(act.body.data.way));
    case 'PersonnelActionProposed':
      return row('supervision-personnel-proposals', String(act.body.data.proposal));
  }
  return [];
}
