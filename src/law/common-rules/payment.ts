/** 缴纳罚没款 — within what time, to whom, by what receipt, and what late payment costs. */

import { cite } from '../instruments/index.ts';
import { type ByParty, calendarDays, date, type Fen, type Length, rule, workingDays, yuan } from '../kinds.ts';
import {
  beforeProcedure2019,
  coercionLaw,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
  underOldPenaltyLaw,
} from '../rule-parts.ts';

export const payTerm = rule({
  id: 'pay-term',
  zh: '缴纳罚没款期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: calendarDays(15),
      cite: [
        procedure2019('第六十四条', '当事人应当自收到行政处罚决定书之日起十五日内，通过指定银行缴纳罚没款'),
        penaltyLaw2017('第四十六条'),
      ],
      verified: true,
      note: '自收到决定书之日起算。',
    },
    {
      ...under2021Rules,
      value: calendarDays(15),
      cite: [
        procedure2021('第七十二条第一款', '通过指定银行或者电子支付系统缴纳罚没款'),
        penaltyLaw('第六十七条第三款', '当事人应当自收到行政处罚决定书之日起十五日内'),
      ],
      verified: true,
      note: '自收到决定书之日起算。2021年7月15日起可以通过电子支付系统缴纳。',
    },
  ],
});

const separation = '除依法当场收缴的罚款外，作出处罚决定的行政机关及其执法人员不得自行收缴罚款。';

export const paySeparation = rule({
  id: 'pay-separation',
  zh: '罚缴分离',
  kind: 'text',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: separation,
      cite: [penaltyLaw2017('第四十六条')],
      verified: false,
      note: '条文见于公开的法律问答页面，2017年文本未存，未能核对原文。',
    },
    {
      ...under2021Rules,
      value: separation,
      cite: [penaltyLaw('第六十七条第二款', '作出行政处罚决定的行政机关及其执法人员不得自行收缴罚款')],
      verified: true,
    },
  ],
});

/**
 * 当场收缴罚款 — sums in fen, bounds included: `always` may be collected on the spot; `ifHardLater` only where it would be
 * hard to enforce afterwards. In remote or waterborne places the party may ask, whatever the sum.
 */
export interface OnTheSpotCollection {
  readonly always: Fen;
  readonly ifHardLater: ByParty;
}

const remote = '边远、水上、交通不便地区，当事人缴款确有困难并提出的，也可以当场收缴。';

export const collectOnSpot = rule<OnTheSpotCollection>({
  id: 'collect-on-spot',
  zh: '当场收缴罚款',
  kind: 'money',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: { always: yuan(20), ifHardLater: { person: yuan(50), organisation: yuan(1000) } },
      cite: [
        procedure2019('第六十四条', '当场处以二十元以下罚款的'),
        penaltyLaw2017('第四十七条'),
        penaltyLaw2017('第四十八条'),
      ],
      verified: true,
      note: remote,
    },
    {
      ...under2021Rules,
      value: { always: yuan(100), ifHardLater: { person: yuan(200), organisation: yuan(3000) } },
      cite: [
        procedure2021('第七十二条第一款', '当场处以一百元以下罚款的'),
        penaltyLaw('第六十八条', '依法给予一百元以下罚款的'),
        penaltyLaw('第六十九条', '经当事人提出，行政机关及其执法人员可以当场收缴罚款'),
      ],
      verified: true,
      note: remote,
    },
  ],
});

export const collectReceipt = rule({
  id: 'collect-receipt',
  zh: '罚款专用票据',
  kind: 'text',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: '当场收缴罚款，必须出具财政部门统一制发的罚款收据；不出具的，当事人有权拒绝缴纳。',
      cite: [penaltyLaw2017('第四十九条')],
      verified: false,
      note: '条文见于公开的法律问答页面，2017年文本未存，未能核对原文。',
    },
    {
      ...under2021Rules,
      value: '当场收缴罚款，必须出具国务院财政部门或者省级财政部门统一制发的专用票据；不出具的，当事人有权拒绝缴纳。',
      cite: [
        procedure2021(
          '第七十二条第二款',
          '必须向当事人出具国务院财政部门或者省、自治区、直辖市财政部门统一制发的专用票据',
        ),
        penaltyLaw('第七十条', '不出具财政部门统一制发的专用票据的，当事人有权拒绝缴纳罚款'),
      ],
      verified: true,
    },
  ],
});

/** 当场收缴款的上交 — officer to bureau (on water: from landing), then bureau to bank. */
export interface HandInPeriods {
  readonly toBureau: Length;
  readonly toBank: Length;
}

export const collectHandin = rule<HandInPeriods>({
  id: 'collect-handin',
  zh: '当场收缴款上交期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: { toBureau: calendarDays(2), toBank: calendarDays(2) },
      cite: [
        procedure2019('第六十五条', '应当自收缴罚款之日起二日内交至所在市场监督管理部门'),
        procedure2019('第六十五条', '市场监督管理部门应当在二日内将罚款缴付指定银行'),
        penaltyLaw2017('第五十条'),
      ],
      verified: true,
      note: '原文为“日”，按自然日计。在水上收缴的，自抵岸之日起算。',
    },
    {
      ...under2021Rules,
      value: { toBureau: workingDays(2), toBank: workingDays(2) },
      cite: [
        procedure2021('第七十三条', '应当自收缴罚款之日起二个工作日内交至所在市场监督管理部门'),
        procedure2021('第七十三条', '市场监督管理部门应当在二个工作日内将罚款缴付指定银行'),
        penaltyLaw('第七十一条', '应当自收缴罚款之日起二日内，交至行政机关'),
        penaltyLaw('第八十五条', '本法中“二日”“三日”“五日”“七日”的规定是指工作日'),
      ],
      verified: true,
      note: '在水上收缴的，自抵岸之日起算。',
    },
  ],
});

export const instalment = rule({
  id: 'instalment',
  zh: '延期、分期缴纳的批准',
  kind: 'approver',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: 'bureau-head',
      cite: [procedure2019('第六十六条', '经市场监督管理部门负责人批准，同意当事人延期或者分期缴纳罚款的')],
      verified: true,
      note: '当事人确有经济困难并书面申请；书面告知延期或者分期的期限。2017年行政处罚法第五十二条凭记忆，未引。',
    },
    {
      ...under2021Rules,
      value: 'bureau-head',
      cite: [
        procedure2021('第七十四条', '经市场监督管理部门负责人批准，同意当事人暂缓或者分期缴纳罚款的'),
        penaltyLaw('第六十六条第二款', '经当事人申请和行政机关批准，可以暂缓或者分期缴纳'),
      ],
      verified: true,
      note: '当事人确有经济困难并书面申请；书面告知暂缓或者分期的期限。',
    },
  ],
});

/** 加处罚款 — the share of the fine added for each calendar day late, and the cap as a share of the fine. */
export interface SurchargeRates {
  readonly perDay: number;
  readonly cap: number;
}

const capWords = '加处罚款或者滞纳金的数额不得超出金钱给付义务的数额';
const toldWords = '加处罚款或者滞纳金的标准应当告知当事人';

export const surcharge = rule<SurchargeRates>({
  id: 'surcharge',
  zh: '加处罚款',
  kind: 'ratio',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: { perDay: 0.03, cap: 1 },
      cite: [
        procedure2019('第六十七条', '可以每日按罚款数额的百分之三加处罚款'),
        coercionLaw('第四十五条第二款', capWords),
        coercionLaw('第四十五条第一款', toldWords),
        penaltyLaw2017('第五十一条第一项'),
      ],
      verified: true,
      note: '2017年行政处罚法没有上限，上限来自程序暂行规定和行政强制法。当时没有见到复议、诉讼期间停止计算的规定。',
    },
    {
      ...under2021Rules,
      value: { perDay: 0.03, cap: 1 },
      cite: [
        procedure2021('第七十五条', '可以每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额'),
        penaltyLaw('第七十二条第一款第一项', '每日按罚款数额的百分之三加处罚款'),
        coercionLaw('第四十五条第二款', capWords),
        coercionLaw('第四十五条第一款', toldWords),
      ],
      verified: true,
      notCounted: ['remedy'],
      note: '复议、诉讼期间不计算，见“复议、诉讼期间不计加处罚款”。',
    },
  ],
});

export const surchargeStop = rule({
  id: 'surcharge-stop',
  zh: '复议、诉讼期间不计加处罚款',
  kind: 'text',
  before: '2021年7月15日以前没有见到复议、诉讼期间停止计算加处罚款的规定。',
  versions: [
    {
      ...under2021Rules,
      value: '当事人申请行政复议或者提起行政诉讼的，加处罚款的数额在复议或者诉讼期间不予计算。',
      cite: [penaltyLaw('第七十三条第三款', '加处罚款的数额在行政复议或者行政诉讼期间不予计算')],
      verified: true,
    },
  ],
});

/** 价格违法逾期加处 — the daily share added to unpaid illegal gains and to an unpaid fine. */
export interface PriceSurchargeRates {
  readonly gainsPerDay: number;
  readonly finePerDay: number;
}

export const surchargePriceGains = rule<PriceSurchargeRates>({
  id: 'surcharge-price-gains',
  zh: '价格违法所得逾期加处',
  kind: 'ratio',
  versions: [
    {
      from: date('2010-12-04'),
      value: { gainsPerDay: 0.002, finePerDay: 0.03 },
      cite: [
        cite('price-penalty-2010', '第二十一条', '逾期不缴纳违法所得的，每日按违法所得数额的2‰加处罚款'),
        cite('price-penalty-2010', '第二十一条', '逾期不缴纳罚款的，每日按罚款数额的3%加处罚款'),
      ],
      verified: true,
    },
  ],
});
