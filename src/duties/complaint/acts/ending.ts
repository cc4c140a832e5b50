/** 调解结束 — an agreement, or the end without one; telling both sides; the follow-up and the archive. */

import { cmpDocs } from '../../../law/common-rules/complaint-papers.ts';
import * as field from '../../../law/fields.ts';
import { everyListedItem } from '../../../law/listed-items.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { modes, sides } from '../choices.ts';
import {
  cmpAgreementDoc,
  cmpFollowup,
  cmpJoint,
  cmpMediateLimit,
  cmpMediateLimitLaw,
  cmpRejectGrounds,
  cmpRemedy,
  cmpTerminateGrounds,
  cmpTerminateNotify,
} from '../rules/index.ts';

const handlers = ['complaint-officer', 'case-handler'] as const;
const limits = [{ clock: 'mediate-limit' }, { clock: 'mediate-limit-law' }, { clock: 'mediate-limit-gs' }] as const;

const recovered = field.optional(field.money('为消费者挽回经济损失'));

export const endingActs = {
  AgreementReached: {
    zh: '达成调解协议',
    from: ['mediating'],
    to: 'agreed',
    by: handlers,
    basis: [cmpAgreementDoc, cmpMediateLimit, cmpMediateLimitLaw, cmpJoint, cmpDocs],
    data: field.data({
      mode: field.choice('调解方式', modes),
      agreement: field.paragraph('协议内容'),
      paper: field.choice('协议的形式', [
        { code: 'agreement', zh: '制作调解书' },
        { code: 'performed', zh: '协议已即时履行，做调解记录' },
        { code: 'waived', zh: '双方同意不制作调解书，做调解记录' },
        { code: 'remote', zh: '非现场调解，做调解记录' },
      ]),
      formalities: field.optional(field.choices('调解书', everyListedItem(cmpAgreementDoc))),
      representedConsent: field.optional(field.yesNo('经被代表的投诉人同意')),
      recovered,
    }),
    ends: [...limits, { clock: 'fda-reply' }],
    number: { word: '投诉调解', when: { paper: ['agreement'] } },
  },
  MediationTerminated: {
    zh: '终止调解',
    from: ['accepted', 'mediating', 'suspended'],
    to: 'terminated',
    by: handlers,
    basis: [cmpTerminateGrounds, cmpRemedy],
    data: field.data({
      ground: field.choice('终止的情形', everyListedItem(cmpTerminateGrounds)),
      rejectGround: field.optional(field.choice('发现的不予受理情形', everyListedItem(cmpRejectGrounds))),
      reason: field.paragraph('事实和理由'),
      recovered,
      remediesTold: field.optional(field.yesNo('决定书写明民事诉讼、仲裁等其他途径')),
      representedConsent: field.optional(field.yesNo('放弃请求的，经被代表的投诉人同意')),
    }),
    ends: limits,
    starts: [{ clock: 'tell-complainant' }, { clock: 'tell-operator' }],
    closes: [{ interval: 'testing' }, { interval: 'suspension' }],
    number: { word: '投诉终止' },
  },
  TerminationTold: {
    zh: '告知终止调解',
    from: ['terminated'],
    by: handlers,
    basis: [cmpTerminateNotify, cmpTerminateGrounds],
    data: field.data({ side: field.choice('被告知人', sides), way: field.text('告知方式') }),
    ends: [
      { clock: 'tell-complainant', when: { side: ['complainant'] } },
      { clock: 'tell-operator', when: { side: ['operator'] } },
      { clock: 'fda-reply', when: { side: ['complainant'] } },
    ],
  },
  AgreementPerformed: {
    zh: '登记协议履行情况',
    from: ['agreed'],
    by: handlers,
    basis: [cmpAgreementDoc],
    data: field.data({ performed: field.yesNo('已履行'), note: field.paragraph('情况') }),
    anytime: true,
  },
  FollowedUp: {
    zh: '抽查、回访',
    from: ['declined', 'agreed', 'terminated', 'archived'],
    by: ['complaint-officer', 'case-handler', 'supervisor'],
    basis: [cmpFollowup, cmpAgreementDoc],
    data: field.data({ satisfied: field.yesNo('投诉人满意'), found: field.paragraph('评估情况') }),
    anytime: true,
  },
  ComplaintArchived: {
    zh: '归档',
    from: ['declined', 'agreed', 'terminated'],
    to: 'archived',
    by: handlers,
    basis: [cmpAgreementDoc, cmpTerminateNotify, cmpDocs],
    data: field.data({ pages: field.count('页数', { minimum: 1 }) }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
