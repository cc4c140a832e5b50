/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  PrecedentPublished: {
    request: 9,
    issuedNumber: '某某市监指导〔2026〕1号',
    cause: '经营超过保质期食品',
    field: 'food',
    topic: 'characterisation',
    section: '食品经营监管科',
    articles: [{ instrument: '食品安全法', article: '第三十四条第十项' }],
    title: '闭店期间货架上的到期食品',
    point: '以是否处于待售状态判断是否经营。',
    question: '到期食品闭店后仍在货架，是否认定为经营超过保质期的食品。',
    answer: '处于待售状态的，应当认定；有证据证明已停止销售的除外。',
  },
  PrecedentApplied: { matter: 12, note: '案情相同。' },
  PrecedentWithdrawn: { reason: '有关规定已经修改。' },
} as const;
