/** 处理决定 — collective deliberation, departures from the benchmark, and the five kinds of decision. */
import * as field from '../../../law/fields.ts';
import { businessFields, everyItem, noPenaltyGrounds } from '../choices.ts';
import { penaltyKinds } from '../penalty-kinds.ts';
import {
  caseTerm,
  collectiveDiscussion,
  decisionContent,
  decisionKinds,
  discretionReasons,
  illegalGains,
} from '../rules/index.ts';
import { evidenceRelied, factsFound, penaltyFields } from './penalty-fields.ts';

/** A decision other than a penalty may be made as soon as the case has been reviewed; the gates say what is missing. */
const undecided = ['investigating', 'reviewing', 'noticed'] as const;
const decisionEnds = [{ clock: 'case-term' }, { clock: 'review-term' }, { clock: 'legal-review-term' }] as const;
const closing = [{ clock: 'close-term' }] as const;

export const decisionActs = {
  CollectiveDeliberationHeld: {
    zh: '负责人集体讨论',
    from: undecided,
    by: ['bureau-head', 'bureau-chief'],
    basis: [collectiveDiscussion],
    form: 42,
    anytime: true,
    data: field.data({
      attendees: field.people('参加讨论的负责人', 2),
      opinions: field.paragraph('讨论意见'),
      conclusion: field.paragraph('结论'),
    }),
  },
  DiscretionDeviationApproved: {
    zh: '批准调整适用裁量基准',
    from: undecided,
    by: ['bureau-chief', 'bureau-head'],
    basis: [discretionReasons],
    anytime: true,
    data: field.data({
      way: field.choice('批准方式', [
        { code: 'bureau-chief', zh: '主要负责人批准' },
        { code: 'collective-deliberation', zh: '负责人集体讨论' },
      ]),
      reason: field.paragraph('适用基准明显不当的理由'),
    }),
  },
  GainsFoundUndeterminable: {
    zh: '批准违法所得无法查清',
    from: undecided,
    by: ['bureau-chief'],
    basis: [illegalGains],
    anytime: true,
    data: field.data({ reason: field.paragraph('违法所得无法查清的情况') }),
  },
  PenaltyDecided: {
    zh: '作出行政处罚决定',
    from: undecided,
    to: 'decided',
    exercises: ['penalty'],
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [decisionKinds, decisionContent, penaltyKinds, caseTerm],
    form: 45,
    data: field.data({
      ...penaltyFields,
      otherFields: field.optional(field.choices('同案其他违法行为的监管领域', businessFields, 0)),
      facts: factsFound,
      evidence: evidenceRelied,
      defence: field.paragraph('陈述、申辩的采纳情况及理由'),
      performance: field.paragraph('履行方式和期限'),
      remedy: field.paragraph('行政复议、行政诉讼的途径和期限'),
      contents: field.choices('决定书载明的内容', everyItem(decisionContent), 0),
      sealed: field.yesNo('已加盖本部门印章'),
      deviates: field.yesNo('调整适用裁量基准'),
      gainsUndeterminable: field.optional(field.yesNo('违法所得无法查清，不单独计算')),
      alreadyFined: field.yesNo('同一违法行为已受过罚款'),
      restrictedUntil: field.optional(field.day('限制、停业的截止日期')),
      publish: field.yesNo('公示'),
      noPublishReason: field.optional(field.paragraph('不公示的理由')),
    }),
    ends: decisionEnds,
    starts: [
      { clock: 'serve-decision' },
      { clock: 'publish-government', when: { publish: [true] } },
      { clock: 'publish-national', when: { publish: [true] } },
    ],
    number: { word: '处罚' },
  },
  NoPenaltyDecided: {
    zh: '作出不予行政处罚决定',
    from: undecided,
    to: 'decided',
    exercises: ['penalty'],
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [decisionKinds, caseTerm],
    form: 46,
    data: field.data({
      grounds: field.choices('不予处罚的情形', noPenaltyGrounds),
      facts: factsFound,
      reason: field.paragraph('不予处罚的理由'),
      education: field.optional(field.paragraph('教育内容')),
    }),
    ends: decisionEnds,
    starts: [{ clock: 'serve-decision' }, ...closing],
    number: { word: '不罚' },
  },
  FactsNotEstablished: {
    zh: '认定违法事实不能成立',
    from: undecided,
    to: 'decided',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [decisionKinds, caseTerm],
    form: 43,
    data: field.data({ reason: field.paragraph('理由') }),
    ends: decisionEnds,
    starts: closing,
  },
  ReferredToDepartment: {
    zh: '决定移送其他行政管理部门',
    from: undecided,
    to: 'decided',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [decisionKinds, caseTerm],
    form: 43,
    data: field.data({ organ: field.text('受移送机关'), reason: field.paragraph('理由') }),
    ends: decisionEnds,
    starts: closing,
    number: { word: '案移' },
  },
  ReferredToJudicialOrgan: {
    zh: '决定移送司法机关',
    from: undecided,
    to: 'decided',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-chief'],
    basis: [decisionKinds, caseTerm],
    form: 43,
    data: field.data({ organ: field.text('受移送机关'), reason: field.paragraph('涉嫌犯罪的事实和理由') }),
    ends: decisionEnds,
    starts: closing,
  },
} as const;
