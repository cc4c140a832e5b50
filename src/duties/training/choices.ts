/** 选项 — what is taught, in which way, and what may be examined. */
export const courseKinds = [
  { code: 'public-law', zh: '公共法律知识' },
  { code: 'special-law', zh: '专业法律知识' },
  { code: 'qualification', zh: '行政执法资格' },
  { code: 'food', zh: '食品安全执法' },
  { code: 'new-law', zh: '新法新规宣贯' },
  { code: 'handling', zh: '办案业务' },
  { code: 'other', zh: '其他' },
] as const;

export const methods = [
  { code: 'lecture', zh: '专题讲座' },
  { code: 'case-law', zh: '以案释法' },
  { code: 'case-review', zh: '案例讲评' },
  { code: 'case-discussion', zh: '案件研讨' },
  { code: 'exchange', zh: '经验交流' },
  { code: 'rotation', zh: '岗位轮训' },
  { code: 'online', zh: '网络培训' },
  { code: 'other', zh: '其他' },
] as const;

/** 考试 — the ones that a certificate asks for bear the names that the certificate duty has. */
export const exams = [
  { code: 'public-law', zh: '公共法律知识考核' },
  { code: 'special-law', zh: '专业法律知识考核' },
  { code: 'qualification', zh: '行政执法资格考试' },
  { code: 'food', zh: '食品安全执法考核' },
  { code: 'course', zh: '结业考试' },
] as const;
