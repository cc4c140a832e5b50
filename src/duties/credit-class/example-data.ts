/** 示例数据 — for every act plausible, fictitious data that its schema accepts. The scheme is invented for examples. */
const business = { businessName: '甲公司', creditCode: '91120111MA0000007E' } as const;

const clean = {
  asOf: '2019-06-01',
  penalties: 0,
  sum: 0,
  abnormalListed: false,
  refusesInspection: false,
  seriousListed: false,
  courtDefaulter: false,
} as const;

export const exampleData = {
  SchemeAdopted: {
    title: '某某区分类抽查办法（示例）',
    number: '某市监〔2023〕1号',
    from: '2023-01-01',
    indicators: [
      { test: 'penalties', above: 2, class: 'c' },
      { test: 'serious-list', class: 'd' },
    ],
    otherwise: 'b',
    drawRates: [{ class: 'd', percent: 20 }],
  },
  SchemeEnded: { reason: '由新的办法代替。' },
  LocalClassComputed: { ...business, ...clean },
  SchemeClassComputed: { ...business, ...clean, asOf: '2023-06-01', scheme: 1001, class: 'b' },
  NationalClassReceived: { ...business, asOf: '2023-06-01', class: 'b', source: '分类管理系统', reasons: [] },
  ClassRepaired: { repair: 1001, toClass: 'good' },
  RepairUndone: { repair: 1001 },
} as const;
