/** 是否列入 — opened by a heavier penalty, or alone where a party will not perform; consent, then the decision. */
import { seriousListConsent, seriousListDecide } from '../../../law/common-rules/credit-repair.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { decisionContents, heavierPenalties, listingGrounds, severityFactors } from '../grounds.ts';
import { serDecisionContents, serGrounds, serSeverity, serStandalone, serThreshold } from '../rules.ts';

export const deciders = ['case-handler', 'unit-head'] as const;

export const consideringActs = {
  ConsiderationOpened: {
    zh: '作出较重处罚，须决定是否列入',
    from: ['none'],
    to: 'considering',
    by: deciders,
    basis: [seriousListDecide, serThreshold],
    data: field.data({
      case: field.optional(field.matter('处罚案件', 'penalty-case')),
      penaltyDecidedOn: field.day('处罚决定日期'),
      penaltyNumber: field.optional(field.text('处罚决定书文号')),
      heavier: field.choices('较重行政处罚', heavierPenalties),
    }),
  },
  RefusalFound: {
    zh: '查明拒不履行、逃避执行行政决定',
    from: ['none'],
    to: 'considering',
    by: deciders,
    basis: [serStandalone, serGrounds],
    data: field.data({
      ...field.partyFields,
      case: field.optional(field.matter('处罚案件', 'penalty-case')),
      decision: field.text('行政处罚、行政裁决等行政决定'),
      able: field.yesNo('有履行能力'),
      refusal: field.paragraph('拒不履行、逃避执行的情况及对公信力的影响'),
    }),
  },
  ListingNoticeServed: {
    zh: '告知拟列入的事由、依据和权利',
    from: ['considering'],
    by: deciders,
    basis: [serStandalone],
    data: field.data({
      content: field.paragraph('拟列入的事由、依据'),
      rightsTold: field.yesNo('已告知依法享有的权利'),
    }),
    ends: [{ clock: 'defence-window' }],
    starts: [{ clock: 'defence-window' }],
  },
  DefenceHeard: {
    zh: '听取陈述、申辩',
    from: ['considering'],
    by: deciders,
    basis: [serStandalone],
    anytime: true,
    data: field.data({ content: field.paragraph('陈述、申辩的内容及采纳情况') }),
  },
  RightsWaived: {
    zh: '当事人明确放弃陈述、申辩、听证权利',
    from: ['considering'],
    by: deciders,
    basis: [serStandalone],
    anytime: true,
    data: field.data({ content: field.paragraph('放弃的权利（书面）') }),
    ends: [{ clock: 'defence-window' }],
  },
  HearingRequested: {
    zh: '当事人要求听证',
    from: ['considering'],
    by: deciders,
    basis: [serStandalone],
    anytime: true,
    data: field.noData,
  },
  HearingHeld: {
    zh: '举行听证',
    from: ['considering'],
    by: ['legal-reviewer', 'review-head'],
    basis: [serStandalone],
    anytime: true,
    data: field.data({ minutes: field.paragraph('听证笔录和听证报告意见') }),
  },
  SuperiorConsentGiven: {
    zh: '上一级市场监督管理部门同意列入',
    from: ['considering'],
    by: deciders,
    basis: [seriousListConsent],
    data: field.data({
      organ: field.text('上一级部门'),
      number: field.text('同意的文号'),
      consentedOn: field.day('同意日期'),
    }),
  },
  ListingDecided: {
    zh: '决定列入严重违法失信名单',
    from: ['considering'],
    to: 'listed',
    by: deciders,
    signatures: ['unit-head', 'bureau-head'],
    basis: [seriousListDecide, serGrounds, serSeverity, serDecisionContents],
    data: field.data({
      ...field.partyFields,
      ground: field.choice('列入情形', listingGrounds),
      facts: field.paragraph('违法事实'),
      lawBroken: field.text('违反的法律、行政法规'),
      severity: field.choices('性质恶劣、情节严重、社会危害较大的因素', severityFactors),
      severityReasons: field.paragraph('综合考虑的理由'),
      noIntentProved: field.yesNo('有证据足以证明没有主观故意'),
      noticedOn: field.optional(field.day('与处罚一并告知的日期', { description: '依处罚决定列入的填写' })),
      contents: field.choices('决定书载明的内容', decisionContents, 0),
      sameProvince: field.yesNo('当事人登记地（住所地）在本市'),
      restrictedUntil: field.optional(field.day('法定限制措施的截止日期')),
      restrictedLonger: field.yesNo('法定限制措施超过三年'),
    }),
    starts: [
      { clock: 'publish-local', when: { sameProvince: [true] } },
      { clock: 'push', when: { sameProvince: [false] } },
      { clock: 'listed-term', when: { restrictedLonger: [false] } },
    ],
    ends: [{ clock: 'defence-window' }],
  },
  NotListed: {
    zh: '决定不列入',
    from: ['considering'],
    to: 'not-listed',
    by: deciders,
    signatures: ['unit-head', 'bureau-head'],
    basis: [seriousListDecide, serSeverity],
    data: field.data({
      partyName: field.text('当事人名称（姓名）'),
      ground: field.choice('不列入的理由', [
        { code: 'not-severe', zh: '不属于性质恶劣、情节严重、社会危害较大' },
        { code: 'no-intent', zh: '有证据足以证明没有主观故意' },
        { code: 'no-ground', zh: '不属于第五条至第十一条列举的情形' },
        { code: 'not-heavier', zh: '不属于较重行政处罚，或者违反的不是法律、行政法规' },
        { code: 'performed', zh: '已经履行行政决定' },
        { code: 'no-consent', zh: '上一级部门不同意' },
      ]),
      reason: field.paragraph('说明'),
    }),
    ends: [{ clock: 'defence-window' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
