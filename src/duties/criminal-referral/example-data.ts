/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const fromCase = { case: 7, partyName: '某某食品店', partyKind: 'individual-business', field: 'food' };

export const exampleData = {
  SpecialTeamFormed: {
    ...fromCase,
    team: ['wang', 'zhao'],
    charge: '生产、销售不符合安全标准的食品罪',
    facts: '涉案产品检出国家禁止使用的物质。',
  },
  CaseDecidedForReferral: { ...fromCase, organ: '某某市公安局某某分局', facts: '涉案金额达到追诉标准。' },
  GoodsListed: {
    goods: [
      { name: '某某牌饮料', quantity: '20箱', place: '本局仓库', perishable: false },
      { name: '散装熟食', quantity: '5千克', place: '本局冷库', perishable: true, measures: '抽样留存，拍照录像' },
    ],
  },
  ReferralReported: {
    findings: '经核实，检验报告、进货记录和询问笔录相互印证。',
    reason: '涉案金额达到追诉标准。',
    opinion: 'transfer',
  },
  TransferApproved: { opinion: '同意移送。' },
  TransferNotApproved: { reason: '涉案金额未达到追诉标准，没有其他严重情节。' },
  CaseSentToPolice: {
    organ: '某某市公安局某某分局',
    procuratorate: '某某区人民检察院',
    documents: ['letter', 'investigation-account', 'goods-list', 'test-reports'],
  },
  PoliceReceiptReturned: { receivedOn: '2023-04-14', signedBy: '某某市公安局某某分局', term: 'general' },
  ForwardedByPolice: { organ: '某某市公安局某某总队', told: '转告字第1号' },
  SupplementDemanded: { toldOn: '2023-04-15', missing: '补充进货单据原件。' },
  MaterialsSupplemented: { materials: '进货单据原件3份。' },
  OfficialClueTransferred: { organ: '某某区监察委员会', clue: '涉嫌收受当事人财物的情况。' },
  FilingNoticeReceived: { notice: '立字第1号', decidedOn: '2023-04-17', receivedOn: '2023-04-17' },
  DeclineNoticeReceived: {
    notice: '不立字第1号',
    receivedOn: '2023-04-17',
    reason: '犯罪事实显著轻微，不需要追究刑事责任。',
    filesReturned: true,
  },
  ReconsiderationRequested: { reason: '涉案金额经核算达到追诉标准。' },
  DeclineUpheld: { notice: '复字第1号', receivedOn: '2023-04-23', reason: '维持原决定。' },
  FilingSupervisionSuggested: {
    procuratorate: '某某区人民检察院',
    ground: 'declined',
    reason: '涉案金额达到追诉标准，应当立案。',
  },
  DeclineAccepted: { reason: '不再提出异议。', files: '全部案卷材料。' },
  GoodsHandedOver: {
    goods: [
      { name: '某某牌饮料', quantity: '20箱' },
      { name: '散装熟食', quantity: '5千克' },
    ],
    materials: '案卷材料1册。',
    receiver: '某某市公安局某某分局经办人',
    signed: true,
  },
  CriminalOutcomeReceived: {
    outcome: 'convicted',
    paper: '刑初字第1号',
    criminalFine: 2_000_000,
    note: '判决已生效。',
  },
  ReverseTransferReceived: {
    from: 'procuratorate',
    organ: '某某区人民检察院',
    paper: '检意字第1号',
    opinion: '不起诉，建议给予行政处罚。',
  },
  CaseReopenedAsClue: { summary: '经营不符合食品安全标准的食品，由检察机关反向移送。' },
  ResultTold: { case: 7, organ: '某某区人民检察院', result: '已作出行政处罚决定。' },
} as const;
