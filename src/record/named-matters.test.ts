import { describe, expect, it } from 'vitest';
import * as field from '../law/fields.ts';
import type { ActDefinition } from '../law/procedure.ts';
import { countedBy, keptMatters, namedMatters } from './named-matters.ts';

const act = (data: ActDefinition['data'], tallies: NonNullable<ActDefinition['tallies']> = []): ActDefinition =>
  ({ zh: '行为', from: ['none'], by: [], basis: [{}], data, tallies }) as unknown as ActDefinition;

describe('行为所指的事项', () => {
  const definition = act(field.data({ case: field.matter('案件', 'penalty-case'), item: field.listedMatter('事项') }));

  it('关联的和列入的都是行为所指，事项分开保存', () => {
    const data = { case: 3, item: 8 };
    expect(namedMatters(definition, data)).toEqual([3, 8]);
    expect(keptMatters(definition, data)).toEqual({ linked: [3], listed: [8] });
  });
});

describe('计数', () => {
  const rows = field.rows('旧案', { number: field.text('案号'), cause: field.optional(field.text('案由')) });
  const data = field.data({ cases: rows, party: field.text('当事人') });
  const old = { cases: [{ number: '〔2017〕1号' }, { number: '〔2018〕2号', cause: '其他' }], party: '甲' };

  it('按年计一次；逐行计；永久的计数不分年', () => {
    const counted = countedBy(
      act(data, [
        { tally: 'a', key: 'party' },
        { tally: 'b', key: 'number', rows: 'cases', ever: true },
        { tally: 'c', key: 'cause', rows: 'cases' },
      ]),
      { doneOn: '2019-06-03', data: old },
    );
    expect(counted).toEqual([
      { tally: 'a', key: '甲', year: 2019 },
      { tally: 'b', key: '〔2017〕1号', year: 0 },
      { tally: 'b', key: '〔2018〕2号', year: 0 },
      { tally: 'c', key: '其他', year: 2019 },
    ]);
  });
});
