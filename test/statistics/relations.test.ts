import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/duties/all-rules.ts';
import { date, findVersionOn, type Rule } from '../../src/law/kinds.ts';
import { figureCatalogue, findFigure } from '../../src/statistics/figures/index.ts';
import { shownValue, valueInChinese } from '../../src/statistics/precision.ts';
import { checkRelations } from '../../src/statistics/relations/check.ts';
import { relationCatalogue } from '../../src/statistics/relations/index.ts';
import { idsOf } from '../../src/statistics/relations/relation.ts';
import { hasShared, shared } from '../shared.ts';

interface Printed {
  readonly figures: readonly { readonly id: string; readonly value: number; readonly unit: string }[];
  readonly relations: readonly {
    readonly id: string;
    readonly kind: string;
    readonly left: number | null;
    readonly right: number | null;
    readonly holds: boolean | null;
    readonly severity: string;
  }[];
}

describe('统计数目录', () => {
  it('编号不重复；比率、增长、重述和勾稽关系所说的数都在目录中', () => {
    const ids = figureCatalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = figureCatalogue.flatMap((figure) => {
      if (figure.kind === 'ratio') return [figure.part, figure.whole];
      return figure.kind === 'growth' ? figure.of : figure.kind === 'again' ? [figure.of] : [];
    });
    const related = relationCatalogue.flatMap(({ left, right, falling, bases = [] }) => [
      ...[left, right, ...bases.flatMap((base) => [base.left, base.right])].flatMap(idsOf),
      ...(falling ?? []),
    ]);
    expect([...named, ...related].filter((id) => !findFigure(id))).toEqual([]);
  });

  it('所用的指标都有职责写出，所用的规则在当时和现在都有效', () => {
    const written = readdirSync('src/duties')
      .map((name) => `src/duties/${name}/figures.ts`)
      .filter(existsSync)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const indicators = figureCatalogue.flatMap((figure) => ('counted' in figure ? figure.counted : []));
    const composed = ['activity-persons-hosted']; // its name is put together from the direction
    const missing = indicators.filter(
      ({ indicator: name }) => !written.includes(`'${name}'`) && !composed.includes(name),
    );
    expect(missing).toEqual([]);
    const rules = figureCatalogue.flatMap((figure) => (figure.kind === 'ruled' ? [figure.rule] : []));
    for (const day of ['2019-11-30', '2026-11-30'])
      for (const id of rules) expect(findVersionOn(findRule(id) as Rule, date(day)), id).toBeDefined();
  });

  it('下限由实数按步长取整，实数恰为整数的不写“余”', () => {
    const more = { kind: 'at-least', step: 100, zh: '余' } as const;
    expect(shownValue(9_527, more)).toBe(9_500);
    expect(valueInChinese(9_500, 9_527, more, '人次')).toBe('9,500余人次');
    expect(valueInChinese(9_500, 9_500, more, '人次')).toBe('9,500人次');
    const cents = { kind: 'at-least', step: 0.01, zh: '余' } as const;
    expect(shownValue(122.6834, cents)).toBe(122.68);
    expect(shownValue(122.68, cents)).toBe(122.68);
    expect(shownValue(225.785, { kind: 'rounded', step: 0.01 })).toBe(225.79);
    expect(valueInChinese(5, 5, { kind: 'at-least', step: 1, zh: '不低于' }, '%')).toBe('不低于5%');
  });
});

describe.skipIf(!hasShared)('与2019年报告所印的数和关系对照', () => {
  const printed = (
    hasShared ? JSON.parse(shared('source/figures-2019.json')) : { figures: [], relations: [] }
  ) as Printed;
  const values = new Map(printed.figures.map(({ id, value }) => [id, value]));
  const checked = new Map(checkRelations((id) => values.get(id) ?? null).map((relation) => [relation.id, relation]));

  it('目录中有所印的每一个数，单位相同', () => {
    const unitOf = (id: string): string | undefined => {
      const figure = findFigure(id);
      return figure?.kind === 'again' ? unitOf(figure.of) : figure?.unit;
    };
    const wrong = printed.figures
      .filter(({ id, unit }) => unitOf(id) !== unit)
      .map(({ id, unit }) => `${id}:${unit}/${unitOf(id)}`);
    expect(wrong).toEqual([]);
  });

  it.each(printed.relations)('$id：两边的数和是否相符', ({ id, left, right, holds, kind }) => {
    const found = checked.get(id);
    expect(found).toMatchObject({ kind, holds });
    if (left !== null && kind !== 'computed' && kind !== 'ratio') expect(found).toMatchObject({ left, right });
    if (kind === 'computed' && left !== null) expect(Math.abs((found?.left ?? 0) - left)).toBeLessThan(0.6);
  });

  it('四处矛盾都拦下报告，并提出可以相符的口径', () => {
    const withBases = new Map([...values, ['clue.received', 588], ['money.by_violation', 236.9], ['staff.both', 1]]);
    const failing = checkRelations((id) => withBases.get(id) ?? null).filter(({ blocks }) => blocks);
    expect(failing.map(({ id }) => id)).toEqual(['src.sum', 'amt.le_total', 'suit.first_sum', 'staff.train']);
    expect(failing.map(({ difference }) => difference)).toEqual([36, 11.11, 5, 1]);
    expect(failing.map(({ bases }) => bases.map(({ zh }) => zh).length > 0)).toEqual([true, true, true, true]);
  });
});
