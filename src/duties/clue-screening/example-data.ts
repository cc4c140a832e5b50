/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const screened = { screeners: ['wang', 'zhao'], method: '查阅案卷，询问办案人员', clues: [] };

export const exampleData = {
  CaseScreened: { case: 7, ...screened },
  PaperCasesScreened: {
    batch: '2017年食品案件第一批',
    cases: [
      { number: '某某市监罚〔2017〕1号', year: 2017, cause: '经营超过保质期的食品' },
      { number: '某某市监罚〔2017〕2号', year: 2017 },
    ],
    ...screened,
  },
  BusinessesScreened: { place: '某某批发市场', placeKind: 'market', visits: 120, ...screened },
  ClueRegistered: {
    screening: 8,
    from: '行政处罚案件',
    sign: 'market-bullying',
    summary: '有人强迫市场内商户只从一家进货，不从的被驱赶。',
  },
  ClueTransferred: {
    to: 'police',
    organ: '某某市公安局某某分局',
    persons: '某甲、某乙',
    materials: '询问笔录2份，照片4张。',
  },
  ClueNotTransferred: { reason: '经核实为邻里纠纷，没有组织性。' },
  ReceiptReturned: { receivedOn: '2019-06-12', receipt: '回执第1号' },
  ClueOutcomeReceived: { outcome: 'verified', paper: '立字第2号', note: '公安机关已经立案侦查。' },
} as const;
