import { samrSelfCorrect } from '../../law/common-rules/correction.ts';
import { supInternal, supItSystem } from '../../law/common-rules/supervision.ts';
import { tjsWarningDue, tjsWarningKinds } from '../../law/common-rules/tianjin-supervision.ts';
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { answers, escalations, severities, terms } from './choices.ts';
import { alertAnswerTerm } from './rules.ts';

const basis = [samrSelfCorrect, tjsWarningKinds, supItSystem] as const;
const handlers = [
  'case-handler',
  'complaint-officer',
  'unit-head',
  'legal-reviewer',
  'review-head',
  'personnel',
] as const;

/** 预警处理 — one matter per alert: raised by the pass of the rules over the record, answered by its owner, reviewed. */
export const supervisionAlert = procedure({
  id: 'supervision-alert',
  zh: '执法监督预警',
  states: {
    raised: { zh: '待处理' },
    answered: { zh: '已答复，待复核' },
    closed: { zh: '已办结', final: true },
  },
  clocks: {
    'answer-tianjin': { zh: '预警处理时限', rule: tjsWarningDue, nature: 'term' },
    'answer-local': { zh: '预警处理时限', rule: alertAnswerTerm, nature: 'term' },
  },
  acts: {
    AlertRaised: {
      zh: '发出预警',
      from: ['none'],
      to: 'raised',
      by: ['system-admin'],
      basis,
      data: field.data({
        rule: field.id('预警规则', 'alert-rule'),
        ruleZh: field.text('预警名称'),
        severity: field.choice('程度', severities),
        matter: field.optional(field.matter('所涉事项')),
        procedure: field.optional(field.id('所涉程序', 'procedure')),
        subject: field.text('所涉对象'),
        happenedOn: field.day('发生日期'),
        finding: field.paragraph('发现的情况'),
        article: field.optional(field.id('依据的规则', 'rule')),
        owners: field.people('责任人', 0),
        term: field.choice('处理时限的依据', terms),
      }),
      starts: [
        { clock: 'answer-tianjin', when: { term: ['tianjin'] } },
        { clock: 'answer-local', when: { term: ['local'] } },
      ],
      reaction: true,
    },
    AlertAssigned: {
      zh: '指定责任人',
      from: ['raised'],
      by: ['supervisor', 'unit-head', 'legal-reviewer'],
      basis: [samrSelfCorrect],
      data: field.data({ owner: field.person('责任人'), reason: field.optional(field.text('理由')) }),
      anytime: true,
    },
    AlertEscalated: {
      zh: '提级督办',
      from: ['raised'],
      by: ['supervisor'],
      basis: [samrSelfCorrect, supInternal],
      data: field.data({ to: field.choice('提至', escalations), reason: field.text('理由') }),
      anytime: true,
    },
    AlertAnswered: {
      zh: '答复预警',
      from: ['raised'],
      to: 'answered',
      by: handlers,
      basis: [samrSelfCorrect, tjsWarningDue],
      data: field.data({
        answer: field.choice('处理结果', answers),
        explanation: field.paragraph('情况和原因'),
        correctedOn: field.optional(field.day('纠正日期')),
        measures: field.optional(field.paragraph('防止再次发生的措施')),
      }),
      ends: [{ clock: 'answer-tianjin' }, { clock: 'answer-local' }],
    },
    AnswerAccepted: {
      zh: '复核通过',
      from: ['answered'],
      to: 'closed',
      by: ['supervisor', 'legal-reviewer', 'review-head'],
      basis: [samrSelfCorrect],
      data: field.data({ opinion: field.paragraph('复核意见') }),
    },
    AnswerReturned: {
      zh: '复核退回',
      from: ['answered'],
      to: 'raised',
      by: ['supervisor', 'legal-reviewer', 'review-head'],
      basis: [samrSelfCorrect],
      data: field.data({ reason: field.paragraph('退回的理由'), answerBy: field.day('重新答复的最后一日') }),
      starts: [{ clock: 'answer-local', until: 'answerBy' }],
    },
  },
  mainPath: ['AlertRaised', 'AlertAnswered', 'AnswerAccepted'],
});

export type SupervisionAlertTable = typeof supervisionAlert;
