import type { BusinessKind } from '../../law/business-kinds.ts';
import { checkCharacter } from '../../law/uscc.ts';
import { stations } from './members.ts';

/** A fictitious business: everything about it follows from its number. */
export interface YearBusiness {
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly kind: 'enterprise' | 'individual-business';
  readonly field: BusinessField;
  readonly address: string;
  /** The station in whose area it is. */
  readonly station: string;
  readonly person: string;
}

export type BusinessField = (typeof trades)[number][1];

const first = [...'瑞鑫宏福顺泰恒昌盛隆祥和兴旺达丰裕康宁安永嘉美佳华荣茂源润泽'];
const second = [...'源丰利通达成发来顺和安泰康盛祥瑞德信诚义嘉禾美宜家乐华荣茂佳'];
const third = ['', '记', '一', '轩', '居', '坊', '堂', '园', '家'] as const;

/** What a business does, the field of supervision that it belongs to, and how often among ten. */
const trades = [
  ['食品', 'food'],
  ['餐饮', 'food'],
  ['烘焙', 'food'],
  ['大药房', 'drug'],
  ['医疗器械', 'medical-device'],
  ['美容用品', 'cosmetics'],
  ['电梯维保', 'special-equipment'],
  ['五金', 'product-quality'],
  ['建材', 'product-quality'],
  ['广告传媒', 'advertising'],
  ['服饰', 'trademark'],
  ['电子商务', 'consumer'],
  ['家电维修', 'consumer'],
  ['商贸', 'registration'],
  ['超市', 'price'],
  ['果蔬', 'food'],
] as const;

/** Individual businesses that are new in the year are numbered from here, after the stock of 2018. */
export const newcomersFrom = 500_000;
const stock = 90_000;

const roads = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] as const;

/** 机构类别 — the first two characters of the code of a business that a registration organ has registered. */
const categories = { enterprise: '91', 'individual-business': '92', 'farmers-cooperative': '93', other: '91' } as const;

/** 统一社会信用代码 — valid by its check character, of a division that does not exist (000000). */
export function codeOf(number: number, kind: BusinessKind): string {
  const start = `${categories[kind]}000000MA${String(number).padStart(7, '0')}`;
  return start + checkCharacter(start);
}

/** The fictitious business with this number, 0 and up: always the same. */
export function businessOf(number: number): YearBusiness {
  const mixed = (Math.imul(number + 1, 0x9e3779b1) >>> 0) % 1_000_003;
  const kind = mixed % 100 < 38 ? 'enterprise' : 'individual-business';
  return businessOfKind(number, kind);
}

/** 字号 — another for each index, as long as there are signs: with the trade no name comes twice in the year. */
function signOf(index: number): string {
  const signs = first.length * second.length * third.length;
  const mixed = Math.abs(Math.imul(index % signs, 4_019)) % signs;
  return [first, second, third].reduce(
    ({ text, rest }, part) => ({
      text: text + part[rest % part.length],
      rest: Math.floor(rest / part.length),
    }),
    { text: '', rest: mixed },
  ).text;
}

export function businessOfKind(number: number, kind: YearBusiness['kind']): YearBusiness {
  const place = number < newcomersFrom ? number : number - newcomersFrom + stock;
  const [trade, field] = trades[place % trades.length] as (typeof trades)[number];
  const station = stations[Math.floor(number / trades.length) % stations.length] as (typeof stations)[number];
  const sign = signOf(Math.floor(place / trades.length) + (place % trades.length) * 503);
  const form = kind === 'enterprise' ? '有限公司' : '店';
  return {
    number,
    code: codeOf(number, kind),
    name: `${sign}${trade}${form}（演示）`,
    kind,
    field,
    address: `某某区${station.name.slice(1, -3)}街${roads[number % 10]}路${1 + (number % 300)}号（演示）`,
    station: station.id,
    person: `某${roads[Math.floor(number / 10) % 10]}`,
  };
}
