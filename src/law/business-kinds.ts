/** 经营主体类型 — as the register of businesses parts them, with the names that imports use. */
export const businessKinds = {
  enterprise: '企业',
  'individual-business': '个体工商户',
  'farmers-cooperative': '农民专业合作社',
  other: '其他',
} as const;

export type BusinessKind = keyof typeof businessKinds;
