/** 调解 — consent, delegation, notice, recusal, testing, the limit in days, the end of it. */

import {
  before2020,
  complaint2020,
  complaint2026,
  consumerRegulation,
  sinceComplaint2026,
  textOf2022,
  underComplaint2020,
  untilMerged,
} from '../../../law/common-rules/complaint-sources.ts';
import { cite } from '../../../law/instruments/index.ts';
import { calendarDays, date, type Extension, type RuleItem, rule, workingDays } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';
import { since2024, until2024 } from './accepting.ts';

const suspensionReading = '回避审查期间“中止调解”，条文没有写明不计入，按“中止”的通常含义不计入，由法制机构确认。';
const stopped = ['testing', 'suspension'] as const;

export const cmpMediationConsent = rule({
  id: 'cmp-mediation-consent',
  zh: '双方同意才调解',
  kind: 'text',
  before: '2020年以前工商办法第四条规定民事争议实行调解制度（条文未见），不据以拒绝。',
  versions: [
    {
      ...underComplaint2020,
      value: '经投诉人和被投诉人同意，采用调解的方式处理投诉。',
      cite: [complaint2020('第十六条第一款', '经投诉人和被投诉人同意，采用调解的方式处理投诉')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '经投诉人和被投诉人同意，采用调解的方式处理投诉。',
      cite: [complaint2026('第十八条第一款', '经投诉人和被投诉人同意，采用调解的方式处理投诉')],
      verified: true,
    },
  ],
});

const delegationTerms = {
  'in-bureau-name': '在委托范围内以委托的市场监督管理部门名义进行调解',
  'no-sub-delegation': '不得再委托其他组织或者个人',
};

export const cmpDelegate = rule<readonly RuleItem[]>({
  id: 'cmp-delegate',
  zh: '委托调解',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...until2024,
      value: items(delegationTerms),
      cite: [complaint2020('第十七条', '可以委托消费者协会或者依法成立的其他调解组织等单位代为调解')],
      verified: true,
      note: `${textOf2022}当时不以双方同意为条件。`,
    },
    {
      ...since2024,
      value: items({ 'both-consent': '经投诉人和被投诉人同意', ...delegationTerms }),
      cite: [
        consumerRegulation('第四十六条第四款', '可以依法将投诉委托消费者协会或者依法成立的其他调解组织调解'),
        complaint2020('第十七条', '不得再委托其他组织或者个人'),
      ],
      verified: true,
    },
    {
      ...sinceComplaint2026,
      value: items({ 'both-consent': '经投诉人和被投诉人同意', ...delegationTerms }),
      cite: [
        complaint2026('第十九条', '经投诉人和被投诉人同意'),
        consumerRegulation('第四十六条第四款', '经消费者和经营者同意'),
      ],
      verified: true,
    },
  ],
});

export const cmpMediationNotice = rule({
  id: 'cmp-mediation-notice',
  zh: '现场调解的提前告知',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '采取现场调解方式的，提前告知双方调解的时间、地点、调解人员等。',
      cite: [complaint2020('第十八条第二款', '应当提前告知投诉人和被投诉人调解的时间、地点、调解人员')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '采取现场调解方式的，提前告知双方调解的时间、地点、调解人员等。',
      cite: [complaint2026('第二十条第二款', '应当提前告知投诉人和被投诉人调解的时间、地点、调解人员')],
      verified: true,
    },
  ],
});

export const cmpMediationRecusal = rule({
  id: 'cmp-mediation-recusal',
  zh: '调解人员的回避',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '近亲属或者有其他利害关系的应当回避；当事人申请回避的，中止调解并作出决定。',
      cite: [complaint2020('第十九条第二款', '市场监督管理部门应当中止调解，并作出是否回避的决定')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '近亲属或者有其他利害关系的应当回避；当事人申请回避的，中止调解并作出决定。',
      cite: [complaint2026('第二十一条第二款', '市场监督管理部门应当中止调解，并作出是否回避的决定')],
      verified: true,
    },
  ],
});

const agreedBody = { 'parties-choose': '投诉人和被投诉人协商确定机构', 'cost-agreed': '费用承担经双方协商一致' };

export const cmpInspection = rule<readonly RuleItem[]>({
  id: 'cmp-inspection',
  zh: '调解中的检定、检验、检测、鉴定',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...until2024,
      value: items(agreedBody),
      cite: [complaint2020('第二十条第一款', '由投诉人和被投诉人协商一致，共同委托具备相应条件的技术机构承担')],
      verified: true,
      note: textOf2022,
    },
    {
      ...since2024,
      value: items({ ...agreedBody, 'bureau-designates': '协商不成的，受理投诉的部门可以指定机构' }),
      cite: [
        consumerRegulation('第四十七条第一款', '可以指定鉴定、检测机构'),
        complaint2020('第二十条第二款', '所需费用由投诉人和被投诉人协商一致承担'),
      ],
      verified: true,
    },
    {
      ...sinceComplaint2026,
      value: items({ ...agreedBody, 'bureau-designates': '协商不成的，受理投诉的部门可以指定机构' }),
      cite: [
        complaint2026('第二十二条第一款', '受理投诉的市场监督管理部门可以指定鉴定、检测机构'),
        complaint2026('第二十二条第二款', '所需费用由投诉人和被投诉人协商一致承担'),
      ],
      verified: true,
    },
  ],
});

export const cmpMediateLimit = rule({
  id: 'cmp-mediate-limit',
  zh: '调解期限',
  kind: 'period',
  before: '2020年以前工商投诉适用 cmp-mediate-limit-gs，食药投诉适用 rpt-fda-reply。',
  versions: [
    {
      ...underComplaint2020,
      value: workingDays(45),
      cite: [
        complaint2020('第二十一条第一款第五项', '自投诉受理之日起四十五个工作日内'),
        complaint2020('第二十条第三款', '检定、检验、检测、鉴定所需时间不计算在调解期限内'),
      ],
      verified: true,
      notCounted: stopped,
      note: `${textOf2022}2024年7月1日起与消保法实施条例的六十日并行，先到者为准。${suspensionReading}`,
    },
    {
      ...sinceComplaint2026,
      value: calendarDays(60),
      cite: [
        complaint2026('第二十三条第一款第五项', '自投诉受理之日起六十日内'),
        complaint2026('第二十二条第三款', '鉴定、检测所需时间不计算在调解期限内'),
        consumerRegulation('第四十六条第三款', '在受理之日起60日内调解完毕'),
      ],
      verified: true,
      notCounted: stopped,
      note: suspensionReading,
    },
  ],
});

export const cmpMediateLimitGs = rule({
  id: 'cmp-mediate-limit-gs',
  zh: '工商投诉的调解期限',
  kind: 'period',
  after: '2020年1月1日起适用 cmp-mediate-limit。',
  versions: [
    {
      from: date('2014-03-15'),
      ...untilMerged,
      value: calendarDays(60),
      cite: [cite('commerce-complaint-2014', '（条号未核实）')],
      verified: false,
      notCounted: stopped,
      note: `数值见于网页摘录，条号和不计入的期间未核实。${suspensionReading}`,
    },
  ],
});

export const cmpMediateLimitLaw = rule({
  id: 'cmp-mediate-limit-law',
  zh: '调解期限（消费者权益保护法实施条例）',
  kind: 'period',
  before: '2024年7月1日消费者权益保护法实施条例施行以前没有这一期限。',
  after: '2026年4月15日起办法与条例同为六十日，并为 cmp-mediate-limit 一个期限。',
  versions: [
    {
      ...since2024,
      value: calendarDays(60),
      cite: [
        consumerRegulation('第四十六条第三款', '在受理之日起60日内调解完毕'),
        consumerRegulation('第四十六条第三款', '鉴定、检测时间不计算在60日内'),
      ],
      verified: true,
      notCounted: stopped,
      note: `上位法，与令第20号的四十五个工作日并行，先到者为准。${suspensionReading}`,
    },
  ],
});

export const cmpTerminateNotify = rule({
  id: 'cmp-terminate-notify',
  zh: '告知终止调解的期限',
  kind: 'period',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: workingDays(7),
      cite: [complaint2020('第二十一条第二款', '应当自作出终止调解决定之日起七个工作日内告知')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: workingDays(7),
      cite: [complaint2026('第二十三条第二款', '应当自作出终止调解决定之日起七个工作日内告知')],
      verified: true,
    },
  ],
});

const fifteenMore: Extension = {
  length: workingDays(15),
  approver: 'bureau-head',
  zh: '特殊情况下，核查时限可以延长十五个工作日；2026年4月15日起写明须经市场监督管理部门负责人批准。',
};

export const cmpLeadCheck = rule({
  id: 'cmp-lead-check',
  zh: '调解中发现违法线索的核查',
  kind: 'period',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: workingDays(15),
      cite: [complaint2020('第二十三条第一款', '应当自发现之日起十五个工作日内予以核查')],
      verified: true,
      extensions: [fifteenMore],
      note: `${textOf2022}期限在由此登记的线索中计算。`,
    },
    {
      ...sinceComplaint2026,
      value: workingDays(15),
      cite: [complaint2026('第二十七条第一款', '应当自发现之日起十五个工作日内予以核查')],
      verified: true,
      extensions: [fifteenMore],
      note: '期限在由此登记的线索中计算。',
    },
  ],
});

export const mediationRules = [
  cmpMediationConsent,
  cmpDelegate,
  cmpMediationNotice,
  cmpMediationRecusal,
  cmpInspection,
  cmpMediateLimit,
  cmpMediateLimitGs,
  cmpMediateLimitLaw,
  cmpTerminateNotify,
  cmpLeadCheck,
] as const;
