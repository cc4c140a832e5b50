/** 选项 — how a referral is classified, by whom it is decided and what comes back. */
export const decisionTerms = [
  { code: 'general', zh: '一般案件' },
  { code: 'food-drug', zh: '食品药品案件' },
] as const;

export const returningOrgans = [
  { code: 'police', zh: '公安机关' },
  { code: 'procuratorate', zh: '人民检察院' },
  { code: 'court', zh: '人民法院' },
] as const;

/** 刑事处理结果 — what ends a referral without anything coming back. */
export const criminalOutcomes = [
  { code: 'convicted', zh: '人民法院判决有罪' },
  { code: 'exempted', zh: '人民法院判决免予刑事处罚' },
  { code: 'not-prosecuted', zh: '人民检察院不起诉，不需要行政处理' },
  { code: 'withdrawn', zh: '公安机关撤销案件，不需要行政处理' },
] as const;

export const supervisionGrounds = [
  { code: 'declined', zh: '对不予立案决定有异议' },
  { code: 'upheld', zh: '对不予立案的复议决定有异议' },
  { code: 'overdue', zh: '公安机关逾期未作决定' },
] as const;

/** 公安机关的决定所处的状态 — every referral that was sent is in exactly one of them. */
export type Standing = 'pending' | 'filed' | 'declined' | 'returned';
