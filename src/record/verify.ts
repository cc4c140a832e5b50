import { bureauStream } from './bureau.ts';
import { type ActRow, actColumns, actOf, type ChainAlgorithm, chainHash, chainStart } from './chain.ts';
import type { Reader } from './database/database.ts';

/** 核验结果 — the chain holds to its head, or the first act that does not fit and why. */
export type Verification =
  | { readonly ok: true; readonly acts: number; readonly head: string }
  | { readonly ok: false; readonly acts: number; readonly position: number; readonly zh: string };

/** A head that was published elsewhere: what binds the owner of the database. */
export interface PublishedHead {
  readonly position: number;
  readonly hash: string;
}

const pageSize = 10_000;

/**
 * 核验 — reads every act of a bureau in order and counts its hash anew. A chain alone proves little against the owner of
 * the database, who could count all hashes again: `heads` that were published (portal, annual report) are what binds.
 */
export async function verify(
  reader: Reader,
  bureau: number,
  options: { readonly heads?: readonly PublishedHead[]; readonly onProgress?: (acts: number) => void } = {},
): Promise<Verification> {
  let previous = chainStart;
  let position = 0;
  let algorithm: ChainAlgorithm = 'sha256';
  const heads = new Map((options.heads ?? []).map((head) => [head.position, head.hash]));
  let page = readPage(reader, bureau, 0);
  for (;;) {
    const rows = await page;
    if (rows.length === 0) break;
    page = readPage(reader, bureau, (rows.at(-1) as ActRow).position); // the next page travels while this one is counted
    for (const row of rows) {
      if (position === 0) algorithm = algorithmOf(row);
      const zh = faultOf(row, position, previous, algorithm, heads);
      if (zh) {
        await page.catch(() => {});
        return { ok: false, acts: position, position: position + 1, zh };
      }
      previous = row.hash;
      position = row.position;
    }
    options.onProgress?.(position);
  }
  const lost = [...heads.keys()].find((head) => head > position);
  if (lost !== undefined)
    return {
      ok: false,
      acts: position,
      position: position + 1,
      zh: `记录止于第${position}号，而已公布的链头在第${lost}号：末尾的行为缺失`,
    };
  const wrong = await wrongClosing(reader, bureau);
  if (wrong) return { ok: false, acts: position, ...wrong };
  return { ok: true, acts: position, head: previous };
}

/** Each day's closing names the head of its day: it must be the hash that stands there. */
async function wrongClosing(reader: Reader, bureau: number): Promise<{ position: number; zh: string } | undefined> {
  const [row] = await reader.query<{ position: number; named: number }>(
    `select c.position, (c.body::json -> 'data' ->> 'position')::bigint as named from act c
     where c.bureau = $1 and c.stream = ${bureauStream} and c.type = 'DayClosed' and not exists (
       select from act h where h.bureau = c.bureau and h.position = (c.body::json -> 'data' ->> 'position')::bigint
         and h.hash = c.body::json -> 'data' ->> 'hash')
     order by c.position limit 1`,
    [bureau],
  );
  return row && { position: row.position, zh: `第${row.position}号封存的链头与第${row.named}号行为的散列值不符` };
}

function faultOf(
  row: ActRow,
  position: number,
  previous: string,
  algorithm: ChainAlgorithm,
  heads: ReadonlyMap<number, string>,
): string | undefined {
  if (row.position !== position + 1) return `第${position + 1}号行为缺失`;
  if (row.previous !== previous) return `第${row.position}号行为所记的前一散列值与前一行为不符`;
  if (row.hash !== chainHash(row, algorithm)) return `第${row.position}号行为的内容与其散列值不符`;
  const published = heads.get(row.position);
  if (published !== undefined && published !== row.hash) return `第${row.position}号行为的散列值与已公布的链头不符`;
  return undefined;
}

/** The algorithm that the founding act names; SHA-256 where that act can no longer be read: then its hash will not fit. */
function algorithmOf(row: ActRow): ChainAlgorithm {
  try {
    const { algorithm } = actOf(row).body.data as { algorithm?: string };
    return algorithm === 'sm3' ? 'sm3' : 'sha256';
  } catch {
    return 'sha256';
  }
}

function readPage(reader: Reader, bureau: number, after: number): Promise<ActRow[]> {
  return reader.query<ActRow>(
    `select ${actColumns} from act where bureau = $1 and position > $2 order by position limit ${pageSize}`,
    [bureau, after],
  );
}
