/** 法律文件目录 — every instrument that a rule may cite, by its id, and the one way to cite it. */

import type { Citation, PlainDate } from '../kinds.ts';
import { complaintAndRemedyInstruments } from './complaint-and-remedy.ts';
import { consumerAndRewardInstruments } from './consumer-and-reward.ts';
import { creditAndDisclosureInstruments } from './credit-and-disclosure.ts';
import { creditListInstruments } from './credit-lists.ts';
import { criminalJusticeInstruments } from './criminal-justice.ts';
import { inspectionInstruments } from './inspection.ts';
import type { Instrument, InstrumentVersion } from './instrument.ts';
import { legalEducationInstruments } from './legal-education.ts';
import { licensingAndRegistrationInstruments } from './licensing-and-registration.ts';
import { normativeDocumentInstruments } from './normative-documents.ts';
import { officerInstruments } from './officers.ts';
import { penaltyProcedureInstruments } from './penalty-procedure.ts';
import { powerListInstruments } from './power-lists.ts';
import { specialLawInstruments } from './special-laws.ts';
import { supervisionInstruments } from './supervision.ts';

export type { Instrument, InstrumentVersion, Rank } from './instrument.ts';

export const instruments = {
  ...penaltyProcedureInstruments,
  ...creditAndDisclosureInstruments,
  ...creditListInstruments,
  ...complaintAndRemedyInstruments,
  ...criminalJusticeInstruments,
  ...consumerAndRewardInstruments,
  ...specialLawInstruments,
  ...inspectionInstruments,
  ...licensingAndRegistrationInstruments,
  ...legalEducationInstruments,
  ...normativeDocumentInstruments,
  ...officerInstruments,
  ...powerListInstruments,
  ...supervisionInstruments,
} as const;

export type InstrumentId = keyof typeof instruments;

/** The instrument with this id, or undefined. */
export function findInstrument(id: string): Instrument | undefined {
  return Object.hasOwn(instruments, id) ? instruments[id as InstrumentId] : undefined;
}

/** 法律文件 — the instrument with this id. Throws `RangeError` where a rule cites something that is not listed. */
export function getInstrument(id: string): Instrument {
  const instrument = findInstrument(id);
  if (!instrument) throw new RangeError(`没有登记的法律文件：${id}`);
  return instrument;
}

/** 当日有效文本 — the text of an instrument in force on a day, or undefined. */
export function findInstrumentVersionOn(instrument: Instrument, day: PlainDate): InstrumentVersion | undefined {
  return instrument.versions.find(({ from, until }) => from <= day && (until === undefined || day <= until));
}

/**
 * 引证 — a citation of an article as printed (第六十四条第一款), with a few of its words.
 * Leave `words` out only where the article was not read; the version is then `verified: false`.
 */
export function cite(instrument: InstrumentId, article: string, words?: string): Citation {
  return words === undefined ? { instrument, article } : { instrument, article, words };
}
