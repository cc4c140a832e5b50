/** 责令改正的种类和复查方式 — an inspection orders and is told; the order is followed in a matter of its own: one list for both. */
export const correctionRegimes = [
  { code: 'general', zh: '一般（文书写明时限）' },
  { code: 'equipment', zh: '特种设备安全监察指令' },
  { code: 'product', zh: '监督抽查不合格产品' },
] as const;

export const recheckWays = [
  { code: 'on-site', zh: '现场检查' },
  { code: 'materials', zh: '材料核查' },
  { code: 'sampling', zh: '抽样检验' },
] as const;
