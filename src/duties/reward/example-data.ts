/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  RewardOpened: { tipOff: 2, verified: '经查证属实，已依法作出处罚并结案。' },
  RewardAssessed: {
    scheme: 'national',
    concludedOn: '2023-05-22',
    scope: ['key-safety'],
    exclusions: [],
    insider: false,
    grade: 'second',
    special: false,
    base: 20_000_000,
    reason: '提供了被举报人的详细违法事实和部分证据，与查办结论相符。',
  },
  InformantConsulted: { wishes: true, way: '电话' },
  RewardDecided: { amount: 600_000, reason: '罚没款二十万元，二级，百分之三。' },
  RewardDeclined: { ground: 'not-verified', reason: '所反映的问题经查证不属实。' },
  RewardTold: { way: '凭举报编号电话通知' },
  RewardPaid: {
    amount: 600_000,
    way: 'transfer',
    recipient: '某甲',
    account: '某银行账户',
    voucher: '示例凭证1号',
  },
  RewardWaived: { stated: '举报人表示不领取奖金。' },
  RewardArchived: { pages: 6 },
} as const;
