import type { Scenario } from './scenario.ts';

/** 法制 — a normative document under review, guidance asked and answered, a precedent. */
export const law: readonly Scenario[] = [
  {
    name: 'document',
    procedure: 'normative-document',
    steps: [
      { ago: 60, act: 'DraftBegun', data: { title: '食品小作坊监督管理办法（演示）' }, by: 'zheng' },
      { ago: 55, act: 'NecessityAssessed', by: 'zheng' },
      { ago: 50, act: 'ConsultationOpened', days: { until: 15 }, by: 'zheng' },
      { ago: 10, act: 'ConsultationClosed', by: 'zheng' },
      { ago: 9, act: 'FairCompetitionReviewed', by: 'he' },
      { ago: 5, act: 'LegalityReviewRequested', by: 'zheng' },
    ],
  },
  {
    name: 'question',
    procedure: 'guidance-request',
    steps: [
      { ago: 4, act: 'GuidanceAsked', data: { cause: '短秤（演示）' }, links: { about: 'fresh-clue' } },
      { ago: 3, act: 'GuidanceRouted' },
    ],
  },
  {
    name: 'answered-question',
    procedure: 'guidance-request',
    steps: [
      { ago: 40, act: 'GuidanceAsked', data: { cause: '经营超过保质期食品（演示）' } },
      { ago: 39, act: 'GuidanceRouted' },
      { ago: 36, act: 'GuidanceAnswered', by: 'qian' },
      { ago: 35, act: 'AnswerReviewed' },
      { ago: 35, act: 'GuidanceIssued', by: 'qian' },
      { ago: 20, act: 'OutcomeReported' },
      { ago: 15, act: 'PrecedentSelected', data: { title: '闭店期间货架上的到期食品（演示）' } },
    ],
  },
  {
    name: 'precedent',
    procedure: 'guidance-precedent',
    openedBy: 'answered-question',
    steps: [{ ago: 9, act: 'PrecedentApplied', links: { matter: 'noticed' } }],
  },
  {
    name: 'old-question',
    procedure: 'guidance-request',
    steps: [
      { ago: 200, act: 'GuidanceAsked', data: { cause: '散装食品标签（演示）' } },
      { ago: 199, act: 'GuidanceRouted' },
      { ago: 196, act: 'GuidanceAnswered', by: 'qian' },
      { ago: 195, act: 'AnswerReviewed' },
      { ago: 195, act: 'GuidanceIssued', by: 'qian' },
      { ago: 180, act: 'OutcomeReported' },
      { ago: 175, act: 'PrecedentSelected', data: { title: '散装食品标签的认定（演示）' } },
    ],
  },
  {
    name: 'withdrawn-precedent',
    procedure: 'guidance-precedent',
    openedBy: 'old-question',
    steps: [{ ago: 30, act: 'PrecedentWithdrawn' }],
  },
];
