/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  GuidanceAsked: {
    cause: '经营超过保质期食品',
    field: 'food',
    topic: 'characterisation',
    question: '货架上设有“临期特价”标识的食品当日到期，闭店后仍在货架，是否认定为经营超过保质期的食品？',
    ownView: '闭店后未再销售，倾向于不认定；但次日开店前没有下架。',
    urgency: 'ordinary',
  },
  GuidanceRouted: { section: '食品经营监管科', answerers: ['qian'] },
  GuidanceSentBack: { reason: '标签标识由食品生产监管科负责。', proposed: '食品生产监管科' },
  GuidanceForwarded: { organ: '某某市市场监督管理委员会食品经营处', question: '闭店期间是否属于经营，请予明确。' },
  SuperiorAnswered: { organ: '某某市市场监督管理委员会食品经营处', answer: '以是否处于待售状态判断。' },
  GuidanceAnswered: {
    answer: '处于待售状态的，认定为经营；次日开店前仍未下架，且没有证据证明已停止销售的，应当认定。',
    articles: [{ instrument: '食品安全法', article: '第三十四条第十项' }],
    legalView: true,
  },
  AnswerReviewed: { opinion: '同意，适用法律正确。' },
  AnswerReturned: { opinion: '请补充关于停止销售证据的要求。' },
  GuidanceIssued: {},
  OutcomeReported: { adoption: 'adopted', outcome: '已按答复认定并作出处罚决定。' },
  PrecedentSelected: {
    title: '闭店期间货架上的到期食品',
    point: '以是否处于待售状态判断是否经营。',
    question: '到期食品闭店后仍在货架，是否认定为经营超过保质期的食品。',
    answer: '处于待售状态的，应当认定；有证据证明已停止销售的除外。',
  },
  GuidanceWithdrawn: { reason: '案件事实已经查清，不需要再请示。' },
} as const;
