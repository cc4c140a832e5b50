/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const party = { partyKind: 'organisation', partyName: '甲公司', partyCode: '91120111MA0000007E' } as const;

export const exampleData = {
  RepairApplied: {
    ...party,
    kind: 'penalty',
    information: '某某市监处罚〔2026〕1号',
    grade: 'general',
    publishedOn: '2026-01-05',
    materials: ['application', 'pledge', 'performance'],
    shared: ['identity'],
  },
  SupplementDemanded: { missing: '守信承诺书。' },
  SupplementReceived: { materials: ['pledge'] },
  RepairAccepted: { kind: 'penalty' },
  RepairDeclined: { reason: '最短公示期尚未届满。', toldInWriting: true },
  TemporaryRepairApplied: {
    ...party,
    court: '某某区人民法院',
    ruling: '（2026）某破1号之一',
    information: '某某市监处罚〔2026〕1号',
  },
  TemporaryRepairMade: { way: 'both' },
  TemporaryRepairDeclined: { reason: '裁定书不是批准重整计划的裁定。' },
  TemporaryRepairEnded: { outcome: 'failed', ruling: '（2026）某破1号之二' },
  RepairVerified: { way: 'online', lostContact: false, found: '罚款已缴清，已整改，未再受同类处罚。' },
  DecisionExtended: { reason: '须实地核查整改情况。' },
  RepairGranted: {
    met: ['obligations-performed', 'harm-removed', 'no-repetition'],
    fraudFound: false,
    endangers: false,
    otherProvince: false,
    opinion: '符合条件，准予修复。',
  },
  RepairRefused: { ground: 'conditions', reason: '罚款没有缴清。' },
  RepairExecuted: { channels: [], note: '已停止公示，解除管理措施。' },
  RepairPushed: { bureau: '某某省某某市某某区市场监督管理局' },
  RepairRevoked: { fraud: '缴款凭证系伪造。' },
} as const;
