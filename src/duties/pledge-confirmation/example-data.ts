/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
const pledge = {
  company: '甲有限公司',
  companyCode: '91120111MA0000007E',
  equityKind: 'limited',
  pledgorKind: 'organisation',
  pledgor: '乙有限公司',
  pledgeeKind: 'organisation',
  pledgee: '丙银行某某支行',
  held: 500_000_000,
  amount: 200_000_000,
};

export const exampleData = {
  SetUpApplied: {
    ...pledge,
    registeredHere: true,
    frozen: false,
    bothApply: true,
    complete: true,
    contract: '某质字第001号',
  },
  PledgeTakenOver: { ...pledge, registeredOn: '2018-05-10', registrationNumber: '某股质登记设字〔2018〕第1号' },
  ApplicationReturned: { reason: '质权合同没有双方签章。' },
  SetUpRegistered: { opinion: '材料齐全，符合规定。' },
  SetUpRefused: { reasons: '出质的股权不得转让。', remedyTold: true },
  ChangeApplied: { bothApply: true, frozen: false, amount: 300_000_000, materials: '变更申请书、补充协议。' },
  ChangeRegistered: { opinion: '材料齐全，符合规定。' },
  ChangeRefused: { reasons: '补充协议约定的数额与申请不一致。', remedyTold: true },
  CancellationApplied: { bothApply: true, ground: 'debt-gone', materials: '注销申请书、还款证明。' },
  CancellationRegistered: { opinion: '材料齐全，符合规定。' },
  CancellationRefused: { reasons: '申请书没有质权人签章。', remedyTold: true },
  RescissionApplied: { by: 'pledgor', judgment: '（2019）某民终某号民事判决书', materials: '撤销申请书、判决书。' },
  RescissionRegistered: { opinion: '判决已经生效，确认质权合同无效。' },
  RescissionRefused: { reasons: '判决尚未生效。', remedyTold: true },
  PledgePublished: {},
} as const;
