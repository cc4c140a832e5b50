/** 制定 — drafted, assessed, put to the public, reviewed for competition and for legality, and decided together. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { competition, impacts, legality } from '../choices.ts';
import { ndAssess, ndConsult, ndDecide, ndFairCompetition, ndLegality, ndLegalityTime, ndProcedure } from '../rules.ts';

const drafters = ['case-handler', 'unit-head', 'legal-reviewer'] as const;
const legalUnit = ['legal-reviewer', 'review-head'] as const;

export const makingActs = {
  DraftBegun: {
    zh: '起草',
    from: ['none'],
    to: 'drafting',
    by: drafters,
    basis: [ndProcedure, ndAssess],
    data: field.data({
      title: field.text('文件名称'),
      unit: field.text('起草机构'),
      impacts: field.choices('涉及的范围', impacts, 0),
      secret: field.yesNo('依法需要保密'),
      basisText: field.paragraph('制定依据'),
      replaces: field.optional(field.matter('代替的文件', 'normative-document')),
    }),
  },
  NecessityAssessed: {
    zh: '评估论证',
    from: ['drafting'],
    by: drafters,
    basis: [ndAssess],
    data: field.data({
      necessity: field.paragraph('必要性、可行性'),
      impact: field.paragraph('可能的影响和风险'),
    }),
  },
  ConsultationOpened: {
    zh: '公开征求意见',
    from: ['drafting'],
    to: 'consulting',
    by: drafters,
    basis: [ndConsult, ndProcedure],
    data: field.data({
      channel: field.text('公开的渠道'),
      address: field.optional(field.text('网址')),
      until: field.day('征求意见至'),
      shortReason: field.optional(field.paragraph('短于三十日的理由')),
    }),
    starts: [{ clock: 'consultation', until: 'until' }],
  },
  ConsultationClosed: {
    zh: '汇总意见并反馈采纳情况',
    from: ['consulting'],
    to: 'drafting',
    by: drafters,
    basis: [ndConsult, ndProcedure],
    data: field.data({
      opinions: field.count('收到的意见数'),
      adopted: field.count('采纳的意见数'),
      feedback: field.paragraph('采纳情况和反馈'),
    }),
    ends: [{ clock: 'consultation' }],
  },
  FairCompetitionReviewed: {
    zh: '公平竞争审查',
    from: ['drafting'],
    by: [...drafters, ...legalUnit],
    basis: [ndFairCompetition],
    data: field.data({
      conclusion: field.choice('结论', competition),
      reason: field.paragraph('审查意见'),
    }),
  },
  LegalityReviewRequested: {
    zh: '送合法性审核',
    from: ['drafting'],
    to: 'legality',
    by: drafters,
    basis: [ndLegality, ndLegalityTime],
    data: field.data({ materials: field.paragraph('送审稿、起草说明、依据和意见材料') }),
    starts: [{ clock: 'legality' }],
  },
  LegalityPassed: {
    zh: '合法性审核：合法',
    from: ['legality'],
    to: 'reviewed',
    by: legalUnit,
    basis: [ndLegality, ndLegalityTime],
    data: field.data({ opinion: field.paragraph('审核意见') }),
    ends: [{ clock: 'legality' }],
  },
  LegalityNotPassed: {
    zh: '合法性审核：应当修改或者不合法',
    from: ['legality'],
    to: 'drafting',
    by: legalUnit,
    basis: [ndLegality, ndLegalityTime],
    data: field.data({
      outcome: field.choice(
        '结论',
        legality.filter(({ code }) => code !== 'lawful'),
      ),
      opinion: field.paragraph('审核意见'),
    }),
    ends: [{ clock: 'legality' }],
  },
  CollectivelyDecided: {
    zh: '集体审议通过',
    from: ['drafting', 'legality', 'reviewed'],
    to: 'decided',
    by: ['bureau-chief', 'bureau-head'],
    basis: [ndDecide, ndLegality, ndFairCompetition, ndConsult],
    data: field.data({
      participants: field.people('参加审议的负责人', 2),
      minutes: field.paragraph('审议情况'),
    }),
  },
  SentBackByMeeting: {
    zh: '集体审议：退回修改',
    from: ['reviewed'],
    to: 'drafting',
    by: ['bureau-chief', 'bureau-head'],
    basis: [ndDecide],
    data: field.data({ reason: field.paragraph('理由') }),
  },
  DraftAbandoned: {
    zh: '终止制定',
    from: ['drafting', 'consulting', 'legality', 'reviewed', 'decided'],
    to: 'abandoned',
    by: ['unit-head', ...legalUnit],
    basis: [ndProcedure],
    anytime: true,
    data: field.data({ reason: field.paragraph('理由') }),
    ends: [{ clock: 'consultation' }, { clock: 'legality' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
