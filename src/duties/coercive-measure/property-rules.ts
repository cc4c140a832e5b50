/** 查封、扣押的财物 — keeping, early disposal, unclaimed goods, goods in other hands and goods that go with a crime. */

import { date, rule } from '../../law/kinds.ts';
import {
  beforeProcedure2019,
  coercionLaw,
  items,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
} from '../../law/rule-parts.ts';

const custodyCost = coercionLaw('第二十六条', '因查封、扣押发生的保管费用由行政机关承担');

export const seizureCustody = rule({
  id: 'seizure-custody',
  zh: '查封、扣押财物的保管',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    items({
      'keep-safely': '妥善保管，不得使用或者损毁',
      entrust: '可以委托第三人保管，第三人不得损毁或者擅自转移、处置',
      'bureau-bears-cost': '保管费用由行政机关承担',
      'seal-strip': '查封的加贴封条，任何人不得随意动用',
    }),
    {
      of2019: [procedure2019('第三十八条', '应当妥善保管，不得使用或者损毁'), custodyCost],
      of2021: [procedure2021('第四十一条', '应当妥善保管，不得使用或者损毁'), custodyCost],
    },
  ),
});

export const earlyDisposal = rule({
  id: 'early-disposal',
  zh: '先行处置',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: items({ 'bureau-head-approval': '经部门负责人批准' }),
      cite: [procedure2019('第三十八条第三款')],
      verified: false,
      note: '第三十八条第三款（先行处理）2019年的文字未见，条件不全；批准人凭记忆。',
    },
    {
      ...under2021Rules,
      value: items({
        'not-fit-to-keep': '容易损毁、灭失、变质，保管困难或者费用过高，季节性商品等不宜长期保存的物品',
        'before-confiscation': '在确定为罚没财物前',
        'owner-agrees': '权利人同意或者申请；权利人不明确的，公告期满无人同意或者申请',
        'bureau-head-approval': '经部门负责人批准',
        'evidence-kept': '采取措施留存证据',
        'proceeds-as-case-cash': '所得款项按照涉案现金管理',
      }),
      cite: [procedure2021('第四十一条第三款', '在采取相关措施留存证据后，可以依法先行处置')],
      verified: true,
      note: '法律、法规另有规定的除外。',
    },
  ],
});

export const unclaimedGoods = rule({
  id: 'unclaimed-goods',
  zh: '无人认领的物品',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '当事人下落不明或者所有人无法确定的，公告告知领取；期满仍无人领取的，经部门负责人批准上缴，或者拍卖后上缴国库。',
    {
      of2019: [procedure2019('第三十九条第三款', '公告期满仍无人领取的，经市场监督管理部门负责人批准')],
      of2021: [procedure2021('第四十二条第三款', '公告期满仍无人领取的，经市场监督管理部门负责人批准')],
    },
    { note: '公告期间依公告送达的规定。' },
  ),
});

export const seizeConsigned = rule({
  id: 'seize-consigned',
  zh: '扣押托运物品',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    items({ 'assistance-notice': '制作协助扣押通知书，通知有关单位协助', 'tell-party': '书面通知当事人' }),
    {
      of2019: [procedure2019('第三十六条', '应当制作协助扣押通知书，通知有关单位协助办理')],
      of2021: [procedure2021('第三十九条', '应当制作协助扣押通知书，通知有关单位协助办理')],
    },
  ),
});

export const seizeAtHome = rule({
  id: 'seize-at-home',
  zh: '扣押家存、寄存物品',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    items({
      'order-to-hand-out': '责令当事人取出',
      'take-out-with-others': '拒绝取出的，会同当地有关部门或者单位取出，并办理扣押手续',
    }),
    {
      of2019: [procedure2019('第三十七条', '应当会同当地有关部门或者单位将其取出')],
      of2021: [procedure2021('第四十条', '应当会同当地有关部门或者单位将其取出')],
    },
  ),
});

export const seizeAndCrime = rule({
  id: 'seize-and-crime',
  zh: '涉嫌犯罪的财物一并移送',
  kind: 'text',
  versions: [
    {
      from: date('2012-01-01'),
      value: '违法行为涉嫌犯罪应当移送的，查封、扣押的财物一并移送，并书面告知当事人。',
      cite: [coercionLaw('第二十一条', '查封、扣押、冻结的财物一并移送，并书面告知当事人')],
      verified: true,
    },
  ],
});

export const propertyRules = [
  seizureCustody,
  earlyDisposal,
  unclaimedGoods,
  seizeConsigned,
  seizeAtHome,
  seizeAndCrime,
] as const;
