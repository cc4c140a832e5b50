/** 不可为的理由 — several acts are often forbidden by one and the same reason: it is said once. */
import type { Refusal } from '../contract.ts';
import type { Dossier } from '../contract-dossier.ts';

/** Plain matters of stage and post: many, and said in one line. What the law itself forbids stands in front. */
const ofStage = ['kernel/wrong-state', 'kernel/not-allowed', 'kernel/already-open', 'kernel/reaction-only'];
export const isOfStage = (refusal: Refusal): boolean => ofStage.includes(refusal.code);

export interface ForbiddenForReason {
  readonly acts: readonly string[];
  readonly refusal: Refusal;
}

/** The acts by their reason, in the order in which each reason first came. */
export function forbiddenForReasons(forbidden: Dossier['forbidden']): ForbiddenForReason[] {
  const reasons = new Map<string, ForbiddenForReason>();
  for (const { zh, refusal } of forbidden) {
    const reason = `${refusal.code} ${refusal.zh} ${refusal.article?.rule ?? ''}`;
    reasons.set(reason, { acts: [...(reasons.get(reason)?.acts ?? []), zh], refusal });
  }
  return [...reasons.values()];
}
