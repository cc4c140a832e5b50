/** 举报奖励 — the table of a reward: proposed from a verified tip-off, assessed, decided, told, paid in secrecy. */
import { rptConfidential, rptResultNotice } from '../../law/common-rules/informants.ts';
import * as field from '../../law/fields.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { procedure } from '../../law/procedure.ts';
import { grades, schemes } from './amounts.ts';
import { rwdFdaL1, rwdTjFdaFeedback, rwdTjFdaL1 } from './food-drug-rules.ts';
import { rwdCap, rwdFinance, rwdInsiderFood, rwdL1, rwdMinimum, rwdScope, rwdWho } from './rules.ts';

const handlers = ['complaint-officer', 'case-handler'] as const;
const ways = [
  { code: 'transfer', zh: '银行转账' },
  { code: 'cash', zh: '现场领取' },
] as const;

export const reward = procedure({
  id: 'reward',
  zh: '举报奖励',
  states: {
    opened: { zh: '待认定' },
    assessed: { zh: '已认定等级' },
    decided: { zh: '已决定奖励' },
    told: { zh: '已通知举报人' },
    paid: { zh: '已发放' },
    declined: { zh: '不予奖励' },
    waived: { zh: '举报人放弃' },
    archived: { zh: '已归档', final: true },
  },
  clocks: {
    feedback: { zh: '反馈办理结果期限（天津食药）', rule: rwdTjFdaFeedback, nature: 'term' },
  },
  acts: {
    RewardOpened: {
      zh: '启动举报奖励',
      from: ['none'],
      to: 'opened',
      by: handlers,
      basis: [rptResultNotice, rptConfidential],
      data: field.data({
        tipOff: field.matter('举报', 'tip-off'),
        verified: field.paragraph('查证属实的情况'),
      }),
      reaction: true,
    },
    RewardAssessed: {
      zh: '认定奖励条件和等级',
      from: ['opened', 'assessed'],
      to: 'assessed',
      by: handlers,
      basis: [rwdScope, rwdWho, rwdL1, rwdTjFdaL1, rwdFdaL1, rwdInsiderFood],
      data: field.data({
        scheme: field.choice('适用的奖励办法', schemes),
        case: field.optional(field.matter('查处的案件', 'penalty-case')),
        concludedOn: field.day('查处案件的结案之日'),
        scope: field.choices('重大违法行为', everyListedItem(rwdScope), 0),
        exclusions: field.choices('不予奖励的情形', everyListedItem(rwdWho), 0),
        insider: field.yesNo('内部举报人'),
        grade: field.choice('奖励等级', grades),
        special: field.yesNo('有特别重大贡献'),
        base: field.money('罚没款（货值）'),
        reason: field.paragraph('认定的理由', { description: '不得写明举报人的身份' }),
      }),
      starts: [{ clock: 'feedback', when: { scheme: ['tianjin'] } }],
    },
    InformantConsulted: {
      zh: '反馈办理结果并问明意愿',
      from: ['assessed'],
      by: handlers,
      basis: [rwdTjFdaFeedback, rptResultNotice],
      data: field.data({ wishes: field.yesNo('举报人愿意启动奖励程序'), way: field.text('方式') }),
      ends: [{ clock: 'feedback' }],
      anytime: true,
    },
    RewardDecided: {
      zh: '决定给予奖励',
      from: ['assessed'],
      to: 'decided',
      exercises: ['reward'],
      by: handlers,
      signatures: ['unit-head', 'bureau-head'],
      basis: [rwdL1, rwdMinimum, rwdCap, rwdFinance, rwdTjFdaL1, rwdFdaL1],
      data: field.data({
        amount: field.money('奖励金额'),
        financeAgreed: field.optional(field.text('本级财政部门的意见')),
        reason: field.paragraph('理由'),
      }),
      ends: [{ clock: 'feedback' }],
      number: { word: '举报奖励' },
    },
    RewardDeclined: {
      zh: '不予奖励',
      from: ['opened', 'assessed'],
      to: 'declined',
      exercises: ['reward'],
      by: handlers,
      signatures: ['unit-head', 'bureau-head'],
      basis: [rwdWho, rwdScope, rptResultNotice],
      data: field.data({
        ground: field.choice('理由', [
          { code: 'excluded', zh: '属于不予奖励的举报人' },
          { code: 'not-in-scope', zh: '不在奖励范围' },
          { code: 'not-verified', zh: '未查证属实' },
          { code: 'other', zh: '其他' },
        ]),
        reason: field.paragraph('事实和理由'),
      }),
      ends: [{ clock: 'feedback' }],
    },
    RewardTold: {
      zh: '通知举报人领取',
      from: ['decided'],
      to: 'told',
      by: handlers,
      basis: [rptResultNotice, rptConfidential],
      data: field.data({ way: field.text('通知方式') }),
    },
    RewardPaid: {
      zh: '发放奖金',
      from: ['told'],
      to: 'paid',
      by: handlers,
      basis: [rptConfidential, rptResultNotice],
      data: field.data({
        amount: field.money('发放金额'),
        way: field.choice('发放方式', ways),
        recipient: field.personal('领取人姓名'),
        recipientIdNumber: field.optional(field.personal('领取人身份证件号码')),
        account: field.optional(field.personal('收款账户')),
        voucher: field.text('发放凭证编号'),
      }),
    },
    RewardWaived: {
      zh: '举报人放弃奖励',
      from: ['opened', 'assessed', 'decided', 'told'],
      to: 'waived',
      by: handlers,
      basis: [rptResultNotice],
      data: field.data({ stated: field.text('放弃的表示') }),
      ends: [{ clock: 'feedback' }],
      anytime: true,
    },
    RewardArchived: {
      zh: '归档（单独立卷）',
      from: ['paid', 'declined', 'waived'],
      to: 'archived',
      by: handlers,
      basis: [rptConfidential],
      data: field.data({ pages: field.count('页数', { minimum: 1 }) }),
    },
  },
  mainPath: ['RewardOpened', 'RewardAssessed', 'RewardDecided', 'RewardTold', 'RewardPaid', 'RewardArchived'],
});

export type RewardTable = typeof reward;
