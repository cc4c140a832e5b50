/** 以事项为名的事项 — one that is named by another (重大案件监督) is shown by that one's title to whoever may see it. */
import { type Scope, visibleWhere } from '../../people/permission.ts';
import type { OpenBureau } from '../bureau.ts';

interface Titled {
  readonly title: string;
  /** The matter that it is named by, and that its reader need not be allowed to see. */
  readonly about: number | null;
}

/** The rows under their full titles, as the reader may see them; none says any more what it is about. */
export async function withFullTitles<R extends Titled>(
  { database, bureau }: Pick<OpenBureau, 'database' | 'bureau'>,
  scope: Scope,
  rows: readonly R[],
): Promise<readonly R[]> {
  const named = [...new Set(rows.flatMap(({ about }) => about ?? []))];
  if (named.length === 0) return rows;
  const visible = visibleWhere(scope, 3);
  const found = await database.query<{ stream: number; title: string }>(
    `select m.stream, m.title from projection.matter m
      where m.bureau = $1 and m.stream = any($2::bigint[]) and ${visible.sql}`,
    [bureau, named, ...visible.values],
  );
  const titles = new Map(found.map(({ stream, title }) => [stream, title]));
  return rows.map((row) => {
    const { about } = row;
    if (about === null) return row;
    return { ...row, title: `${row.title}：${titles.get(about) ?? `第${about}号事项`}`, about: null };
  });
}
