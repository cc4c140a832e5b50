/** 告知、陈述申辩与听证范围 — what the party must be told before a penalty, how long it may answer, when it may be heard. */

import { cite } from '../../../law/instruments/index.ts';
import { type ByParty, type RuleItem, rule, workingDays, yuan } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
  underOldPenaltyLaw,
} from '../../../law/rule-parts.ts';
import { hearingRules2019, hearingRules2021 } from './sources.ts';

export const penaltyNotice = rule({
  id: 'penalty-notice',
  zh: '行政处罚告知书',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value:
        '作出处罚决定之前，应当书面告知拟作出处罚决定的事实、理由及依据和陈述权、申辩权；属于听证范围的，告知听证权；须退还多收价款的，一并告知数额。',
      cite: [procedure2019('第五十一条第一款', '应当书面告知当事人拟作出行政处罚决定的事实、理由及依据')],
      verified: true,
      note: '2017年行政处罚法第三十一条亦有规定，凭记忆，未引。',
    },
    {
      ...under2021Rules,
      value:
        '作出处罚决定之前，应当书面告知拟作出的处罚内容及事实、理由、依据和陈述权、申辩权；属于听证范围的，告知听证权；须退还多收价款的，一并告知数额。',
      cite: [
        procedure2021('第五十七条第一款', '应当书面告知当事人拟作出的行政处罚内容及事实、理由、依据'),
        penaltyLaw('第四十四条', '应当告知当事人拟作出的行政处罚内容及事实、理由、依据'),
      ],
      verified: true,
      note: '2021年7月15日起须告知拟作出的处罚内容。',
    },
  ],
});

export const defenceWindow = rule({
  id: 'defence-window',
  zh: '陈述、申辩和要求听证的期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: workingDays(3),
      cite: [
        procedure2019('第五十一条第二款', '自告知书送达之日起三个工作日内，未行使陈述、申辩权'),
        hearingRules2019('第七条第一款', '自收到告知书之日起三个工作日内提出'),
        penaltyLaw2017('第四十二条'),
      ],
      verified: true,
      note: '逾期视为放弃。行政处罚法只规定听证期限，没有规定陈述、申辩的期限，该期限来自总局规章。',
    },
    {
      ...under2021Rules,
      value: workingDays(5),
      cite: [
        procedure2021('第五十七条第二款', '自告知书送达之日起五个工作日内，未行使陈述、申辩权'),
        hearingRules2021('第七条第一款', '自收到告知书之日起五个工作日内提出'),
        penaltyLaw('第六十四条第一项', '应当在行政机关告知后五日内提出'),
        penaltyLaw('第八十五条', '本法中“二日”“三日”“五日”“七日”的规定是指工作日'),
      ],
      verified: true,
      note: '逾期视为放弃。行政处罚法只规定听证期限，没有规定陈述、申辩的期限，该期限来自总局规章。等候时间计入九十日办案期限。',
    },
  ],
});

export const defenceRecheck = rule({
  id: 'defence-recheck',
  zh: '对陈述、申辩的复核',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '对当事人提出的事实、理由和证据应当复核，成立的应当采纳；不得因陈述、申辩或者申请听证而加重处罚。',
      cite: [procedure2019('第五十二条', '不得因当事人陈述、申辩或者申请听证而加重行政处罚')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: '对当事人提出的事实、理由和证据应当复核，成立的应当采纳；不得因陈述、申辩或者要求听证而给予更重的处罚。',
      cite: [
        procedure2021('第五十八条', '不得因当事人陈述、申辩或者要求听证而给予更重的行政处罚'),
        penaltyLaw('第四十五条第二款', '行政机关不得因当事人陈述、申辩而给予更重的处罚'),
      ],
      verified: true,
    },
  ],
});

export const noNoticeNoDecision = rule({
  id: 'no-notice-no-decision',
  zh: '未告知不得决定',
  kind: 'text',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: '未告知或者拒绝听取陈述、申辩的，行政处罚决定不能成立；当事人放弃权利的除外。',
      cite: [penaltyLaw2017('第四十一条')],
      verified: false,
      note: '2017年行政处罚法第四十一条凭记忆，原文未见。',
    },
    {
      ...under2021Rules,
      value: '未告知或者拒绝听取陈述、申辩的，不得作出行政处罚决定；当事人明确放弃陈述或者申辩权利的除外。',
      cite: [penaltyLaw('第六十二条', '当事人明确放弃陈述或者申辩权利的除外')],
      verified: true,
    },
  ],
});

const refundFirst =
  '法律、法规要求退还多收价款的，应当在听取当事人意见后、作出处罚决定前发出责令退款通知书，限期退还；难以查找付款人的，责令公告查找。';
const refundWords = '应当在听取当事人意见后作出行政处罚决定前，向当事人发出责令退款通知书';
const priceRefund = cite('price-penalty-2010', '第十六条第一款', '责令经营者限期退还');

export const refundOrder = rule({
  id: 'refund-order',
  zh: '责令退款',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: refundFirst,
      cite: [procedure2019('第五十三条', refundWords), priceRefund],
      verified: true,
    },
    {
      ...under2021Rules,
      value: refundFirst,
      cite: [
        procedure2021('第五十九条', refundWords),
        procedure2021('第六十四条第二款', '责令退还多收价款等时间不计入前款所指的案件办理期限'),
        priceRefund,
      ],
      verified: true,
      note: '2021年7月15日起，责令退还多收价款的时间不计入办案期限。',
    },
  ],
});

/** 听证范围 — the sums (in fen, bounds included) from which a fine or confiscation gives a right to be heard, and the grounds. */
export interface HearingScope extends ByParty {
  readonly grounds: readonly RuleItem[];
}

const amounts = { person: yuan(10_000), organisation: yuan(100_000) } as const;

export const hearingScope = rule<HearingScope>({
  id: 'hearing-scope',
  zh: '听证范围',
  kind: 'money',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: {
        ...amounts,
        grounds: [
          { code: 'suspension', zh: '责令停产停业' },
          { code: 'revocation', zh: '吊销许可证件或者营业执照' },
          { code: 'large-fine', zh: '对自然人处以一万元以上、对法人或者其他组织处以十万元以上罚款' },
          { code: 'large-confiscation', zh: '没收违法所得和非法财物达到上述数额' },
          { code: 'by-law', zh: '法律、法规、规章规定的其他情形' },
        ],
      },
      cite: [hearingRules2019('第五条第一款'), penaltyLaw2017('第四十二条')],
      verified: false,
      note: '听证暂行办法第五条第一款原文未见，数额和情形凭记忆；当时的行政处罚法没有规定数额。',
    },
    {
      ...under2021Rules,
      value: {
        ...amounts,
        grounds: [
          { code: 'suspension', zh: '责令停产停业、责令关闭、限制从业' },
          { code: 'revocation', zh: '降低资质等级、吊销许可证件或者营业执照' },
          { code: 'large-fine', zh: '对自然人处以一万元以上、对法人或者其他组织处以十万元以上罚款' },
          { code: 'large-confiscation', zh: '没收违法所得和非法财物价值总额达到前项所列数额' },
          { code: 'other-heavy', zh: '其他较重的行政处罚' },
          { code: 'by-law', zh: '法律、法规、规章规定的其他情形' },
        ],
      },
      cite: [
        hearingRules2021('第五条第一款', '对自然人处以一万元以上、对法人或者其他组织处以十万元以上罚款'),
        penaltyLaw('第六十三条第一款', '应当告知当事人有要求听证的权利'),
      ],
      verified: true,
      note: '“以上”包括本数：恰为一万元、十万元的，属于听证范围。有地方数额的，见“听证的地方数额”。',
    },
  ],
});

const localAmounts = '各省、自治区、直辖市人大常委会或者人民政府对罚没数额有具体规定的，可以从其规定。';

export const hearingScopeLocal = rule({
  id: 'hearing-scope-local',
  zh: '听证的地方数额',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    localAmounts,
    {
      of2019: [hearingRules2019('第五条第二款', '所列罚没数额有具体规定的，可以从其规定')],
      of2021: [hearingRules2021('第五条第二款', '所列罚没数额有具体规定的，可以从其规定')],
    },
    { note: '地方数额由各局配置，本系统不预设。天津市的数额未查到。' },
  ),
});

const requestForms: readonly RuleItem[] = [
  { code: 'on-receipt', zh: '在告知书送达回证上签署意见' },
  { code: 'written', zh: '在期限内书面提出' },
  { code: 'oral', zh: '在期限内口头提出，由办案人员记入笔录，当事人签名或者盖章' },
];

export const hearingRequestForm = rule({
  id: 'hearing-request-form',
  zh: '要求听证的方式',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    requestForms,
    {
      of2019: [hearingRules2019('第七条第一款', '可以在告知书送达回证上签署意见')],
      of2021: [hearingRules2021('第七条第一款', '可以在告知书送达回证上签署意见')],
    },
    { note: '期限见“陈述、申辩和要求听证的期限”。' },
  ),
});
