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

/** The acts of a matter, or some of them, as they come from the database. */
interface MatterText {
  readonly stream: number;
  readonly version: number;
  readonly acts: string;
}

/**
 * Acts, in the order of matter and version, as one text for each matter: reading ten columns of every act apart takes
 * longer than folding them, and a text of many matters is so long that its room is new memory each time.
 */
function textsOf(acts: string): string {
  return `select stream, max(version) as version, '[' || string_agg(${actText}, ',') || ']' as acts from (
     select stream, version, position, procedure, type, done_on, done_at, actor, body from act ${acts}) a
   group by stream order by stream`;
}

const actsPerPage = 2_500;

/**
 * All acts of a bureau, matter by matter, oldest first; those of a long matter come in several parts. They are read from
 * their text when they are asked for; two more pages travel while one is being used.
 */
export async function* actsByMatter(ask: Ask, bureau: number, pageSize = actsPerPage): AsyncGenerator<readonly Act[]> {
  const pageAfter = (page: Promise<MatterText[]>): Promise<MatterText[]> => {
    const next = page.then((texts) => {
      const last = texts.at(-1);
      return last ? readPage(ask, bureau, last, pageSize) : [];
    });
    next.catch(() => {}); // told to whoever awaits it
    return next;
  };
  let page = readPage(ask, bureau, { stream: 0, version: 0 }, pageSize);
  let next = pageAfter(page);
  for (;;) {
    const texts = await page;
    if (texts.length === 0) return;
    page = next;
    next = pageAfter(page);
    for (const text of texts) yield actsIn(text, bureau);
  }
}

function readPage(ask: Ask, bureau: number, after: Omit<MatterText, 'acts'>, size: number): Promise<MatterText[]> {
  return ask<MatterText>(
    // The size stands in the statement: one that the database does not know might be worth reading the whole table for.
    textsOf(`where bureau = $1 and (stream, version) > ($2, $3) order by stream, version limit ${size}`),
    [bureau, after.stream, after.version],
  );
}

/** The acts of some matters, oldest first: a list for each matter that is on the record. */
export async function actsOfMatters(ask: Ask, bureau: number, streams: readonly number[]): Promise<(readonly Act[])[]> {
  const texts = await ask<MatterText>(
    textsOf(`where bureau = $1 and stream = any(${anyNumber}) order by stream, version`),
    [bureau, streams],
  );
  return texts.map((text) => actsIn(text, bureau));
}

/** The streams asked for, as the database cannot look into them beforehand: it plans once, not anew for each number of them. */
const anyNumber = 'array(select unnest($2::bigint[]))';

function actsIn({ acts }: MatterText, bureau: number): Act[] {
  return (JSON.parse(acts) as ActTuple[]).map(
    ([stream, version, position, procedure, type, done_on, done_at, actor, body]) =>
      actWith({ bureau, stream, version, position, procedure, type, done_on, done_at, actor }, body),
  );
}
