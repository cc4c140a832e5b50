/** 选项 — fields of enforcement, examinations and the reasons for which a certificate is taken. */
export const fieldsOfEnforcement = [
  { code: 'market', zh: '市场监督管理综合' },
  { code: 'food', zh: '食品安全' },
  { code: 'drug', zh: '药品、医疗器械、化妆品' },
  { code: 'equipment', zh: '特种设备' },
  { code: 'price', zh: '价格监督' },
  { code: 'other', zh: '其他' },
] as const;

export const examKinds = [
  { code: 'public-law', zh: '公共法律知识考核' },
  { code: 'special-law', zh: '专业法律知识考核' },
  { code: 'qualification', zh: '行政执法资格考试' },
  { code: 'food', zh: '食品安全执法考核' },
] as const;

export const recallReasons = [
  { code: 'retirement', zh: '退休' },
  { code: 'transfer', zh: '调离执法岗位或者本单位' },
  { code: 'resignation', zh: '辞职、辞退' },
  { code: 'misuse', zh: '违反规定使用证件' },
  { code: 'disqualified', zh: '取消执法资格' },
  { code: 'other', zh: '其他' },
] as const;

export const suspensionReasons = [
  { code: 'off-post-education', zh: '离岗教育' },
  { code: 'exam-failed', zh: '考核不合格' },
  { code: 'under-inquiry', zh: '接受调查期间' },
  { code: 'other', zh: '其他' },
] as const;
