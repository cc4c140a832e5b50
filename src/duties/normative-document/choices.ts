export const impacts = [
  { code: 'business', zh: '与市场主体生产经营活动密切相关' },
  { code: 'rights', zh: '涉及公民、法人和其他组织权利义务' },
] as const;

export const competition = [
  { code: 'none', zh: '没有排除、限制竞争的效果' },
  { code: 'exception', zh: '有影响，但符合例外规定，写明实施期限' },
  { code: 'restricts', zh: '排除、限制竞争，不得出台' },
] as const;

export const legality = [
  { code: 'lawful', zh: '合法' },
  { code: 'amend', zh: '应当修改' },
  { code: 'unlawful', zh: '不合法' },
] as const;

export const evaluations = [
  { code: 'continue', zh: '继续有效' },
  { code: 'amend', zh: '修改' },
  { code: 'repeal', zh: '废止' },
] as const;

/** 状态 — as the public sees it. */
export const standings = {
  'in-force': '有效',
  amended: '已修改，由新文件代替',
  repealed: '已废止',
  expired: '已失效',
} as const;
