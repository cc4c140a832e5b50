/** 示例数据 — one plausible, fictitious data object for each act. */
export const exampleData = {
  CaseObserved: {
    caseId: 'example-2023-1',
    address: 'https://example.org/penalties/1.html',
    pageKind: '机关网页',
    organ: '某某县市场监督管理局',
    number: '某市监处罚〔2023〕1号',
    partyKind: 'individual-business',
    partyName: '某某县**食品店',
    violation: '经营超过保质期的食品',
    fine: 500_000,
    goodsValue: 6_000,
    goods: [{ name: '糕点', unit: '袋', quantity: 12, price: 500 }],
    papers: [],
    statements: [],
    printed: [],
    dates: [],
    columns: [],
  },
  StepObserved: { act: 'OnSiteInspected' },
};
