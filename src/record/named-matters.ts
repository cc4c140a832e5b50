import { type ActDefinition, holds } from '../law/procedure.ts';

interface FieldSchema {
  readonly 'x-field'?: string;
}

const fieldsOf = new WeakMap<object, readonly string[]>();

/** 关联事项 — the other matters that the data of an act names in its fields of kind `matter`. */
export function namedMatters(definition: ActDefinition, data: Readonly<Record<string, unknown>>): readonly number[] {
  let fields = fieldsOf.get(definition.data);
  if (fields === undefined) {
    const properties = Object.entries(definition.data.properties as Record<string, FieldSchema>);
    fields = properties.filter(([, schema]) => schema['x-field'] === 'matter').map(([name]) => name);
    fieldsOf.set(definition.data, fields);
  }
  return fields.map((name) => data[name]).filter((stream) => typeof stream === 'number');
}

/** 计数 — what an act counts for: the tally, the key and the year of its day. */
export function countedBy(
  definition: ActDefinition,
  act: { readonly doneOn: string; readonly data: Readonly<Record<string, unknown>> },
): readonly { readonly tally: string; readonly key: string; readonly year: number }[] {
  return (definition.tallies ?? [])
    .filter(({ key, when }) => act.data[key] !== undefined && holds(when, act.data))
    .map(({ tally, key }) => ({ tally, key: String(act.data[key]), year: Number(act.doneOn.slice(0, 4)) }));
}
