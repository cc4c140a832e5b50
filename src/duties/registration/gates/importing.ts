/** 导入和更正登记簿的关口. */
import { refuse } from '../refusals.ts';
import { codeUscc } from '../rules/code.ts';
import { regPublish } from '../rules/present.ts';
import type { RegistrationGate, RegistrationGates } from './gate.ts';

const isOfPast: RegistrationGate<'RegisterImportBegun'> = ({ data, day }) =>
  data !== null && data.asOf > day ? refuse('day-later', { rule: regPublish, day }) : null;

/** Two rows with one number in one act: nobody knows which of them is right. */
const rowsAreDistinct: RegistrationGate<'RegisterRowsEntered'> = ({ data, day }) => {
  const seen = new Set<string>();
  for (const { uscc, internalNumber } of data?.rows ?? []) {
    const numbers = [uscc, internalNumber].filter((number) => number !== undefined);
    if (numbers.length === 0) return refuse('no-number', { rule: codeUscc, day });
    const again = numbers.find((number) => seen.has(number));
    if (again !== undefined) return refuse('number-repeated', { rule: codeUscc, day, detail: again });
    for (const number of numbers) seen.add(number);
  }
  return null;
};

const correctedIsNumbered: RegistrationGate<'RegisterCorrected'> = ({ data, day }) =>
  data !== null && data.uscc === undefined && data.internalNumber === undefined
    ? refuse('no-number', { rule: codeUscc, day })
    : null;

export const importingGates = {
  RegisterImportBegun: [isOfPast],
  RegisterRowsEntered: [rowsAreDistinct],
  RegisterCorrected: [correctedIsNumbered],
} satisfies RegistrationGates;
