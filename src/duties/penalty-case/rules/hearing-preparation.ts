/** 听证准备 — from the request to the day of the hearing: host, papers, date and who must be told how long before. */

import { calendarDays, type Length, rule, workingDays } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  penaltyLaw2017,
  renumbered,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';
import { hearingRules2019, hearingRules2021 } from './sources.ts';

const plainDay = '原文为“日”，按自然日计。';

export const hearingHostAppoint = rule({
  id: 'hearing-host-appoint',
  zh: '确定听证主持人的期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: renumbered(
    workingDays(3),
    {
      of2019: [
        hearingRules2019('第十八条', '之日起三个工作日内，确定听证主持人'),
        hearingRules2019('第十一条第一款', '听证主持人由市场监督管理部门负责人指定'),
      ],
      of2021: [
        hearingRules2021('第十八条', '之日起三个工作日内，确定听证主持人'),
        hearingRules2021('第十一条第一款', '听证主持人由市场监督管理部门负责人指定'),
      ],
    },
    { note: '自收到听证申请之日起算。听证时间不计入办案期限。' },
  ),
});

export const hearingFileHandover = rule({
  id: 'hearing-file-handover',
  zh: '移交案件材料的期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: renumbered(workingDays(3), {
    of2019: [hearingRules2019('第十九条', '自确定听证主持人之日起三个工作日内，将案件材料移交听证主持人')],
    of2021: [hearingRules2021('第十九条', '自确定听证主持人之日起三个工作日内，将案件材料移交听证主持人')],
  }),
});

export const hearingFixDate = rule({
  id: 'hearing-fix-date',
  zh: '确定听证时间、地点的期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: renumbered(workingDays(5), {
    of2019: [hearingRules2019('第二十条第一款', '移交的案件材料之日起五个工作日内确定听证的时间、地点')],
    of2021: [hearingRules2021('第二十条第一款', '移交的案件材料之日起五个工作日内确定听证的时间、地点')],
  }),
});

export const hearingNoticeLead = rule({
  id: 'hearing-notice-lead',
  zh: '听证通知书送达当事人的提前时间',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: calendarDays(7),
      cite: [
        hearingRules2019('第二十条第一款', '应当于举行听证七日前将听证通知书送达当事人'),
        penaltyLaw2017('第四十二条第二项'),
      ],
      verified: true,
      note: plainDay,
    },
    {
      ...under2021Rules,
      value: workingDays(7),
      cite: [
        hearingRules2021('第二十条第一款', '应当于举行听证的七个工作日前将听证通知书送达当事人'),
        penaltyLaw('第六十四条第二项', '行政机关应当在举行听证的七日前'),
        penaltyLaw('第八十五条', '本法中“二日”“三日”“五日”“七日”的规定是指工作日'),
      ],
      verified: true,
      note: '2021年7月15日起由七日改为七个工作日。',
    },
  ],
});

const noticeNames =
  '听证通知书应当载明听证时间、地点，听证主持人、听证员、记录员、翻译人员的姓名，并告知申请回避的权利。';

export const hearingNoticeContent = rule({
  id: 'hearing-notice-content',
  zh: '听证通知书的内容',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(noticeNames, {
    of2019: [hearingRules2019('第二十条第二款', '并告知当事人有申请回避的权利')],
    of2021: [hearingRules2021('第二十条第二款', '并告知当事人有申请回避的权利')],
  }),
});

export const hearingThirdParty = rule<Length | null>({
  id: 'hearing-third-party',
  zh: '通知第三人的提前时间',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: null,
      cite: [hearingRules2019('第二十条第三款', '应当在举行听证前将听证的时间、地点通知第三人')],
      verified: true,
      note: '2019年只要求在举行听证前通知，没有天数。',
    },
    {
      ...under2021Rules,
      value: workingDays(7),
      cite: [hearingRules2021('第二十条第三款', '应当在举行听证的七个工作日前将听证的时间、地点通知第三人')],
      verified: true,
    },
  ],
});

export const hearingNotifyOfficers = rule({
  id: 'hearing-notify-officers',
  zh: '通知办案人员并退回材料的提前时间',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: calendarDays(7),
      cite: [hearingRules2019('第二十一条', '应当于举行听证七日前将听证的时间、地点通知办案人员，并退回案件材料')],
      verified: true,
      note: plainDay,
    },
    {
      ...under2021Rules,
      value: workingDays(7),
      cite: [hearingRules2021('第二十一条', '应当于举行听证的七个工作日前将听证的时间、地点通知办案人员')],
      verified: true,
    },
  ],
});

export const hearingPublicNotice = rule({
  id: 'hearing-public-notice',
  zh: '公开听证的公告',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: calendarDays(3),
      cite: [hearingRules2019('第二十二条第二款', '应当于举行听证三日前公告当事人的姓名或者名称、案由')],
      verified: true,
      note: `${plainDay}公告当事人的姓名或者名称、案由以及听证的时间、地点。`,
    },
    {
      ...under2021Rules,
      value: workingDays(3),
      cite: [hearingRules2021('第二十二条第二款', '应当于举行听证的三个工作日前公告当事人的姓名或者名称、案由')],
      verified: true,
      note: '公告当事人的姓名或者名称、案由以及听证的时间、地点。',
    },
  ],
});

const organised =
  '听证由法制机构或者其他机构组织；主持人由负责人指定，必要时设一至二名听证员，记录员由主持人指定；办案人员不得担任三者。';
const barred = '办案人员不得担任听证主持人、听证员和记录员';

export const hearingPanel = rule({
  id: 'hearing-panel',
  zh: '听证人员',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(organised, {
    of2019: [
      hearingRules2019('第十一条第三款', barred),
      hearingRules2019('第十一条第一款', '可以设一至二名听证员'),
      hearingRules2019('第八条', '法制机构或者其他机构负责组织'),
      hearingRules2019('第九条', '听证人员包括听证主持人、听证员和记录员'),
    ],
    of2021: [
      hearingRules2021('第十一条第三款', barred),
      hearingRules2021('第十一条第一款', '可以设一至二名听证员'),
      hearingRules2021('第八条', '法制机构或者其他机构负责组织'),
      hearingRules2021('第九条', '听证人员包括听证主持人、听证员和记录员'),
    ],
  }),
});

const recusalDeciders =
  '听证员、记录员、翻译人员的回避由听证主持人决定；听证主持人的回避由市场监督管理部门负责人决定。';
const recusalWords = '听证主持人的回避，由市场监督管理部门负责人决定';

export const hearingRecusal = rule({
  id: 'hearing-recusal',
  zh: '听证中的回避',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(recusalDeciders, {
    of2019: [hearingRules2019('第四条第二款', recusalWords)],
    of2021: [hearingRules2021('第四条第二款', recusalWords)],
  }),
});

export const hearingProxy = rule({
  id: 'hearing-proxy',
  zh: '听证代理人的人数',
  kind: 'count',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: 2,
      cite: [hearingRules2019('第十五条第一款', '当事人、第三人可以委托一至二人代为参加听证')],
      verified: true,
      note: '至多二人，须提交授权委托书和身份证明；代为撤回申请或者放弃听证的，须有明确授权。',
    },
    {
      ...under2021Rules,
      value: 2,
      cite: [
        hearingRules2021('第十五条第一款', '当事人、第三人可以委托一至二人代为参加听证'),
        penaltyLaw('第六十四条第五项', '也可以委托一至二人代理'),
      ],
      verified: true,
      note: '至多二人，须提交授权委托书和身份证明；代为撤回申请或者放弃听证的，须有明确授权。',
    },
  ],
});
