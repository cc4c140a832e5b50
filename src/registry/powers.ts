import type { PlainDate } from '../law/kinds.ts';
import { type PowerKind, powerKinds } from '../law/power-kinds.ts';
import type { Reader } from '../record/database/database.ts';

/** 在列权责事项 — one power as it is listed on a day, with what the coverage of duties asks of it. */
export interface PowerOnDay {
  readonly code: string;
  readonly name: string;
  readonly kind: PowerKind;
  /** 实施依据 — the instrument and its article. */
  readonly instrument: string;
  readonly article: string;
  /** 实施主体、承办机构. */
  readonly organ: string;
  readonly body: string | null;
  /** The procedure of ours through which it is exercised. */
  readonly procedure: string | null;
  readonly from: PlainDate;
  readonly validUntil: PlainDate | null;
  /** 应主动履职. */
  readonly active: boolean;
  /** Why it is left out of the coverage; null where it counts. */
  readonly excluded: 'no-addressee' | 'law-amended' | null;
  readonly exclusionReason: string | null;
}

const columns = `code, name, kind, procedure, listed_from as "from", valid_until as "validUntil", active, excluded,
  content ->> 'exclusionReason' as "exclusionReason", content ->> 'instrument' as instrument,
  content ->> 'article' as article, content ->> 'organ' as organ, content ->> 'body' as body`;

/** 当日的权责清单 — every power listed on a day, kind by kind and code by code. */
export function listPowersOn(reader: Reader, bureau: number, day: PlainDate): Promise<PowerOnDay[]> {
  return reader.query<PowerOnDay>(
    `select ${columns} from projection.power
      where bureau = $1 and listed_from <= $2 and (listed_until is null or listed_until > $2)
      order by array_position($3::text[], kind), code`,
    [bureau, day, powerKinds.map(({ code }) => code)],
  );
}

/** 一版 — a published version of a power with all that its list says of it; `until` is the first day without it. */
export interface PowerVersion extends PowerOnDay {
  readonly until: PlainDate | null;
  readonly content: Readonly<Record<string, string | number | undefined>>;
}

/** 历次公布 — all versions of a power that were ever listed, oldest first; none where the code was never published. */
export function findPowerVersions(reader: Reader, bureau: number, code: string): Promise<PowerVersion[]> {
  return reader.query<PowerVersion>(
    `select ${columns}, listed_until as until, content from projection.power
      where bureau = $1 and code = $2 and (listed_until is null or listed_until > listed_from)
      order by listed_from, stream`,
    [bureau, code],
  );
}

/** 行使情况 — how often a power was exercised in a period, and when last. */
export interface PowerExercised {
  readonly code: string;
  readonly times: number;
  readonly lastOn: PlainDate;
}

/** 期间内行使过的职权 — from `from` to `until`, both included; a power that is not there was not exercised. */
export function powersExercised(
  reader: Reader,
  bureau: number,
  from: PlainDate,
  until: PlainDate,
): Promise<PowerExercised[]> {
  return reader.query<PowerExercised>(
    `select power as code, sum(value)::int as times, max(day) as "lastOn"
       from projection.figure_row
      where bureau = $1 and indicator = 'power-exercised' and day between $2 and $3
      group by power order by power`,
    [bureau, from, until],
  );
}

/** 各类事项数 — how many powers of each kind are listed on a day: the sum of the rows that listed and delisted them. */
export function countPowersOn(
  reader: Reader,
  bureau: number,
  day: PlainDate,
): Promise<{ readonly kind: PowerKind; readonly count: number }[]> {
  return reader.query(
    `select category as kind, sum(value)::int as count
       from projection.figure_row
      where bureau = $1 and indicator = 'powers-listed' and day <= $2
      group by category having sum(value) <> 0 order by category`,
    [bureau, day],
  );
}

/** 本局的权责清单事项 — the lists that are drafted or published, the newest first; at most one in the ordinary course. */
export async function findPowerLists(reader: Reader, bureau: number): Promise<readonly number[]> {
  const rows = await reader.query<{ stream: number }>(
    `select stream from projection.matter
      where bureau = $1 and procedure = 'powers' and state not in ('withdrawn', 'abandoned') order by stream desc`,
    [bureau],
  );
  return rows.map(({ stream }) => stream);
}
