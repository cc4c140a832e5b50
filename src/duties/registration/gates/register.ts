/** 登记簿的关口 — one code for one business, and nothing is registered of a business that has been deregistered. */
import type { RegisteredBusiness } from '../../../record/business-register.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { normalForSearch } from '../../../record/search-grams.ts';
import { codeCategoryOf } from '../choices.ts';
import { refuse } from '../refusals.ts';
import { codeUscc } from '../rules/code.ts';
import { regCancelLicence } from '../rules/present.ts';
import type { AskedOf, RegistrationGate } from './gate.ts';

interface Numbers {
  readonly code?: string | undefined;
  readonly number?: string | undefined;
}

const found = ({ registered }: AskedOf, { code, number }: Numbers): RegisteredBusiness | undefined =>
  (code === undefined ? undefined : registered(code)) ?? (number === undefined ? undefined : registered(number));

/** An import may have brought the same business before its act was written down: it is no other. */
const isSame = (known: RegisteredBusiness, name: string): boolean =>
  normalForSearch(known.name) === normalForSearch(name);

/** 赋码 — a code is for one business, for good; its second character says what kind of business. */
export const codeIsFree: RegistrationGate<'RegistrationGranted'> = (asked) => {
  const { data, day, matter } = asked;
  const entry = data?.entry;
  if (entry === undefined || matter.facts.kind !== 'set-up') return null;
  const at = { rule: codeUscc, day };
  if (entry.uscc !== undefined && !entry.uscc.startsWith(`9${codeCategoryOf(matter.facts.entityType)}`))
    return refuse('code-not-of-kind', { ...at, detail: entry.uscc });
  const known = found(asked, { code: entry.uscc, number: entry.registrationNumber });
  if (!known || (!known.acted && isSame(known, entry.name))) return null;
  return refuse('code-taken', { ...at, detail: `“${known.name}”${known.in_register ? '' : '（已注销）'}` });
};

/** Only an act of ours ends a business for its next acts: an import may be wrong, and the act decides. */
const hasEnded = (known: RegisteredBusiness | undefined): boolean => known?.acted === true && !known.in_register;

function refuseEnded(asked: AskedOf, numbers: Numbers): Refusal | null {
  const known = found(asked, numbers);
  return known && hasEnded(known)
    ? refuse('already-deregistered', { rule: regCancelLicence, day: asked.day, detail: known.name })
    : null;
}

export const stillExists: RegistrationGate<'ApplicationReceived'> = (asked) => {
  if (asked.data === null || asked.data.kind === 'set-up') return null;
  return refuseEnded(asked, { code: asked.data.entityCode, number: asked.data.registrationNumber });
};

export const stillExistsAtDecision: RegistrationGate<'RegistrationGranted'> = (asked) =>
  asked.matter.facts.kind === 'set-up' ? null : refuseEnded(asked, asked.matter.facts);

export const existsToLeave = (
  asked: AskedOf<{ readonly entityCode?: string; readonly registrationNumber?: string }>,
) =>
  asked.data === null
    ? null
    : refuseEnded(asked, { code: asked.data.entityCode, number: asked.data.registrationNumber });
