import type { DataSchema } from '../src/law/fields.ts';
import { addDays, type PlainDate, yuan } from '../src/law/kinds.ts';
import type { Chance } from './chance.ts';

interface Node {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minItems?: number;
  readonly 'x-field'?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** Both sides of the sums at which the law turns: fifty and two hundred yuan, the hearing's ten and a hundred thousand. */
const sums = [0, 1, 50, 51, 200, 201, 3_000, 9_999, 10_000, 49_999, 50_000, 80_000, 99_999, 100_000, 100_001].map(yuan);
const people = ['wang', 'zhao', 'qian', 'sun', 'zhou', 'li', 'wu', 'zheng', 'feng', 'he', 'chen', 'chu'];

/** 变化 — the data with a few of its fields changed, still of the shape that the act asks for. */
export function varied(
  schema: DataSchema,
  data: Readonly<Record<string, unknown>>,
  chance: Chance,
  day: PlainDate,
): Readonly<Record<string, unknown>> {
  const changed: Record<string, unknown> = { ...data };
  for (const [name, node] of Object.entries((schema as Node).properties ?? {})) {
    if (!chance.of(name in data ? 20 : 8)) continue;
    const value = valueFor(node, data[name], chance, day);
    if (value !== undefined) changed[name] = value;
  }
  return changed;
}

function valueFor(node: Node, now: unknown, chance: Chance, day: PlainDate): unknown {
  switch (node['x-field']) {
    case 'choice':
      return chance.one(node.enum ?? []);
    case 'choices':
      return (node.items?.enum ?? []).filter(() => chance.of(35)).slice(0, 3);
    case 'yes-no':
      return chance.of(50);
    case 'money':
      return chance.one(sums);
    case 'count':
      return 1 + chance.below(40);
    case 'day':
      return addDays(day, chance.below(60) - 25);
    case 'time':
      return chance.one(['09:00', '14:30']);
    case 'person':
      return chance.one(people);
    case 'people':
      return people.filter(() => chance.of(20));
    case 'group':
      return typeof now === 'object'
        ? varied(node as DataSchema, now as Readonly<Record<string, unknown>>, chance, day)
        : undefined;
    case 'rows':
      return Array.isArray(now) ? now.slice(0, 1) : undefined;
    case 'text':
      return now === undefined ? '某某' : chance.one([now, `${now}之二`]);
    case 'paragraph':
      return now ?? '某某情况。';
    default:
      return undefined;
  }
}
