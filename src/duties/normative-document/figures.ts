import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import { lastClock, type Matter } from '../../record/matter.ts';
import type { NormativeFacts } from './facts.ts';
import type { NormativeTable } from './procedure.ts';

/**
 * 统计 — 合法性审核率 is `normative-documents-issued` of the category `reviewed` over all of it: a document is counted when it is
 * issued, by whether its review had passed. Reviews themselves are counted by outcome. `source` is what it touches.
 */
export function figures(act: Act, matter: Matter<NormativeFacts>): readonly FigureRow[] {
  const { facts } = matter;
  const source = facts.impacts.includes('business') ? 'business' : 'other';
  const one = (indicator: string, category: string): FigureRow => ({
    indicator,
    value: 1,
    unit: '件',
    category,
    source,
  });
  switch (act.type as ActName<NormativeTable>) {
    case 'LegalityPassed':
      return [one('normative-legality-reviews', 'lawful')];
    case 'LegalityNotPassed':
      return [
        one('normative-legality-reviews', (act.body.data as DataOf<NormativeTable, 'LegalityNotPassed'>).outcome),
      ];
    case 'DocumentIssued':
      return [one('normative-documents-issued', facts.legality === 'passed' ? 'reviewed' : 'unreviewed')];
    case 'FairCompetitionReviewed':
      return [one('fair-competition-reviews', facts.competition ?? 'none')];
    case 'ConsultationClosed': {
      const { opinions, adopted } = act.body.data as DataOf<NormativeTable, 'ConsultationClosed'>;
      return [
        one('normative-consultations', 'public'),
        { indicator: 'normative-opinions', value: opinions, unit: '个', category: 'received' },
        { indicator: 'normative-opinions', value: adopted, unit: '个', category: 'adopted' },
      ].filter(({ value }) => value > 0) as FigureRow[];
    }
    case 'DocumentRecorded': {
      const ended = lastClock(matter, 'recordal')?.ended;
      return [one('normative-documents-recorded', ended === undefined ? 'no-term' : ended.late ? 'late' : 'in-time')];
    }
    case 'DocumentContinued':
      return [one('normative-documents-cleaned-up', 'continued')];
    case 'DocumentAmended':
      return [one('normative-documents-cleaned-up', 'amended')];
    case 'DocumentRepealed':
      return [one('normative-documents-cleaned-up', 'repealed')];
    case 'DocumentExpired':
      return [one('normative-documents-cleaned-up', 'expired')];
    case 'DraftBegun':
    case 'NecessityAssessed':
    case 'ConsultationOpened':
    case 'LegalityReviewRequested':
    case 'CollectivelyDecided':
    case 'SentBackByMeeting':
    case 'DraftAbandoned':
    case 'DocumentPublished':
    case 'EvaluationScheduled':
    case 'DocumentInterpreted':
    case 'DocumentEvaluated':
      return [];
  }
}
