/** 选项 — where an order comes from, of what kind it is, and what becomes of one that was not followed. */
export const origins = [
  { code: 'inspection', zh: '监督检查' },
  { code: 'penalty-case', zh: '普通程序案件' },
  { code: 'summary-penalty', zh: '当场处罚' },
  { code: 'supervision', zh: '执法监督' },
  { code: 'dossier-review', zh: '案卷评查' },
  { code: 'other', zh: '其他' },
] as const;

/** 整改的一方 — a business that the bureau orders, or a unit of the bureau itself. */
export const subjects = [
  { code: 'business', zh: '行政相对人' },
  { code: 'bureau-unit', zh: '本局机构' },
] as const;

export const escalations = [
  { code: 'penalty-case', zh: '作为违法线索核查' },
  { code: 'supervision', zh: '提请执法监督' },
  { code: 'other-organ', zh: '移交其他机关' },
] as const;

/** 纠正的内部依据 — whose finding a unit of the bureau must put right. */
export const internalOrigins = origins.filter(({ code }) => ['supervision', 'dossier-review', 'other'].includes(code));
