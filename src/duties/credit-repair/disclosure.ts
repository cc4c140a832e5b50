/** 公示 — decisions that refuse or revoke a repair for fraud are shown for three years (信用修复管理办法第二十三条). */
import { repairFraud } from '../../law/common-rules/credit-repair.ts';
import { addMonths, findVersionOn } from '../../law/kinds.ts';
import type { Publication } from '../../record/duty.ts';
import type { RepairFacts } from './facts.ts';

export function publications(facts: RepairFacts): readonly Publication[] {
  const { fraud } = facts;
  const version = fraud && findVersionOn(repairFraud, fraud.on);
  if (!fraud || !version) return [];
  const party = facts.partyKind === 'person' ? '自然人' : facts.partyName;
  const decision = fraud.decision === 'refused' ? '不予信用修复' : '撤销准予信用修复';
  return [
    {
      key: 'fraud',
      channel: '国家企业信用信息公示系统',
      title: `${party}弄虚作假，${decision}`,
      publishedOn: fraud.on,
      until: addMonths(fraud.on, version.value.shown.count * 12),
      content: {
        party,
        ...(facts.partyKind === 'person' || facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
        decision,
        decidedOn: fraud.on,
        information: facts.information,
      },
    },
  ];
}
