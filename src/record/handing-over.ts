import { dateInChinese } from '../law/kinds.ts';
import type { Act } from './act.ts';
import type { AnyDuty, ReactionAct } from './duty.ts';
import { handoversDue, type Matter } from './matter.ts';
import { certificateOn, type Person } from './person.ts';
import { isHandledBy } from './shared-acts.ts';

/** A holder before and after an act about the certificate. */
export interface CertificateChange {
  readonly before: Person;
  readonly after: Person;
}

/** Whether the act took the right to enforce on its day, gave it, or neither. */
export function rightAfter({ before, after }: CertificateChange, { doneOn }: Act): 'lost' | 'regained' | 'same' {
  const had = certificateOn(before, doneOn) !== undefined;
  const has = certificateOn(after, doneOn) !== undefined;
  if (had === has) return 'same';
  return has ? 'regained' : 'lost';
}

/**
 * 须交接 — what a lost or regained certificate makes of one matter: whoever can act no more must hand over what is open, so
 * that nothing is left with somebody who may not touch it. Null where the matter is not concerned.
 */
export function handoverOf(
  duty: AnyDuty,
  matter: Matter,
  change: CertificateChange,
  act: Act,
  title: string,
): ReactionAct | null {
  const { id: person, name } = change.after;
  if (!duty.procedure.acts.HandoverRequired?.from.includes(matter.state)) return null;
  const isDue = handoversDue(matter).some((handover) => handover.person === person);
  const { stream, procedure } = matter;
  if (rightAfter(change, act) === 'regained') {
    const why = `${name}自${dateInChinese(act.doneOn)}起持有有效的执法证件（${title}）`;
    return isDue ? { stream, procedure, act: 'HandoverLifted', data: { person, why } } : null;
  }
  if (isDue || !isHandledBy(duty.describe(matter.facts, matter), matter, person)) return null;
  const why = `${name}自${dateInChinese(act.doneOn)}起没有有效的执法证件（${title}）`;
  return { stream, procedure, act: 'HandoverRequired', data: { person, why } };
}
