/** 核查与告知 — verified within its days, handed over as a clue, and told to whom the law of the day says. */

import { rptFdaReply } from '../../../law/common-rules/complaints-and-tip-offs.ts';
import { rptConfidential, rptResultNotice } from '../../../law/common-rules/informants.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { businessField, foodAndDrug, identities, partyKind, ways } from '../choices.ts';
import { rptCheck, rptFilingNotice, rptJurisdiction } from '../rules/index.ts';

const handlers = ['complaint-officer', 'case-handler'] as const;
const verifying = ['received', 'handed-over'] as const;
const over = ['filed', 'not-filed', 'handled', 'redirected', 'transferred', 'repeated'] as const;

const identity = field.choice('举报人身份', identities);
const decided = { case: field.matter('线索或者案件', 'penalty-case'), identity };

export const handlingActs = {
  VerificationExtended: {
    zh: '延长核查期限',
    from: verifying,
    by: handlers,
    signatures: ['unit-head', 'bureau-head'],
    basis: [rptCheck],
    data: field.data({ reason: field.paragraph('特殊情况') }),
    extends: [{ clock: 'check-term', step: 0 }],
    anytime: true,
  },
  TestingStarted: {
    zh: '检测、检验、检疫、鉴定或者权利人辨认开始',
    from: verifying,
    by: handlers,
    basis: [rptCheck],
    data: field.data({
      kind: field.choice('种类', [
        { code: 'testing', zh: '检测、检验、检疫、鉴定' },
        { code: 'identification', zh: '权利人辨认或者鉴别' },
      ]),
      body: field.text('承担的机构或者权利人'),
    }),
    opens: [
      { interval: 'testing', when: { kind: ['testing'] } },
      { interval: 'identification', when: { kind: ['identification'] } },
    ],
    anytime: true,
  },
  TestingFinished: {
    zh: '检测、检验、检疫、鉴定或者权利人辨认完成',
    from: verifying,
    by: handlers,
    basis: [rptCheck],
    data: field.data({ result: field.paragraph('结果') }),
    closes: [{ interval: 'testing' }, { interval: 'identification' }],
    anytime: true,
  },
  ClueHandedOver: {
    zh: '转入线索核查',
    from: ['received'],
    to: 'handed-over',
    by: handlers,
    basis: [rptCheck, rptJurisdiction, rptConfidential],
    data: field.data({
      partyKind,
      partyName: field.text('被举报人名称（姓名）'),
      partyCode: field.optional(field.creditCode('被举报人统一社会信用代码')),
      field: businessField,
      summary: field.paragraph('线索内容', { description: '不得写明举报人的身份' }),
    }),
    ends: [{ clock: 'accept-fda' }],
    starts: [{ clock: 'fda-reply', when: { field: foodAndDrug } }],
  },
  ClueOpened: {
    zh: '线索已登记核查',
    from: [...verifying, ...over],
    by: handlers,
    basis: [rptCheck],
    data: field.data({ case: decided.case }),
    reaction: true,
    anytime: true,
  },
  CaseFilingNoted: {
    zh: '登记立案',
    from: ['handed-over'],
    to: 'filed',
    by: handlers,
    basis: [rptCheck, rptFilingNotice],
    data: field.data(decided),
    ends: [{ clock: 'check-term' }],
    starts: [{ clock: 'filing-notice', when: { identity: ['named', 'in-complaint'] } }],
  },
  NoFilingNoted: {
    zh: '登记不予立案',
    from: ['handed-over'],
    to: 'not-filed',
    by: handlers,
    basis: [rptCheck, rptFilingNotice],
    data: field.data(decided),
    ends: [{ clock: 'check-term' }],
    starts: [{ clock: 'filing-notice', when: { identity: ['named', 'in-complaint'] } }],
  },
  HandledOtherwise: {
    zh: '按其他程序处理完毕',
    from: verifying,
    to: 'handled',
    by: handlers,
    signatures: ['unit-head', 'bureau-head'],
    basis: [rptCheck, rptResultNotice],
    data: field.data({
      way: field.choice('处理程序', [
        { code: 'summary-penalty', zh: '行政处罚简易程序' },
        { code: 'abnormal-list', zh: '经营异常名录' },
        { code: 'transferred-clue', zh: '线索已移送有管辖权的部门' },
        { code: 'other', zh: '其他法定程序' },
      ]),
      result: field.paragraph('处理结果'),
      identity,
    }),
    ends: [{ clock: 'check-term' }, { clock: 'accept-fda' }],
    starts: [{ clock: 'filing-notice', when: { identity: ['named', 'in-complaint'] } }],
  },
  FilingTold: {
    zh: '告知举报人是否立案',
    from: ['filed', 'not-filed', 'handled'],
    by: handlers,
    basis: [rptFilingNotice, rptConfidential],
    data: field.data({ way: field.choice('告知方式', ways) }),
    ends: [{ clock: 'filing-notice' }],
    anytime: true,
  },
  ResultTold: {
    zh: '告知举报人处理结果',
    from: [...verifying, ...over],
    by: handlers,
    basis: [rptResultNotice, rptConfidential],
    data: field.data({
      content: field.paragraph('处理结果'),
      written: field.yesNo('书面告知'),
      way: field.choice('告知方式', ways),
      law: field.optional(field.text('要求告知的法律、法规、规章及条款')),
    }),
    ends: [
      { clock: 'reply-advertising' },
      { clock: 'reply-enterprise' },
      { clock: 'reply-individual' },
      { clock: 'reply-cooperative' },
      { clock: 'fda-reply' },
    ],
    number: { word: '举报告知', when: { written: [true] } },
    anytime: true,
  },
  ReplyExtended: {
    zh: '延长办结反馈期限（食品药品）',
    from: [...verifying, 'filed', 'not-filed', 'handled'],
    by: handlers,
    signatures: ['unit-head', 'bureau-head'],
    basis: [rptFdaReply],
    data: field.data({ reason: field.paragraph('情况复杂的理由'), toldInProgress: field.yesNo('已告知正在办理') }),
    extends: [{ clock: 'fda-reply', step: 0 }],
    anytime: true,
  },
  RewardProposed: {
    zh: '启动举报奖励',
    from: ['filed', 'handled', 'archived'],
    by: handlers,
    basis: [rptResultNotice, rptConfidential],
    data: field.data({
      verified: field.paragraph('查证属实的情况', { description: '不得写明举报人的身份' }),
      asked: field.yesNo('举报人申请或者同意启动奖励'),
    }),
    anytime: true,
  },
  TipOffArchived: {
    zh: '归档',
    from: over,
    to: 'archived',
    by: handlers,
    basis: [rptConfidential, rptResultNotice, rptCheck],
    data: field.data({ pages: field.count('页数', { minimum: 1 }) }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
