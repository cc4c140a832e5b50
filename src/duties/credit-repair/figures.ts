import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { RepairFacts } from './facts.ts';

const counted: Readonly<Record<string, string>> = {
  RepairApplied: 'credit-repairs-applied',
  RepairDeclined: 'credit-repairs-declined',
  RepairGranted: 'credit-repairs-granted',
  RepairRefused: 'credit-repairs-refused',
  RepairRevoked: 'credit-repairs-revoked',
  TemporaryRepairMade: 'credit-repairs-temporary',
};

/** 统计 — repairs by what they repair: 准予信用风险分类修复 is `credit-repairs-granted` of the category `credit-class`. */
export function figures(act: Act, { facts }: Matter<RepairFacts>): readonly FigureRow[] {
  const indicator = counted[act.type];
  if (indicator === undefined) return [];
  const category = act.type === 'TemporaryRepairMade' ? {} : { category: facts.kind };
  return [{ indicator, value: 1, unit: '件', ...category }];
}
