/** 专案核实与审批 — the special group, its written account, and the decision of the head himself. */
import * as field from '../../../law/fields.ts';
import { penaltyCase } from '../../penalty-case/procedure.ts';
import { xfDecide, xfEvidence, xfMust, xfNoReason, xfSend, xfTeam } from '../rules.ts';

/** What the case tells of itself: filled by the record, never typed here. */
const fromCase = {
  case: field.matter('案件', 'penalty-case'),
  partyName: field.text('当事人名称（姓名）'),
  partyKind: field.partyFields.partyKind,
  partyCode: field.optional(field.creditCode()),
  field: penaltyCase.acts.ClueReceived.data.properties.field,
};

export const verifyingActs = {
  SpecialTeamFormed: {
    zh: '组成专案组',
    from: ['none'],
    to: 'verifying',
    by: ['unit-head', 'bureau-head', 'bureau-chief'],
    basis: [xfTeam, xfMust],
    reaction: true,
    data: field.data({
      ...fromCase,
      team: field.people('专案组成员', 2),
      charge: field.text('涉嫌的罪名'),
      facts: field.paragraph('涉嫌犯罪的事实'),
    }),
  },
  CaseDecidedForReferral: {
    zh: '案件决定移送司法机关',
    from: ['none'],
    to: 'approved',
    by: ['case-handler'],
    basis: [xfSend, xfMust],
    reaction: true,
    data: field.data({ ...fromCase, organ: field.text('受移送机关'), facts: field.paragraph('涉嫌犯罪的事实和理由') }),
    starts: [{ clock: 'send' }],
  },
  GoodsListed: {
    zh: '填写涉案物品清单',
    from: ['verifying', 'reported', 'approved'],
    by: ['case-handler'],
    basis: [xfEvidence],
    anytime: true,
    data: field.data({
      goods: field.rows('涉案物品', {
        name: field.text('品名、规格'),
        quantity: field.text('数量'),
        place: field.text('存放地点'),
        perishable: field.yesNo('易腐烂、变质等不宜保管'),
        measures: field.optional(field.text('采取的措施和留取的证据')),
      }),
    }),
  },
  ReferralReported: {
    zh: '提出移送的书面报告',
    from: ['verifying'],
    to: 'reported',
    by: ['case-handler'],
    officers: 2,
    basis: [xfTeam],
    data: field.data({
      findings: field.paragraph('核实的情况和证据'),
      reason: field.paragraph('构成犯罪的理由和追诉标准'),
      opinion: field.choice('专案组的意见', [
        { code: 'transfer', zh: '应当移送' },
        { code: 'not-transfer', zh: '不应当移送' },
      ]),
    }),
    starts: [{ clock: 'decide' }],
  },
  TransferApproved: {
    zh: '批准移送',
    from: ['reported'],
    to: 'approved',
    by: ['bureau-chief', 'bureau-head'],
    basis: [xfDecide],
    data: field.data({
      opinion: field.paragraph('审批意见'),
      presiding: field.optional(
        field.text('主持工作的依据', { description: '正职负责人缺位，由主持工作的负责人审批时填写' }),
      ),
    }),
    ends: [{ clock: 'decide' }],
    starts: [{ clock: 'send' }],
  },
  TransferNotApproved: {
    zh: '不批准移送',
    from: ['reported'],
    to: 'not-approved',
    by: ['bureau-chief', 'bureau-head'],
    basis: [xfNoReason, xfDecide],
    data: field.data({
      reason: field.paragraph('不予批准的理由'),
      presiding: field.optional(
        field.text('主持工作的依据', { description: '正职负责人缺位，由主持工作的负责人审批时填写' }),
      ),
    }),
    ends: [{ clock: 'decide' }],
  },
} as const;
