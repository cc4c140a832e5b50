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
  readonly 'x-id-of'?: string;
  readonly 'x-within'?: string;
}

/** 名称 — of the people and matters that data name. A matter without a name here is one that the reader may not see. */
export interface Names {
  readonly findPerson: (id: string) => Person | undefined;
  readonly nameMatter?: (stream: number) => string | undefined;
  /** The Chinese name behind an id of the system; without one its field is not shown. */
  readonly nameId: (of: string, id: string) => string | undefined;
}

/** 所填内容 — the data of an act under the titles of its fields, in the order of its form. Groups are laid flat. */
export function shownData(schema: DataSchema, data: Readonly<Record<string, unknown>>, names: Names): ShownField[] {
  return fieldsOf(schema as Node, data, names, '');
}

function fieldsOf(node: Node, data: Readonly<Record<string, unknown>>, names: Names, before: string): ShownField[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const raw = data[name];
    const named = field['x-id-of'] ? idIn(field, raw, data, names) : undefined;
    if (raw === undefined || (field['x-id-of'] && named === undefined)) return [];
    const title = `${before}${field.title ?? name}`;
    if (field['x-field'] === 'group') return fieldsOf(field, raw as typeof data, names, `${title}·`);
    const sealed = field['x-sealed'] ? (raw as { sealed?: string }).sealed : undefined;
    const shown = { title, value: named ?? shownValue(field, raw, names), raw };
    return [sealed === undefined ? shown : { ...shown, sealed }];
  });
}

function shownValue(node: Node, value: unknown, names: Names): string {
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
      return names.findPerson(String(value))?.name ?? String(value);
    case 'people':
      return (value as string[]).map((id) => names.findPerson(id)?.name ?? id).join('、');
    case 'matter':
      return names.nameMatter?.(value as number) ?? `第${value}号事项`;
    case 'rows':
      return (value as Readonly<Record<string, unknown>>[]).map((row) => shownRow(node, row, names)).join('\n');
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

function shownRow(node: Node, row: Readonly<Record<string, unknown>>, names: Names): string {
  return fieldsOf(node.items ?? {}, row, names, '')
    .map(({ title, value }) => `${title}：${value}`)
    .join('；');
}

function labelOf(node: Node, value: unknown): string {
  const index = node.enum?.indexOf(String(value)) ?? -1;
  return node['x-labels']?.[index] ?? String(value);
}

/** The name of an id; that of an act is sought in the procedure that the field beside it names. */
function idIn(node: Node, value: unknown, beside: Readonly<Record<string, unknown>>, names: Names): string | undefined {
  const within = node['x-within'];
  return names.nameId(node['x-id-of'] ?? '', within === undefined ? String(value) : `${beside[within]}/${value}`);
}
