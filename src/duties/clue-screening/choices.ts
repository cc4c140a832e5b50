/** 选项 — signs that a screening looks for, where it looks, and what comes of a clue. */
export const signs = [
  { code: 'violence', zh: '暴力、威胁抗拒检查或者报复举报人' },
  { code: 'market-bullying', zh: '欺行霸市、强买强卖、垄断市场' },
  { code: 'extortion', zh: '敲诈勒索、强收保护费' },
  { code: 'illegal-lending', zh: '套路贷、非法放贷和讨债' },
  { code: 'pyramid-selling', zh: '以传销等形式控制人身、骗取财物' },
  { code: 'repeat-violation', zh: '屡罚屡犯、有组织实施违法行为' },
  { code: 'protective-umbrella', zh: '公职人员包庇、纵容' },
  { code: 'other', zh: '其他' },
] as const;

export const placeKinds = [
  { code: 'market', zh: '市场、商贸城' },
  { code: 'street', zh: '街区' },
  { code: 'industry', zh: '重点行业' },
  { code: 'other', zh: '其他' },
] as const;

export const organs = [
  { code: 'police', zh: '公安机关' },
  { code: 'gang-crime-office', zh: '扫黑除恶（有组织犯罪）工作机构' },
  { code: 'discipline', zh: '纪检监察机关' },
  { code: 'other', zh: '其他主管机关' },
] as const;

export const outcomes = [
  { code: 'verified', zh: '查证属实，已经立案' },
  { code: 'merged', zh: '并入其他案件' },
  { code: 'unfounded', zh: '查无实据' },
  { code: 'returned', zh: '不属于有组织犯罪，退回处理' },
] as const;
