import { holdsPost } from '../../../record/person.ts';
import type { Source } from '../../evaluate.ts';
import { groupBy } from '../../group.ts';
import type { Moment } from '../../period.ts';
import { readFineSpreads, readLateClocks } from './rows-of-findings.ts';

/** 超期 — a kind of clock, how often it was late or overdue in the year. */
export interface LateClock {
  readonly procedure: string;
  readonly clock: string;
  readonly late: number;
  readonly overdue: number;
}

/** 同案由的罚款 — how far fines for the same cause lie apart, in fen. */
export interface FineSpread {
  readonly cause: string;
  readonly decisions: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** 机构的工作量 — cases filed in a unit and its case handlers on the day. */
export interface UnitLoad {
  readonly unit: string;
  readonly cases: number;
  readonly officers: number;
}

/** A word and how often. */
export interface Tally {
  readonly key: string;
  readonly count: number;
}

/** 问题所依据的数 — what the record says of what went wrong. */
export interface Findings {
  readonly lateClocks: readonly LateClock[];
  readonly fineSpreads: readonly FineSpread[];
  readonly unitLoads: readonly UnitLoad[];
  /** 审核意见 — opinions of case review and legal review, by outcome. */
  readonly reviewOutcomes: readonly Tally[];
  /** 复议、诉讼中被撤销、变更、确认违法、责令履行的 — by the conduct contested. */
  readonly lost: readonly Tally[];
}

/** Outcomes against the bureau. */
export const lostOutcomes = [
  'annulled',
  'partly-annulled',
  'changed',
  'declared-unlawful',
  'declared-void',
  'performance-ordered',
  'payment-ordered',
  'compensation-ordered',
  'reversed',
] as const;

export async function readFindings(source: Source, moment: Moment): Promise<Findings> {
  const { reader, bureau } = source;
  const span = { from: `${moment.year}-01-01` as Moment['until'], until: moment.until };
  const tally = async (indicator: string, by: 'category' | 'cause', category?: readonly string[]): Promise<Tally[]> => {
    const counted = [{ indicator, ...(category ? { category } : {}) }];
    const groups = await groupBy(reader, bureau, { counted, by: [by], ...span });
    return groups.map(({ keys, total }) => ({ key: keys[0] ?? '', count: total }));
  };
  const [lateClocks, fineSpreads, byUnit, caseReviews, legalReviews, lostReviews, lostSuits] = await Promise.all([
    readLateClocks(reader, bureau, span.from, span.until),
    readFineSpreads(reader, bureau, span.from, span.until),
    groupBy(reader, bureau, { counted: [{ indicator: 'cases-filed' }], by: ['org_unit'], ...span }),
    tally('case-reviews', 'category'),
    tally('legal-reviews', 'category'),
    tally('reconsideration-outcomes', 'cause', lostOutcomes),
    tally('suit-outcomes', 'cause', lostOutcomes),
  ]);
  return {
    lateClocks,
    fineSpreads,
    unitLoads: loadsOf(
      source,
      moment,
      byUnit.map(({ keys, total }) => ({ key: keys[0] ?? '', count: total })),
    ),
    reviewOutcomes: together(caseReviews, legalReviews),
    lost: together(lostReviews, lostSuits),
  };
}

function loadsOf({ roster }: Source, { until }: Moment, cases: readonly Tally[]): UnitLoad[] {
  const loads = cases.map(({ key, count }) => ({
    unit: roster.findUnit(key)?.name ?? key,
    cases: count,
    officers: roster.people.filter((person) => person.unit === key && holdsPost(person, 'case-handler', until)).length,
  }));
  const perOfficer = (load: UnitLoad): number => load.cases / Math.max(load.officers, 1);
  return loads.sort((a, b) => perOfficer(b) - perOfficer(a));
}

function together(...lists: readonly (readonly Tally[])[]): Tally[] {
  const counts = new Map<string, number>();
  for (const { key, count } of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}
