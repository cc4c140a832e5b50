/** 决定及其后 — what the organ decided, how it is performed, what it asked besides, and the suit that followed. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { obligations, outcomes, terminations } from '../choices.ts';
import { revOpinion, revOutcomes, revPerform, revRedo, revRedoSame, revTerminate } from '../rules/index.ts';
import { lawyers, respondents } from './application.ts';

const pending = ['replying', 'reviewing'] as const;
const afterwards = ['replying', 'reviewing', 'decided', 'closed'] as const;

export const outcomeActs = {
  DecisionReceived: {
    zh: '收到复议决定书（调解书）',
    from: pending,
    to: 'decided',
    by: lawyers,
    basis: [revOutcomes, revPerform],
    data: field.data({
      outcome: field.choice('决定', outcomes),
      document: field.text('决定书文号'),
      decidedOn: field.day('决定日期'),
      reasons: field.paragraph('主要理由'),
      procedural: field.yesNo('以违反法定程序为由撤销'),
      obligation: field.choice('责令履行的内容', obligations),
      performBy: field.optional(field.day('决定书载明的期限届满日')),
      fine: field.optional(field.money('改变后的罚款')),
      gains: field.optional(field.money('改变后的没收违法所得')),
      goods: field.optional(field.money('改变后的没收非法财物价值')),
    }),
    ends: [{ clock: 'reply' }, { clock: 'reply-simple' }, { clock: 'decide' }, { clock: 'decide-simple' }],
    starts: [
      { clock: 'redo', when: { obligation: ['redo'] } },
      { clock: 'perform', until: 'performBy', when: { obligation: ['redo-by', 'perform-by'] } },
    ],
    closes: [{ interval: 'proceedings' }],
  },
  ReconsiderationTerminated: {
    zh: '复议终止',
    from: pending,
    to: 'closed',
    by: lawyers,
    basis: [revTerminate],
    data: field.data({
      ground: field.choice('终止的情形', terminations),
      document: field.text('终止决定书文号'),
      decidedOn: field.day('决定日期'),
    }),
    ends: [{ clock: 'reply' }, { clock: 'reply-simple' }, { clock: 'decide' }, { clock: 'decide-simple' }],
    closes: [{ interval: 'proceedings' }],
  },
  DecisionPerformed: {
    zh: '履行复议决定',
    from: ['decided'],
    by: respondents,
    signatures: ['bureau-head'],
    basis: [revPerform, revRedo, revRedoSame],
    data: field.data({
      performed: field.paragraph('履行情况'),
      renewed: field.optional(field.matter('重新作出的行政行为所在事项')),
      sameAgain: field.yesNo('以同一事实和理由作出相同或者基本相同的行为'),
    }),
    ends: [{ clock: 'redo' }, { clock: 'perform' }],
  },
  OpinionReceived: {
    zh: '收到复议意见书、建议书',
    from: afterwards,
    by: lawyers,
    basis: [revOpinion],
    anytime: true,
    data: field.data({
      paper: field.choice('文书', [
        { code: 'opinion', zh: '行政复议意见书' },
        { code: 'suggestion', zh: '行政复议建议书' },
      ]),
      letter: field.text('文书号'),
      content: field.paragraph('指出的问题'),
    }),
    starts: [{ clock: 'opinion', key: 'letter', when: { paper: ['opinion'] } }],
  },
  OpinionAnswered: {
    zh: '报送纠正、改进情况',
    from: afterwards,
    by: respondents,
    signatures: ['bureau-head'],
    basis: [revOpinion],
    anytime: true,
    data: field.data({
      letter: field.text('意见书、建议书文书号'),
      corrected: field.paragraph('纠正、改进情况'),
    }),
    ends: [{ clock: 'opinion', key: 'letter' }],
  },
  SuitFollowed: {
    zh: '当事人对复议后的行政行为起诉',
    from: ['decided', 'closed', 'not-accepted'],
    by: lawyers,
    reaction: true,
    basis: [revPerform],
    data: field.data({ suit: field.matter('行政诉讼', 'litigation') }),
  },
  ReconsiderationClosed: {
    zh: '复议事项办结',
    from: ['decided'],
    to: 'closed',
    by: lawyers,
    basis: [revPerform],
    data: field.data({ lessons: field.optional(field.paragraph('暴露的问题和整改措施')) }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
