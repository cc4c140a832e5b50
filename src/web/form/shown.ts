/** 将记入的内容 — a draft as the record will show it, so that one reads before one signs. */

import { moneyInChinese } from '../../law/kinds.ts';
import type { FieldSchema, Pickable } from '../contract-form.ts';
import { dayWords } from '../words/day-words.ts';
import { type Draft, type DraftFields, fieldsIn, isBlank, titleOf } from './draft.ts';
import { fenFromTyped } from './money-typing.ts';

export interface ShownLine {
  readonly title: string;
  readonly value: string;
  /** The matter that the value names, where it is one. */
  readonly matter?: string;
}

/** One line for each field that was filled in. */
export function shownLines(schema: FieldSchema, fields: DraftFields, people: readonly Pickable[]): ShownLine[] {
  return fieldsIn(schema, fields).flatMap(([name, field]) => {
    const draft = fields[name];
    if (draft === undefined || isBlank(draft)) return [];
    const line = { title: titleOf(field), value: shownValue(field, draft, people) };
    return [field['x-field'] === 'matter' ? { ...line, matter: draft as string } : line];
  });
}

function shownValue(schema: FieldSchema, draft: Draft, people: readonly Pickable[]): string {
  switch (schema['x-field']) {
    case 'group':
      return shownFields(schema, draft as DraftFields, people);
    case 'rows':
      return (draft as readonly DraftFields[])
        .map((row, index) => `${index + 1}. ${shownFields(schema.items ?? {}, row, people)}`)
        .join('\n');
    case 'choices':
      return (draft as readonly string[]).map((code) => labelOf(schema.items ?? {}, code)).join('、');
    case 'people':
      return (draft as readonly string[]).map((id) => nameOf(people, id)).join('、');
    default:
      return shownText(schema, draft as string, people);
  }
}

function shownText(schema: FieldSchema, draft: string, people: readonly Pickable[]): string {
  if (schema['x-sealed']) return '（封存）';
  switch (schema['x-field']) {
    case 'money': {
      const money = fenFromTyped(draft);
      return money.ok ? moneyInChinese(money.fen) : draft;
    }
    case 'day':
      return dayWords(draft);
    case 'choice':
      return labelOf(schema, draft);
    case 'yes-no':
      return draft === 'yes' ? '是' : '否';
    case 'person':
      return nameOf(people, draft);
    case 'matter':
      return `第 ${draft} 件`;
    default:
      return draft;
  }
}

const shownFields = (schema: FieldSchema, fields: DraftFields, people: readonly Pickable[]): string =>
  shownLines(schema, fields, people)
    .map((line) => `${line.title} ${line.value}`)
    .join('，');

/** The Chinese label of a code of a choice. */
export function labelOf(schema: FieldSchema, code: string): string {
  return schema['x-labels']?.[schema.enum?.indexOf(code) ?? -1] ?? code;
}

export const nameOf = (people: readonly Pickable[], id: string): string =>
  people.find((person) => person.id === id)?.name ?? id;
