import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { ListingFacts } from './facts.ts';

/** What each act counts as; the category is the ground of the listing, the source the kind of business. */
const counted: Readonly<Record<string, string>> = {
  DisclosureOrdered: 'disclosures-ordered',
  ListingDecided: 'abnormal-listings',
  ListingRescinded: 'abnormal-listings-rescinded',
  ObjectionReceived: 'abnormal-objections',
  ReportedForSeriousList: 'three-year-reports',
  ListingRemoved: 'abnormal-removals',
  RemovedByRepair: 'abnormal-removals',
  RemovedOnDeregistration: 'abnormal-removals',
};

/** 统计 — listings, removals, objections and corrections: one row for each act, in businesses (户). */
export function figures(act: Act, { facts }: Matter<ListingFacts>): readonly FigureRow[] {
  const indicator = counted[act.type];
  if (indicator === undefined) return [];
  return [{ indicator, value: 1, unit: '户', category: facts.ground, source: facts.businessKind }];
}
