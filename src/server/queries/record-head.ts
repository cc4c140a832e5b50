import { bureauStream } from '../../record/bureau.ts';
import type { OpenBureau } from '../bureau.ts';

/** 记录 — the head of the chain, the heads of the newest sixty closed days, the number of acts. */
export async function recordHead(bureau: OpenBureau) {
  const { record, database } = bureau;
  const rows = await database.query<{ data: { day: string; position: number; hash: string } }>(
    `select (body::json) -> 'data' as data from act
      where bureau = $1 and stream = $2 and type = 'DayClosed' order by version desc limit 60`,
    [bureau.bureau, bureauStream],
  );
  const { position, hash } = record.head;
  return {
    head: { position, hash },
    closedDays: rows.map(({ data: { day, position, hash } }) => ({ day, position, hash })),
    acts: position,
  };
}
