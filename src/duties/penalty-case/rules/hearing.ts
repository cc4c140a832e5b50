/** 举行听证 — how the hearing itself is held, when it stops or ends, what it yields and what weight that has. */

import { type RuleItem, rule, workingDays } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  penaltyLaw2017,
  renumbered,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';
import { beforeRevision2021, hearingRules2019, hearingRules2021 } from './sources.ts';

export const hearingOpen = rule({
  id: 'hearing-open',
  zh: '听证公开举行',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '除涉及国家秘密、商业秘密或者个人隐私外，听证应当公开举行。',
      cite: [hearingRules2019('第二十二条第一款', '除涉及国家秘密、商业秘密或者个人隐私外，听证应当公开举行')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: '除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证应当公开举行。',
      cite: [
        hearingRules2021('第二十二条第一款', '除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证应当公开举行'),
        penaltyLaw('第六十四条第三项', '除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行'),
      ],
      verified: true,
    },
  ],
});

export const hearingOfficersAttend = rule({
  id: 'hearing-officers-attend',
  zh: '办案人员参加听证',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('办案人员应当参加听证。', {
    of2019: [hearingRules2019('第十六条', '办案人员应当参加听证')],
    of2021: [hearingRules2021('第十六条', '办案人员应当参加听证')],
  }),
});

const officersFirst: RuleItem = { code: 'officers-case', zh: '办案人员提出当事人违法的事实、证据、行政处罚建议及依据' };
const partySpeaks: RuleItem = { code: 'party-statement', zh: '当事人及其委托代理人进行陈述和申辩' };
const thirdPartySpeaks: RuleItem = { code: 'third-party-statement', zh: '第三人及其委托代理人进行陈述' };
const lastWords: RuleItem = {
  code: 'last-words',
  zh: '听证主持人按照第三人、办案人员、当事人的先后顺序征询各方最后意见',
};
const orderWords = '办案人员提出当事人违法的事实、证据、行政处罚建议及依据';

export const hearingOrder = rule<readonly RuleItem[]>({
  id: 'hearing-order',
  zh: '听证顺序',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: [
        officersFirst,
        partySpeaks,
        thirdPartySpeaks,
        { code: 'examination-and-debate', zh: '质证和辩论' },
        lastWords,
      ],
      cite: [hearingRules2019('第二十五条第一款', orderWords)],
      verified: false,
      note: '听证暂行办法第二十五条第四项原文未见，2021年拆为质证、辩论两项；其余各项可靠。',
    },
    {
      ...under2021Rules,
      value: [
        officersFirst,
        partySpeaks,
        thirdPartySpeaks,
        { code: 'examination', zh: '质证' },
        { code: 'debate', zh: '辩论' },
        lastWords,
      ],
      cite: [hearingRules2021('第二十五条第一款', orderWords)],
      verified: true,
    },
  ],
});

const suspensionGrounds: readonly RuleItem[] = [
  { code: 'force-majeure', zh: '当事人因不可抗力无法参加听证' },
  { code: 'party-died-or-ended', zh: '当事人死亡或者终止，需要确定相关权利义务承受人' },
  { code: 'recusal-on-the-spot', zh: '当事人临时提出回避申请，无法当场作出决定' },
  { code: 'new-witness-or-appraisal', zh: '需要通知新的证人到场或者需要重新鉴定' },
  { code: 'other', zh: '其他需要中止听证的情形' },
];

export const hearingSuspend = rule({
  id: 'hearing-suspend',
  zh: '中止听证的情形',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    suspensionGrounds,
    {
      of2019: [hearingRules2019('第二十六条第一款', '有下列情形之一的，可以中止听证')],
      of2021: [hearingRules2021('第二十六条第一款', '有下列情形之一的，可以中止听证')],
    },
    { note: '由听证主持人决定；情形消失后应当恢复听证。' },
  ),
});

const endGrounds: readonly RuleItem[] = [
  { code: 'withdrawn-or-waived', zh: '当事人撤回听证申请或者明确放弃听证权利' },
  { code: 'absent', zh: '当事人无正当理由拒不到场参加听证' },
  { code: 'left-without-leave', zh: '当事人未经听证主持人允许中途退场' },
  { code: 'party-gone-no-successor', zh: '当事人死亡或者终止，并且无权利义务承受人' },
  { code: 'other', zh: '其他需要终止听证的情形' },
];

export const hearingEnd = rule({
  id: 'hearing-end',
  zh: '终止听证的情形',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    endGrounds,
    {
      of2019: [hearingRules2019('第二十七条', '有下列情形之一的，可以终止听证')],
      of2021: [
        hearingRules2021('第二十七条', '有下列情形之一的，可以终止听证'),
        penaltyLaw('第六十四条第六项', '视为放弃听证权利，行政机关终止听证'),
      ],
    },
    { note: '由听证主持人决定。' },
  ),
});

const signedOnTheSpot = '听证笔录应当经听证参加人核对无误后当场签名或者盖章；拒绝的，在笔录中注明。';
const minutesWords = '听证笔录应当经听证参加人核对无误后，由听证参加人当场签名或者盖章';

export const hearingMinutes = rule({
  id: 'hearing-minutes',
  zh: '听证笔录',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: signedOnTheSpot,
      cite: [hearingRules2019('第二十八条第二款', minutesWords)],
      verified: true,
    },
    {
      ...under2021Rules,
      value: signedOnTheSpot,
      cite: [
        hearingRules2021('第二十八条第二款', minutesWords),
        hearingRules2021('第二十八条第二款', '拒绝签名或者盖章的，由听证主持人在听证笔录中注明'),
      ],
      verified: true,
      note: '2021年7月15日起，拒绝签名或者盖章的，由听证主持人注明。',
    },
  ],
});

const reportNote =
  '报告内容：案由；听证人员、听证参加人；时间、地点；基本情况；处理意见和建议；其他事项。撰写报告的时间是否属于不计入期限的“听证”时间，规定没有写明，本系统按属于处理。';

export const hearingReport = rule({
  id: 'hearing-report',
  zh: '听证报告期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: renumbered(
    workingDays(5),
    {
      of2019: [
        hearingRules2019('第二十九条第一款', '听证结束后，听证主持人应当在五个工作日内撰写听证报告'),
        hearingRules2019('第三十条', '听证报告应当包括以下内容'),
      ],
      of2021: [
        hearingRules2021('第二十九条第一款', '听证结束后，听证主持人应当在五个工作日内撰写听证报告'),
        hearingRules2021('第三十条', '听证报告应当包括以下内容'),
      ],
    },
    { note: reportNote },
  ),
});

export const hearingBasis = rule({
  id: 'hearing-basis',
  zh: '根据听证笔录作出决定',
  kind: 'text',
  before: beforeRevision2021,
  versions: [
    {
      ...under2021Rules,
      value: '听证结束后，应当根据听证笔录，结合听证报告提出的意见建议，作出决定。',
      cite: [
        hearingRules2021('第二十九条第二款', '应当根据听证笔录，结合听证报告提出的意见建议'),
        penaltyLaw('第六十五条', '行政机关应当根据听证笔录，依照本法第五十七条的规定，作出决定'),
      ],
      verified: true,
    },
  ],
});

export const hearingFree = rule({
  id: 'hearing-free',
  zh: '听证不收费',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('举行听证，不得向当事人收取费用。', {
    of2019: [hearingRules2019('第三十四条第二款', '不得向当事人收取费用'), penaltyLaw2017('第四十二条')],
    of2021: [
      hearingRules2021('第三十四条第二款', '不得向当事人收取费用'),
      penaltyLaw('第六十三条第二款', '当事人不承担行政机关组织听证的费用'),
    ],
  }),
});
