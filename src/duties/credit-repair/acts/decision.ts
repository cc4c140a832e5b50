/** 核实、决定与执行 — granted with the head's approval, done within three working days, revoked for fraud. */
import { repairConditions, repairDecide, repairExecute, repairFraud } from '../../../law/common-rules/credit-repair.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { channels, conditions, localClasses } from '../choices.ts';
import { repAbnormalConditions, repEndangers, repSeriousConditions, tjcRepair } from '../rules.ts';
import { repaired, repairers } from './application.ts';

const decided = [{ clock: 'decide-seven' }, { clock: 'decide-two' }] as const;

export const decisionActs = {
  RepairVerified: {
    zh: '核实履行义务、纠正和整改情况',
    from: ['accepted'],
    by: repairers,
    basis: [repairDecide],
    data: field.data({
      way: field.choice('核实方式', [
        { code: 'online', zh: '网上核实' },
        { code: 'written', zh: '书面核实' },
        { code: 'on-site', zh: '实地核实' },
      ]),
      lostContact: field.yesNo('因无法取得联系列入（自核实之日起算决定期限）'),
      found: field.paragraph('核实情况'),
    }),
    starts: [{ clock: 'decide-two', when: { lostContact: [true] } }],
  },
  DecisionExtended: {
    zh: '延长决定期限十个工作日',
    from: ['accepted'],
    by: repairers,
    signatures: ['bureau-head'],
    basis: [repairDecide],
    anytime: true,
    data: field.data({ reason: field.paragraph('案情复杂或者需要核查的理由') }),
    extends: [
      { clock: 'decide-seven', step: 0 },
      { clock: 'decide-two', step: 0 },
    ],
  },
  RepairGranted: {
    zh: '准予信用修复',
    from: ['accepted'],
    to: 'granted',
    by: repairers,
    signatures: ['bureau-head'],
    basis: [repairDecide, repairConditions, repAbnormalConditions, repSeriousConditions, tjcRepair],
    data: field.data({
      ...repaired,
      met: field.choices('核实符合的条件', conditions, 0),
      fraudFound: field.yesNo('发现故意隐瞒真实情况、弄虚作假'),
      endangers: field.yesNo('可能危害国家安全、社会公共利益'),
      toClass: field.optional(field.choice('修复后的分类（信用风险分类修复）', localClasses)),
      otherProvince: field.yesNo('当事人登记地（住所地）在外省'),
      opinion: field.paragraph('决定的理由'),
    }),
    ends: decided,
    starts: [{ clock: 'execute' }, { clock: 'push', when: { otherProvince: [true] } }],
  },
  RepairRefused: {
    zh: '不予信用修复',
    from: ['accepted'],
    to: 'refused',
    by: repairers,
    signatures: ['bureau-head'],
    basis: [repairDecide, repairFraud, repEndangers],
    data: field.data({
      ground: field.choice('不予修复的理由', [
        { code: 'conditions', zh: '不符合条件' },
        { code: 'endangers', zh: '可能危害国家安全、社会公共利益' },
        { code: 'fraud', zh: '故意隐瞒真实情况、弄虚作假' },
      ]),
      reason: field.paragraph('说明（书面决定）'),
    }),
    ends: decided,
    starts: [{ clock: 'fraud-shown', when: { ground: ['fraud'] } }],
  },
  RepairExecuted: {
    zh: '完成信用修复数据处理',
    from: ['granted'],
    to: 'executed',
    by: repairers,
    basis: [repairExecute],
    data: field.data({
      case: repaired.case,
      channels: field.choices('停止公示处罚信息的渠道', channels, 0),
      note: field.paragraph('数据处理和解除管理措施的情况'),
    }),
    ends: [{ clock: 'execute' }],
  },
  RepairPushed: {
    zh: '向登记地部门推送修复信息',
    from: ['granted', 'executed'],
    by: repairers,
    basis: [repairExecute],
    anytime: true,
    data: field.data({ bureau: field.text('登记地（住所地）市场监督管理部门') }),
    ends: [{ clock: 'push' }],
  },
  RepairRevoked: {
    zh: '撤销准予信用修复的决定',
    from: ['granted', 'executed'],
    to: 'revoked',
    by: repairers,
    signatures: ['bureau-head'],
    basis: [repairFraud],
    data: field.data({ ...repaired, fraud: field.paragraph('故意隐瞒真实情况、弄虚作假的情况') }),
    ends: [{ clock: 'execute' }, { clock: 'push' }],
    starts: [{ clock: 'fraud-shown' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
