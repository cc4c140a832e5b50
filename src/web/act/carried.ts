/** 沿用 — what earlier acts said in the same fields stands in the form, says where it comes from, and can be changed. */
import type { ActFormShape, CarriedValue } from '../contract-form.ts';
import { draftOf, isBlank } from '../form/draft.ts';
import { dayWords } from '../words/day-words.ts';
import type { ActDraft } from './drafts.ts';

type Filled = Pick<ActDraft, 'fields' | 'carried'>;

/** The draft with what was said before in every field that nobody has filled in or changed yet. */
export function withCarried({ schema, carried }: ActFormShape, { fields, carried: before }: Filled): Filled {
  const filled = { ...fields };
  const words = { ...before };
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const said = carried[name];
    if (said === undefined || !(name in before || isBlank(filled[name] ?? ''))) continue;
    filled[name] = draftOf(field, said.value);
    words[name] = wordsFor(said);
  }
  return { fields: filled, carried: words };
}

/** What a person changed is his own from then on. */
export function withoutCarried(carried: Filled['carried'], path: string): Filled['carried'] {
  const { [fieldAt(path)]: _, ...others } = carried;
  return others;
}

/** The name of the field that holds a place of the draft. */
export const fieldAt = (path: string): string => path.split('/')[2] ?? '';

const wordsFor = ({ zh, doneOn, of }: CarriedValue): string =>
  `沿用自${of === null ? '' : `${of} `}“${zh}”（${dayWords(doneOn)}），可以更改。`;
