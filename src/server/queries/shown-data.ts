import type { DataSchema } from '../../law/fields.ts';
import { dateInChinese, moneyInChinese, type PlainDate } from '../../law/kinds.ts';
import type { Person } from '../../record/person.ts';

/** One thing that an act says, as a reader sees it. `sealed` names the value that can be asked for by itself. */
export interface ShownField {
  readonly title: string;
  readonly value: string;
  readonly raw: unknown;
  readonly sealed?: string;
}

interface Node {
  readonly title?: string;
  readonly enum?: readonly string[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly 'x-field'?: string;
  readonly 'x-labels'?: readonly string[];
  readonly 'x-sealed'?: boolean;
}

type FindPerson = (id: string) => Person | undefined;

/** 所填内容 — the data of an act under the titles of its fields, in the order of its form. Groups are laid flat. */
export function shownData(
  schema: DataSchema,
  data: Readonly<Record<string, unknown>>,
  findPerson: FindPerson,
): ShownField[] {
  return fieldsOf(schema as Node, data, findPerson, '');
}

function fieldsOf(
  node: Node,
  data: Readonly<Record<string, unknown>>,
  findPerson: FindPerson,
  before: string,
): ShownField[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const raw = data[name];
    if (raw === undefined) return [];
    const title = `${before}${field.title ?? name}`;
    if (field['x-field'] === 'group') return fieldsOf(field, raw as typeof data, findPerson, `${title}·`);
    const sealed = field['x-sealed'] ? (raw as { sealed?: string }).sealed : undefined;
    const shown = { title, value: shownValue(field, raw, findPerson), raw };
    return [sealed === undefined ? shown : { ...shown, sealed }];
  });
}

function shownValue(node: Node, value: unknown, findPerson: FindPerson): string {
  if (node['x-sealed']) return '（已封存）';
  switch (node['x-field']) {
    case 'money':
      return moneyInChinese(value as number);
    case 'day':
      return dateInChinese(value as PlainDate);
    case 'yes-no':
      return value === true ? '是' : '否';
    case 'choice':
      return labelOf(node, value);
    case 'choices':
      return (value as unknown[]).map((one) => labelOf(node.items ?? {}, one)).join('、');
    case 'person':
      return findPerson(String(value))?.name ?? String(value);
    case 'people':
      return (value as string[]).map((id) => findPerson(id)?.name ?? id).join('、');
    case 'matter':
      return `第${value}号事项`;
    case 'rows':
      return (value as Readonly<Record<string, unknown>>[]).map((row) => shownRow(node, row, findPerson)).join('\n');
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

function shownRow(node: Node, row: Readonly<Record<string, unknown>>, findPerson: FindPerson): string {
  return fieldsOf(node.items ?? {}, row, findPerson, '')
    .map(({ title, value }) => `${title}：${value}`)
    .join('；');
}

function labelOf(node: Node, value: unknown): string {
  const index = node.enum?.indexOf(String(value)) ?? -1;
  return node['x-labels']?.[index] ?? String(value);
}
