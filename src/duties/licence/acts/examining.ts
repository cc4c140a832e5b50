/** 审查、听证与期限 — verification, what is left out of the period, the hearing, and the one extension. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { servingWays, specialSteps } from '../choices.ts';
import {
  licHearingApply,
  licHearingConduct,
  licHearingHold,
  licHearingHost,
  licHearingNotice,
  licInterested,
} from '../hearing-rules.ts';
import { licClockStop, licDecide, licDecideJoint, licVerify } from '../rules.ts';
import { licFoodbizDecide, licFoodprodDecide } from '../special-rules.ts';

const mayHear = ['accepted', 'rescinding', 'withdrawing'] as const;

export const examiningActs = {
  MaterialsVerified: {
    zh: '核查实质内容',
    from: ['accepted'],
    by: ['case-handler'],
    basis: [licVerify],
    data: field.data({
      reviewers: field.people('核查人员', 1),
      onSite: field.yesNo('现场核查'),
      found: field.paragraph('核查情况'),
      passed: field.yesNo('符合法定条件、标准'),
    }),
  },
  RectificationAsked: {
    zh: '要求整改',
    from: ['accepted'],
    by: ['case-handler'],
    basis: [licVerify],
    anytime: true,
    data: field.data({ content: field.paragraph('整改的要求'), until: field.day('整改期限') }),
  },
  SpecialStepStarted: {
    zh: '开始检验、检测、检疫、鉴定或者专家评审',
    from: ['accepted', 'rescinding'],
    by: ['case-handler'],
    basis: [licClockStop],
    data: field.data({
      step: field.choice('特别程序', specialSteps),
      body: field.text('承担的组织'),
      days: field.count('所需的工作日', { minimum: 1 }),
      toldInWriting: field.yesNo('已将所需时间书面告知申请人'),
    }),
    opens: [{ interval: 'testing', when: { toldInWriting: [true] } }],
  },
  SpecialStepFinished: {
    zh: '检验、检测、检疫、鉴定或者专家评审结束',
    from: ['accepted', 'rescinding'],
    by: ['case-handler'],
    basis: [licClockStop],
    data: field.data({
      finishedOn: field.day('结束之日'),
      result: field.paragraph('结论'),
    }),
    closes: [{ interval: 'testing', from: 'finishedOn' }],
  },
  InterestedPartiesTold: {
    zh: '告知利害关系人陈述、申辩和听证的权利',
    from: ['accepted'],
    by: ['case-handler'],
    basis: [licInterested, licHearingApply],
    data: field.data({
      parties: field.paragraph('利害关系人'),
      interest: field.paragraph('涉及的重大利益'),
      way: field.choice('送达方式', servingWays),
    }),
    starts: [{ clock: 'hearing-apply' }],
  },
  StatementHeard: {
    zh: '听取陈述、申辩',
    from: mayHear,
    by: ['case-handler'],
    basis: [licInterested],
    anytime: true,
    data: field.data({
      by: field.text('陈述、申辩人'),
      statement: field.paragraph('陈述、申辩的内容'),
      treatment: field.paragraph('复核意见和处理'),
    }),
  },
  HearingRequested: {
    zh: '申请听证',
    from: mayHear,
    by: ['case-handler'],
    basis: [licHearingApply, licHearingHold, licHearingHost],
    data: field.data({ by: field.text('申请人'), content: field.paragraph('申请内容') }),
    ends: [{ clock: 'hearing-apply' }],
    starts: [{ clock: 'hearing-hold' }, { clock: 'hearing-host' }],
    opens: [{ interval: 'hearing' }],
  },
  HearingWaived: {
    zh: '放弃听证',
    from: mayHear,
    by: ['case-handler'],
    basis: [licHearingApply],
    data: field.data({ written: field.yesNo('全部有权申请的人书面放弃'), by: field.paragraph('放弃人') }),
    ends: [{ clock: 'hearing-apply' }],
  },
  HearingOrdered: {
    zh: '依职权决定听证并公告',
    from: ['accepted'],
    by: ['unit-head', 'bureau-head'],
    basis: [licHearingConduct, licHearingHost],
    data: field.data({
      reason: field.paragraph('应当听证的规定或者重大公共利益'),
      announced: field.yesNo('已向社会公告'),
    }),
    starts: [{ clock: 'hearing-host' }],
    opens: [{ interval: 'hearing' }],
  },
  HearingHostAppointed: {
    zh: '确定听证主持人',
    from: mayHear,
    by: ['unit-head', 'bureau-head', 'review-head'],
    basis: [licHearingHost, licHearingConduct],
    data: field.data({ host: field.person('听证主持人') }),
    ends: [{ clock: 'hearing-host' }],
  },
  HearingNotified: {
    zh: '通知听证的时间、地点',
    from: mayHear,
    by: ['case-handler', 'legal-reviewer', 'review-head'],
    basis: [licHearingNotice],
    data: field.data({
      hearingOn: field.day('听证日期'),
      place: field.text('听证地点'),
      daysTold: field.yesNo('已书面告知申请人听证所需的时间'),
    }),
  },
  HearingHeld: {
    zh: '举行听证',
    from: mayHear,
    by: ['case-handler', 'legal-reviewer', 'review-head'],
    basis: [licHearingConduct, licHearingHold],
    data: field.data({
      open: field.yesNo('公开举行'),
      record: field.paragraph('听证笔录摘要'),
      signed: field.yesNo('笔录已由参加人确认并签字（拒绝的已记录）'),
    }),
    ends: [{ clock: 'hearing-hold' }],
    closes: [{ interval: 'hearing' }],
  },
  HearingCalledOff: {
    zh: '撤回听证申请，听证终止',
    from: mayHear,
    by: ['case-handler', 'legal-reviewer', 'review-head'],
    basis: [licHearingApply],
    data: field.data({ reason: field.paragraph('撤回申请的情况') }),
    ends: [{ clock: 'hearing-hold' }, { clock: 'hearing-host' }],
    closes: [{ interval: 'hearing' }],
  },
  DecisionExtended: {
    zh: '延长决定期限',
    from: ['accepted'],
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [licDecide, licDecideJoint, licFoodbizDecide, licFoodprodDecide],
    data: field.data({
      reason: field.paragraph('延长的理由'),
      applicantTold: field.yesNo('已将理由告知申请人'),
      government: field.optional(
        field.group('本级人民政府负责人的批准', { organ: field.text('批准机关'), on: field.day('批准日期') }),
      ),
    }),
    extends: [
      { clock: 'decide', step: 0 },
      { clock: 'decide-joint', step: 0 },
      { clock: 'decide-food-business', step: 0 },
      { clock: 'decide-food-production', step: 0 },
    ],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
