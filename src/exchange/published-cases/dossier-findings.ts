import type { PublishedCaseFacts } from '../../duties/published-case/facts.ts';
import { type Calendar, officialCalendar } from '../../law/calendar.ts';
import type { Act } from '../../record/act.ts';
import type { Matter } from '../../record/matter.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';

/** A finding as a dossier shows it: beside the act that it is about, in one sentence. */
export interface DossierFinding {
  readonly act: string;
  readonly position: number;
  readonly code: string;
  readonly zh: string;
  readonly article?: Finding['article'];
}

/**
 * 案卷中的发现 — what the rules find in a published case, those that do not hold before those that do; none for any other
 * matter. Computed anew each time from the facts on the record: a finding is never stored.
 */
export function dossierFindings(
  matter: Matter,
  acts: readonly Act[],
  calendar: Calendar = officialCalendar,
): readonly DossierFinding[] {
  const observed = factsOf(matter);
  if (!observed?.published) return [];
  const found = findingsOf({ published: observed.published, steps: observed.steps }, calendar);
  const inOrder = [...found.filter(({ holds }) => !holds), ...found.filter(({ holds }) => holds)];
  return inOrder.flatMap((finding) => {
    const about = actOf(finding, acts);
    return about ? [shown(finding, about)] : [];
  });
}

const factsOf = (matter: Matter): PublishedCaseFacts | undefined =>
  matter.procedure === 'published-case' ? (matter.facts as PublishedCaseFacts) : undefined;

/** The step that the finding is about, else the act that holds the publication. */
function actOf({ at }: Finding, acts: readonly Act[]): Act | undefined {
  return acts.find((act) => at !== undefined && act.body.data.act === at) ?? acts[0];
}

function shown({ code, zh, holds, detail, ask, article }: Finding, { type, position }: Act): DossierFinding {
  const sentence = holds ? `${zh}：相符。${detail}。` : `${zh}：存疑。${detail}。${ask}`;
  return { act: type, position, code, zh: sentence, ...(article ? { article } : {}) };
}
