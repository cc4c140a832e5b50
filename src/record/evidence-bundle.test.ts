import { describe, expect, it } from 'vitest';
import { serviceDirect } from '../law/common-rules/serving.ts';
import * as field from '../law/fields.ts';
import { date } from '../law/kinds.ts';
import { procedure } from '../law/procedure.ts';
import type { Act } from './act.ts';
import { evidenceBundle } from './evidence-bundle.ts';

const act = { zh: '行为', from: ['open'], by: ['case-handler'], basis: [serviceDirect], data: field.noData } as const;
const table = procedure({
  id: 'sample',
  zh: '示例',
  states: { open: { zh: '进行中' } },
  clocks: {},
  acts: {
    Served: act,
    Decided: { ...act, basis: [{ ...serviceDirect, id: 'decision-kinds' }] },
  },
  mainPath: [],
});

const done = (position: number, type: string, basis: readonly (readonly [string, string])[]): Act => ({
  bureau: 1,
  position,
  stream: 3,
  version: position,
  procedure: 'sample',
  type,
  doneOn: date('2026-01-05'),
  actor: 'wang',
  body: { data: {}, basis: basis.map(([rule, from]) => [rule, date(from)] as const) },
});

const acts = [
  done(3, 'Decided', [
    ['decision-kinds', '2021-07-15'],
    ['fine-range', '2021-04-29'],
  ]),
  done(5, 'ActProposed', []),
  done(6, 'Served', [
    ['service-direct', '2021-07-15'],
    ['decision-kinds', '2021-07-15'],
  ]),
  done(9, 'Served', [['service-direct', '2026-01-01']]),
];

describe('证据、依据清单', () => {
  it('按记录的顺序编号，呈报不在其中，送达分得出来', () => {
    const { evidence } = evidenceBundle(table, acts);
    expect(evidence.map(({ number, served, act: { position } }) => [number, position, served])).toEqual([
      [1, 3, false],
      [2, 6, true],
      [3, 9, true],
    ]);
  });

  it('依据按首次适用编号，同一规则的不同版本各是一项', () => {
    const { evidence, basis } = evidenceBundle(table, acts);
    expect(basis.map(({ number, rule, ruleFrom }) => [number, rule, ruleFrom])).toEqual([
      [1, 'decision-kinds', '2021-07-15'],
      [2, 'fine-range', '2021-04-29'],
      [3, 'service-direct', '2021-07-15'],
      [4, 'service-direct', '2026-01-01'],
    ]);
    expect(evidence.map((item) => item.basis)).toEqual([[1, 2], [3, 1], [4]]);
  });

  it('答复以后的行为不在清单中', () => {
    const { evidence, basis } = evidenceBundle(table, acts, 9);
    expect([evidence.length, basis.length]).toEqual([2, 3]);
  });
});
