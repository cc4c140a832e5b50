/** 裁判及其后 — what each instance decided, appeal, effect, performance, and what the court asked besides. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { appellants, forms, obligations, outcomes, secondOutcomes } from '../choices.ts';
import { litAppeal, litOutcomes, litPerform, litRedoSame, litSecondOutcomes, litSuggestion } from '../rules/index.ts';
import { defendants, lawyers } from './answering.ts';

const amounts = {
  fine: field.optional(field.money('改变后的罚款')),
  gains: field.optional(field.money('改变后的没收违法所得')),
  goods: field.optional(field.money('改变后的没收非法财物价值')),
};

const paper = {
  document: field.text('裁判文书文号'),
  decidedOn: field.day('裁判日期'),
  reasons: field.paragraph('主要理由'),
};

const afterwards = ['answering', 'trial', 'judged', 'appealed', 'effective', 'closed'] as const;

export const judgingActs = {
  JudgmentReceived: {
    zh: '收到一审裁判',
    from: ['answering', 'trial'],
    to: 'judged',
    by: lawyers,
    basis: [litOutcomes, litAppeal],
    data: field.data({
      form: field.choice('文书', forms),
      outcome: field.choice('裁判结果', outcomes),
      ...paper,
      procedural: field.yesNo('以违反法定程序为由撤销'),
      obligation: field.choice('裁判要求履行的内容', obligations),
      ...amounts,
      compensation: field.optional(field.money('判决赔偿的数额')),
    }),
    ends: [
      { clock: 'answer' },
      { clock: 'answer-simple' },
      { clock: 'delayed-evidence' },
      { clock: 'first-term' },
      { clock: 'first-term-simple' },
    ],
    starts: [
      { clock: 'appeal-judgment', when: { form: ['judgment'] } },
      { clock: 'appeal-ruling', when: { outcome: ['suit-dismissed'] } },
    ],
    closes: [{ interval: 'proceedings' }],
  },
  AppealFiled: {
    zh: '提起上诉',
    from: ['judged'],
    to: 'appealed',
    by: lawyers,
    signatures: ['bureau-head'],
    signaturesUnless: { by: ['plaintiff', 'reconsideration-organ', 'third-party'] },
    basis: [litAppeal],
    data: field.data({
      by: field.choice('上诉人', appellants),
      claims: field.paragraph('上诉请求和理由'),
    }),
    ends: [{ clock: 'appeal-judgment' }, { clock: 'appeal-ruling' }],
  },
  JudgmentTookEffect: {
    zh: '一审裁判生效',
    from: ['judged'],
    to: 'effective',
    by: lawyers,
    basis: [litAppeal, litPerform],
    data: field.data({ performBy: field.optional(field.day('裁判载明的期限届满日')) }),
    ends: [{ clock: 'appeal-judgment' }, { clock: 'appeal-ruling' }],
    starts: [{ clock: 'perform', until: 'performBy' }],
  },
  ReviewJudgmentReceived: {
    zh: '收到二审、再审裁判',
    from: ['trial'],
    to: 'closed',
    by: lawyers,
    basis: [litSecondOutcomes, litPerform],
    data: field.data({
      result: field.choice('裁判结果', secondOutcomes),
      outcome: field.optional(field.choice('改判后的结果', outcomes)),
      ...paper,
      procedural: field.yesNo('以违反法定程序为由撤销'),
      obligation: field.choice('改判要求履行的内容', obligations),
      performBy: field.optional(field.day('裁判载明的期限届满日')),
      ...amounts,
    }),
    ends: [{ clock: 'appeal-answer' }, { clock: 'second-term' }],
    closes: [{ interval: 'proceedings' }],
  },
  SecondInstanceEnded: {
    zh: '二审、再审裁判生效',
    from: ['appealed', 'effective', 'closed'],
    to: 'effective',
    by: lawyers,
    reaction: true,
    basis: [litSecondOutcomes, litPerform],
    data: field.data({
      second: field.matter('二审、再审事项', 'litigation'),
      court: field.text('人民法院'),
      result: field.choice('裁判结果', secondOutcomes),
      outcome: field.optional(field.choice('改判后的结果', outcomes)),
      document: field.text('裁判文书文号'),
      reasons: field.paragraph('主要理由'),
      procedural: field.yesNo('以违反法定程序为由撤销'),
      obligation: field.choice('改判要求履行的内容', obligations),
      performBy: field.optional(field.day('裁判载明的期限届满日')),
      ...amounts,
    }),
    starts: [{ clock: 'perform', until: 'performBy' }],
  },
  JudgmentPerformed: {
    zh: '履行生效裁判',
    from: ['effective'],
    by: defendants,
    signatures: ['bureau-head'],
    basis: [litPerform, litRedoSame],
    data: field.data({
      performed: field.paragraph('履行情况'),
      renewed: field.optional(field.matter('重新作出的行政行为所在事项')),
      sameAgain: field.yesNo('以同一事实和理由作出基本相同的行为'),
    }),
    ends: [{ clock: 'perform' }],
  },
  JudicialSuggestionReceived: {
    zh: '收到司法建议',
    from: afterwards,
    by: lawyers,
    basis: [litSuggestion],
    anytime: true,
    data: field.data({
      letter: field.text('司法建议书文号'),
      content: field.paragraph('指出的问题'),
      replyBy: field.optional(field.day('建议书载明的回复期限')),
    }),
    starts: [{ clock: 'suggestion', until: 'replyBy', key: 'letter' }],
  },
  JudicialSuggestionAnswered: {
    zh: '回复司法建议',
    from: afterwards,
    by: defendants,
    signatures: ['bureau-head'],
    basis: [litSuggestion],
    anytime: true,
    data: field.data({ letter: field.text('司法建议书文号'), corrected: field.paragraph('处理、改进情况') }),
    ends: [{ clock: 'suggestion', key: 'letter' }],
  },
  CorrectionMade: {
    zh: '诉后整改',
    from: ['effective', 'closed'],
    by: defendants,
    basis: [litPerform],
    anytime: true,
    data: field.data({ problem: field.paragraph('暴露的问题'), measures: field.paragraph('整改措施') }),
  },
  SuitClosed: {
    zh: '诉讼办结',
    from: ['effective'],
    to: 'closed',
    by: lawyers,
    basis: [litPerform],
    data: field.noData,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
