import { party, type Scenario, type Step } from './scenario.ts';

const second = { by: 'qian', officers: ['qian', 'zhou'] } as const;
const handled = { handlers: ['qian', 'zhou'] };

export const filed = (ago: number, who: object = {}, data: Readonly<Record<string, unknown>> = {}): Step[] => [
  { ago, act: 'CaseFiled', ...who, data },
  { ago, act: 'RightsTold', ...who },
  { ago, act: 'OnSiteInspected', ...who },
];

const untilNotice = (concluded: number, reviewed: number, noticed: number): Step[] => [
  { ago: concluded, act: 'InvestigationConcluded' },
  { ago: reviewed, act: 'CaseReviewed', by: 'wu' },
  { ago: noticed, act: 'PenaltyNoticeServed' },
];

export const untilDecision = (concluded: number, reviewed: number, noticed: number, decided: number): Step[] => [
  ...untilNotice(concluded, reviewed, noticed),
  { ago: decided, act: 'PenaltyDecided' },
];

/** On both channels. */
export const published = (ago: number): Step[] => [
  { ago, act: 'DecisionPublished' },
  { ago, act: 'DecisionPublished', data: { channel: 'national-system' } },
];

/** From the disposal of the goods to the closing eight days later. */
export const performed = (ago: number): Step[] => [
  { ago, act: 'GoodsDisposed' },
  { ago: ago - 3, act: 'PaymentReceived' },
  { ago: ago - 4, act: 'ExecutionEnded', days: { conditionOn: ago - 3 } },
  { ago: ago - 8, act: 'CaseClosed' },
];

/** 案件 — cases in every state, a measure, a penalty on the spot. */
export const cases: readonly Scenario[] = [
  {
    name: 'fresh-clue',
    procedure: 'penalty-case',
    steps: [
      {
        ago: 2,
        act: 'ClueReceived',
        data: { ...party('某某水果店（演示）'), source: 'tip-off', summary: '群众举报销售短秤水果。' },
      },
    ],
  },
  {
    name: 'late-clue',
    procedure: 'penalty-case',
    steps: [{ ago: 40, act: 'ClueReceived', ...second, data: party('某某五金商行（演示）') }],
  },
  {
    name: 'waiting-for-filing',
    procedure: 'penalty-case',
    steps: [
      { ago: 9, act: 'ClueReceived', data: party('某某烘焙坊（演示）') },
      { ago: 1, act: 'CaseFiled', unsigned: true },
    ],
  },
  {
    name: 'seized',
    procedure: 'penalty-case',
    steps: [{ ago: 26, act: 'ClueReceived', data: party('某某食品超市（演示）') }, ...filed(25)],
  },
  {
    name: 'testing',
    procedure: 'penalty-case',
    steps: [
      { ago: 70, act: 'ClueReceived', ...second, data: party('某某米面加工厂（演示）') },
      ...filed(66, second, handled),
      { ago: 60, act: 'SampleTaken', ...second },
      { ago: 59, act: 'TestingCommissioned', ...second },
    ],
  },
  {
    name: 'preserved',
    procedure: 'penalty-case',
    steps: [
      { ago: 8, act: 'ClueReceived', data: party('某某通讯器材店（演示）') },
      ...filed(7),
      { ago: 3, act: 'EvidencePreserved', data: { reason: '涉嫌假冒商标的配件可能被转移。' } },
    ],
  },
  {
    name: 'overdue',
    procedure: 'penalty-case',
    steps: [{ ago: 140, act: 'ClueReceived', data: party('某某家具城（演示）') }, ...filed(130)],
  },
  {
    name: 'reviewing',
    procedure: 'penalty-case',
    steps: [
      { ago: 50, act: 'ClueReceived', data: party('某某美容院（演示）') },
      ...filed(45),
      { ago: 6, act: 'InvestigationConcluded' },
    ],
  },
  {
    name: 'noticed',
    procedure: 'penalty-case',
    steps: [
      { ago: 60, act: 'ClueReceived', data: party('某某小吃店（演示）') },
      ...filed(55),
      ...untilNotice(12, 8, 2),
    ],
  },
  {
    name: 'decided',
    procedure: 'penalty-case',
    steps: [
      { ago: 80, act: 'ClueReceived', data: party('某某便利店（演示）') },
      ...filed(75),
      ...untilDecision(40, 35, 30, 10),
      { ago: 8, act: 'DocumentServed' },
    ],
  },
  {
    name: 'closed',
    procedure: 'penalty-case',
    steps: [
      { ago: 150, act: 'ClueReceived', data: party('某某粮油店（演示）') },
      ...filed(145),
      ...untilDecision(120, 115, 110, 95),
      { ago: 94, act: 'DocumentServed' },
      ...published(90),
      ...performed(88),
      { ago: 70, act: 'DossierArchived' },
    ],
  },
  {
    name: 'measure',
    procedure: 'coercive-measure',
    steps: [
      { ago: 24, act: 'MeasureImposed', data: party('某某食品超市（演示）'), links: { case: 'seized' } },
      { ago: 24, act: 'ItemsListed' },
    ],
  },
  {
    name: 'on-the-spot',
    procedure: 'summary-penalty',
    steps: [{ ago: 4, act: 'SummaryPenaltyImposed', data: { ...party('某某早点摊（演示）'), remedy: 'review-first' } }],
  },
];
