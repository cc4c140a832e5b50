import { poolHashOf } from '../duties/inspection-sampling/pool.ts';
import type { PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';

/** 抽样总体 — what the opening act of a sampling holds: anyone with the record gets the same. */
export interface SamplingPool {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly upTo: number;
  readonly poolCount: number;
  readonly poolHash: string;
  /** The inspections in order: place 1 is the first. */
  readonly streams: readonly number[];
}

/** Every inspection written down in the period, as the record stood at the position `upTo`, by number. */
export async function samplingPool(
  reader: Reader,
  bureau: number,
  period: { readonly from: PlainDate; readonly until: PlainDate; readonly upTo: number },
): Promise<SamplingPool> {
  const rows = await reader.query<{ stream: number }>(
    `select distinct stream from projection.figure_row
      where bureau = $1 and indicator = 'inspections' and day between $2 and $3 and position <= $4 order by stream`,
    [bureau, period.from, period.until, period.upTo],
  );
  const streams = rows.map(({ stream }) => stream);
  return { ...period, poolCount: streams.length, poolHash: poolHashOf(streams), streams };
}
