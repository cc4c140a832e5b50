/** 涉及的在办事项 — open matters, as far as somebody may see them: by running clock and by step. */
import type { PlainDate } from '../../law/kinds.ts';
import { type Scope, visibleWhere } from '../../people/permission.ts';
import type { Reader } from '../../record/database/database.ts';

/** A running clock that is counted by a rule, under the version that began on `ruleFrom`. */
export interface TouchedClock {
  readonly rule: string;
  readonly ruleFrom: PlainDate;
  readonly zh: string;
  readonly due: PlainDate | null;
  readonly stream: number;
  readonly procedure: string;
  readonly number: string | null;
  readonly title: string;
  readonly about: number | null;
  /** How many running clocks that the reader may see are counted by the rule. */
  readonly total: number;
}

/** How many clocks of one rule are named; the rest is counted. */
export const namedClocks = 20;

/** The running clocks of these rules, the next due first. */
export function readTouchedClocks(reader: Reader, bureau: number, scope: Scope, rules: readonly string[]) {
  const visible = visibleWhere(scope, 3);
  return reader.query<TouchedClock>(
    `select * from (
       select c.rule, c.rule_from as "ruleFrom", c.zh, c.due, m.stream, m.procedure, m.number, m.title, m.about,
              count(*) over (partition by c.rule)::integer as total,
              row_number() over (partition by c.rule order by c.due nulls last, m.stream, c.number) as place
         from projection.clock c join projection.matter m on m.bureau = c.bureau and m.stream = c.stream
        where c.bureau = $1 and c.ended_on is null and c.rule = any($2::text[]) and m.closed_on is null
          and not m.observed and ${visible.sql}) t
      where place <= ${namedClocks} order by rule, place`,
    [bureau, rules, ...visible.values],
  );
}

/** 各环节的在办事项 — how many open matters stand in a step of a procedure. */
export interface OpenStep {
  readonly procedure: string;
  readonly state: string;
  readonly count: number;
}

export function readOpenSteps(reader: Reader, bureau: number, scope: Scope): Promise<OpenStep[]> {
  const visible = visibleWhere(scope, 2);
  return reader.query<OpenStep>(
    `select m.procedure, m.state, count(*)::integer as count from projection.matter m
      where m.bureau = $1 and m.closed_on is null and not m.observed and ${visible.sql}
      group by m.procedure, m.state order by m.procedure, m.state`,
    [bureau, ...visible.values],
  );
}
