import { type Fen, yuan } from '../../law/kinds.ts';
import type { CaseField } from './case-plans.ts';

/** What a fictitious case of a field says: its cause, what was found, and the range of the fine. */
export interface CaseWords {
  readonly cause: string;
  readonly found: string;
  readonly basis: string;
  readonly range: readonly [least: Fen, most: Fen];
}

const shortened = '（演示，条款从略）';
const wide: CaseWords['range'] = [yuan(0), yuan(200_000)];

export const caseWords: Readonly<Record<CaseField, CaseWords>> = {
  food: {
    cause: '经营超过保质期的食品',
    found: '货架上有超过保质期的食品待售',
    basis: '《中华人民共和国食品安全法》第一百二十四条第一款',
    range: [yuan(50_000), yuan(100_000)],
  },
  advertising: {
    cause: '发布违法广告',
    found: '店内和网页上的广告内容与实际不符',
    basis: '《中华人民共和国广告法》第五十九条第一款',
    range: [yuan(0), yuan(100_000)],
  },
  drug: {
    cause: '未按照规定储存、销售药品',
    found: '药品没有按照规定的条件储存',
    basis: `《中华人民共和国药品管理法》${shortened}`,
    range: wide,
  },
  'medical-device': {
    cause: '经营不符合要求的医疗器械',
    found: '在售医疗器械没有进货查验记录',
    basis: `《医疗器械监督管理条例》${shortened}`,
    range: wide,
  },
  cosmetics: {
    cause: '经营不符合规定的化妆品',
    found: '在售化妆品标签不符合规定',
    basis: `《化妆品卫生监督条例》${shortened}`,
    range: wide,
  },
  trademark: {
    cause: '销售侵犯注册商标专用权的商品',
    found: '在售商品标注他人注册商标，权利人辨认不是其产品',
    basis: '《中华人民共和国商标法》第六十条第二款',
    range: [yuan(0), yuan(250_000)],
  },
  registration: {
    cause: '提交虚假材料取得登记',
    found: '登记的住所与出租人所述不符',
    basis: `《中华人民共和国公司登记管理条例》${shortened}`,
    range: wide,
  },
  'special-equipment': {
    cause: '使用未经检验的特种设备',
    found: '在用电梯的检验已经过期',
    basis: '《中华人民共和国特种设备安全法》第八十四条',
    range: [yuan(30_000), yuan(300_000)],
  },
  price: {
    cause: '不按规定明码标价',
    found: '商品没有标明价格',
    basis: `《中华人民共和国价格法》${shortened}`,
    range: wide,
  },
  'product-quality': {
    cause: '销售不合格产品',
    found: '抽样检验结论不合格',
    basis: `《中华人民共和国产品质量法》${shortened}`,
    range: wide,
  },
  competition: {
    cause: '作引人误解的商业宣传',
    found: '宣传内容没有依据',
    basis: `《中华人民共和国反不正当竞争法》${shortened}`,
    range: wide,
  },
  metrology: {
    cause: '使用不合格的计量器具',
    found: '电子秤的检定已经过期',
    basis: `《中华人民共和国计量法》${shortened}`,
    range: wide,
  },
};
