import type { PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';
import type { Visible } from './major-cases.ts';

/** 预警统计 — of one rule in a period: raised, first answered in time, late, without a term, and not answered yet. */
export interface AlertsOfRule {
  readonly rule: string;
  readonly raised: number;
  readonly inTime: number;
  readonly late: number;
  readonly noTerm: number;
  readonly open: number;
}

/** Alerts that wait for an answer or a review, with whom and since when. */
export interface OpenAlert {
  readonly stream: number;
  readonly title: string;
  readonly rule: string;
  readonly state: string;
  readonly unit: string;
  readonly owners: readonly string[];
  readonly raisedOn: PlainDate;
  readonly due: PlainDate | null;
}

/** The alerts raised in a period, by rule; every number is that of matters that the list below it shows. */
export function alertsByRule(
  reader: Reader,
  bureau: number,
  from: PlainDate,
  until: PlainDate,
  visible: Visible,
): Promise<AlertsOfRule[]> {
  const { sql, values } = visible(4);
  return reader.query<AlertsOfRule>(
    `select m.source as rule, count(*)::int as raised,
            count(*) filter (where f.source = 'in-time')::int as "inTime",
            count(*) filter (where f.source = 'late')::int as late,
            count(*) filter (where f.source = 'no-term')::int as "noTerm",
            count(*) filter (where m.state = 'raised')::int as open
       from projection.matter m
       left join projection.figure_row f
         on f.bureau = m.bureau and f.stream = m.stream and f.indicator = 'alerts-answered'
      where m.bureau = $1 and m.procedure = 'supervision-alert' and m.opened_on between $2 and $3 and ${sql}
      group by m.source order by count(*) desc, m.source`,
    [bureau, from, until, ...values],
  );
}

/** The alerts that are open now, the oldest first. */
export function openAlerts(reader: Reader, bureau: number, most: number, visible: Visible): Promise<OpenAlert[]> {
  const { sql, values } = visible(3);
  return reader.query<OpenAlert>(
    `select m.stream, m.title, m.source as rule, m.state, m.unit, m.officers as owners,
            m.opened_on as "raisedOn", m.next_due as due
       from projection.matter m
      where m.bureau = $1 and m.procedure = 'supervision-alert' and m.state in ('raised', 'answered') and ${sql}
      order by m.opened_on, m.stream limit $2`,
    [bureau, most, ...values],
  );
}
