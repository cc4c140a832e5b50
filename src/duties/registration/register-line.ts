/**
 * 登记簿内容 — what a registration says to the register of businesses (table `business`): the line that a projection
 * writes, and from which day. Pure; the acts hold all of it, so that the register can be built again from them.
 */
import type { PlainDate } from '../../law/kinds.ts';
import type { RegisterKind } from './choices.ts';

/**
 * `establish`: a new business. `change`: new contents from `from` on. `deregister`: it ended on `from`. `reinstate`: it
 * exists again, with the contents that it had. `none`: nothing that the register holds (备案, part of an entry rescinded).
 */
export type RegisterEffect = 'establish' | 'change' | 'deregister' | 'reinstate' | 'none';

export interface RegisterLine {
  readonly effect: RegisterEffect;
  /** `valid_from` of the row. */
  readonly from: PlainDate;
  readonly uscc?: string;
  readonly internalNumber?: string;
  readonly name: string;
  readonly kind: RegisterKind;
  readonly address?: string;
  readonly establishedOn?: PlainDate;
  readonly deregisteredOn?: PlainDate;
}

/** What the whole rescission of a registration does: the opposite of what the registration did. */
export function effectOfRescission(rescinds: string, whole: boolean): RegisterEffect {
  if (!whole) return 'none';
  if (rescinds === 'set-up') return 'deregister';
  return rescinds === 'deregistration' ? 'reinstate' : 'none';
}

/** What undoing such a rescission does. */
export function undone(effect: RegisterEffect): RegisterEffect {
  if (effect === 'deregister') return 'reinstate';
  return effect === 'reinstate' ? 'deregister' : 'none';
}
