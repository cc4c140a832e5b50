/** 分类修复 — granted and revoked in the duty of credit repair, carried out here. */
import type { Act } from '../../record/act.ts';
import type { ReactionAct } from '../../record/duty.ts';

function repaired(act: Act): readonly ReactionAct[] {
  const { business, toClass } = act.body.data;
  if (typeof business !== 'number' || typeof toClass !== 'string') return [];
  const data = { repair: act.stream, toClass };
  return [{ stream: business, procedure: 'credit-class', act: 'ClassRepaired', data }];
}

function undone(act: Act): readonly ReactionAct[] {
  const { business } = act.body.data;
  if (typeof business !== 'number') return [];
  return [{ stream: business, procedure: 'credit-class', act: 'RepairUndone', data: { repair: act.stream } }];
}

export const reactions = {
  'credit-repair/RepairGranted': repaired,
  'credit-repair/RepairRevoked': undone,
} as const;
