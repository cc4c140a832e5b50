import {
  samrCorrect,
  samrDecision,
  samrNotice,
  samrObjection,
  samrRecheck,
} from '../../law/common-rules/supervision.ts';
import { procedure } from '../../law/procedure.ts';
import { answeringActs } from './acts/answering.ts';
import { clueActs } from './acts/clues.ts';
import { paperActs } from './acts/papers.ts';
import { replyTerm } from './rules.ts';

/** 行政执法监督 — one matter per clue or paper: who said what of the bureau's enforcement, what was demanded, what was done. */
export const enforcementSupervision = procedure({
  id: 'enforcement-supervision',
  zh: '行政执法监督',
  states: {
    examining: { zh: '研判、查明中' },
    issued: { zh: '已制发文书，待纠正' },
    reported: { zh: '已报送纠正情况' },
    closed: { zh: '已办结', final: true },
    guided: { zh: '已告知其他途径', final: true },
    'no-issue': { zh: '未发现问题', final: true },
    withdrawn: { zh: '文书已撤回', final: true },
  },
  clocks: {
    reply: { zh: '报送纠正情况期限', rule: replyTerm, nature: 'term' },
    'notice-answer': { zh: '答复执法监督通知书期限', rule: samrNotice, nature: 'term' },
    correction: { zh: '限期纠正', rule: samrCorrect, nature: 'term' },
    'correction-report': { zh: '报告纠正情况期限', rule: samrDecision, nature: 'term' },
    objection: { zh: '申请复查期限', rule: samrObjection, nature: 'window' },
    recheck: { zh: '复查答复期限', rule: samrRecheck, nature: 'term' },
  },
  acts: { ...clueActs, ...paperActs, ...answeringActs },
  mainPath: ['CorrectionReported', 'ReportAccepted'],
});

export type EnforcementSupervisionTable = typeof enforcementSupervision;
