/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const party = { partyKind: 'person', partyName: '甲某' } as const;

export const exampleData = {
  SummaryPenaltyImposed: {
    ...party,
    violation: '在某某农贸市场经营，拒不在摊位悬挂营业执照。',
    place: '某某农贸市场东区某号摊位',
    evidence: '现场照片两张，当事人陈述记录一份。',
    factsClear: true,
    basisText: '某某条例第某条（示例）',
    priceCase: false,
    penalty: 'fine',
    fine: 5_000,
    payBy: 'bank',
    remedy: 'review-or-suit',
    steps: { certificatesShown: true, told: true, heard: true, numberedForm: true, sealed: true },
    delivery: 'signed',
  },
  ReportedToBureau: { receivedBy: '法制机构某某' },
  MaterialsArchived: { materials: '决定书存根、现场照片、陈述记录、票据存根。', receivedBy: '档案管理人员某某' },
  DecisionCorrected: { was: '东区某号', is: '西区某号', served: '更正后的决定书已送达当事人。' },
  DecisionWithdrawn: {
    reason: '经复查，当事人的营业执照当时在办理变更，不构成违法。',
    served: '撤销决定已送达当事人。',
  },
  ConvertedToOrdinary: {
    ...party,
    summary: '摊位上的商品来源不明，当事人不能说明进货情况。',
    ground: 'facts-unclear',
  },
  SummaryPenaltyClosed: {},
  CollectedOnSpot: {
    amount: 5_000,
    ground: 'hard-later',
    receipt: 'fiscal',
    receiptNumber: '票据0000001',
  },
  CollectionHandedIn: { amount: 5_000, receivedBy: '财务人员某某' },
  CollectionBanked: { amount: 5_000, voucher: '凭证0000001' },
  PaymentReceived: { amount: 5_000, inFull: true, way: 'bank', voucher: '凭证0000002' },
} as const;
