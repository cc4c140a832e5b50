import { type ActDefinition, holds } from '../law/procedure.ts';

interface FieldSchema {
  readonly 'x-field'?: string;
  readonly 'x-listed'?: boolean;
}

interface Fields {
  readonly linked: readonly string[];
  readonly listed: readonly string[];
}

type Data = Readonly<Record<string, unknown>>;

const fieldsOf = new WeakMap<object, Fields>();

function matterFields(definition: ActDefinition): Fields {
  const known = fieldsOf.get(definition.data);
  if (known) return known;
  const properties = Object.entries(definition.data.properties as Record<string, FieldSchema>);
  const named = properties.filter(([, schema]) => schema['x-field'] === 'matter');
  const fields = {
    linked: named.filter(([, schema]) => !schema['x-listed']).map(([name]) => name),
    listed: named.filter(([, schema]) => schema['x-listed']).map(([name]) => name),
  };
  fieldsOf.set(definition.data, fields);
  return fields;
}

const streamsIn = (names: readonly string[], data: Data): readonly number[] =>
  names.map((name) => data[name]).filter((stream) => typeof stream === 'number');

/** 关联事项 — the other matters that the data of an act names in its fields of kind `matter`. */
export function namedMatters(definition: ActDefinition, data: Data): readonly number[] {
  const { linked, listed } = matterFields(definition);
  return streamsIn([...linked, ...listed], data);
}

/** What a matter keeps of them: those that its later acts look at, and those that it only takes into a list. */
export function keptMatters(
  definition: ActDefinition,
  data: Data,
): { linked: readonly number[]; listed: readonly number[] } {
  const { linked, listed } = matterFields(definition);
  return { linked: streamsIn(linked, data), listed: streamsIn(listed, data) };
}

/** The year under which what is counted for ever is kept. */
const everyYear = 0;

/** One tally of one key in one year. */
export interface Counted {
  readonly tally: string;
  readonly key: string;
  readonly year: number;
}

export const tallyName = ({ tally, key, year }: Counted): string => `${tally}|${year}|${key}`;

/** 计数 — what an act counts for: the tally, the keys and the year of its day; year 0 where it counts over all years. */
export function countedBy(
  definition: ActDefinition,
  act: { readonly doneOn: string; readonly data: Data },
): readonly Counted[] {
  return (definition.tallies ?? [])
    .filter(({ when }) => holds(when, act.data))
    .flatMap(({ tally, key, rows, ever }) => {
      const year = ever ? everyYear : Number(act.doneOn.slice(0, 4));
      const counted = rows === undefined ? [act.data] : ((act.data[rows] ?? []) as readonly Data[]);
      return counted.filter((row) => row[key] !== undefined).map((row) => ({ tally, key: String(row[key]), year }));
    });
}
