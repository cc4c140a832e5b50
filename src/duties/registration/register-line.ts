/** 登记簿内容 — what undoing a registration does to the register of businesses. */
import type { RegisterEffect } from '../../record/business-register.ts';

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
