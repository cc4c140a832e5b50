import type { PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';
import { listPowersOn, type PowerOnDay } from '../registry/powers.ts';

/** 行使的次数 — of one power by one unit in the period. */
interface Exercised {
  readonly code: string;
  readonly unit: string;
  readonly times: number;
}

export interface CoveredPower {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly times: number;
}

/** 履职覆盖率 — numerator and denominator as lists: a rate that cannot be opened says nothing. */
export interface Coverage {
  readonly day: PlainDate;
  /** 应主动履职 and not left out: the denominator. */
  readonly due: readonly CoveredPower[];
  /** Of these, how many were exercised at least once. */
  readonly exercised: number;
  /** Left out, each with its reason (无执法相对人、法律法规修订). */
  readonly excluded: readonly {
    readonly code: string;
    readonly name: string;
    readonly why: string;
    readonly reason: string;
  }[];
  /** What each unit exercised of the denominator. */
  readonly units: readonly { readonly unit: string; readonly powers: number; readonly times: number }[];
}

const reasons = { 'no-addressee': '无执法相对人', 'law-amended': '法律法规修订' } as const;

/** The coverage of a period by the list as it stands on its last day. */
export async function coverageIn(reader: Reader, bureau: number, from: PlainDate, until: PlainDate): Promise<Coverage> {
  const [powers, exercised] = await Promise.all([
    listPowersOn(reader, bureau, until),
    reader.query<Exercised>(
      `select power as code, org_unit as unit, sum(value)::int as times from projection.figure_row
        where bureau = $1 and indicator = 'power-exercised' and day between $2 and $3 and power is not null
        group by power, org_unit order by power, org_unit`,
      [bureau, from, until],
    ),
  ]);
  return coverageOf(until, powers, exercised);
}

/** Pure: the list of the day and what was exercised give the coverage. */
export function coverageOf(day: PlainDate, powers: readonly PowerOnDay[], exercised: readonly Exercised[]): Coverage {
  const active = powers.filter((power) => power.active);
  const counted = active.filter(({ excluded }) => excluded === null);
  const codes = new Set(counted.map(({ code }) => code));
  const ofDue = exercised.filter(({ code }) => codes.has(code));
  const due = counted.map(({ code, name, kind }) => ({
    ...{ code, name, kind },
    times: ofDue.reduce((sum, one) => (one.code === code ? sum + one.times : sum), 0),
  }));
  const units = [...new Set(ofDue.map(({ unit }) => unit))].sort().map((unit) => {
    const own = ofDue.filter((one) => one.unit === unit);
    return { unit, powers: own.length, times: own.reduce((sum, { times }) => sum + times, 0) };
  });
  return {
    day,
    due,
    exercised: due.filter(({ times }) => times > 0).length,
    excluded: active.flatMap(({ code, name, excluded, exclusionReason }) =>
      excluded === null ? [] : [{ code, name, why: reasons[excluded], reason: exclusionReason ?? '' }],
    ),
    units,
  };
}
