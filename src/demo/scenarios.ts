/** One step of a fictitious matter: how many days ago, which act, what differs from the duty's example data. */
export interface Step {
  readonly ago: number;
  readonly act: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Data fields that name the matter of an earlier scenario. */
  readonly links?: Readonly<Record<string, string>>;
  /** Data fields that hold a day, as days ago. */
  readonly days?: Readonly<Record<string, number>>;
  readonly by?: string;
  readonly officers?: readonly string[];
  /** Left waiting for signatures. */
  readonly unsigned?: true;
}

/** 演示事项 — a fictitious matter. `name` is its handle for links from other scenarios. */
export interface Scenario {
  readonly name: string;
  readonly procedure: string;
  readonly steps: readonly Step[];
}

const party = (partyName: string, partyKind = 'individual-business') => ({ partyName, partyKind });
const second = { by: 'qian', officers: ['qian', 'zhou'] } as const;
const handled = { handlers: ['qian', 'zhou'] };

const filed = (ago: number, who: object = {}, data: Readonly<Record<string, unknown>> = {}): Step[] => [
  { ago, act: 'CaseFiled', ...who, data },
  { ago, act: 'RightsTold', ...who },
  { ago, act: 'OnSiteInspected', ...who },
];

const untilNotice = (concluded: number, reviewed: number, noticed: number): Step[] => [
  { ago: concluded, act: 'InvestigationConcluded' },
  { ago: reviewed, act: 'CaseReviewed', by: 'wu' },
  { ago: noticed, act: 'PenaltyNoticeServed' },
];

const untilDecision = (concluded: number, reviewed: number, noticed: number, decided: number): Step[] => [
  ...untilNotice(concluded, reviewed, noticed),
  { ago: decided, act: 'PenaltyDecided' },
];

/** A dozen fictitious matters in different states. Every name is invented; every act goes through the kernel. */
export const scenarios: readonly Scenario[] = [
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
      { ago: 70, act: 'ClueReceived', ...second, data: party('某某米面加工厂（演示）', 'organisation') },
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
    steps: [{ ago: 140, act: 'ClueReceived', data: party('某某家具城（演示）', 'organisation') }, ...filed(130)],
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
      { ago: 90, act: 'DecisionPublished' },
      { ago: 90, act: 'DecisionPublished', data: { channel: 'national-system' } },
      { ago: 88, act: 'GoodsDisposed' },
      { ago: 85, act: 'PaymentReceived' },
      { ago: 84, act: 'ExecutionEnded', days: { conditionOn: 85 } },
      { ago: 80, act: 'CaseClosed' },
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
    steps: [
      { ago: 4, act: 'SummaryPenaltyImposed', data: { partyName: '某某早点摊（演示）', remedy: 'review-first' } },
    ],
  },
];
