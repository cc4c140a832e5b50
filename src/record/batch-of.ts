import type { Calendar } from '../law/calendar.ts';
import type { Batch } from './append.ts';
import { businessWords, type RegisteredBusiness } from './business-register.ts';
import type { AnyDuty } from './duty.ts';
import type { Matter } from './matter.ts';
import { Months } from './months.ts';
import { powerRows, rowsOf, wordsRow } from './project.ts';
import { monthsByCause, monthsByUnit, type Row } from './tables.ts';
import type { Desk } from './work.ts';

/** A publication that the duty no longer gives is taken away: a rebuild would not have it either. */
function gone(duty: AnyDuty, before: Matter | undefined, now: readonly Row[]): Row[] {
  const shown = (before && duty.publications?.(before.facts, before)) ?? [];
  return shown
    .filter(({ key }) => !now.some((row) => row.key === key))
    .map(({ key }) => ({ bureau: before?.bureau, stream: before?.stream, key }));
}

/** The versions of powers that were not written with the matter as it was before. */
function changedPowers(duty: AnyDuty, before: Matter | undefined, matter: Matter): Row[] {
  const now = duty.powers?.(matter.facts) ?? [];
  const written = new Set((before && duty.powers?.(before.facts)) ?? []);
  const changed = now.filter((power) => !written.has(power));
  return changed.length === 0 ? [] : powerRows(matter.bureau, changed);
}

/** The businesses that the work entered, as they are after it, and the names that are new. */
function businessRows(desk: Desk): Pick<Batch, 'entries' | 'businesses' | 'businessWords'> {
  const changed = new Map<string, RegisteredBusiness>();
  for (const { business } of desk.entries) {
    const now = desk.businesses.get(business);
    if (now) changed.set(business, now);
  }
  return {
    entries: desk.entries as unknown as readonly Row[],
    businesses: [...changed.values()] as unknown as readonly Row[],
    businessWords: [...desk.named.values()].map(businessWords),
  };
}

/** What was last written of a matter, as far as somebody remembers. */
interface Written {
  readonly matters: { readonly get: (stream: number) => Matter | undefined };
  readonly words: { readonly get: (stream: number) => string | undefined };
}

/**
 * What a desk's work writes. Rows that cannot have changed since the matter was last written are left out: clocks that
 * no act touched, alerts that are there, search words that read the same.
 */
export function batchOf(desk: Desk, duties: ReadonlyMap<string, AnyDuty>, calendar: Calendar, written: Written): Batch {
  const rows = {
    matters: [] as Row[],
    words: [] as Row[],
    clocks: [] as Row[],
    alerts: [] as Row[],
    publications: [] as Row[],
    powers: [] as Row[],
    certificates: [] as Row[],
    unpublished: [] as Row[],
  };
  for (const stream of desk.touched) {
    const matter = desk.matters.get(stream);
    const duty = matter && duties.get(matter.procedure);
    if (!matter || !duty) continue;
    const all = rowsOf(duty, matter, calendar);
    const before = written.matters.get(stream);
    const sameIntervals = before?.intervals === matter.intervals;
    rows.matters.push(all.matter);
    if (written.words.get(stream) !== all.words) rows.words.push(wordsRow(desk.bureau, stream, all.words));
    desk.words.set(stream, all.words);
    rows.clocks.push(
      ...all.clocks.filter((_, index) => !sameIntervals || before?.clocks[index] !== matter.clocks[index]),
    );
    rows.alerts.push(...all.alerts.slice(before?.alerts.length ?? 0));
    rows.publications.push(...all.publications);
    rows.powers.push(...changedPowers(duty, before, matter));
    rows.certificates.push(...all.certificates);
    rows.unpublished.push(...gone(duty, before, all.publications));
  }
  const months = new Months().add(desk.figures).rows();
  return {
    ...rows,
    ...businessRows(desk),
    acts: desk.acts as unknown as readonly Row[],
    sealed: desk.sealed,
    figures: desk.figures,
    monthsByUnit: months.get(monthsByUnit) ?? [],
    monthsByCause: months.get(monthsByCause) ?? [],
    numbers: [...desk.numbers.values()].map((number) => ({ bureau: desk.bureau, ...number })),
    tallies: [...desk.tallies.values()].map((tallied) => ({ bureau: desk.bureau, ...tallied })),
  };
}
