import type { ActDefinition } from '../../law/procedure.ts';
import { postsOn } from '../../people/permission.ts';
import type { Act } from '../../record/act.ts';
import type { Matter } from '../../record/matter.ts';
import { certificateOn } from '../../record/person.ts';
import { articleOn } from '../../record/refusal.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownArticle } from '../rule-index.ts';
import { powerChoice } from './power-choice.ts';
import { postName } from './timeline.ts';

/** Fields that say the same in every act of a matter: what was filled in once is offered again. */
const carried = new Set(['text', 'choice', 'credit-code', 'person', 'people', 'yes-no', 'matter']);

/**
 * 表单 — what an act asks, who may take part, what it will start and end. With a matter, what its acts already said is
 * filled in; sealed values never are. Undefined where the procedure has no such act.
 */
export async function formOf(
  bureau: OpenBureau,
  visitor: Visitor,
  asked: { readonly procedure: string; readonly act: string; readonly matter?: Matter | undefined },
) {
  const duty = bureau.record.duties.get(asked.procedure);
  const procedure = duty?.procedure;
  const definition = procedure?.acts[asked.act];
  if (!duty || !procedure || !definition) return undefined;
  const { today } = visitor;
  const article = articleOn(definition.basis[0], today);
  const clockName = ({ clock }: { readonly clock: string }) => procedure.clocks[clock]?.zh ?? clock;
  const acts = asked.matter ? await bureau.record.actsOf(asked.matter.stream) : [];
  return {
    procedure: procedure.id,
    act: asked.act,
    zh: definition.zh,
    schema: definition.data,
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
    defaults: defaultsFrom(definition, acts),
  };
}

function defaultsFrom(definition: ActDefinition, acts: readonly Act[]): Readonly<Record<string, unknown>> {
  const defaults: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(definition.data.properties)) {
    const field = schema as { 'x-field'?: string; 'x-sealed'?: boolean; enum?: readonly string[] };
    if (field['x-sealed'] || !carried.has(field['x-field'] ?? '')) continue;
    const said = acts.findLast((act) => act.body.data[name] !== undefined)?.body.data[name];
    const fits = said !== undefined && (field.enum === undefined || field.enum.includes(String(said)));
    if (fits && (typeof said !== 'object' || Array.isArray(said))) defaults[name] = said;
  }
  return defaults;
}
