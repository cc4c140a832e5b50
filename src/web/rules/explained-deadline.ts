/** The answer of the calculator in the shape in which a matter's clock is explained. */
import { lengthInChinese } from '../../law/kinds.ts';
import type { DeadlineAnswer, Explained } from '../contract.ts';

export function explainedDeadline({ from, version, ...answer }: DeadlineAnswer): Explained {
  const startedOn = from.slice(0, 10);
  return { ...answer, startedOn, lengths: lengthInChinese(version.value), cite: version.citation };
}
