/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const number = '某某市监立〔2018〕1号';

export const exampleData = {
  LedgerOpened: { title: '行政案件大起底台账', document: '某某市监办〔2019〕1号', until: '2019-12-31' },
  CaseListed: { case: 7 },
  PaperCaseListed: {
    number,
    filedOn: '2018-06-04',
    party: '某某食品店',
    cause: '经营超过保质期的食品',
    unit: '某某监管所',
  },
  GroundFound: { number, ground: 'extended', paper: '某某市监审〔2018〕1号', approvedOn: '2018-08-30' },
  GroundLapsed: { number, reason: '延长的期限已经届满。' },
  PaperCaseStruckOff: { number, ending: 'penalty', endedOn: '2019-09-02', paper: '某某市监罚〔2019〕1号' },
  CaseStruckOff: { case: 7, ending: 'penalty' },
  HalfMonthReported: { from: '2019-09-01', until: '2019-09-15', to: '某某市场监督管理委员会专项领导小组' },
  LedgerClosed: { summary: '所列案件全部办结。' },
} as const;
