import type { Source } from './evaluate.ts';
import { getFigure } from './figures/index.ts';
import { readLaunches } from './launches.ts';
import type { Launches, Moment } from './period.ts';
import type { reportJson } from './report-json.ts';
import { type Cursor, pageOfRows, tracedBy } from './rows.ts';

type Json = ReturnType<typeof reportJson>;
const pageSize = 10_000;

/** Adds to each figure of a report the positions of the acts behind it, ascending, each once. */
export async function positionsBehind(source: Source, moment: Moment, json: Json) {
  const launches = await readLaunches(source);
  const figures = [];
  for (const figure of json.figures) {
    const positions = await positionsOf(source, figure.id, moment, launches);
    figures.push({ ...figure, acts: { ...figure.acts, positions } });
  }
  return { ...json, figures };
}

async function positionsOf(source: Source, id: string, moment: Moment, launches: Launches): Promise<number[]> {
  const traced = tracedBy(getFigure(id), moment, launches);
  const found = new Set<number>();
  let before: Cursor | undefined;
  for (;;) {
    const page = await pageOfRows(source.reader, source.bureau, {
      ...traced,
      size: pageSize,
      ...(before ? { before } : {}),
    });
    for (const { position } of page) found.add(position);
    before = page.at(-1);
    if (page.length < pageSize || before === undefined) return [...found].sort((a, b) => a - b);
  }
}
