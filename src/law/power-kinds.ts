/** 职权类型 — the kinds of power that a bureau lists (权责清单). The order is the one in which lists are printed. */
export const powerKinds = [
  { code: 'penalty', zh: '行政处罚' },
  { code: 'inspection', zh: '行政检查' },
  { code: 'coercion', zh: '行政强制' },
  { code: 'licence', zh: '行政许可' },
  { code: 'confirmation', zh: '行政确认' },
  { code: 'reward', zh: '行政奖励' },
  { code: 'levy', zh: '行政征收' },
  { code: 'payment', zh: '行政给付' },
  { code: 'adjudication', zh: '行政裁决' },
  { code: 'other', zh: '其他行政权力' },
] as const;

export type PowerKind = (typeof powerKinds)[number]['code'];

const names = new Map<string, string>(powerKinds.map(({ code, zh }) => [code, zh]));

/** The Chinese name of a kind of power. */
export const powerKindInChinese = (kind: string): string => names.get(kind) ?? kind;
