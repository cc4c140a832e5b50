/** 督办函、意见书、决定书 — of the supervising body and the people's government; notice, decision and opinion of the superior. */
import {
  samrCorrect,
  samrDecision,
  samrNotice,
  samrOpinion,
  supDecision,
  supDuban,
  supOpinion,
  supSanction,
  supScope,
} from '../../../law/common-rules/supervision.ts';
import * as field from '../../../law/fields.ts';
import { everyListedItem } from '../../../law/listed-items.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { decisionGrounds } from '../choices.ts';
import { supervisors } from './clues.ts';

const from = ['none', 'examining'] as const;
const paper = {
  number: field.text('文号'),
  issuer: field.text('制发机关'),
  supervised: field.text('被监督的机构'),
  matter: field.optional(field.matter('所涉事项')),
  facts: field.paragraph('查明的事实'),
  demands: field.paragraph('要求'),
  responsible: field.optional(field.people('履职、纠正责任人')),
};
const replyBy = field.day('报送纠正情况的最后一日');
const received = ['supervisor', 'legal-reviewer', 'review-head'] as const;

export const paperActs = {
  UrgingLetterIssued: {
    zh: '制发督办函',
    from,
    to: 'issued',
    by: supervisors,
    basis: [supDuban],
    data: field.data({ ...paper, unperformed: field.text('应当履行而未履行的职责'), replyBy }),
    starts: [{ clock: 'reply', until: 'replyBy' }],
  },
  OpinionIssued: {
    zh: '制发监督意见书',
    from,
    to: 'issued',
    by: supervisors,
    basis: [supOpinion, supScope],
    data: field.data({ ...paper, scope: field.choice('情形', everyListedItem(supScope)), replyBy }),
    starts: [{ clock: 'reply', until: 'replyBy' }],
  },
  DecisionIssued: {
    zh: '制发监督决定书',
    from: ['none', 'examining', 'issued', 'reported'],
    to: 'issued',
    by: supervisors,
    basis: [supDecision],
    data: field.data({
      ...paper,
      ground: field.choice('情形', decisionGrounds),
      government: field.text('作出决定的人民政府'),
      approval: field.text('人民政府的决定文件'),
      replyBy,
    }),
    ends: [{ clock: 'reply' }],
    starts: [{ clock: 'reply', until: 'replyBy' }],
  },
  SuperiorNoticeReceived: {
    zh: '收到上级执法监督通知书',
    from,
    to: 'issued',
    by: received,
    basis: [samrNotice],
    data: field.data(paper),
    starts: [{ clock: 'notice-answer' }],
  },
  SuperiorDecisionReceived: {
    zh: '收到上级执法监督决定书',
    from: ['none', 'examining', 'issued', 'reported'],
    to: 'issued',
    by: received,
    basis: [samrCorrect, samrDecision],
    data: field.data({ ...paper, correctBy: field.day('限期纠正的最后一日') }),
    starts: [{ clock: 'correction', until: 'correctBy' }, { clock: 'objection' }],
  },
  SuperiorOpinionReceived: {
    zh: '收到上级执法监督意见书',
    from,
    to: 'issued',
    by: received,
    basis: [samrOpinion],
    data: field.data({ ...paper, replyBy }),
    starts: [{ clock: 'reply', until: 'replyBy' }],
  },
  ResultPublished: {
    zh: '通报、公布',
    from: ['issued', 'reported', 'closed'],
    by: ['external-supervisor', 'supervisor'],
    signatures: ['bureau-head'],
    basis: [supSanction],
    data: field.data({
      way: field.choice('方式', [
        { code: 'circular', zh: '在一定范围内通报' },
        { code: 'publication', zh: '向社会公布' },
      ]),
      content: field.paragraph('通报、公布的内容（不得有个人信息）'),
    }),
    anytime: true,
  },
  PersonnelActionProposed: {
    zh: '提出对人员的处理建议',
    from: ['issued', 'reported', 'closed'],
    by: ['external-supervisor', 'supervisor'],
    basis: [supSanction],
    data: field.data({
      person: field.person('人员'),
      proposal: field.choice('建议', [
        { code: 'criticism', zh: '批评教育' },
        { code: 'off-post-training', zh: '离岗教育' },
        { code: 'reassignment', zh: '调离执法岗位' },
        { code: 'certificate-revoked', zh: '取消执法资格' },
      ]),
      reason: field.paragraph('事实和理由'),
    }),
    anytime: true,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
