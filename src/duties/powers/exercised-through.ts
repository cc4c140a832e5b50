import type { PowerKind } from '../../law/power-kinds.ts';

const usual: Readonly<Partial<Record<PowerKind, string>>> = {
  penalty: 'penalty-case',
  inspection: 'inspection',
  coercion: 'coercive-measure',
  licence: 'licence',
  reward: 'reward',
};

/** 行使程序 — the procedure of ours through which a power is exercised: as its list says, else the usual one of its kind. */
export function procedureOf(power: {
  readonly kind: PowerKind;
  readonly procedure: string | null;
}): string | undefined {
  return power.procedure ?? usual[power.kind];
}
