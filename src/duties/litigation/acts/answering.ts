/** 应诉 — how a suit reaches the bureau, who takes it on, and what is answered and proved. */
import { remedySuitTerm } from '../../../law/common-rules/remedy.ts';
import { contestedConduct, evidenceKinds } from '../../../law/contested-conduct.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { appellants, trials } from '../choices.ts';
import {
  litAgents,
  litAnswer,
  litAnswerSimple,
  litAppeal,
  litAppealAnswer,
  litCodefendant,
  litDelay,
  litFirst,
  litNoOwnEvidence,
  litPreserve,
  litProof,
  litSecond,
  litSupplement,
} from '../rules/index.ts';

/** Those who see the whole bureau: only they say which matter is contested, and who may read its evidence for it. */
export const lawyers = ['legal-reviewer', 'review-head'] as const;
export const defendants = ['legal-reviewer', 'review-head', 'case-handler', 'unit-head'] as const;

const court = { court: field.text('人民法院'), number: field.text('案号') };

const contested = {
  conduct: field.choice('被诉行政行为', contestedConduct),
  contested: field.optional(field.matter('被诉行政行为所在事项')),
  conductNumber: field.optional(field.text('行政行为的文号')),
};

const evidenceRows = {
  name: field.text('证据名称'),
  kind: field.choice('证据种类', evidenceKinds),
  collectedOn: field.day('收集日期'),
  proves: field.text('证明内容'),
};

const evidence = {
  dossier: field.yesNo('提交被诉事项的证据、依据清单（由记录生成）'),
  furtherEvidence: field.rows('记录以外的证据', evidenceRows, 0),
  furtherBasis: field.rows('记录以外的依据', { instrument: field.text('法律文件'), article: field.text('条款') }, 0),
};

export const answeringActs = {
  ComplaintServed: {
    zh: '收到起诉状副本',
    from: ['none'],
    to: 'answering',
    by: lawyers,
    basis: [litAnswer, litAnswerSimple, litCodefendant, remedySuitTerm, litFirst],
    data: field.data({
      ...field.partyFields,
      ...court,
      origin: field.choice('来源', [
        { code: 'first', zh: '新的起诉' },
        { code: 'remanded', zh: '发回重审、指令立案或者继续审理' },
      ]),
      earlier: field.optional(field.matter('此前的诉讼', 'litigation')),
      acceptedOn: field.day('立案日期'),
      trial: field.choice('审理程序', trials),
      evidenceBy: field.optional(field.day('简易程序的举证期限届满日')),
      ...contested,
      afterReview: field.yesNo('经过行政复议'),
      review: field.optional(field.matter('行政复议', 'reconsideration')),
      codefendant: field.yesNo('复议机关为共同被告'),
      claims: field.paragraph('诉讼请求和理由'),
      handlers: field.people('承办人', 0),
    }),
    starts: [
      { clock: 'answer', when: { trial: ['ordinary'] } },
      { clock: 'answer-simple', until: 'evidenceBy', when: { trial: ['simple'] } },
      { clock: 'first-term', from: 'acceptedOn', when: { trial: ['ordinary'] } },
      { clock: 'first-term-simple', from: 'acceptedOn', when: { trial: ['simple'] } },
    ],
  },
  HandlersAssigned: {
    zh: '确定承办人',
    from: ['answering', 'trial', 'judged', 'effective'],
    by: lawyers,
    basis: [litAnswer],
    anytime: true,
    data: field.data({ handlers: field.people('承办人') }),
  },
  EvidenceDelayRequested: {
    zh: '申请延期提供证据',
    from: ['answering'],
    by: lawyers,
    basis: [litDelay],
    anytime: true,
    data: field.data({
      obstacle: field.paragraph('不可抗力等正当事由'),
      written: field.yesNo('以书面方式向人民法院提出'),
    }),
  },
  EvidenceDelayDecided: {
    zh: '收到是否准许延期举证的通知',
    from: ['answering', 'trial'],
    by: lawyers,
    basis: [litDelay],
    anytime: true,
    data: field.data({ granted: field.yesNo('准许延期') }),
  },
  EvidenceObstacleRemoved: {
    zh: '延期举证的事由消除',
    from: ['answering', 'trial'],
    by: lawyers,
    basis: [litDelay],
    anytime: true,
    data: field.data({ detail: field.paragraph('事由消除的情况') }),
    starts: [{ clock: 'delayed-evidence' }],
  },
  DelayedEvidenceSubmitted: {
    zh: '提交延期提供的证据',
    from: ['answering', 'trial'],
    by: defendants,
    basis: [litDelay, litNoOwnEvidence],
    anytime: true,
    data: field.data(evidence),
    ends: [{ clock: 'delayed-evidence' }],
  },
  AnswerSubmitted: {
    zh: '提交答辩状和证据、依据',
    from: ['answering'],
    to: 'trial',
    by: defendants,
    signatures: ['bureau-head'],
    basis: [litAnswer, litAnswerSimple, litProof, litNoOwnEvidence],
    data: field.data({ answer: field.paragraph('答辩意见'), ...evidence }),
    ends: [{ clock: 'answer' }, { clock: 'answer-simple' }],
  },
  EvidenceSupplemented: {
    zh: '补充证据',
    from: ['trial'],
    by: defendants,
    basis: [litSupplement, litNoOwnEvidence],
    anytime: true,
    data: field.data({
      newGround: field.paragraph('原告、第三人提出的新理由或者证据'),
      consented: field.yesNo('人民法院准许补充'),
      evidence: field.rows('补充的证据', evidenceRows),
    }),
  },
  PreservationOrdered: {
    zh: '收到证据保全裁定',
    from: ['answering', 'trial'],
    by: lawyers,
    basis: [litPreserve],
    anytime: true,
    data: field.data({
      ruling: field.text('裁定文号'),
      content: field.paragraph('保全的证据和措施'),
      performed: field.paragraph('协助、执行情况'),
    }),
  },
  AgentsAppointed: {
    zh: '委托诉讼代理人',
    from: ['answering', 'trial'],
    by: lawyers,
    signatures: ['bureau-head'],
    basis: [litAgents],
    anytime: true,
    data: field.data({
      staff: field.people('工作人员', 0),
      lawyers: field.rows('律师、其他代理人', { name: field.text('姓名'), firm: field.text('执业机构') }, 0),
      powers: field.paragraph('代理权限'),
    }),
  },
  AppealOpened: {
    zh: '二审立件',
    from: ['none'],
    to: 'trial',
    by: lawyers,
    reaction: true,
    basis: [litAppeal, litSecond],
    data: field.data({
      first: field.matter('一审事项', 'litigation'),
      by: field.choice('上诉人', appellants),
      plaintiff: field.text('原告'),
      plaintiffCode: field.optional(field.creditCode()),
      ...contested,
      handlers: field.people('承办人', 0),
    }),
  },
  AppealNoticeReceived: {
    zh: '收到二审受理通知、上诉状副本',
    from: ['trial'],
    by: lawyers,
    basis: [litAppealAnswer, litSecond],
    data: field.data({
      ...court,
      acceptedOn: field.day('二审收到上诉状的日期'),
      toAnswer: field.yesNo('收到对方的上诉状副本'),
    }),
    starts: [
      { clock: 'appeal-answer', when: { toAnswer: [true] } },
      { clock: 'second-term', from: 'acceptedOn' },
    ],
  },
  AppealAnswered: {
    zh: '提交对上诉的答辩状',
    from: ['trial'],
    by: defendants,
    signatures: ['bureau-head'],
    basis: [litAppealAnswer],
    data: field.data({ answer: field.paragraph('答辩意见') }),
    ends: [{ clock: 'appeal-answer' }],
  },
  RetrialOpened: {
    zh: '收到再审裁定、再审申请书副本',
    from: ['none'],
    to: 'trial',
    by: lawyers,
    basis: [litProof],
    data: field.data({
      first: field.matter('原审事项', 'litigation'),
      ...court,
      by: field.choice('提起再审', [
        ...appellants,
        { code: 'court', zh: '人民法院' },
        { code: 'procurator', zh: '人民检察院抗诉' },
      ]),
      plaintiff: field.text('原告'),
      ...contested,
      claims: field.paragraph('再审请求和理由'),
      handlers: field.people('承办人', 0),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
