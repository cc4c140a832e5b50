/** 申请到答复 — how a reconsideration reaches the bureau, who takes it on, and what is answered. */
import { remedyReviewOrgan, remedyReviewTerm } from '../../../law/common-rules/remedy.ts';
import { contestedConduct, evidenceKinds } from '../../../law/contested-conduct.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { organs, simpleGrounds, trials } from '../choices.ts';
import {
  revAccept,
  revDaykind,
  revNoOwnEvidence,
  revNoreply,
  revRelay,
  revReply,
  revReplySimple,
  revSend,
  revSimpleConvert,
  revSimpleScope,
  revSupplement,
} from '../rules/index.ts';

/** Those who see the whole bureau: only they say which matter is contested, and who may read its evidence for it. */
export const lawyers = ['legal-reviewer', 'review-head'] as const;
export const respondents = ['legal-reviewer', 'review-head', 'case-handler', 'unit-head'] as const;

const contested = {
  conduct: field.choice('被申请复议的行政行为', contestedConduct),
  contested: field.optional(field.matter('被申请复议的事项')),
  conductNumber: field.optional(field.text('行政行为的文号')),
};

const organ = {
  organ: field.choice('行政复议机关', organs),
  organName: field.text('复议机关名称'),
  number: field.text('复议案号'),
};

export const evidenceRows = {
  name: field.text('证据名称'),
  kind: field.choice('证据种类', evidenceKinds),
  collectedOn: field.day('收集日期'),
  proves: field.text('证明内容'),
};

export const applicationActs = {
  ApplicationFiledHere: {
    zh: '收到经本局提交的复议申请',
    from: ['none'],
    to: 'to-relay',
    by: lawyers,
    basis: [revRelay],
    data: field.data({ ...field.partyFields, ...contested, claims: field.paragraph('复议请求和理由') }),
    starts: [{ clock: 'relay' }],
  },
  ApplicationRelayed: {
    zh: '转送复议机关',
    from: ['to-relay'],
    to: 'relayed',
    by: lawyers,
    basis: [revRelay],
    data: field.data({
      organ: field.choice('行政复议机关', organs),
      organName: field.text('复议机关名称'),
      opinion: field.paragraph('认为需要维持的理由'),
    }),
    ends: [{ clock: 'relay' }],
  },
  ConductUndoneBeforeRelay: {
    zh: '自行纠正，申请人撤回申请',
    from: ['to-relay'],
    to: 'closed',
    by: lawyers,
    signatures: ['bureau-head'],
    basis: [revRelay],
    data: field.data({ corrected: field.paragraph('纠正的内容'), withdrawn: field.yesNo('申请人已经撤回申请') }),
    ends: [{ clock: 'relay' }],
  },
  ApplicationCopyReceived: {
    zh: '收到复议申请书副本',
    from: ['none', 'relayed'],
    to: 'replying',
    by: lawyers,
    basis: [revReply, revSend, remedyReviewOrgan, remedyReviewTerm, revSimpleScope, revDaykind],
    data: field.data({
      ...field.partyFields,
      ...organ,
      acceptedOn: field.day('受理日期'),
      trial: field.choice('审理程序', trials),
      simpleGround: field.optional(field.choice('适用简易程序的情形', simpleGrounds)),
      ...contested,
      claims: field.paragraph('复议请求和理由'),
      handlers: field.people('承办人', 0),
    }),
    starts: [
      { clock: 'reply', when: { trial: ['ordinary'] } },
      { clock: 'reply-simple', when: { trial: ['simple'] } },
      { clock: 'decide', from: 'acceptedOn', when: { trial: ['ordinary'] } },
      { clock: 'decide-simple', from: 'acceptedOn', when: { trial: ['simple'] } },
    ],
  },
  ApplicationNotAccepted: {
    zh: '复议机关不予受理',
    from: ['none', 'relayed'],
    to: 'not-accepted',
    by: lawyers,
    basis: [revAccept],
    data: field.data({
      ...field.partyFields,
      ...organ,
      decidedOn: field.day('决定日期'),
      ...contested,
      reason: field.paragraph('不予受理的理由'),
    }),
  },
  HandlersAssigned: {
    zh: '确定承办人',
    from: ['replying', 'reviewing', 'decided'],
    by: lawyers,
    basis: [revReply],
    anytime: true,
    data: field.data({ handlers: field.people('承办人') }),
  },
  ProcedureConverted: {
    zh: '简易程序转为普通程序',
    from: ['replying', 'reviewing'],
    by: lawyers,
    basis: [revSimpleConvert],
    anytime: true,
    data: field.data({
      number: field.text('通知文号'),
      acceptedOn: field.day('受理日期'),
      answered: field.yesNo('已经按简易程序答复'),
      copyReceivedOn: field.day('收到申请书副本的日期'),
    }),
    ends: [{ clock: 'reply-simple' }, { clock: 'decide-simple' }],
    starts: [
      { clock: 'reply', from: 'copyReceivedOn', when: { answered: [false] } },
      { clock: 'decide', from: 'acceptedOn' },
    ],
  },
  ReplySubmitted: {
    zh: '提交复议答复和证据、依据',
    from: ['replying'],
    to: 'reviewing',
    by: respondents,
    signatures: ['bureau-head'],
    basis: [revReply, revReplySimple, revNoreply, revNoOwnEvidence],
    data: field.data({
      answer: field.paragraph('答复意见'),
      dossier: field.yesNo('提交被申请复议事项的证据、依据清单（由记录生成）'),
      furtherEvidence: field.rows('记录以外的证据', evidenceRows, 0),
      furtherBasis: field.rows(
        '记录以外的依据',
        { instrument: field.text('法律文件'), article: field.text('条款') },
        0,
      ),
    }),
    ends: [{ clock: 'reply' }, { clock: 'reply-simple' }],
  },
  EvidenceSupplemented: {
    zh: '补充证据',
    from: ['reviewing'],
    by: respondents,
    basis: [revSupplement, revNoOwnEvidence],
    anytime: true,
    data: field.data({
      newGround: field.paragraph('申请人、第三人提出的新理由或者证据'),
      consented: field.yesNo('复议机构同意补充'),
      evidence: field.rows('补充的证据', evidenceRows),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
