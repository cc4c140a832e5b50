/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
export const exampleData = {
  CaseSupervised: {
    case: 2,
    checked: ['subject', 'facts', 'law', 'procedure', 'discretion', 'transfer', 'dossier'],
    faults: [],
    opinion: '事实清楚，证据确凿，程序合法，裁量适当。',
  },
  FindingsCorrected: { correction: '已补正送达回证的日期。' },
  SupervisionClosed: { conclusion: '没有问题，监督办结。' },
} as const;
