import { postsOn } from '../../people/permission.ts';
import type { Matter } from '../../record/matter.ts';
import { certificateOn } from '../../record/person.ts';
import { articleOn } from '../../record/refusal.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownArticle } from '../rule-index.ts';
import { carriedValues } from './carried-values.ts';
import { powerChoice } from './power-choice.ts';
import { withOffers } from './system-ids.ts';
import { postName } from './timeline.ts';

/**
 * 表单 — what an act asks, who may take part, what it will start and end. What was said before in the
 * same fields is filled in (沿用), with the act that said it; sealed values never are. Undefined where the procedure has no such act.
 */
export async function formOf(
  bureau: OpenBureau,
  visitor: Visitor,
  asked: {
    readonly procedure: string;
    readonly act: string;
    readonly matter?: Matter | undefined;
    readonly from?: Matter | undefined;
  },
) {
  const duty = bureau.record.duties.get(asked.procedure);
  const procedure = duty?.procedure;
  const definition = procedure?.acts[asked.act];
  if (!duty || !procedure || !definition) return undefined;
  const { today } = visitor;
  const article = articleOn(definition.basis[0], today);
  const clockName = ({ clock }: { readonly clock: string }) => procedure.clocks[clock]?.zh ?? clock;
  return {
    procedure: procedure.id,
    act: asked.act,
    zh: definition.zh,
    schema: withOffers(bureau, definition.data),
    officers: definition.officers ?? 0,
    signatures: (definition.signatures ?? []).map((post) => ({ post, zh: postName(post) })),
    article: article ? shownArticle(article) : null,
    starts: [...new Set((definition.starts ?? []).map(clockName))],
    ends: [...new Set((definition.ends ?? []).map(clockName))],
    irreversible: '更正只能另作行为',
    people: bureau.roster.people
      .filter((person) => postsOn(person, today).length > 0)
      .map((person) => ({
        id: person.id,
        name: person.name,
        unit: bureau.roster.findUnit(person.unit)?.name ?? person.unit,
        certified: certificateOn(person, today) !== undefined,
      })),
    power: powerChoice(bureau, duty, definition, asked.matter),
    carried: await carriedValues(bureau, visitor, { ...asked, duty }),
  };
}
