/** 岗位 — the posts of a bureau. A post holds acts; a person holds posts from one day until another. */
export const posts = {
  'case-handler': '办案人员',
  'unit-head': '办案机构负责人',
  'case-reviewer': '案件审核人员',
  'legal-reviewer': '法制审核人员',
  'review-head': '审核机构负责人',
  'bureau-head': '局分管负责人',
  'bureau-chief': '局主要负责人',
  'complaint-officer': '投诉举报人员',
  supervisor: '执法监督人员',
  'external-supervisor': '行政执法监督机构人员',
  personnel: '人事培训人员',
  statistician: '统计人员',
  'system-admin': '系统管理员',
  'security-admin': '安全管理员',
  auditor: '审计员',
} as const;

export type Post = keyof typeof posts;
