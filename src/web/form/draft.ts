/** 填写稿 — what stands in the controls of a form, and how it becomes the data of an act and the other way round. */
import type { FieldSchema } from '../contract-form.ts';
import { fenFromTyped, typedFromFen } from './money-typing.ts';

/** What a control holds: text as typed, several picked codes, the fields of a group, or the lines of a list. */
export type Draft = string | readonly string[] | DraftFields | readonly DraftFields[];
export interface DraftFields {
  readonly [name: string]: Draft;
}

export interface DraftError {
  readonly path: string;
  readonly zh: string;
}

const fieldsOf = (schema: FieldSchema): [string, FieldSchema][] => Object.entries(schema.properties ?? {});
const isRequired = (schema: FieldSchema, name: string): boolean => schema.required?.includes(name) ?? false;
export const titleOf = (schema: FieldSchema): string => schema.title ?? '此项';

/** An empty draft of a field. A list begins with as many lines as the law asks for. */
export function emptyDraft(schema: FieldSchema): Draft {
  switch (schema['x-field']) {
    case 'choices':
    case 'people':
      return [];
    case 'rows':
      return Array.from({ length: Math.min(schema.minItems ?? 0, 3) }, () => draftFields(schema.items ?? {}, {}));
    case 'group':
      return draftFields(schema, {});
    default:
      return '';
  }
}

/** The fields of a form, a group or a row; where the items of one depend on what another says, those that it has then. */
export function fieldsIn(schema: FieldSchema, draft: DraftFields): [string, FieldSchema][] {
  return fieldsOf(schema).map(([name, field]) => [
    name,
    field['x-offers']?.[String(draft[field['x-within'] ?? ''])] ?? field,
  ]);
}

/** The draft of a form or group, filled with the known data. */
export function draftFields(schema: FieldSchema, known: Readonly<Record<string, unknown>>): DraftFields {
  return Object.fromEntries(fieldsOf(schema).map(([name, field]) => [name, draftOf(field, known[name])]));
}

/** The draft of one field from the data of an act. */
export function draftOf(schema: FieldSchema, value: unknown): Draft {
  if (value === undefined || value === null) return emptyDraft(schema);
  switch (schema['x-field']) {
    case 'money':
      return typeof value === 'number' ? typedFromFen(value) : String(value);
    case 'yes-no':
      return value === true ? 'yes' : 'no';
    case 'choices':
    case 'people':
      return Array.isArray(value) ? value.map(String) : [];
    case 'rows':
      return Array.isArray(value) ? value.map((row) => draftFields(schema.items ?? {}, row)) : [];
    case 'group':
      return draftFields(schema, value as Record<string, unknown>);
    default:
      return String(value);
  }
}

/** Whether nothing at all was filled in. */
export function isBlank(draft: Draft): boolean {
  if (typeof draft === 'string') return draft.trim() === '';
  return Object.values(draft).every((part) => isBlank(part as Draft));
}

/** 填写稿的数据 — the data of the act, and what is wrong with it, a sentence for each field. Paths begin with `/data`. */
export function dataFromDraft(
  schema: FieldSchema,
  draft: DraftFields,
): { readonly data: Record<string, unknown>; readonly errors: readonly DraftError[] } {
  const errors: DraftError[] = [];
  return { data: readFields(schema, draft, '/data', errors), errors };
}

function readFields(schema: FieldSchema, draft: DraftFields, path: string, errors: DraftError[]) {
  const data: Record<string, unknown> = {};
  for (const [name, field] of fieldsIn(schema, draft)) {
    const value = draft[name] ?? emptyDraft(field);
    const here = `${path}/${name}`;
    if (isBlank(value) && !isRequired(schema, name)) continue;
    const read = readField(field, value, here, errors);
    if (read !== undefined) data[name] = read;
  }
  return data;
}

function readField(schema: FieldSchema, draft: Draft, path: string, errors: DraftError[]): unknown {
  switch (schema['x-field']) {
    case 'group':
      return readFields(schema, draft as DraftFields, path, errors);
    case 'rows':
      return readRows(schema, draft as readonly DraftFields[], path, errors);
    case 'choices':
    case 'people':
      return readSeveral(schema, draft as readonly string[], path, errors);
    default:
      return readOne(schema, draft as string, path, errors);
  }
}

function readRows(schema: FieldSchema, draft: readonly DraftFields[], path: string, errors: DraftError[]): unknown[] {
  if (draft.length < (schema.minItems ?? 0)) errors.push({ path, zh: `${titleOf(schema)}至少${schema.minItems}项` });
  return draft.map((row, index) => readFields(schema.items ?? {}, row, `${path}/${index}`, errors));
}

function readSeveral(schema: FieldSchema, draft: readonly string[], path: string, errors: DraftError[]): string[] {
  const picked = draft.filter((code) => code !== '');
  if (picked.length < (schema.minItems ?? 0)) errors.push({ path, zh: `${titleOf(schema)}至少${schema.minItems}项` });
  if (new Set(picked).size < picked.length) errors.push({ path, zh: `${titleOf(schema)}不得重复` });
  return picked;
}

function readOne(schema: FieldSchema, draft: string, path: string, errors: DraftError[]): unknown {
  const wrong = (zh: string): undefined => {
    errors.push({ path, zh });
    return undefined;
  };
  const kind = schema['x-field'];
  const title = titleOf(schema);
  const isChosen = kind !== 'choice' || schema.enum?.includes(draft);
  if (draft.trim() === '' || !isChosen)
    return wrong(kind === 'yes-no' || kind === 'choice' ? `请选择：${title}` : `请填写${title}`);
  switch (kind) {
    case 'money': {
      const money = fenFromTyped(draft);
      return money.ok ? money.fen : wrong(`${title}${money.zh.replace(/^金额/, '')}`);
    }
    case 'count':
    case 'matter':
      return readNumber(draft, /^\d{1,15}$/) ?? wrong(`${title}应为整数`);
    case 'quantity':
      return readNumber(draft, /^\d{1,9}(\.\d{1,6})?$/) ?? wrong(`${title}应为数字，最多六位小数`);
    case 'yes-no':
      return draft === 'yes';
    case 'credit-code':
      return draft.normalize('NFKC').trim().toUpperCase();
    case 'paragraph':
      return draft.trim();
    default:
      return draft.trim();
  }
}

function readNumber(draft: string, shape: RegExp): number | undefined {
  const plain = draft.normalize('NFKC').replace(/[,\s]/g, '');
  return shape.test(plain) ? Number(plain) : undefined;
}
