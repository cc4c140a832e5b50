import type { PlainDate } from '../law/kinds.ts';
import type { Act, ActBody } from './act.ts';
import { actWith } from './chain.ts';

type Ask = <Row>(statement: string, values: readonly unknown[]) => Promise<Row[]>;

/**
 * The columns that an act is folded from, as JSON: a body is JSON already, and of the rest only an actor's name can hold
 * what has to be escaped.
 */
const actText = `'[' || stream || ',' || version || ',' || position || ',"' || procedure || '","' || type || '","' ||
 done_on || '",' || coalesce('"' || done_at || '"', 'null') || ',' || to_json(actor) || ',' || body || ']'`;

type ActTuple = readonly [
  stream: number,
  version: number,
  position: number,
  procedure: string,
  type: string,
  doneOn: PlainDate,
  doneAt: string | null,
  actor: string,
  body: ActBody,
];

const pageSize = 2_500;

/**
 * All acts of a bureau, matter by matter, oldest first. A page is one text: reading ten columns of every row apart
 * takes longer than folding them. The next page is asked for while this one is being used.
 */
export async function* actPages(ask: Ask, bureau: number): AsyncGenerator<readonly Act[]> {
  let page = readPage(ask, bureau, 0, 0);
  for (;;) {
    const acts = await page;
    const last = acts.at(-1);
    if (!last) return;
    page = readPage(ask, bureau, last.stream, last.version);
    page.catch(() => {}); // told to whoever awaits it
    yield acts;
  }
}

async function readPage(ask: Ask, bureau: number, stream: number, version: number): Promise<Act[]> {
  const [row] = await ask<{ page: string | null }>(
    `select '[' || string_agg(${actText}, ',') || ']' as page from (
       select stream, version, position, procedure, type, done_on, done_at, actor, body from act
       where bureau = $1 and (stream, version) > ($2, $3) order by stream, version limit ${pageSize}) a`,
    [bureau, stream, version],
  );
  return (JSON.parse(row?.page ?? '[]') as ActTuple[]).map((tuple) => actFrom(bureau, tuple));
}

function actFrom(
  bureau: number,
  [stream, version, position, procedure, type, done_on, done_at, actor, body]: ActTuple,
): Act {
  return actWith({ bureau, stream, version, position, procedure, type, done_on, done_at, actor }, body);
}
