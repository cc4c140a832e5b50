import type { PlainDate } from '../../law/kinds.ts';
import type { DataOf } from '../../law/procedure.ts';
import type { Refusal } from '../../record/refusal.ts';
import type { PowersTable } from './procedure.ts';
import { refuse } from './refusals.ts';
import { plCoercionKept, plFields } from './rules.ts';

export type EnteredPower = DataOf<PowersTable, 'PowersEntered'>['items'][number];

/** What no power may say of itself on the day on which it is drafted; null where nothing is wrong. */
export function unlawfulItem(item: EnteredPower, day: PlainDate): Refusal | null {
  const { code: detail, kind, statutoryTerm, promisedTerm, termUnit } = item;
  if ((statutoryTerm ?? promisedTerm) !== undefined && termUnit === undefined)
    return refuse('term-without-unit', { rule: plFields, day, detail });
  if (statutoryTerm !== undefined && promisedTerm !== undefined && promisedTerm > statutoryTerm)
    return refuse('promise-exceeds-law', { rule: plFields, day, detail });
  if (item.excluded !== undefined && item.exclusionReason === undefined)
    return refuse('exclusion-without-reason', { rule: plFields, day, detail });
  if (kind === 'coercion' && item.delegatedTo !== undefined)
    return refuse('coercion-delegated', { rule: plCoercionKept, day, detail });
  return item.validUntil !== undefined && item.validUntil < day ? refuse('validity-over', { day, detail }) : null;
}
