import type { ActDefinition } from '../../law/procedure.ts';
import type { AnyDuty } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { kindsExercised, type ListedPower } from '../../record/powers.ts';
import type { OpenBureau } from '../bureau.ts';

/**
 * 行使的职权 — what the form asks about the power: of which kinds, whether one must be named, and the one that the matter
 * goes by, else the only one that there is of them. Null where no list is published or the act asks for none.
 */
export function powerChoice(bureau: OpenBureau, duty: AnyDuty, definition: ActDefinition, matter: Matter | undefined) {
  const { record } = bureau;
  const today = record.today();
  const kinds = definition.exercises ?? (matter ? [] : kindsExercised(duty));
  if (kinds.length === 0 || !record.powers.isPublishedOn(today)) return null;
  const carried = matter?.power === undefined ? undefined : record.powers.findOn(matter.power, today);
  const chosen = carried && kinds.includes(carried.kind) ? carried : onlyOne(bureau, kinds);
  return {
    required: definition.exercises !== undefined,
    kinds,
    procedure: duty.procedure.id,
    chosen: chosen ? { code: chosen.code, name: chosen.name } : null,
  };
}

function onlyOne(bureau: OpenBureau, kinds: readonly string[]): ListedPower | undefined {
  const listed = bureau.record.powers.listedOn(bureau.record.today()).filter(({ kind }) => kinds.includes(kind));
  return listed.length === 1 ? listed[0] : undefined;
}
