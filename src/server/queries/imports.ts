import { type ImportKind, type OnBad, postsThatImport } from '../../exchange/imports/import-kind.ts';
import { importKinds } from '../../exchange/imports/index.ts';
import type { PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import { mayDo } from '../../people/permission.ts';
import type { Person } from '../../record/person.ts';
import { shownRefusal } from '../answer.ts';
import type { OpenBureau } from '../bureau.ts';
import type { ImportJob } from '../import-desk.ts';

/** The kinds of files that this bureau's record takes. */
export const kindsOf = ({ record }: OpenBureau): readonly ImportKind[] =>
  importKinds.filter(({ procedure }) => record.duties.has(procedure.id));

/** Whoever may import anything at all. */
export const postsOverImports = (bureau: OpenBureau): readonly Post[] => [
  ...new Set(kindsOf(bureau).flatMap(postsThatImport)),
];

export const mayImport = (person: Person, kind: ImportKind, day: PlainDate): boolean =>
  mayDo(person, postsThatImport(kind), day);

/** 可以导入的 — what the page asks for and explains of each kind. */
export function describeKind({ id, zh, unit, endings, largest, format, fields, asksSource, day }: ImportKind) {
  return { id, zh, unit, endings, largest, format, fields, asksSource, day: day ?? null };
}

/** 导入的状态 — how far a file is; of many errors only their number: they have a list of their own. */
export function describeJob({ id, kind, order, phase, share, report, refusal }: ImportJob) {
  return {
    id,
    kind: kind.id,
    kindZh: kind.zh,
    unit: kind.unit,
    name: order.name,
    source: kind.asksSource ? order.source : null,
    day: order.day ?? null,
    dayZh: kind.day?.zh ?? null,
    onBad: order.onBad,
    phase,
    percent: Math.min(100, Math.floor(share * 100)),
    refusal: refusal ? shownRefusal(refusal) : null,
    report: report
      ? {
          rows: report.rows,
          good: report.rows - report.wrong,
          wrong: report.wrong,
          fresh: report.fresh,
          supplemented: report.supplemented ?? 0,
          counts: report.counts,
          errors: report.errors.length,
          notes: report.notes.length,
          acts: report.acts,
          stream: report.stream ?? null,
        }
      : null,
  };
}

/** Why a checked file cannot go on the record as it is asked, as a code of the imports; undefined where it can. */
export function whyNotRecorded(
  { report }: ImportJob,
  onBad: OnBad,
): 'nothing-checked' | 'rows-are-wrong' | 'nothing-new' | undefined {
  if (!report) return 'nothing-checked';
  if (report.errors.length > 0 && onBad === 'none') return 'rows-are-wrong';
  return report.fresh === 0 ? 'nothing-new' : undefined;
}
