import type { CampaignCounted } from '../../duties/campaign/procedure.ts';
import { visibleWhere } from '../../people/permission.ts';
import type { Matter } from '../../record/matter.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';

interface ProcedureCount {
  readonly procedure: string;
  readonly count: number;
}

interface IndicatorSum {
  readonly indicator: string;
  readonly category: string | null;
  readonly unit: string;
  readonly value: number;
  readonly acts: number;
}

/**
 * 专项行动的结果 — what the tagged matters count for within the days of the campaign, as far as the visitor may see them. Once
 * the campaign is closed only acts recorded before its closing count: the results of a closed campaign do not change.
 */
export async function campaignResults(
  bureau: Pick<OpenBureau, 'bureau' | 'database' | 'record'>,
  visitor: Pick<Visitor, 'scope'>,
  matter: Matter,
) {
  const { from, until, tagged } = matter.facts as CampaignCounted;
  const closedAt = matter.performed.CampaignClosed?.lastPosition ?? null;
  const counted = visibleWhere(visitor.scope, 3);
  const procedures = await bureau.database.query<ProcedureCount>(
    `select m.procedure, count(*)::int as count from projection.matter m
      where m.bureau = $1 and m.stream = any($2::bigint[]) and ${counted.sql}
      group by m.procedure order by count(*) desc, m.procedure`,
    [bureau.bureau, tagged, ...counted.values],
  );
  const visible = visibleWhere(visitor.scope, 6);
  const figures = await bureau.database.query<IndicatorSum>(
    `select f.indicator, f.category, f.unit, sum(f.value)::double precision as value, count(*)::int as acts
       from projection.figure_row f join projection.matter m on m.bureau = f.bureau and m.stream = f.stream
      where f.bureau = $1 and f.stream = any($2::bigint[]) and f.day between $3::date and $4::date
        and ($5::bigint is null or f.position <= $5::bigint) and ${visible.sql}
      group by f.indicator, f.category, f.unit order by f.indicator, f.category`,
    [bureau.bureau, tagged, from, until, closedAt, ...visible.values],
  );
  const seen = procedures.reduce((total, { count }) => total + count, 0);
  return {
    from,
    until,
    tagged: tagged.length,
    hidden: tagged.length - seen,
    procedures: procedures.map(({ procedure, count }) => ({
      procedure,
      procedureZh: bureau.record.duties.get(procedure)?.procedure.zh ?? procedure,
      count,
    })),
    figures,
  };
}
