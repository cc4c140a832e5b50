/** 送达 — how a document reaches the party, and on which day it counts as served. */

import { cite } from '../instruments/index.ts';
import { calendarDays, date, rule, workingDays } from '../kinds.ts';
import {
  beforeProcedure2019,
  items,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
} from '../rule-parts.ts';

export const serviceDecision = rule({
  id: 'service-decision',
  zh: '行政处罚决定书的送达期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: calendarDays(7),
      cite: [procedure2019('第七十三条', '当事人不在场的，应当在七日内'), penaltyLaw2017('第四十条')],
      verified: true,
      note: '宣告后当场交付；当事人不在场的才有此期限。原文为“日”，按自然日计。',
    },
    {
      ...under2021Rules,
      value: workingDays(7),
      cite: [
        procedure2021('第八十一条', '当事人不在场的，应当在七个工作日内'),
        penaltyLaw('第六十一条', '行政机关应当在七日内'),
        penaltyLaw('第八十五条', '规定是指工作日，不含法定节假日'),
      ],
      verified: true,
      note: '宣告后当场交付；当事人不在场的才有此期限。',
    },
  ],
});

export const serviceDirect = rule({
  id: 'service-direct',
  zh: '直接送达',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    items({
      recipient: '受送达人本人',
      'adult-family-member': '自然人本人不在时：同住成年家属',
      'legal-representative': '法人的法定代表人、其他组织的主要负责人',
      'receiving-staff': '法人或者其他组织负责收件的人',
      agent: '代理人',
      'designated-recipient': '指定代收人',
    }),
    {
      of2019: [procedure2019('第七十四条第一项', '在送达回证上注明的签收日期为送达日期')],
      of2021: [procedure2021('第八十二条第一项', '在送达回证上注明的签收日期为送达日期')],
    },
    { note: '以送达回证上注明的签收日期为送达日期。' },
  ),
});

export const serviceLeave = rule({
  id: 'service-leave',
  zh: '留置送达',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    items({
      witness: '邀请基层组织或者所在单位代表到场，回证载明拒收事由和日期，见证人签名后留在住所',
      recording: '留在住所，并以拍照、录像等方式记录送达过程',
    }),
    {
      of2019: [procedure2019('第七十四条第二项', '采取拍照、录像等方式记录送达过程，即视为送达')],
      of2021: [procedure2021('第八十二条第二项', '采取拍照、录像等方式记录送达过程，即视为送达')],
    },
    { note: '受送达人或者其同住成年家属拒绝签收的，任选一种。' },
  ),
});

export const serviceElectronic = rule({
  id: 'service-electronic',
  zh: '电子送达',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: items({
        consent: '须经受送达人同意',
        'not-penalty-decision': '行政处罚决定书不得电子送达',
        recording: '以拍照、截屏、录音、录像等方式记录',
      }),
      cite: [procedure2019('第七十四条第四项', '除行政处罚决定书外，经受送达人同意')],
      verified: true,
      note: '到达受送达人特定系统的日期为送达日期。',
    },
    {
      ...under2021Rules,
      value: items({
        consent: '须经受送达人同意',
        'address-confirmation': '须已签订送达地址确认书',
        recording: '以拍照、截屏、录音、录像等方式记录',
      }),
      cite: [
        procedure2021('第八十二条第三项', '经受送达人同意并签订送达地址确认书'),
        penaltyLaw('第六十一条第二款', '当事人同意并签订确认书的'),
      ],
      verified: true,
      note: '包括行政处罚决定书。到达受送达人特定系统的日期为送达日期。',
    },
  ],
});

export const serviceMail = rule({
  id: 'service-mail',
  zh: '邮寄、委托与转交送达',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: items({ mail: '邮寄：回执上注明的收件日期', entrusted: '委托：受送达人的签收日期' }),
      cite: [procedure2019('第七十四条第三项', '邮寄送达的，以回执上注明的收件日期为送达日期')],
      verified: true,
      note: '直接送达有困难的才可采用。',
    },
    {
      ...under2021Rules,
      value: items({
        mail: '邮寄：回执上注明的收件日期',
        entrusted: '委托：受送达人的签收日期',
        'handed-on': '转交：受送达人的签收日期',
      }),
      cite: [procedure2021('第八十二条第四项', '邮寄送达的，以回执上注明的收件日期为送达日期')],
      verified: true,
      note: '直接送达有困难的才可采用。',
    },
  ],
});

const publicNoticeForm = '下落不明或者其他方式无法送达的才可采用；案卷载明原因和经过，张贴的要拍照、录像。';

export const servicePublicNotice = rule({
  id: 'service-public-notice',
  zh: '公告送达',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: calendarDays(60),
      cite: [procedure2019('第七十四条第五项', '自公告发布之日起经过六十日，即视为送达')],
      verified: true,
      note: publicNoticeForm,
    },
    {
      from: date('2021-07-15'),
      until: date('2022-10-31'),
      value: calendarDays(60),
      cite: [procedure2021('第八十二条第五项', '自公告发布之日起经过六十日，即视为送达')],
      verified: true,
      note: `${publicNoticeForm}民事诉讼法自2022年1月1日起已为三十日，规章未改之前仍按六十日。`,
    },
    {
      from: date('2022-11-01'),
      value: calendarDays(30),
      cite: [
        procedure2021('第八十二条第五项', '自公告发布之日起经过三十日，即视为送达'),
        cite('civil-procedure', '第九十五条', '自发出公告之日起，经过三十日，即视为送达'),
      ],
      verified: true,
      note: `${publicNoticeForm}总局令第61号改为三十日；文书格式范本第51号仍印“六十日”，以规章为准。`,
    },
  ],
});

export const serviceAddress = rule({
  id: 'service-address',
  zh: '送达地址确认书',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(
    items({
      confirmed: '送达至确认的地址，即视为送达',
      'change-not-told': '变更未书面告知的，按原地址送达视为依法送达',
      'left-on-the-day': '未能实际接收，直接送达的：文书留在该地址之日为送达之日',
      'returned-on-the-day': '未能实际接收，邮寄送达的：文书被退回之日为送达之日',
    }),
    {
      of2019: [procedure2019('第七十五条', '送达至受送达人确认的地址，即视为送达')],
      of2021: [procedure2021('第八十三条', '送达至受送达人确认的地址，即视为送达')],
    },
  ),
});

export const serviceRules = [
  serviceDecision,
  serviceDirect,
  serviceLeave,
  serviceElectronic,
  serviceMail,
  servicePublicNotice,
  serviceAddress,
] as const;
