/** 申请与受理 — what is asked for, what is missing, and whether it is taken up. */
import { repairAccept } from '../../../law/common-rules/credit-repair.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { grades, materials, repairKinds } from '../choices.ts';
import { repBankruptcy, repMaterials, tjcRepair } from '../rules.ts';

export const repairers = ['case-handler', 'unit-head'] as const;

/** 所修复的事项 — the matters of this bureau that the repair is about, as far as it has them. */
export const repaired = {
  case: field.optional(field.matter('处罚案件', 'penalty-case')),
  abnormalListing: field.optional(field.matter('经营异常名录事项', 'abnormal-list')),
  seriousListing: field.optional(field.matter('严重违法失信名单事项', 'serious-list')),
  business: field.optional(field.matter('信用风险分类事项', 'credit-class')),
};

export const applicationActs = {
  RepairApplied: {
    zh: '收到信用修复申请',
    from: ['none'],
    to: 'applied',
    by: repairers,
    basis: [repairAccept, repMaterials, tjcRepair],
    data: field.data({
      ...field.partyFields,
      kind: field.choice('申请修复的信息', repairKinds),
      ...repaired,
      information: field.text('所公示的信息（文号、名录或者分类）'),
      grade: field.optional(field.choice('公示档次（处罚、抽查检查结果）', grades)),
      publishedOn: field.optional(field.day('公示之日')),
      restrictedUntil: field.optional(field.day('限制、管理措施的截止日期')),
      materials: field.choices('提交的材料', materials, 0),
      shared: field.choices('通过共享获取、不再要求提交的材料', materials, 0),
      earlierFraudOn: field.optional(field.day('此前因弄虚作假不予修复或者撤销修复的决定日期')),
    }),
    starts: [{ clock: 'accept' }],
  },
  SupplementDemanded: {
    zh: '一次性告知补正',
    from: ['applied'],
    to: 'supplementing',
    by: repairers,
    basis: [repairAccept],
    data: field.data({ missing: field.paragraph('需要补正的材料') }),
    ends: [{ clock: 'accept' }],
  },
  SupplementReceived: {
    zh: '收到补正材料',
    from: ['supplementing'],
    to: 'applied',
    by: repairers,
    basis: [repairAccept],
    data: field.data({ materials: field.choices('补正的材料', materials) }),
    starts: [{ clock: 'accept' }],
  },
  RepairAccepted: {
    zh: '受理信用修复申请',
    from: ['applied'],
    to: 'accepted',
    by: repairers,
    basis: [repairAccept, repMaterials],
    data: field.data({ kind: field.choice('受理修复的信息', repairKinds) }),
    ends: [{ clock: 'accept' }],
    starts: [
      { clock: 'decide-seven', when: { kind: ['penalty', 'inspection-result', 'serious-list'] } },
      { clock: 'decide-two', when: { kind: ['abnormal-list'] } },
    ],
  },
  RepairDeclined: {
    zh: '不予受理',
    from: ['applied'],
    to: 'declined',
    by: repairers,
    signatures: ['bureau-head'],
    basis: [repairAccept],
    data: field.data({ reason: field.paragraph('理由'), toldInWriting: field.yesNo('书面告知当事人') }),
    ends: [{ clock: 'accept' }],
  },
  TemporaryRepairApplied: {
    zh: '收到重整、和解期间的临时修复申请',
    from: ['none'],
    to: 'shield-asked',
    by: repairers,
    basis: [repBankruptcy],
    data: field.data({
      ...field.partyFields,
      court: field.text('人民法院'),
      ruling: field.text('批准重整计划或者认可和解协议的裁定书'),
      information: field.text('所公示的信息'),
    }),
    starts: [{ clock: 'shield' }],
  },
  TemporaryRepairMade: {
    zh: '暂时屏蔽或者添加声明',
    from: ['shield-asked'],
    to: 'shielded',
    by: repairers,
    basis: [repBankruptcy],
    data: field.data({
      way: field.choice('方式', [
        { code: 'shielded', zh: '暂时屏蔽相关失信信息' },
        { code: 'annotated', zh: '添加“重整计划或者和解协议执行中”声明' },
        { code: 'both', zh: '屏蔽并添加声明' },
      ]),
    }),
    ends: [{ clock: 'shield' }],
  },
  TemporaryRepairDeclined: {
    zh: '不予临时修复',
    from: ['shield-asked'],
    to: 'shield-ended',
    by: repairers,
    basis: [repBankruptcy],
    data: field.data({ reason: field.paragraph('理由') }),
    ends: [{ clock: 'shield' }],
  },
  TemporaryRepairEnded: {
    zh: '临时修复终止',
    from: ['shielded'],
    to: 'shield-ended',
    by: repairers,
    basis: [repBankruptcy],
    data: field.data({
      outcome: field.choice('重整计划、和解协议的结果', [
        { code: 'performed', zh: '执行完毕，停止公示已经纠正的信息' },
        { code: 'failed', zh: '未执行成功，恢复公示' },
      ]),
      ruling: field.text('裁定书'),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
