/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  ItemListPublished: {
    name: '某某区市场监督管理局涉企行政检查事项清单（2025年）',
    field: '食品、特种设备、登记事项',
    items: [
      {
        code: 'SP-01',
        name: '食品销售监督检查',
        level: 'key',
        target: '食品销售者',
        basis: '食品生产经营监督检查管理办法第十七条',
        random: false,
      },
      {
        code: 'DJ-01',
        name: '登记事项和公示信息检查',
        level: 'general',
        target: '企业、个体工商户',
        basis: '企业公示信息抽查办法第二条',
        random: true,
        supervisionItem: '01234567890123',
      },
    ],
    publishedAt: '某某区人民政府网站',
  },
  ItemsAdded: {
    items: [
      {
        code: 'TS-01',
        name: '电梯使用单位常规监督检查',
        level: 'key',
        target: '电梯使用单位',
        basis: '特种设备安全监督检查办法第六条',
        random: true,
      },
    ],
    reason: '按照上级检查事项清单的调整增加。',
    publishedAt: '某某区人民政府网站',
  },
  ItemsRemoved: { codes: [{ code: 'DJ-01' }], ground: 'merged', reason: '与其他抽查事项合并实施。' },
  CapSet: { times: 2, counts: 'on-site', basis: '某某区公布的年度检查频次上限（示例）', from: '2025-07-01' },
  ChecklistPublished: {
    code: 'SP-01',
    version: '2025年第1版',
    lines: [
      { line: 1, content: '经营许可在有效期内', level: 'key', basis: '要点表第1项（示例）' },
      { line: 2, content: '没有超过保质期的食品', level: 'key', basis: '要点表第2项（示例）' },
      { line: 3, content: '食品与非食品分区陈列', level: 'general', basis: '要点表第3项（示例）' },
    ],
    from: '2025-07-01',
  },
  ListWithdrawn: { reason: '由2026年清单代替。' },
} as const;
