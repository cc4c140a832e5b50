import { Compile, type Validator } from 'typebox/compile';
import Format from 'typebox/format';
import type { DataSchema } from '../law/fields.ts';
import { parseDate } from '../law/kinds.ts';
import { parseUscc } from '../law/uscc.ts';
import type { FieldError } from './refusal.ts';

Format.Set('legal-day', (text) => parseDate(text) !== undefined);
Format.Set('uscc', (text) => parseUscc(text).ok);

const compiled = new WeakMap<object, Validator>();

interface SchemaNode {
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly 'x-field'?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/**
 * What is wrong with the data of an act, a Chinese sentence for each field; empty where nothing is.
 * An unknown field is an error: on a legal record nothing is silently dropped.
 */
export function errorsIn(schema: DataSchema, data: unknown): FieldError[] {
  let validator = compiled.get(schema);
  if (validator === undefined) {
    validator = Compile(schema) as Validator;
    compiled.set(schema, validator);
  }
  if (validator.Check(data)) return [];
  const found = new Map<string, string>();
  for (const error of validator.Errors(data)) {
    for (const [path, zh] of sentencesFor(schema as SchemaNode, error)) if (!found.has(path)) found.set(path, zh);
  }
  return [...found].map(([path, zh]) => ({ path, zh }));
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: object;
}

function sentencesFor(schema: SchemaNode, error: SchemaError): [string, string][] {
  const { instancePath: path, keyword } = error;
  const params = error.params as Record<string, unknown>;
  const node = nodeAt(schema, path);
  if (keyword === 'required') {
    const missing = params.requiredProperties as string[];
    return missing.map((name) => [`${path}/${name}`, `请填写${node?.properties?.[name]?.title ?? name}`]);
  }
  if (keyword === 'additionalProperties') {
    const extra = params.additionalProperties as string[];
    return extra.map((name) => [`${path}/${name}`, `没有这个项目：${name}`]);
  }
  if (keyword === 'boolean') return [];
  return [[path, sentenceFor(node ?? {}, keyword)]];
}

function sentenceFor(node: SchemaNode, keyword: string): string {
  const title = node.title ?? '此项';
  switch (keyword) {
    case 'format':
      if (node['x-field'] === 'day') return `${title}不是日历上的日期，应为 2019-11-30 的形式`;
      return `${title}不符合规定格式，校验未通过`;
    case 'type':
      if (node['x-field'] === 'money') return `${title}应为以分为单位的整数（最多两位小数的元）`;
      return `${title}的类型不对`;
    case 'minimum':
      return `${title}不得小于${node.minimum}`;
    case 'maximum':
      return `${title}不得大于${node.maximum}`;
    case 'minLength':
      return `请填写${title}`;
    case 'maxLength':
      return `${title}不得超过${node.maxLength}个字`;
    case 'minItems':
      return `${title}至少${node.minItems}项`;
    case 'uniqueItems':
      return `${title}不得重复`;
    case 'enum':
      return `${title}应为所列选项之一`;
    default:
      return `${title}不符合要求`;
  }
}

function nodeAt(schema: SchemaNode, path: string): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema;
  for (const part of path.split('/').slice(1)) node = node?.items ?? node?.properties?.[part];
  return node;
}
