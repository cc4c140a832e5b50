import { findCapOn, type ItemListFacts } from '../../duties/inspection-items/procedure.ts';
import type { PlainDate } from '../../law/kinds.ts';
import type { OpenBureau } from '../bureau.ts';

/** 年度检查 — how often a business was inspected in the year of the day, and the yearly caps that are published. */
export async function inspectionsOf(bureau: OpenBureau, code: string, day: PlainDate) {
  const year = Number(day.slice(0, 4));
  const [tallies, lists] = await Promise.all([
    bureau.database.query<{ tally: string; count: number }>(
      `select tally, count from projection.tally
        where bureau = $1 and key = $2 and year = $3 and tally in ('inspections', 'on-site-inspections')`,
      [bureau.bureau, code, year],
    ),
    bureau.database.query<{ stream: number }>(
      `select stream from projection.matter where bureau = $1 and procedure = 'inspection-items' order by stream`,
      [bureau.bureau],
    ),
  ]);
  const done = (tally: string): number => tallies.find((one) => one.tally === tally)?.count ?? 0;
  const caps: { list: string; times: number; counts: string; countsZh: string; done: number }[] = [];
  for (const { stream } of lists) {
    const facts = (await bureau.record.findMatter(stream))?.facts as ItemListFacts | undefined;
    const cap = facts && findCapOn(facts, day);
    if (!facts || !cap) continue;
    const onSite = cap.counts === 'on-site';
    caps.push({
      list: facts.name,
      times: cap.times,
      counts: cap.counts,
      countsZh: onSite ? '现场检查' : '各种检查',
      done: done(onSite ? 'on-site-inspections' : 'inspections'),
    });
  }
  return { year, all: done('inspections'), onSite: done('on-site-inspections'), caps };
}
