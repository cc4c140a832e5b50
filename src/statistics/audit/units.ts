/** 单位 — what can be counted in a report, and how printed units of one kind relate. Longer ones first. */
const counted = [
  ...['个工作日', '户次', '家次', '人次', '批次', '课时', '学时', '小时', '工作日', '频次'],
  ...[
    '件',
    '起',
    '宗',
    '例',
    '户',
    '家',
    '个',
    '名',
    '人',
    '位',
    '次',
    '场',
    '期',
    '项',
    '条',
    '份',
    '篇',
    '所',
    '批',
    '处',
  ],
  ...[
    '座',
    '辆',
    '台',
    '套',
    '张',
    '册',
    '卷',
    '本',
    '支',
    '瓶',
    '盒',
    '箱',
    '袋',
    '枚',
    '幅',
    '块',
    '部',
    '支',
    '组',
    '类',
    '种',
  ],
  ...['吨', '公斤', '千克', '克', '升', '公里', '平方米', '亩', '天', '倍', '公顷', '米'],
];

const money: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 千元: 1e3, 元: 1 };

/** 名、位 are people like 人; 宗、例 and 起 are cases of their own: they are not taken for 件. */
const sameAs: Readonly<Record<string, string>> = { 名: '人', 位: '人', 家: '户', 家次: '户次', 个工作日: '工作日' };

const numberScale: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3 };

/** One unit as printed, with the words of roughness between number and unit: `余万元`, `多件`, `万余人次`. */
const scales = '[万亿千]?';
const rough = '[余多]?';
export const unitPattern = `(${rough})(${scales})(${rough})(亿元|万元|千元|元|%|％|‰|个百分点|${counted.join('|')})(余|多)?`;

/** What a printed unit means: the unit of its kind, and how many of that one printed unit is. */
export function unitOf(scale: string, unit: string): { readonly unit: string; readonly factor: number } {
  const factor = numberScale[scale] ?? 1;
  if (unit in money) return { unit: '元', factor: factor * (money[unit] as number) };
  if (unit === '％') return { unit: '%', factor };
  return { unit: sameAs[unit] ?? unit, factor };
}
