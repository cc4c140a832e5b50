/** 听证 — who must be told, who may ask for a hearing, and how it is held. */
import { type Rule, rule, workingDays } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';
import { byLaw, byProcedure, licensingLaw, licensingProcedure, repeatedIn2019 } from './rule-parts.ts';

export const licInterested = rule({
  id: 'lic-interested',
  zh: '告知利害关系人',
  kind: 'text',
  versions: repeatedIn2019('许可事项直接关系他人重大利益的，决定前告知申请人、利害关系人陈述、申辩和要求听证的权利。', {
    law: [licensingLaw('第四十七条', '应当告知申请人、利害关系人享有要求听证的权利')],
    procedure: licensingProcedure('第十九条', '应当告知该利害关系人'),
  }),
});

export const licHearingApply = rule({
  id: 'lic-hearing-apply',
  zh: '申请听证',
  kind: 'period',
  versions: repeatedIn2019(workingDays(5), {
    law: [licensingLaw('第四十七条', '在被告知听证权利之日起五日内提出听证申请的')],
    procedure: licensingProcedure('第五十三条', '应当自被告知听证权利之日起五日内提出听证申请'),
  }),
});

export const licHearingHold = rule({
  id: 'lic-hearing-hold',
  zh: '组织听证',
  kind: 'period',
  versions: repeatedIn2019(workingDays(20), {
    law: [licensingLaw('第四十七条', '行政机关应当在二十日内组织听证')],
    procedure: licensingProcedure('第五十三条', '应当自收到听证申请之日起二十日内组织听证'),
  }),
});

export const licHearingNotice = rule({
  id: 'lic-hearing-notice',
  zh: '听证通知提前的时间',
  kind: 'period',
  versions: byLaw(workingDays(7), [licensingLaw('第四十八条', '应当于举行听证的七日前将举行听证的时间、地点通知')]),
});

export const licHearingHost = rule({
  id: 'lic-hearing-host',
  zh: '确定听证主持人',
  kind: 'period',
  before: '2019年9月30日以前没有确定主持人的期限；主持人须是审查人员以外的人，行政许可法一向如此。',
  versions: byProcedure(workingDays(3), [licensingProcedure('第五十四条', '自收到听证申请之日起三日内确定听证主持人')]),
});

export const licHearingConduct = rule({
  id: 'lic-hearing-conduct',
  zh: '听证的主持和笔录',
  kind: 'list',
  versions: byLaw(
    items({
      open: '公开举行',
      'other-host': '主持人是审查该申请的工作人员以外的人',
      'signed-record': '制作笔录，交参加人确认无误后签字或者盖章',
      'by-the-record': '根据听证笔录作出决定',
    }),
    [licensingLaw('第四十八条', '应当指定审查该行政许可申请的工作人员以外的人员为听证主持人')],
  ),
});

export const hearingRules: readonly Rule[] = [
  licInterested,
  licHearingApply,
  licHearingHold,
  licHearingNotice,
  licHearingHost,
  licHearingConduct,
];
