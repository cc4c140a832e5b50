import { hoursIn, type TrainingFacts } from '../../duties/training/facts.ts';
import { offTraining } from '../../law/common-rules/officers.ts';
import { findVersionOn, type PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import { mayDo } from '../../people/permission.ts';
import { certificateOn, type Person } from '../../record/person.ts';
import { articleOn } from '../../record/refusal.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownArticle } from '../rule-index.ts';

const seesAll: readonly Post[] = ['personnel', 'bureau-head', 'bureau-chief', 'supervisor', 'statistician', 'auditor'];

/**
 * 培训学时 — the hours of everybody who held a certificate on the last day of the year (today, in this year), against the
 * hours that the rule of that day asks. Personnel and heads of the bureau see all, heads of units their unit, others themselves.
 */
export async function trainingHours(bureau: OpenBureau, visitor: Visitor, year: number) {
  const { today } = visitor;
  const last = `${year}-12-31` as PlainDate;
  const day = last < today ? last : today;
  const hours = await hoursOf(bureau, year);
  const required = findVersionOn(offTraining, day)?.value ?? null;
  const article = articleOn(offTraining, day);
  const rows = bureau.roster.people
    .filter((person) => mayRead(visitor, person) && certificateOn(person, day) !== undefined)
    .map(({ id, name, unit }) => {
      const had = hours.get(id) ?? 0;
      return {
        id,
        name,
        unit: bureau.roster.findUnit(unit)?.name ?? unit,
        hours: had,
        lacking: required === null ? 0 : Math.max(required - had, 0),
      };
    });
  const over = day === last;
  return { year, day, over, required, article: article ? shownArticle(article) : null, rows };
}

function mayRead({ person: reader, today }: Visitor, person: Person): boolean {
  if (reader.id === person.id || mayDo(reader, seesAll, today)) return true;
  return mayDo(reader, ['unit-head'], today) && reader.unit === person.unit;
}

async function hoursOf(bureau: OpenBureau, year: number): Promise<ReadonlyMap<string, number>> {
  const rows = await bureau.database.query<{ stream: number }>(
    `select stream from projection.matter where bureau = $1 and procedure = 'training' order by stream`,
    [bureau.bureau],
  );
  const hours = new Map<string, number>();
  for (const { stream } of rows) {
    const matter = await bureau.record.findMatter(stream);
    if (!matter) continue;
    for (const [person, had] of hoursIn(matter.facts as TrainingFacts, year))
      hours.set(person, (hours.get(person) ?? 0) + had);
  }
  return hours;
}
