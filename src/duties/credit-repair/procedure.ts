/** 信用修复 — one matter for each application: of a published penalty, a list, or a credit class. */
import { repairAccept, repairDecide, repairExecute, repairFraud } from '../../law/common-rules/credit-repair.ts';
import { partOf } from '../../law/part-of-rule.ts';
import { procedure } from '../../law/procedure.ts';
import { applicationActs } from './acts/application.ts';
import { decisionActs } from './acts/decision.ts';
import { repBankruptcy } from './rules.ts';

export const creditRepair = procedure({
  id: 'credit-repair',
  zh: '信用修复',
  states: {
    applied: { zh: '已收到申请' },
    supplementing: { zh: '待补正' },
    accepted: { zh: '已受理' },
    granted: { zh: '已准予' },
    executed: { zh: '已完成修复', final: true },
    refused: { zh: '不予修复', final: true },
    declined: { zh: '不予受理', final: true },
    revoked: { zh: '修复已撤销', final: true },
    'shield-asked': { zh: '已申请临时修复' },
    shielded: { zh: '临时修复中' },
    'shield-ended': { zh: '临时修复已终止', final: true },
  },
  clocks: {
    accept: { zh: '受理期限', rule: repairAccept, nature: 'term' },
    'decide-seven': { zh: '修复决定期限', rule: partOf(repairDecide, 'penalty'), nature: 'term' },
    'decide-two': { zh: '移出名录决定期限', rule: partOf(repairDecide, 'abnormalList'), nature: 'term' },
    execute: { zh: '数据处理期限', rule: partOf(repairExecute, 'data'), nature: 'term' },
    push: { zh: '跨省推送修复信息期限', rule: partOf(repairExecute, 'crossProvincePush'), nature: 'term' },
    'fraud-shown': { zh: '弄虚作假决定的公示期', rule: partOf(repairFraud, 'shown'), nature: 'window' },
    shield: { zh: '临时修复期限', rule: repBankruptcy, nature: 'term' },
  },
  acts: { ...applicationActs, ...decisionActs },
  mainPath: ['RepairApplied', 'RepairAccepted', 'RepairGranted', 'RepairExecuted'],
});

export type CreditRepair = typeof creditRepair;
