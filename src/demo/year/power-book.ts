import type { PowerKind } from '../../law/power-kinds.ts';
import type { CaseField } from './case-plans.ts';
import { caseWords } from './case-words.ts';

/** How many penalty powers of each field are exercised in turn: a year's decisions reach them all. */
const exercised: Readonly<Record<CaseField, number>> = {
  food: 90,
  advertising: 40,
  drug: 18,
  'medical-device': 14,
  cosmetics: 6,
  trademark: 30,
  registration: 30,
  'special-equipment': 7,
  price: 2,
  'product-quality': 3,
  competition: 2,
  metrology: 1,
};
/** Penalty powers that should be exercised and are not in the year; and those that nobody is subject to. */
const idle = 46;
const penalties = 488;

/** 权责清单 — how many powers of each kind the list has, besides the penalties. */
const others = [
  { kind: 'inspection', word: '检查', count: 29, procedure: 'inspection', active: true },
  { kind: 'coercion', word: '强制', count: 25, procedure: 'coercive-measure', active: true },
  { kind: 'licence', word: '许可', count: 24, procedure: 'registration', active: false },
  { kind: 'confirmation', word: '确认', count: 1, procedure: 'pledge-confirmation', active: false },
  { kind: 'reward', word: '奖励', count: 1, procedure: 'reward', active: false },
] as const;

const codeOf = (kind: PowerKind, number: number): string => `${kind}-${String(number).padStart(3, '0')}`;

/** One line of the list as it is entered. */
interface EnteredPower {
  readonly code: string;
  readonly kind: PowerKind;
  readonly name: string;
  readonly [more: string]: unknown;
}

const item = (
  kind: PowerKind,
  number: number,
  name: string,
  more: Readonly<Record<string, unknown>>,
): EnteredPower => ({
  code: codeOf(kind, number),
  kind,
  name: `${name}（演示第${number}项）`,
  instrument: '有关法律、法规、规章（演示）',
  article: '演示，条款从略',
  organ: '某某区市场监督管理局（演示）',
  ...more,
});

/** 权责事项 — the 568 powers of the list; the penalty powers that are exercised come first, field by field. */
export function listedPowers(): readonly EnteredPower[] {
  const fields = (Object.entries(exercised) as [CaseField, number][]).flatMap(([field, count]) =>
    Array.from({ length: count }, () => field),
  );
  const penalty = Array.from({ length: penalties }, (_, index) => {
    const field = fields[index];
    const name = field ? `对${caseWords[field].cause}等行为的处罚` : '对其他违法行为的处罚';
    const due = index < fields.length + idle;
    const excluded = { excluded: 'no-addressee', exclusionReason: '辖区内没有相对人（演示）' };
    return item('penalty', index + 1, name, { procedure: 'penalty-case', active: true, ...(due ? {} : excluded) });
  });
  const rest = others.flatMap(({ kind, word, count, procedure, active }) =>
    Array.from({ length: count }, (_, index) => item(kind, index + 1, `行政${word}`, { procedure, active })),
  );
  return [...penalty, ...rest];
}

/** 职权簿 — which power the next act of a kind names: those of its kind, of a penalty those of its field, one after the other. */
export class PowerBook {
  readonly #places = new Map<string, number>();

  next(kind: PowerKind, field?: CaseField): string {
    const [first, count] = spanOf(kind, field);
    const key = `${kind}/${field ?? ''}`;
    const place = this.#places.get(key) ?? 0;
    this.#places.set(key, place + 1);
    return codeOf(kind, first + (place % count));
  }
}

function spanOf(kind: PowerKind, field: CaseField | undefined): readonly [first: number, count: number] {
  if (kind !== 'penalty') return [1, others.find((one) => one.kind === kind)?.count ?? 1];
  let first = 1;
  for (const [name, count] of Object.entries(exercised) as [CaseField, number][]) {
    if (name === field) return [first, count];
    first += count;
  }
  return [1, first - 1];
}
