/** 选项 — the grounds of a listing, what ends each of them, and the kinds of business that the lists know. */

export const businessKinds = [
  { code: 'enterprise', zh: '企业' },
  { code: 'individual-business', zh: '个体工商户' },
  { code: 'cooperative', zh: '农民专业合作社' },
] as const;

export type BusinessKind = (typeof businessKinds)[number]['code'];

/** 列入事由 — every ground of any year; which of them stand on a day is for the rules to say. */
export const grounds = [
  { code: 'annual', zh: '未按照规定的期限报送并公示年度报告' },
  { code: 'order', zh: '未在责令的期限内公示有关企业信息' },
  { code: 'fake', zh: '公示信息隐瞒真实情况、弄虚作假' },
  { code: 'name', zh: '未依照规定办理企业名称变更登记' },
  { code: 'lost', zh: '通过登记的住所或者经营场所无法联系' },
] as const;

export type Ground = (typeof grounds)[number]['code'];

/** 移出事由 — each answers one ground. */
export const removalGrounds = [
  { code: 'annual-made-up', zh: '已经补报未报年份的年度报告并公示' },
  { code: 'disclosed', zh: '已经履行公示义务' },
  { code: 'corrected', zh: '已经更正其公示的信息' },
  { code: 'name-changed', zh: '已经依法完成企业名称变更登记' },
  { code: 'reachable', zh: '已经变更住所（经营场所）登记，或者可以重新取得联系' },
] as const;

export type RemovalGround = (typeof removalGrounds)[number]['code'];

export const endOfGround: Readonly<Record<Ground, RemovalGround>> = {
  annual: 'annual-made-up',
  order: 'disclosed',
  fake: 'corrected',
  name: 'name-changed',
  lost: 'reachable',
};

export const groundZh = (code: string): string => grounds.find((ground) => ground.code === code)?.zh ?? code;
