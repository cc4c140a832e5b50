import { tjsCoverage, tjsMajor, tjsSampling } from '../../law/common-rules/tianjin-supervision.ts';
import { findVersionOn, type PlainDate, type Rule } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import { visibleWhere } from '../../people/permission.ts';
import { systemAccount } from '../../people/system-account.ts';
import { findAlertRule } from '../../supervision/alert-rules/index.ts';
import { alertsByRule, openAlerts } from '../../supervision/alerts-raised.ts';
import { coverageIn } from '../../supervision/coverage.ts';
import { majorCasesIn, type Visible } from '../../supervision/major-cases.ts';
import { samplingPool } from '../../supervision/sampling-pool.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { nameOf } from './timeline.ts';

/** The posts to which the supervision of the bureau's enforcement is shown. */
export const postsOverSupervision: readonly Post[] = [
  'supervisor',
  'external-supervisor',
  'legal-reviewer',
  'review-head',
  'bureau-head',
  'bureau-chief',
  'auditor',
  'statistician',
];

const mostOpen = 200;

/** 执法监督 — alerts by rule, owner and age, coverage, sampling and major cases of a period, each with what it counts. */
export async function supervisionOf(bureau: OpenBureau, visitor: Visitor, from: PlainDate, until: PlainDate) {
  const { database: reader, bureau: number, record } = bureau;
  const visible: Visible = (first) => visibleWhere(visitor.scope, first);
  const [rules, open, coverage, major, pool, sampled] = await Promise.all([
    alertsByRule(reader, number, from, until, visible),
    openAlerts(reader, number, mostOpen, visible),
    coverageIn(reader, number, from, until),
    majorCasesIn(reader, number, from, until, visible),
    samplingPool(reader, number, { from, until, upTo: record.head.position }),
    sampledIn(bureau, from, until),
  ]);
  const unitName = (unit: string) => bureau.roster.findUnit(unit)?.name ?? unit;
  const { streams: _, ...samplingBase } = pool;
  return {
    from,
    until,
    patrolledDay: record.settings.patrolledDay ?? null,
    alerts: {
      rules: rules.map((one) => ({ ...one, zh: findAlertRule(one.rule)?.zh ?? one.rule })),
      open: open.map((alert) => ({
        ...alert,
        zh: findAlertRule(alert.rule)?.zh ?? alert.rule,
        unitName: unitName(alert.unit),
        owners: alert.owners.filter((id) => id !== systemAccount.id).map((id) => nameOf(bureau, id)),
      })),
    },
    coverage: {
      ...coverage,
      units: coverage.units.map((one) => ({ ...one, unitName: unitName(one.unit) })),
      target: targetOn(bureau, tjsCoverage, until),
    },
    sampling: { ...samplingBase, sampled, target: targetOn(bureau, tjsSampling, until) },
    major: {
      cases: major.map((one) => ({ ...one, unitName: unitName(one.unit) })),
      target: targetOn(bureau, tjsMajor, until),
    },
  };
}

/** Targets are known for Tianjin only; no other bureau is measured by them. */
function targetOn(bureau: OpenBureau, rule: Rule<number>, day: PlainDate): number | null {
  if (!bureau.record.settings.code.startsWith('12')) return null;
  return findVersionOn(rule, day)?.value ?? null;
}

async function sampledIn(bureau: OpenBureau, from: PlainDate, until: PlainDate): Promise<number> {
  const [row] = await bureau.database.query<{ sampled: number }>(
    `select coalesce(sum(value), 0)::int as sampled from projection.figure_row
      where bureau = $1 and indicator = 'inspections-sampled' and day between $2 and $3`,
    [bureau.bureau, from, until],
  );
  return row?.sampled ?? 0;
}
