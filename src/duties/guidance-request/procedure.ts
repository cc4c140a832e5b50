/** 业务指导请示 — the table of a request: asked by a handling unit, routed, answered, reviewed, issued, and what came of it. */
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import { adoptions, topics, urgencies } from './choices.ts';
import { guidanceAnswer, guidanceAnswerUrgent, guidanceDuty, guidanceLegalView } from './rules.ts';

const askers = ['case-handler', 'complaint-officer', 'unit-head'] as const;
const answerers = ['case-handler', 'unit-head', 'legal-reviewer', 'review-head', 'case-reviewer'] as const;
const legalUnit = ['legal-reviewer', 'review-head'] as const;
const endsAll = [{ clock: 'answer' }, { clock: 'answer-urgent' }] as const;

export const guidanceRequest = procedure({
  id: 'guidance-request',
  zh: '业务指导请示',
  states: {
    asked: { zh: '待交办' },
    routed: { zh: '待答复' },
    forwarded: { zh: '已向上级请示' },
    answered: { zh: '已拟答复' },
    reviewed: { zh: '答复已审核，待发出' },
    issued: { zh: '已答复，待反馈' },
    settled: { zh: '已办结', final: true },
    withdrawn: { zh: '已撤回', final: true },
  },
  clocks: {
    answer: { zh: '请示答复时限', rule: guidanceAnswer, nature: 'term' },
    'answer-urgent': { zh: '紧急请示答复时限', rule: guidanceAnswerUrgent, nature: 'term' },
  },
  acts: {
    GuidanceAsked: {
      zh: '请示',
      from: ['none'],
      to: 'asked',
      by: askers,
      signatures: ['unit-head'],
      basis: [guidanceDuty],
      data: field.data({
        about: field.optional(field.matter('相关案件或者事项')),
        cause: field.text('案由'),
        field: penaltyCase.acts.ClueReceived.data.properties.field,
        topic: field.choice('请示的事项', topics),
        question: field.paragraph('请示的问题', { description: '写明事实和争议；不必写当事人的姓名' }),
        ownView: field.paragraph('承办机构的意见'),
        urgency: field.choice('缓急', urgencies),
        urgentReason: field.optional(field.text('紧急的理由')),
      }),
      starts: [
        { clock: 'answer', when: { urgency: ['ordinary'] } },
        { clock: 'answer-urgent', when: { urgency: ['urgent'] } },
      ],
    },
    GuidanceRouted: {
      zh: '交业务科室答复',
      from: ['asked', 'routed'],
      to: 'routed',
      by: [...legalUnit, 'unit-head', 'bureau-head'],
      basis: [guidanceDuty],
      data: field.data({
        section: field.text('业务科室'),
        answerers: field.people('答复人'),
        reason: field.optional(field.text('改交的理由')),
      }),
    },
    GuidanceSentBack: {
      zh: '业务科室退回交办',
      from: ['routed'],
      to: 'asked',
      by: answerers,
      basis: [guidanceDuty],
      data: field.data({ reason: field.paragraph('不属于本科室职责的依据'), proposed: field.text('应由何科室答复') }),
    },
    GuidanceForwarded: {
      zh: '向上级请示',
      from: ['routed'],
      to: 'forwarded',
      by: answerers,
      signatures: ['bureau-head'],
      basis: [guidanceDuty],
      data: field.data({ organ: field.text('上级机关（处室）'), question: field.paragraph('请示的内容') }),
      number: { word: '请示' },
    },
    SuperiorAnswered: {
      zh: '收到上级答复',
      from: ['forwarded'],
      to: 'routed',
      by: answerers,
      basis: [guidanceDuty],
      data: field.data({
        organ: field.text('答复的机关'),
        number: field.optional(field.text('文号')),
        answer: field.paragraph('答复内容'),
      }),
    },
    GuidanceAnswered: {
      zh: '拟定答复',
      from: ['routed'],
      to: 'answered',
      by: answerers,
      basis: [guidanceDuty],
      data: field.data({
        answer: field.paragraph('答复意见'),
        articles: field.rows('依据的条文', { instrument: field.text('法律文件'), article: field.text('条款') }, 0),
        legalView: field.yesNo('含有法律意见（定性、法律适用、裁量）'),
      }),
    },
    AnswerReviewed: {
      zh: '法制机构审核答复：同意',
      from: ['answered'],
      to: 'reviewed',
      by: legalUnit,
      basis: [guidanceLegalView, guidanceDuty],
      data: field.data({ opinion: field.paragraph('审核意见') }),
    },
    AnswerReturned: {
      zh: '法制机构审核答复：退回修改',
      from: ['answered'],
      to: 'routed',
      by: legalUnit,
      basis: [guidanceLegalView, guidanceDuty],
      data: field.data({ opinion: field.paragraph('修改意见') }),
    },
    GuidanceIssued: {
      zh: '发出答复',
      from: ['answered', 'reviewed'],
      to: 'issued',
      by: answerers,
      basis: [guidanceDuty, guidanceLegalView],
      data: field.noData,
      ends: endsAll,
      number: { word: '指导' },
    },
    OutcomeReported: {
      zh: '反馈采纳情况',
      from: ['issued'],
      to: 'settled',
      by: askers,
      basis: [guidanceDuty],
      data: field.data({
        adoption: field.choice('采纳情况', adoptions),
        outcome: field.paragraph('处理结果，没有采纳的写明理由'),
      }),
    },
    PrecedentSelected: {
      zh: '选为内部先例',
      from: ['issued', 'settled'],
      by: legalUnit,
      basis: [guidanceDuty],
      anytime: true,
      data: field.data({
        title: field.text('标题'),
        point: field.paragraph('要旨'),
        question: field.paragraph('问题（隐去当事人）'),
        answer: field.paragraph('答复（隐去当事人）'),
      }),
    },
    GuidanceWithdrawn: {
      zh: '撤回请示',
      from: ['asked', 'routed', 'forwarded', 'answered', 'reviewed'],
      to: 'withdrawn',
      by: askers,
      basis: [guidanceDuty],
      anytime: true,
      data: field.data({ reason: field.paragraph('理由') }),
      ends: endsAll,
    },
  },
  mainPath: ['GuidanceAsked', 'GuidanceRouted', 'GuidanceAnswered', 'GuidanceIssued', 'OutcomeReported'],
});

export type GuidanceTable = typeof guidanceRequest;

/** What a precedent must know of the request that it was chosen from. */
export interface AnsweredGuidance {
  readonly cause: string;
  readonly field: string;
  readonly topic: string;
  readonly section: string;
  readonly articles: readonly { readonly instrument: string; readonly article: string }[];
  readonly issuedNumber: string | null;
}
