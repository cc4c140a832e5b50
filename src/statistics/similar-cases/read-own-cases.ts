/** 本局已决定的案件 — decisions of the same or a close cause, or of the same field, as acts and publications have them. */
import type { TierCode } from '../../duties/penalty-case/choices.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { type Scope, visibleWhere } from '../../people/permission.ts';
import type { Reader } from '../../record/database/database.ts';
import type { Compared, DecidedCase } from './case.ts';
import { likenessOf } from './causes.ts';
import { provisionsIn } from './provisions.ts';

/** How many decisions are compared, the newest first. */
const most = 400;

interface OwnRow {
  readonly stream: number;
  readonly number: string | null;
  readonly title: string;
  readonly cause: string | null;
  readonly type: 'PenaltyDecided' | 'NoPenaltyDecided';
  readonly decidedOn: PlainDate;
  readonly decision: Decided | null;
  readonly opening: { readonly partyKind: string; readonly field: string } | null;
  readonly change: string | null;
  readonly shown: Shown | null;
}

interface Decided {
  readonly basisText?: string;
  readonly rangeMin?: number;
  readonly rangeMax?: number;
  readonly rangeProvision?: string;
  readonly tier?: TierCode;
  readonly tierGrounds?: readonly string[];
  readonly tierReasons?: string;
  readonly goods?: number;
  readonly fine?: number;
}

interface Shown {
  readonly title: string;
  readonly content: {
    readonly number: string | null;
    readonly cause: string | null;
    readonly summary: string;
    readonly fine: number;
    readonly goods: number;
    readonly basis: string;
    readonly decidedOn: PlainDate;
  };
}

/** 案由 — every cause that a decision of the bureau ever had, out of the months of the figures. */
async function causesLike(reader: Reader, bureau: number, cause: string): Promise<readonly string[]> {
  const rows = await reader.query<{ cause: string }>(
    `select distinct cause from projection.figure_month_cause
      where bureau = $1 and indicator = 'penalty-decisions' and cause <> ''`,
    [bureau],
  );
  return rows.flatMap((row) => (likenessOf(cause, row.cause) === null ? [] : [row.cause]));
}

/**
 * The decisions that `scope` may see, whole; and those of others that are published today, as the public sees them. The
 * case `stream` itself is not among them.
 */
export async function readOwnCases(
  reader: Reader,
  bureau: number,
  scope: Scope,
  draft: Compared & { readonly stream: number },
  today: PlainDate,
): Promise<DecidedCase[]> {
  const causes = draft.cause === null ? [] : await causesLike(reader, bureau, draft.cause);
  const visible = visibleWhere(scope, 7);
  const rows = await reader.query<OwnRow & { mayOpen: boolean }>(
    `with recent as (
       select stream from projection.figure_row
        where bureau = $1 and indicator = 'fines' and category = $4 order by day desc limit ${most}),
     found as (
       select m.stream, m.number, m.title, m.cause, ${visible.sql} as "mayOpen" from projection.matter m
        where m.bureau = $1 and m.procedure = 'penalty-case' and m.stream <> $5
          and ((left(m.cause, 60) = any($3::text[]) and m.cause = any($2::text[])) or m.stream in (select stream from recent)))
     select f.stream, f.number, f.title, f.cause, f."mayOpen", d.type, d.done_on as "decidedOn",
            case when f."mayOpen" then d.body::json -> 'data' end as decision,
            case when f."mayOpen" then o.body::json -> 'data' end as opening,
            c.change, p.shown
       from found f
       join act d on d.bureau = $1 and d.stream = f.stream and d.type in ('PenaltyDecided', 'NoPenaltyDecided')
       join act o on o.bureau = $1 and o.stream = f.stream and o.version = 1
       left join lateral (select h.body::json -> 'data' ->> 'change' as change from act h
                           where h.bureau = $1 and h.stream = f.stream and h.type = 'DecisionChanged'
                           order by h.version desc limit 1) c on true
       left join lateral (select json_build_object('title', s.title, 'content', s.content) as shown
                            from projection.publication s
                           where s.bureau = $1 and s.stream = f.stream and s.withdrawn_on is null
                             and s.published_on <= $6 and (s.until is null or s.until >= $6)
                           order by s.key limit 1) p on true
      where f."mayOpen" or p.shown is not null
      order by d.done_on desc, f.stream desc limit ${most}`,
    [bureau, causes, causes.map((cause) => cause.slice(0, 60)), draft.field, draft.stream, today, ...visible.values],
  );
  return rows.map((row) => (row.mayOpen ? openCase(row) : disclosedCase(row)));
}

function openCase({ decision, opening, type, shown: _shown, ...row }: OwnRow): DecidedCase {
  const of = decision ?? {};
  const penalty = type === 'PenaltyDecided';
  return {
    stream: row.stream,
    origin: 'own',
    number: row.number,
    title: row.title,
    organ: null,
    decidedOn: row.decidedOn,
    cause: row.cause,
    provisions: citedBy(of),
    partyKind: opening?.partyKind ?? null,
    field: opening?.field ?? null,
    grounds: of.tierGrounds ?? [],
    tier: penalty ? (of.tier ?? null) : 'none',
    goods: of.goods ?? null,
    fine: penalty ? (of.fine ?? null) : null,
    range: rangeOf(of),
    tierReasons: of.tierReasons ?? null,
    change: row.change,
    summary: null,
  };
}

/** What the public sees, and nothing else: kind of party, tier and grounds are not published. */
function disclosedCase({ stream, shown, change }: OwnRow): DecidedCase {
  const content = shown?.content;
  return {
    stream,
    origin: 'disclosed',
    number: content?.number ?? null,
    title: shown?.title ?? '',
    organ: null,
    decidedOn: content?.decidedOn ?? null,
    cause: content?.cause ?? null,
    provisions: provisionsIn(content?.basis ?? ''),
    partyKind: null,
    field: null,
    grounds: [],
    tier: null,
    goods: content?.goods ?? null,
    fine: content?.fine ?? null,
    range: null,
    tierReasons: null,
    change,
    summary: content?.summary ?? null,
  };
}

/** 处罚依据 — as the text cites it; where it cites nothing, the provision of the range. */
export function citedBy({
  basisText,
  rangeProvision,
}: Pick<Decided, 'basisText' | 'rangeProvision'>): readonly string[] {
  const cited = provisionsIn(basisText ?? '');
  return cited.length > 0 ? cited : provisionsIn(rangeProvision ?? '');
}

export const rangeOf = ({ rangeMin, rangeMax }: Pick<Decided, 'rangeMin' | 'rangeMax'>): Compared['range'] =>
  rangeMin === undefined || rangeMax === undefined ? null : { min: rangeMin, max: rangeMax };
