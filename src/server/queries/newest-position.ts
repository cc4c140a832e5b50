import type { OpenBureau } from '../bureau.ts';

/** On a database server other processes write too: their acts are noticed within so many milliseconds. */
const lookEvery = 1_000;

const looked = new WeakMap<OpenBureau, { at: number; position: Promise<number> }>();

/** The position of the newest act that this process knows of: its own at once, those of others within a second. */
export async function newestPosition(bureau: OpenBureau): Promise<number> {
  const own = bureau.record.head.position;
  if (bureau.database.kind === 'embedded') return own; // only this process has it open
  const at = Date.now();
  let last = looked.get(bureau);
  if (!last || at - last.at >= lookEvery) {
    last = { at, position: lookUp(bureau) };
    looked.set(bureau, last);
    last.position.catch(() => looked.delete(bureau));
  }
  return Math.max(own, await last.position);
}

async function lookUp(bureau: OpenBureau): Promise<number> {
  const [row] = await bureau.database.query<{ position: number | null }>(
    'select max(position) as position from act where bureau = $1',
    [bureau.bureau],
  );
  return row?.position ?? 0;
}
