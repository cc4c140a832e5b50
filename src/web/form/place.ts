/** 项目的位置 — a JSON pointer as the identifier of a control, and the draft with one place changed. */
import type { Draft, DraftFields } from './draft.ts';

/** `/data/items/0/name` is the control `f-data-items-0-name`. */
export const controlId = (path: string): string => `f${path.replaceAll('/', '-')}`;
/** The way back. Names of fields have no hyphen. */
export const pathOfControl = (id: string): string => id.slice(1).replaceAll('-', '/');
export const errorId = (path: string): string => `${controlId(path)}-error`;
export const hintId = (path: string): string => `${controlId(path)}-hint`;
export const carriedId = (path: string): string => `${controlId(path)}-carried`;

/** The fields with the value at `/data/…` replaced; everything beside the way there stays the same object. */
export function withValueAt(fields: DraftFields, path: string, value: Draft): DraftFields {
  const [, , ...parts] = path.split('/');
  return replaced(fields, parts, value) as DraftFields;
}

function replaced(at: Draft | undefined, [part, ...rest]: readonly string[], value: Draft): Draft {
  if (part === undefined) return value;
  if (Array.isArray(at)) {
    const index = Number(part);
    return at.map((item, place) => (place === index ? replaced(item, rest, value) : item)) as Draft;
  }
  const fields = (at ?? {}) as DraftFields;
  return { ...fields, [part]: replaced(fields[part], rest, value) };
}
