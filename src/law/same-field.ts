import { partyFields } from './fields.ts';

/** What is compared of a field's declaration. */
export interface DeclaredField {
  readonly title?: string;
  readonly 'x-field'?: string;
  readonly 'x-sealed'?: boolean;
  readonly 'x-id-of'?: string;
}

/**
 * 本行为自己的话 — names of fields in which an act speaks of itself alone: why it is done, what its author thinks and found,
 * how it was served and signed, the number of its own paper. What another act said there is never offered.
 */
const ownWords: ReadonlySet<string> = new Set([
  ...['reason', 'reasons', 'why', 'note', 'opinion', 'opinions', 'conclusion', 'outcome', 'result', 'stands'],
  ...['found', 'checked', 'way', 'received', 'served', 'signing', 'signedBy', 'written', 'recorded'],
  ...['number', 'paper', 'document', 'notice', 'letter', 'ruling', 'judgment', 'voucher', 'materials'],
]);

/** Kinds that name somebody or something: these alone does an act take over that may happen at many moments. */
const naming: ReadonlySet<string> = new Set(['text', 'choice', 'credit-code', 'person', 'people', 'matter']);

/**
 * 可以沿用 — whether an act may be offered what an earlier act said in the same field: not its days and hours, not its own
 * words, not which rule or act it is about, not that something was done (已告知), which is said of each act anew.
 * `anytime`: an act of many moments.
 */
export function mayBeCarried(name: string, field: DeclaredField, anytime: boolean): boolean {
  const kind = field['x-field'] ?? '';
  if (field['x-sealed'] || field['x-id-of'] || kind === 'day' || kind === 'time' || ownWords.has(name)) return false;
  if (kind === 'yes-no' && field.title?.includes('已')) return false;
  return !anytime || naming.has(kind);
}

/** 同一项目 — the same name and the same schema; the party is the same party under whatever word a procedure has for it. */
export function isSameField(name: string, one: DeclaredField, other: DeclaredField): boolean {
  return one === other || asked(name, one) === asked(name, other);
}

const asked = (name: string, field: DeclaredField): string =>
  JSON.stringify({ ...field, description: undefined, ...(name in partyFields ? { title: undefined } : {}) });
