/** 行政诉讼 — the bureau as defendant: one matter for each instance of each suit. */
import { partOf } from '../../law/part-of-rule.ts';
import { procedure } from '../../law/procedure.ts';
import { answeringActs } from './acts/answering.ts';
import { judgingActs } from './acts/judging.ts';
import { trialActs } from './acts/trial.ts';
import {
  litAnswer,
  litAnswerSimple,
  litAppeal,
  litAppealAnswer,
  litDelay,
  litFirst,
  litFirstSimple,
  litPerform,
  litSecond,
  litSuggestion,
} from './rules/index.ts';

export const litigation = procedure({
  id: 'litigation',
  zh: '行政诉讼（被告）',
  states: {
    answering: { zh: '待答辩举证' },
    trial: { zh: '审理中' },
    judged: { zh: '已收到一审裁判，上诉期内' },
    appealed: { zh: '已上诉，待二审' },
    effective: { zh: '裁判已生效，待履行、办结' },
    closed: { zh: '已办结', final: true },
  },
  clocks: {
    answer: { zh: '答辩举证期限', rule: litAnswer, nature: 'term' },
    'answer-simple': { zh: '举证期限（简易程序，法院指定）', rule: litAnswerSimple, nature: 'term' },
    'delayed-evidence': { zh: '延期举证期限', rule: litDelay, nature: 'term' },
    'appeal-answer': { zh: '对上诉的答辩期限', rule: litAppealAnswer, nature: 'term' },
    'first-term': { zh: '一审审理期限', rule: litFirst, nature: 'window' },
    'first-term-simple': { zh: '一审审理期限（简易程序）', rule: litFirstSimple, nature: 'window' },
    'second-term': { zh: '二审审理期限', rule: litSecond, nature: 'window' },
    'appeal-judgment': { zh: '上诉期（判决）', rule: partOf(litAppeal, 'judgment'), nature: 'window' },
    'appeal-ruling': { zh: '上诉期（裁定）', rule: partOf(litAppeal, 'ruling'), nature: 'window' },
    perform: { zh: '裁判载明的履行期限', rule: litPerform, nature: 'term' },
    suggestion: { zh: '司法建议回复期限', rule: litSuggestion, nature: 'term' },
  },
  acts: { ...answeringActs, ...trialActs, ...judgingActs },
  mainPath: [
    'ComplaintServed',
    'AnswerSubmitted',
    'HearingHeld',
    'JudgmentReceived',
    'JudgmentTookEffect',
    'SuitClosed',
  ],
});

export type Litigation = typeof litigation;
