/** 统计范围 — which matters a workload counts: those that may be seen, of the units and the person asked for. */
import { type Scope, visibleWhere } from '../../people/permission.ts';
import { bureauStream } from '../../record/bureau.ts';

export interface Narrowing {
  readonly scope: Scope;
  /** Only these units; null: every unit. */
  readonly units: readonly string[] | null;
  /** Only what this person is on. */
  readonly officer: string | null;
}

/**
 * The condition over `matter m`, with parameters from `$first` on. What was observed in other bureaus' publications is no
 * work of this one, nor is the bureau's own matter.
 */
export function workWhere({ scope, units, officer }: Narrowing, first: number): { sql: string; values: unknown[] } {
  const visible = visibleWhere(scope, first + 2);
  const sql = `not m.observed and m.stream <> ${bureauStream}
    and ($${first}::text[] is null or m.unit = any($${first}::text[]) or m.joint_unit = any($${first}::text[]))
    and ($${first + 1}::text[] is null or m.officers @> $${first + 1}::text[]) and ${visible.sql}`;
  return { sql, values: [units, officer === null ? null : [officer], ...visible.values] };
}
