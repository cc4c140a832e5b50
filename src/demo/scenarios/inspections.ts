import { party, type Scenario, type Step } from './scenario.ts';

const bakery = party('某某面包房有限公司（演示）');
const market = party('某某农贸市场有限公司（演示）');

const checked = {
  checklist: '2025年第1版',
  lines: [1, 2, 3].map((line) => ({ line, answer: 'conforming' })),
};

/** 一次现场检查 — approved and announced in the two days before, as far as the record of the site. */
export const inspected = (who: ReturnType<typeof party>, ago: number): Step[] => [
  {
    ago: ago + 2,
    act: 'InspectionApproved',
    data: { ...who, item: 'SP-01', plan: '年度食品监督检查计划（演示）' },
    links: { itemList: 'items' },
  },
  { ago: ago + 1, act: 'NoticeIssued', days: { inspectOn: ago } },
  {
    ago,
    act: 'InspectionBegun',
    data: { ...('partyCode' in who ? { partyCode: who.partyCode } : {}), noCodeReason: '演示中没有检查码。' },
  },
  { ago, act: 'SiteRecordMade', data: checked },
];

/** 检查 — the list of items, the year's plan and a draw, inspections with and without a finding, an order that still runs. */
export const inspections: readonly Scenario[] = [
  {
    name: 'items',
    procedure: 'inspection-items',
    steps: [
      { ago: 330, act: 'ItemListPublished', data: { name: '涉企行政检查事项清单（演示）' }, by: 'he' },
      { ago: 329, act: 'ChecklistPublished', days: { from: 329 }, by: 'he' },
    ],
  },
  {
    name: 'supervision-items',
    procedure: 'supervision-items',
    steps: [
      { ago: 320, act: 'ItemsClaimed', data: { catalogue: '监管事项目录清单（演示）' }, by: 'li' },
      { ago: 318, act: 'ChecklistsEntered', by: 'li' },
    ],
  },
  {
    name: 'plan',
    procedure: 'random-draw',
    steps: [
      {
        ago: 300,
        act: 'PlanAdopted',
        told: ({ on }) => ({ title: '年度抽查计划（演示）', year: Number(on(300).slice(0, 4)) }),
      },
      { ago: 295, act: 'PlanFiled' },
    ],
  },
  {
    name: 'draw',
    procedure: 'random-draw',
    steps: [{ ago: 20, act: 'DrawOpened', data: { task: '登记事项抽查（演示）' }, by: 'li' }],
  },
  { name: 'inspection', procedure: 'inspection', steps: [...inspected(bakery, 9)] },
  {
    name: 'clean-inspection',
    procedure: 'inspection',
    steps: [
      ...inspected(party('某某茶庄（演示）'), 40),
      {
        ago: 39,
        act: 'ResultDetermined',
        data: { result: 'none-found', summary: '未发现问题。' },
        days: { endedOn: 40 },
      },
      { ago: 35, act: 'ResultPublished' },
      { ago: 34, act: 'InspectionClosed' },
    ],
  },
  {
    name: 'market-inspection',
    procedure: 'inspection',
    steps: [
      ...inspected(market, 14),
      { ago: 14, act: 'ViolationFound', data: market },
      { ago: 14, act: 'CorrectionOrdered', told: ({ on }) => ({ until: on(-6) }) },
    ],
  },
  {
    name: 'market-correction',
    procedure: 'rectification',
    openedBy: 'market-inspection',
    steps: [{ ago: 3, act: 'ReminderSent' }],
  },
];
