/** 示例数据 — for every act plausible, fictitious data that its schema accepts. The weights are an invented example. */
const sheet = {
  items: [
    { code: '1', area: 'subject', name: '执法主体、人员资格', weight: 10 },
    { code: '2', area: 'facts', name: '事实和证据', weight: 25 },
    { code: '3', area: 'law', name: '法律适用', weight: 15 },
    { code: '4', area: 'procedure', name: '程序和期限', weight: 20 },
    { code: '5', area: 'discretion', name: '裁量', weight: 10 },
    { code: '6', area: 'transfer', name: '行刑衔接', weight: 5 },
    { code: '7', area: 'dossier', name: '文书和归档', weight: 15 },
  ],
  fatals: [{ code: 'F1', name: '没有法定依据或者违反法定程序构成重大且明显违法', article: '行政处罚法第三十八条' }],
  excellentFrom: 90,
  goodFrom: 80,
  qualifiedFrom: 60,
};

export const exampleData = {
  SheetAdopted: { kind: 'penalty', name: '行政处罚案卷评查标准（2026年示例）', from: '2026-01-05', ...sheet },
  SheetEnded: { reason: '由新标准代替。' },
  DossierChosen: {
    sheet: 5,
    dossier: 7,
    title: '某某区甲食品有限公司经营超过保质期食品案',
    unit: '某某监管所',
    unitHead: 'li',
    way: 'drawn',
    drawn: '2026年第一批抽取，种子和名单见抽取记录第1号',
  },
  SheetTaken: { name: '行政处罚案卷评查标准（2026年示例）', ...sheet },
  ReviewersAppointed: { reviewers: ['zheng', 'he'] },
  ReviewerRecused: { person: 'he', reason: '曾参加该案的集体讨论。' },
  DossierScored: {
    scores: [
      { item: '1', score: 10 },
      { item: '2', score: 25 },
      { item: '3', score: 15 },
      { item: '4', score: 15, finding: '送达晚于期限二日。', article: '行政处罚法第六十一条', rectify: true },
      { item: '5', score: 10 },
      { item: '6', score: 5 },
      { item: '7', score: 12, finding: '证据没有编页。', article: '程序规定第七十八条', rectify: true },
    ],
    fatals: [],
    opinion: '案卷总体规范，送达和归档有不足。',
  },
  FindingsSent: { until: '2026-03-20' },
  UnitHeard: {
    agrees: false,
    statement: '送达晚是因当事人拒收，已留置。',
    objections: [{ item: '4', ground: '第一次送达在期限内，当事人拒收。' }],
  },
  ObjectionDecided: { item: '4', upheld: true, score: 18, reason: '第一次送达有记录，但回证不完整。' },
  ResultConfirmed: { rectifyUntil: '2026-04-30' },
  ReviewCancelled: { reason: '案卷被复议机关调取。' },
} as const;
