import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import { exampleData } from './example-data.ts';
import type { MeasureFacts } from './facts.ts';
import { coerciveMeasureDuty } from './index.ts';
import { type Balance, everythingHeld, type Fate, type Ledger, ledgerOf, mistakeInMoves } from './ledger.ts';

const day = date('2023-03-10');

const line = (number: number, quantity: number) => ({
  line: number,
  name: `物品${number}`,
  unit: '件',
  quantity,
  value: 0,
});

/** Sums as whole millionths, as exact as the fields allow. */
const whole = (quantity: number) => Math.round(quantity * 1_000_000);
const accountedFor = ({ gone, held }: Balance) =>
  Object.values(gone).reduce((sum, part) => sum + whole(part), whole(held));

const quantities = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.integer({ min: 0, max: 50_000_000 }).map((millionths) => millionths / 1_000_000),
);
const moves = fc.array(fc.record({ line: fc.integer({ min: 1, max: 4 }), quantity: quantities }), { maxLength: 3 });

/** Acts that settle goods, with moves that may or may not be possible. */
const attempts = fc.array(
  fc.record({
    act: fc.constantFrom<(keyof typeof exampleData)[]>(
      'ItemsReleased',
      'ItemsConfiscated',
      'ItemsDestroyed',
      'EarlyDisposed',
      'ItemsTransferred',
      'GoodsDamaged',
    ),
    moves,
  }),
  { maxLength: 12 },
);

function rehearsed(taken: readonly number[]): Rehearsal {
  const rehearsal = new Rehearsal(coerciveMeasureDuty);
  const perform = (act: keyof typeof exampleData, data: Record<string, unknown> = {}) =>
    rehearsal.perform({ act, doneOn: day, data: { ...exampleData[act], ...data } });
  const [row] = exampleData.ItemsListed.items;
  perform('MeasureImposed');
  perform('ItemsListed', { items: taken.map((quantity, index) => ({ ...row, line: index + 1, quantity })) });
  return rehearsal;
}

describe('物品台账', () => {
  it('经过任何一串行为，所取 = 各种处理 + 现存，且现存不为负', () => {
    fc.assert(
      fc.property(fc.array(quantities, { minLength: 1, maxLength: 3 }), attempts, (taken, tried) => {
        const rehearsal = rehearsed(taken);
        for (const { act, moves: wanted } of tried) {
          rehearsal.perform({ act, doneOn: day, data: { ...dataOf(act), moves: wanted } });
        }
        const balances = ledgerOf(factsOf(rehearsal));
        expect(balances.map(accountedFor)).toEqual(taken.map(whole));
        expect(balances.every(({ held }) => held >= 0)).toBe(true);
        const wasSettled = balances.every(({ held }) => held === 0);
        const ended = rehearsal.perform({
          act: 'MeasureReleased',
          doneOn: day,
          data: released(rehearsal),
        });
        expect(ended).toBeNull();
        const after = ledgerOf(factsOf(rehearsal));
        expect(after.every(({ held }) => held === 0)).toBe(true);
        if (wasSettled) expect(after).toEqual(balances);
      }),
      { numRuns: 300 },
    );
  });

  it('十分之一加十分之二恰为十分之三，不余不缺', () => {
    const ledger: Ledger = {
      lines: [line(1, 0.3)],
      movements: (['released', 'lost'] satisfies Fate[]).map((fate, index) => ({
        line: 1,
        quantity: (index + 1) / 10,
        fate,
      })),
    };
    expect(ledgerOf(ledger).map(({ held }) => held)).toEqual([0]);
    expect(everythingHeld(ledger)).toEqual([]);
  });

  it('同一行在一次处理中写了两次，合并计算', () => {
    const ledger: Ledger = { lines: [line(1, 3)], movements: [] };
    const half = { line: 1, quantity: 2 };
    expect(mistakeInMoves(ledger, [half])).toBeUndefined();
    expect(mistakeInMoves(ledger, [half, half])).toBe('第1项“物品1”现存3件，不能处理4件');
    expect(mistakeInMoves(ledger, [{ line: 2, quantity: 1 }])).toBe('清单没有第2项');
  });

  it('更正清单不能少于已经处理的数量', () => {
    const rehearsal = rehearsed([5]);
    const [row] = exampleData.ItemsListed.items;
    const correct = (quantity: number) =>
      rehearsal.perform({
        act: 'ItemsCorrected',
        doneOn: day,
        data: { ...exampleData.ItemsCorrected, items: [{ ...row, quantity }] },
      });
    const release = { ...exampleData.ItemsReleased, moves: [{ line: 1, quantity: 3 }] };
    expect(rehearsal.perform({ act: 'ItemsReleased', doneOn: day, data: release })).toBeNull();
    expect(correct(2)?.code).toBe('coercive-measure/correction-too-small');
    expect(correct(4)).toBeNull();
    expect(ledgerOf(factsOf(rehearsal)).map(({ held }) => held)).toEqual([1]);
  });
});

function factsOf(rehearsal: Rehearsal): MeasureFacts {
  if (!rehearsal.matter) throw new Error('措施没有开始');
  return rehearsal.matter.facts as MeasureFacts;
}

function dataOf(act: keyof typeof exampleData): Record<string, unknown> {
  return act === 'ItemsConfiscated' ? { ...exampleData[act], decidedOn: day } : exampleData[act];
}

function released(rehearsal: Rehearsal): Record<string, unknown> {
  const { proceeds } = factsOf(rehearsal);
  return { ...exampleData.MeasureReleased, ...(proceeds > 0 ? { proceeds } : {}) };
}
