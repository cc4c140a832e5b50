/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  CampaignLaunched: {
    title: '扫黑除恶专项斗争',
    theme: 'gang-crime',
    document: '某某市监办〔2019〕2号',
    issuedBy: '某某区市场监督管理局',
    from: '2019-04-01',
    until: '2019-12-31',
    scope: '重点地区、重点行业、重点领域的行政处罚案件和市场主体。',
    legalBasis: '依照各有关法律、法规、规章和实施方案。',
    suspendsTrade: false,
  },
  CampaignProlonged: { until: '2020-12-31', document: '某某市监办〔2019〕9号', reason: '上级部署继续开展。' },
  MatterTagged: { item: 7 },
  TagWithdrawn: { item: 7, reason: '不属于本次行动。' },
  CampaignSummarised: { summary: '行动按方案完成。' },
  CampaignClosed: { reason: '转入常态化。' },
} as const;
