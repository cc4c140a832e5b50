/** 线索、核查与立案 — from the clue to the decision to file; and the people of the case. */

import { recusal, transferOtherBureau, transferOtherDepartment } from '../../../law/common-rules/delegation.ts';
import * as field from '../../../law/fields.ts';
import { businessFields, everyItem, sources } from '../choices.ts';
import {
  assignOfficers,
  clueVerify,
  clueVerifyRepeatReport,
  filingConditions,
  filingForm,
  noFilingGrounds,
} from '../rules/index.ts';

const beforeDecision = ['verifying', 'investigating', 'suspended', 'reviewing', 'noticed'] as const;

export const filingActs = {
  ClueReceived: {
    zh: '登记线索',
    from: ['none'],
    to: 'verifying',
    by: ['case-handler', 'complaint-officer', 'unit-head'],
    basis: [clueVerify],
    form: 1,
    data: field.data({
      origin: field.optional(
        field.matter('线索来源事项', undefined, {
          description: '线索从本局的投诉、举报、检查等事项来的，选定后带出当事人',
        }),
      ),
      ...field.partyFields,
      source: field.choice('案件来源', sources),
      field: field.choice('监管领域', businessFields),
      summary: field.paragraph('线索内容'),
      mayTransferOn: field.optional(
        field.yesNo('移送机关同意再行移送', { description: '受移送的线索一般不得再自行移送' }),
      ),
    }),
    starts: [{ clock: 'clue-verify' }],
  },
  RepeatReported: {
    zh: '举报人补充新的事实，核查期限重新计算',
    from: ['verifying'],
    by: ['complaint-officer', 'case-handler'],
    basis: [clueVerifyRepeatReport, clueVerify],
    reaction: true,
    anytime: true,
    data: field.data({ tipOff: field.matter('再次举报的举报事项', 'tip-off') }),
    ends: [{ clock: 'clue-verify' }],
    starts: [{ clock: 'clue-verify' }],
  },
  VerificationExtended: {
    zh: '延长核查期限',
    from: ['verifying'],
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [clueVerify],
    form: 8,
    data: field.data({ reason: field.paragraph('特殊情况') }),
    extends: [{ clock: 'clue-verify', step: 0 }],
  },
  CaseFiled: {
    zh: '立案',
    from: ['verifying'],
    to: 'investigating',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [filingForm, clueVerify],
    form: 7,
    data: field.data({
      cause: field.text('案由'),
      facts: field.paragraph('核查情况'),
      conditions: field.choices('符合的立案条件', everyItem(filingConditions), 0),
      violationEndedOn: field.optional(field.day('违法行为发生（终了）之日')),
      graveHarm: field.optional(field.yesNo('涉及生命健康安全、金融安全且有危害后果')),
      handlers: field.people('办案人员', 2),
    }),
    ends: [{ clock: 'clue-verify' }],
    starts: [{ clock: 'case-term' }],
    number: { word: '立案' },
  },
  CaseNotFiled: {
    zh: '不予立案',
    from: ['verifying'],
    to: 'not-filed',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [filingForm, clueVerify],
    form: 7,
    data: field.data({
      grounds: field.choices('不予立案的情形', everyItem(noFilingGrounds)),
      reason: field.paragraph('理由'),
    }),
    ends: [{ clock: 'clue-verify' }],
  },
  CaseTransferred: {
    zh: '移送其他部门',
    from: beforeDecision,
    to: 'transferred',
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [transferOtherBureau, transferOtherDepartment],
    form: 4,
    anytime: true,
    data: field.data({
      target: field.choice('移送对象', [
        { code: 'other-bureau', zh: '有管辖权的其他市场监管部门' },
        { code: 'other-department', zh: '其他行政管理部门' },
      ]),
      organ: field.text('受移送机关'),
      reason: field.paragraph('移送理由'),
    }),
    ends: [{ clock: 'clue-verify' }, { clock: 'case-term' }, { clock: 'review-term' }, { clock: 'legal-review-term' }],
    number: { word: '案移' },
  },
  HandlersChanged: {
    zh: '变更办案人员',
    from: ['investigating', 'suspended', 'reviewing', 'noticed', 'decided'],
    by: ['unit-head'],
    basis: [assignOfficers],
    anytime: true,
    data: field.data({ handlers: field.people('办案人员', 2), reason: field.paragraph('变更理由') }),
  },
  RecusalRequested: {
    zh: '申请回避',
    from: beforeDecision,
    by: ['case-handler', 'unit-head', 'legal-reviewer', 'bureau-head'],
    basis: [recusal],
    anytime: true,
    data: field.data({
      person: field.person('被申请回避的人员'),
      requestedBy: field.choice('提出人', [
        { code: 'party', zh: '当事人' },
        { code: 'self', zh: '本人' },
        { code: 'bureau', zh: '本机关' },
      ]),
      reason: field.paragraph('理由'),
    }),
  },
  RecusalDecided: {
    zh: '决定回避',
    from: beforeDecision,
    by: ['bureau-head', 'bureau-chief'],
    basis: [recusal],
    anytime: true,
    data: field.data({
      person: field.person('人员'),
      granted: field.yesNo('应当回避'),
      collective: field.optional(field.yesNo('经负责人集体讨论决定')),
      reason: field.paragraph('理由'),
    }),
  },
} as const;
