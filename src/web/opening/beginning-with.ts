import type { Procedure } from '../contract.ts';

/**
 * 查找新办的事项 — the procedures whose group, name or first acts hold the words; a procedure that is named keeps all its
 * acts, else only the acts that hold them.
 */
export function beginningWith(procedures: readonly Procedure[], words: string): readonly Procedure[] {
  const sought = words.trim();
  return procedures.flatMap((procedure) => {
    if (`${procedure.group} ${procedure.zh}`.includes(sought)) return [procedure];
    const opening = procedure.opening.filter((step) => step.zh.includes(sought));
    return opening.length > 0 ? [{ ...procedure, opening }] : [];
  });
}
