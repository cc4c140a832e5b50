/** 行政复议 — the bureau as respondent: one matter for each application that contests its conduct. */
import { procedure } from '../../law/procedure.ts';
import { applicationActs } from './acts/application.ts';
import { outcomeActs } from './acts/outcome.ts';
import { proceedingsActs } from './acts/proceedings.ts';
import {
  revDecide,
  revDecideSimple,
  revOpinion,
  revPerform,
  revRedo,
  revRelay,
  revReply,
  revReplySimple,
} from './rules/index.ts';

export const reconsideration = procedure({
  id: 'reconsideration',
  zh: '行政复议（被申请人）',
  states: {
    'to-relay': { zh: '待转送' },
    relayed: { zh: '已转送复议机关' },
    replying: { zh: '待答复' },
    reviewing: { zh: '复议审理中' },
    decided: { zh: '已收到决定，待履行、办结' },
    closed: { zh: '已办结', final: true },
    'not-accepted': { zh: '复议机关不予受理', final: true },
  },
  clocks: {
    relay: { zh: '转送期限', rule: revRelay, nature: 'term' },
    reply: { zh: '答复期限', rule: revReply, nature: 'term' },
    'reply-simple': { zh: '答复期限（简易程序）', rule: revReplySimple, nature: 'term' },
    decide: { zh: '复议机关决定期限', rule: revDecide, nature: 'window' },
    'decide-simple': { zh: '复议机关决定期限（简易程序）', rule: revDecideSimple, nature: 'window' },
    redo: { zh: '重新作出行政行为期限', rule: revRedo, nature: 'term' },
    perform: { zh: '决定书载明的履行期限', rule: revPerform, nature: 'term' },
    opinion: { zh: '意见书答复期限', rule: revOpinion, nature: 'term' },
  },
  acts: { ...applicationActs, ...proceedingsActs, ...outcomeActs },
  mainPath: ['ApplicationCopyReceived', 'ReplySubmitted', 'DecisionReceived', 'ReconsiderationClosed'],
});

export type Reconsideration = typeof reconsideration;
