import { dateInChinese } from '../../law/kinds.ts';
import type { Refusal } from '../../record/refusal.ts';
import { formWorkbook, ledgerWorkbook } from '../../statistics/excel.ts';
import { countForm, type FilledForm } from '../../statistics/forms/count-form.ts';
import { findForm, forms, isForYear } from '../../statistics/forms/index.ts';
import { type FilledLedger, fillLedger, findLedger, ledgers } from '../../statistics/ledgers/ledger.ts';
import type { Moment } from '../../statistics/period.ts';
import { refuseStatistics } from '../../statistics/refusals.ts';
import type { OpenBureau } from '../bureau.ts';
import { sourceOf } from './figures.ts';
import { untilNextAct } from './until-next-act.ts';

/** 表式和台账 — what can be filled in for a year. */
export function listForms(year: number) {
  return {
    forms: forms.map((form) => ({
      id: form.id,
      zh: form.zh,
      from: form.from,
      until: form.until ?? null,
      forYear: isForYear(form, year),
    })),
    ledgers: ledgers.map(({ id, zh, every }) => ({ id, zh, every })),
  };
}

/** A form filled in; a refusal for a form that does not exist or is not for the year. */
export async function filledForm(
  bureau: OpenBureau,
  id: string,
  { year, until }: Moment,
): Promise<FilledForm | Refusal> {
  const form = findForm(id);
  if (!form) return refuseStatistics('unknown-form', { detail: id });
  if (!isForYear(form, year)) return refuseStatistics('form-not-for-year', { detail: `${form.zh}，${year}年` });
  const span = { from: `${year}-01-01` as Moment['until'], until };
  return untilNextAct(bureau, `form ${id} ${until}`, () => countForm(sourceOf(bureau), form, span));
}

/** A ledger filled in; a refusal for one that does not exist. */
export async function filledLedger(
  bureau: OpenBureau,
  id: string,
  { year, until }: Moment,
): Promise<FilledLedger | Refusal> {
  const ledger = findLedger(id);
  if (!ledger) return refuseStatistics('unknown-form', { detail: id });
  return untilNextAct(bureau, `ledger ${id} ${until}`, () => fillLedger(sourceOf(bureau), ledger, year, until));
}

/** 副标题 — whose numbers, of which days. */
const subtitleOf = (bureau: OpenBureau, { year, until }: Moment): string =>
  `${bureau.record.settings.name}　${year}年1月1日至${dateInChinese(until)}`;

export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const formFile = (bureau: OpenBureau, moment: Moment, form: FilledForm): Promise<Buffer> =>
  formWorkbook(form, subtitleOf(bureau, moment));

export const ledgerFile = (bureau: OpenBureau, moment: Moment, ledger: FilledLedger): Promise<Buffer> =>
  ledgerWorkbook(ledger, subtitleOf(bureau, moment));
