import { filed } from './cases.ts';
import { party, type Scenario, type Step } from './scenario.ts';

const grounds = { legalReviewGrounds: ['complex'] };

/** 重大案件 — complex ones go to legal review before the notice, and heads of the bureau deliberate before the decision. */
const majorCase = (name: string, who: string, clue: number): Scenario => {
  const served: Step[] = [
    { ago: clue - 56, act: 'PenaltyDecided' },
    { ago: clue - 58, act: 'DocumentServed' },
    { ago: clue - 60, act: 'DecisionPublished' },
    { ago: clue - 60, act: 'DecisionPublished', data: { channel: 'national-system' } },
  ];
  return {
    name,
    procedure: 'penalty-case',
    steps: [
      { ago: clue, act: 'ClueReceived', data: party(who) },
      ...filed(clue - 5),
      { ago: clue - 30, act: 'InvestigationConcluded', data: grounds },
      { ago: clue - 31, act: 'LegalReviewSubmitted', by: 'wu' },
      { ago: clue - 34, act: 'LegalReviewed', by: 'zheng' },
      { ago: clue - 38, act: 'PenaltyNoticeServed' },
      { ago: clue - 54, act: 'CollectiveDeliberationHeld' },
      ...served,
    ],
  };
};

/** 重大案件监督 — a case whose fault was put right, and one whose fault waits to be. */
export const majorCases: readonly Scenario[] = [
  majorCase('dairy-case', '某某乳品有限公司（演示）', 200),
  majorCase('liquor-case', '某某酒业有限公司（演示）', 70),
  {
    name: 'dairy-supervision',
    procedure: 'major-case-supervision',
    steps: [
      {
        ago: 138,
        act: 'CaseSupervised',
        data: {
          faults: ['dossier'],
          opinion: '事实清楚，程序合法；一份送达回证漏填日期（演示）。',
          responsible: ['wang'],
        },
        links: { case: 'dairy-case' },
        days: { correctBy: 125 },
        by: 'wei',
      },
      { ago: 130, act: 'FindingsCorrected', data: { correction: '已补正送达回证的日期（演示）。' }, by: 'wang' },
      {
        ago: 128,
        act: 'SupervisionClosed',
        data: { conclusion: '问题已经纠正，监督办结（演示）。' },
        by: 'wei',
      },
    ],
  },
  {
    name: 'liquor-supervision',
    procedure: 'major-case-supervision',
    steps: [
      {
        ago: 6,
        act: 'CaseSupervised',
        data: { faults: ['discretion'], opinion: '裁量理由说明不充分，请补充说明（演示）。', responsible: ['wang'] },
        links: { case: 'liquor-case' },
        days: { correctBy: -9 },
        by: 'wei',
      },
    ],
  },
];
