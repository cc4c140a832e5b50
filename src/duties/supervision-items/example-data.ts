/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  ItemsClaimed: {
    catalogue: '某某市监管事项目录清单2019年版（示例）',
    items: [
      { code: '01310000000001', name: '食品销售监督检查（示例）', power: 'JC-001' },
      { code: '01310000000002', name: '药品零售监督检查（示例）' },
    ],
  },
  ItemDropped: { code: '01310000000002', ground: 'not-ours', reason: '机构改革后由其他部门监管（示例）。' },
  ChecklistsEntered: {
    lists: [{ code: '01310000000001', implementation: '11000000MA0000001J4001', way: '现场检查' }],
  },
  ChecklistDropped: { code: '01310000000001', reason: '监管方式变化，重新录入（示例）。' },
} as const;
