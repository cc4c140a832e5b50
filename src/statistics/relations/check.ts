import { relationCatalogue } from './index.ts';
import { type Expression, idsOf, type OtherBase, type Relation } from './relation.ts';

/** The outcome of one relation on the printed values. `holds` is null where there is nothing to hold. */
export interface CheckedRelation {
  readonly id: string;
  readonly kind: Relation['kind'];
  readonly zh: string;
  readonly figures: readonly string[];
  readonly left: number | null;
  readonly operator: '=' | '<=' | '>=' | 'falling' | 'none';
  readonly right: number | null;
  readonly difference: number | null;
  readonly holds: boolean | null;
  readonly severity: Relation['severity'];
  /** True where the report waits for a person's explanation. */
  readonly blocks: boolean;
  /** What was found, in Chinese, with the numbers. */
  readonly finding: string;
  /** 可以相符的口径 — the other bases on which it foots on these values. */
  readonly bases: readonly { readonly zh: string; readonly left: number; readonly right: number }[];
}

/** The printed value of a figure; null where it has none. */
export type Printed = (id: string) => number | null;

/** Checks every relation of the catalogue on printed values. */
export function checkRelations(printed: Printed): CheckedRelation[] {
  return relationCatalogue.map((relation) => checkRelation(relation, printed));
}

/** Checks one relation on printed values. */
export function checkRelation(relation: Relation, printed: Printed): CheckedRelation {
  const { id, kind, zh, severity, falling } = relation;
  const figures = falling ?? [...idsOf(relation.left), ...idsOf(relation.right)];
  const left = resultOf(relation.left, printed);
  const right = resultOf(relation.right, printed);
  const holds = falling ? isFalling(falling, printed) : compare(left, relation.operator, right);
  const bases = holds === false ? (relation.bases ?? []).flatMap((base) => footing(relation, base, printed)) : [];
  const operator = falling ? 'falling' : (relation.operator ?? 'none');
  return {
    id,
    kind,
    zh,
    figures: [...new Set(figures)],
    left,
    operator,
    right,
    difference: left === null || right === null ? null : tidy(left - right),
    holds,
    severity,
    blocks: holds === false && (severity === 'contradiction' || severity === 'warning'),
    finding: findingOf(relation, { left, right, holds, falling: falling?.map(printed) }),
    bases,
  };
}

const tidy = (value: number): number => Number(value.toFixed(4));

function resultOf(expression: Expression | undefined, printed: Printed): number | null {
  if (!expression) return null;
  if ('quotient' in expression) {
    const [part, whole] = expression.quotient.map((one) => resultOf(one, printed));
    if (part == null || whole == null || whole === 0) return null;
    return Number(((part / whole) * (expression.per ?? 1)).toFixed(2));
  }
  const added = total(expression.sum, printed);
  const taken = total(expression.less ?? [], printed);
  return added === null || taken === null ? null : tidy(added - taken + (expression.plus ?? 0));
}

function total(ids: readonly string[], printed: Printed): number | null {
  return ids
    .map(printed)
    .reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

function compare(left: number | null, operator: Relation['operator'], right: number | null): boolean | null {
  if (operator === undefined || left === null || right === null) return null;
  switch (operator) {
    case '=':
      return left === right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
  }
}

function isFalling(ids: readonly string[], printed: Printed): boolean {
  const values = ids.map((id) => printed(id) ?? 0);
  return values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 0));
}

function footing(relation: Relation, base: OtherBase, printed: Printed): CheckedRelation['bases'] {
  const left = resultOf(base.left ?? relation.left, printed);
  const right = resultOf(base.right ?? relation.right, printed);
  const foots = compare(left, relation.operator, right) === true;
  return foots && left !== null && right !== null ? [{ zh: base.zh, left, right }] : [];
}

const signs = { '=': '等于', '<=': '不大于', '>=': '不小于' } as const;
const contrary = { '=': '不等于', '<=': '大于', '>=': '小于' } as const;

interface Found {
  readonly left: number | null;
  readonly right: number | null;
  readonly holds: boolean | null;
  readonly falling: readonly (number | null)[] | undefined;
}

function findingOf({ operator, note }: Relation, found: Found): string {
  const { left, right, holds } = found;
  const gap = holds === false && left !== null && right !== null ? `，相差${shown(Math.abs(tidy(left - right)))}` : '';
  const said = [`${numbersOf(operator, found)}${gap}`, ...(note !== undefined && holds !== true ? [note] : [])];
  return said.filter((part) => part !== '').join('。');
}

function numbersOf(operator: Relation['operator'], { left, right, holds, falling }: Found): string {
  if (falling) return `依次为${falling.map(shown).join('、')}`;
  if (operator === undefined)
    return [left, right]
      .filter((value) => value !== null)
      .map(shown)
      .join('；');
  return `${shown(left)}${(holds === false ? contrary : signs)[operator]}${shown(right)}`;
}

const shown = (value: number | null): string =>
  value === null ? '（无）' : value.toLocaleString('en-US', { maximumFractionDigits: 4 });
