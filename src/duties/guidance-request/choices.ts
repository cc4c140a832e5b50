export const urgencies = [
  { code: 'ordinary', zh: '一般' },
  { code: 'urgent', zh: '紧急' },
] as const;

/** 请示的事项 — what the handling unit cannot settle alone. */
export const topics = [
  { code: 'characterisation', zh: '案件定性' },
  { code: 'applicable-law', zh: '法律适用' },
  { code: 'discretion', zh: '裁量' },
  { code: 'evidence', zh: '证据' },
  { code: 'procedure', zh: '程序' },
  { code: 'standard', zh: '标准、技术' },
  { code: 'other', zh: '其他' },
] as const;

/** Topics whose answer is a view of the law. */
export const legalTopics: readonly string[] = ['characterisation', 'applicable-law', 'discretion'];

export const adoptions = [
  { code: 'adopted', zh: '采纳' },
  { code: 'partly', zh: '部分采纳' },
  { code: 'not-adopted', zh: '没有采纳' },
] as const;
