/** 以事项为名的事项 — one that is named by another (重大案件监督) is shown by that one's title to whoever may see it. */
import { type Scope, visibleWhere } from '../../people/permission.ts';
import type { OpenBureau } from '../bureau.ts';

interface Titled {
  readonly title: string;
  /** The matter that it is named by, and that its reader need not be allowed to see. */
  readonly about: number | null;
}

/** The rows under their full titles, as the reader may see them, and without what they are about. */
export async function withFullTitles<R extends Titled>(
  { database, bureau }: Pick<OpenBureau, 'database' | 'bureau'>,
  scope: Scope,
  rows: readonly R[],
): Promise<Omit<R, 'about'>[]> {
  const named = [...new Set(rows.flatMap(({ about }) => about ?? []))];
  const visible = visibleWhere(scope, 3);
  const found =
    named.length === 0
      ? []
      : await database.query<{ stream: number; title: string }>(
          `select m.stream, m.title from projection.matter m
            where m.bureau = $1 and m.stream = any($2::bigint[]) and ${visible.sql}`,
          [bureau, named, ...visible.values],
        );
  const titles = new Map(found.map(({ stream, title }) => [stream, title]));
  return rows.map(({ about, ...row }) =>
    about === null ? row : { ...row, title: `${row.title}：${titles.get(about) ?? `第${about}号事项`}` },
  );
}
