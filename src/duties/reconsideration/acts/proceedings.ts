/** 审理 — what happens between the reply and the decision. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { stayGrounds, suspensions } from '../choices.ts';
import {
  revConductChanged,
  revDecide,
  revHear,
  revHearHead,
  revMediate,
  revOpinionHeard,
  revSettle,
  revStay,
  revSuspend,
} from '../rules/index.ts';
import { lawyers, respondents } from './application.ts';

const pending = ['replying', 'reviewing'] as const;

export const proceedingsActs = {
  OpinionGiven: {
    zh: '向复议机构陈述意见',
    from: pending,
    by: respondents,
    basis: [revOpinionHeard],
    anytime: true,
    data: field.data({
      way: field.choice('方式', [
        { code: 'in-person', zh: '当面' },
        { code: 'internet', zh: '互联网' },
        { code: 'telephone', zh: '电话' },
        { code: 'written', zh: '书面' },
      ]),
      content: field.paragraph('意见'),
    }),
  },
  HearingNotified: {
    zh: '收到复议听证通知',
    from: pending,
    by: lawyers,
    basis: [revOpinionHeard, revHear],
    anytime: true,
    data: field.data({
      heldOn: field.day('听证日期'),
      place: field.text('地点'),
      matters: field.paragraph('拟听证事项'),
    }),
  },
  HearingAttended: {
    zh: '参加复议听证',
    from: pending,
    by: respondents,
    basis: [revOpinionHeard, revHearHead],
    anytime: true,
    data: field.data({
      head: field.optional(field.person('参加听证的负责人')),
      absence: field.optional(field.paragraph('负责人不能参加的理由')),
      staff: field.people('参加的工作人员', 0),
      content: field.paragraph('听证情况'),
    }),
  },
  EnforcementStayed: {
    zh: '停止执行',
    from: pending,
    by: respondents,
    basis: [revStay],
    anytime: true,
    data: field.data({
      ground: field.choice('情形', stayGrounds),
      scope: field.paragraph('停止执行的内容'),
      number: field.optional(field.text('决定文号')),
    }),
  },
  ReconsiderationSuspended: {
    zh: '复议中止',
    from: pending,
    by: lawyers,
    basis: [revSuspend],
    anytime: true,
    data: field.data({
      ground: field.choice('中止的情形', suspensions),
      from: field.day('中止之日'),
      number: field.text('通知文号'),
    }),
    opens: [{ interval: 'proceedings', from: 'from' }],
  },
  ReconsiderationResumed: {
    zh: '复议恢复审理',
    from: pending,
    by: lawyers,
    basis: [revSuspend],
    anytime: true,
    data: field.data({ until: field.day('中止的最后一日'), number: field.text('通知文号') }),
    closes: [{ interval: 'proceedings', from: 'until' }],
  },
  DecisionTermExtended: {
    zh: '复议机关延长决定期限',
    from: pending,
    by: lawyers,
    basis: [revDecide],
    anytime: true,
    data: field.data({ number: field.text('通知文号'), reason: field.paragraph('理由') }),
    extends: [{ clock: 'decide', step: 0 }],
  },
  ConductChanged: {
    zh: '复议期间改变原行政行为',
    from: pending,
    by: respondents,
    signatures: ['bureau-head'],
    basis: [revConductChanged],
    anytime: true,
    data: field.data({
      change: field.paragraph('改变的内容'),
      renewed: field.optional(field.matter('改变以后的事项')),
    }),
  },
  SettlementReached: {
    zh: '达成和解',
    from: pending,
    by: respondents,
    signatures: ['bureau-head'],
    basis: [revSettle, revMediate],
    anytime: true,
    data: field.data({
      terms: field.paragraph('和解内容'),
      voluntary: field.yesNo('双方自愿'),
      harmless: field.yesNo('不损害国家利益、社会公共利益和他人合法权益，不违反强制性规定'),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
