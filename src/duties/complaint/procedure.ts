/** 投诉处理 — the table of a consumer's complaint: received, taken on or not, mediated, ended, told, archived. */
import { rptFdaReply } from '../../law/common-rules/complaints-and-tip-offs.ts';
import { procedure } from '../../law/procedure.ts';
import { acceptingActs } from './acts/accepting.ts';
import { endingActs } from './acts/ending.ts';
import { mediatingActs } from './acts/mediating.ts';
import { receivingActs } from './acts/receiving.ts';
import {
  cmpAccept,
  cmpAcceptFda,
  cmpMediateLimit,
  cmpMediateLimitGs,
  cmpMediateLimitLaw,
  cmpTerminateNotify,
} from './rules/index.ts';

export const complaint = procedure({
  id: 'complaint',
  zh: '投诉处理',
  states: {
    received: { zh: '待决定是否受理' },
    accepted: { zh: '已受理' },
    mediating: { zh: '调解中' },
    suspended: { zh: '中止调解' },
    declined: { zh: '不予受理' },
    agreed: { zh: '已达成协议' },
    terminated: { zh: '已终止调解' },
    returned: { zh: '未由本局处理', final: true },
    archived: { zh: '已归档', final: true },
  },
  clocks: {
    'accept-term': { zh: '受理决定并告知期限', rule: cmpAccept, nature: 'term' },
    'accept-fda': { zh: '食药投诉受理期限', rule: cmpAcceptFda, nature: 'term' },
    'mediate-limit': { zh: '调解期限', rule: cmpMediateLimit, nature: 'term' },
    'mediate-limit-law': { zh: '调解期限（实施条例）', rule: cmpMediateLimitLaw, nature: 'term' },
    'mediate-limit-gs': { zh: '调解期限（工商办法）', rule: cmpMediateLimitGs, nature: 'term' },
    'fda-reply': { zh: '办结反馈期限（食药办法）', rule: rptFdaReply, nature: 'term' },
    'tell-complainant': { zh: '告知投诉人终止调解期限', rule: cmpTerminateNotify, nature: 'term' },
    'tell-operator': { zh: '告知被投诉人终止调解期限', rule: cmpTerminateNotify, nature: 'term' },
  },
  acts: { ...receivingActs, ...acceptingActs, ...mediatingActs, ...endingActs },
  mainPath: ['ComplaintReceived', 'ComplaintAccepted', 'MediationArranged', 'AgreementReached', 'ComplaintArchived'],
});

export type ComplaintTable = typeof complaint;
