/** 公示案件 — other bureaus' decisions, as far as their publications speak. */
import { fineOf, goodsValueBasis } from '../../duties/published-case/derived-sums.ts';
import type { Published } from '../../duties/published-case/facts.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { type Scope, visibleWhere } from '../../people/permission.ts';
import type { Reader } from '../../record/database/database.ts';
import type { Compared, DecidedCase } from './case.ts';
import { likenessOf } from './causes.ts';
import { isSameProvision, provisionsIn } from './provisions.ts';

const most = 200;

interface PublishedRow {
  readonly stream: number;
  readonly number: string | null;
  readonly title: string;
  readonly organ: string | null;
  readonly published: Published;
  readonly decidedOn: PlainDate | null;
}

/** The publications whose violation is alike, or that cite an article of the draft. */
export async function readPublishedCases(
  reader: Reader,
  bureau: number,
  scope: Scope,
  draft: Compared,
): Promise<DecidedCase[]> {
  const visible = visibleWhere(scope, 2);
  const all = await reader.query<{ stream: number; cause: string | null }>(
    `select m.stream, m.cause from projection.matter m
      where m.bureau = $1 and m.procedure = 'published-case' and ${visible.sql} order by m.stream desc`,
    [bureau, ...visible.values],
  );
  const wanted = all.filter(({ cause }) => cause !== null && isAlike(draft, cause)).slice(0, most);
  if (wanted.length === 0) return [];
  const rows = await reader.query<PublishedRow>(
    `select m.stream, m.number, m.title, m.organ, o.body::json -> 'data' as published,
            (select s.done_on from act s where s.bureau = m.bureau and s.stream = m.stream and s.type = 'StepObserved'
                and s.body::json -> 'data' ->> 'act' = 'PenaltyDecided' limit 1) as "decidedOn"
       from projection.matter m join act o on o.bureau = m.bureau and o.stream = m.stream and o.version = 1
      where m.bureau = $1 and m.stream = any($2::bigint[]) order by m.stream desc`,
    [bureau, wanted.map(({ stream }) => stream)],
  );
  return rows.map(publishedCase);
}

const isAlike = ({ cause, provisions }: Compared, violation: string): boolean =>
  (cause !== null && likenessOf(cause, violation) !== null) ||
  provisionsIn(violation).some((one) => provisions.some((own) => isSameProvision(own, one)));

/** 企业 and 单位 are one kind here: an organisation. */
const partyKindOf = ({ partyKind }: Published): string => (partyKind === 'enterprise' ? 'organisation' : partyKind);

function publishedCase({ published, ...row }: PublishedRow): DecidedCase {
  return {
    ...row,
    origin: 'published',
    cause: published.violation,
    provisions: provisionsIn(published.violation),
    partyKind: partyKindOf(published),
    field: null,
    grounds: [],
    tier: null,
    goods: goodsValueBasis({ published, steps: [] })?.fen ?? null,
    fine: fineOf(published) ?? null,
    range: null,
    tierReasons: null,
    change: null,
    summary: published.violation,
  };
}
