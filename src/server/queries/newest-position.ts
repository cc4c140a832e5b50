import type { OpenBureau } from '../bureau.ts';

/** On a database server other processes write too: their acts are noticed within so many milliseconds. */
const lookEvery = 1_000;

interface Look {
  readonly at: number;
  readonly position: Promise<number>;
}

const looked = new WeakMap<OpenBureau, Look>();

/**
 * The position of the newest act that this process knows of: its own at once, those of others within a second. A matter
 * read after it is as new: what the record had in mind of the matters that others changed is read again.
 */
export async function newestPosition(bureau: OpenBureau): Promise<number> {
  if (bureau.database.kind === 'embedded') return bureau.record.head.position; // only this process has it open
  const at = Date.now();
  let last = looked.get(bureau);
  if (!last || at - last.at >= lookEvery) {
    last = { at, position: lookUp(bureau) };
    looked.set(bureau, last);
    last.position.catch(() => looked.delete(bureau));
  }
  const noticed = await last.position;
  return Math.max(bureau.record.head.position, noticed);
}

async function lookUp(bureau: OpenBureau): Promise<number> {
  const [row] = await bureau.database.query<{ position: number | null }>(
    'select max(position) as position from act where bureau = $1',
    [bureau.bureau],
  );
  const position = row?.position ?? 0;
  if (position > bureau.record.head.position) await bureau.record.catchUp();
  return position;
}
