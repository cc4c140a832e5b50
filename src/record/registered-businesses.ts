import type { RegisteredBusiness } from './business-register.ts';
import type { Reader } from './database/database.ts';
import { businessTable } from './tables.ts';

/** What the register has under a number: a business, or none. */
export type KnownUnder = RegisteredBusiness | false;

/** The numbers under which the register has a business: id, code, internal number. */
export const numbersHeld = ({ id, uscc, internal_number }: RegisteredBusiness): string[] => [
  ...new Set([id, uscc, internal_number].filter((number) => number !== null)),
];

/** Three look-ups by index; one condition with "or" would compare every row with every number. */
const businessesByNumber = ['id', 'uscc', 'internal_number']
  .map(
    (column) =>
      `select ${Object.keys(businessTable.columns).join(', ')} from projection.business
       where bureau = $1 and ${column} = any($2::text[])`,
  )
  .join(' union ');

/** The businesses that the register has under some numbers: ids, codes or internal numbers. */
export function registeredUnder(
  reader: Reader,
  bureau: number,
  numbers: readonly string[],
): Promise<RegisteredBusiness[]> {
  return reader.query<RegisteredBusiness>(businessesByNumber, [bureau, numbers]);
}
