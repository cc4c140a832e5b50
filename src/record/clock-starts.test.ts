import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../test/rehearsal.ts';
import * as field from '../law/fields.ts';
import { date, rule } from '../law/kinds.ts';
import { procedure } from '../law/procedure.ts';
import { duty } from './duty.ts';
import { shownExpiry } from './expiry.ts';

/** 期限由文书写明，或者由本局规定 — clocks whose length the law does not give. */
const cited = [{ instrument: 'penalty-law-2021', article: '第二十八条' }] as const;
const inThePaper = rule({
  id: 'in-the-paper',
  zh: '文书写明的期限',
  kind: 'text',
  versions: [{ from: date('2019-01-01'), value: '时限由文书写明。', cite: cited, verified: true }],
});
const leftToBureau = rule({
  id: 'left-to-bureau',
  zh: '由本局规定的期限',
  kind: 'period',
  versions: [{ from: date('2019-01-01'), value: null, cite: cited, verified: true, note: '法律没有天数。' }],
});

const table = procedure({
  id: 'sample',
  zh: '示例',
  states: { open: { zh: '在办' }, done: { zh: '办结', final: true } },
  clocks: {
    paper: { zh: '文书期限', rule: inThePaper, nature: 'term' },
    local: { zh: '本局期限', rule: leftToBureau, nature: 'term' },
  },
  acts: {
    Opened: {
      zh: '开始',
      from: ['none'],
      to: 'open',
      by: ['case-handler'],
      basis: [inThePaper],
      data: field.data({ until: field.optional(field.day('至')) }),
      starts: [{ clock: 'paper', until: 'until' }, { clock: 'local' }],
    },
    PutOff: {
      zh: '延期',
      from: ['open'],
      by: ['case-handler'],
      basis: [inThePaper],
      data: field.data({ until: field.day('至') }),
      extends: [{ clock: 'paper', step: 0, until: 'until' }],
    },
    Ended: {
      zh: '办结',
      from: ['open'],
      to: 'done',
      by: ['case-handler'],
      basis: [inThePaper],
      data: field.noData,
      ends: [{ clock: 'paper' }, { clock: 'local' }],
    },
  },
  mainPath: ['Opened'],
});

const sample = duty<typeof table, null>({
  procedure: table,
  start: null,
  evolve: { Opened: () => null, PutOff: () => null, Ended: () => null },
  gates: {},
  refusals: {},
  describe: () => ({ title: '示例', party: '', officers: [], recused: [] }),
});

function played(steps: readonly (readonly [string, string, object])[], localPeriods: object[] = []) {
  const rehearsal = new Rehearsal(sample, { localPeriods } as object);
  for (const [act, on, data] of steps) {
    expect(rehearsal.perform({ act, doneOn: date(on), data: data as Record<string, unknown> })).toBeNull();
  }
  return rehearsal;
}

const dueOf = (rehearsal: Rehearsal, clock: string) => {
  const { matter } = rehearsal;
  const state = matter?.clocks.find((one) => one.clock === clock);
  return matter && state ? shownExpiry(matter, state, rehearsal.calendar)?.expiresOn : undefined;
};

const local = (count: number, from: string) => ({
  ...{ rule: 'left-to-bureau', count, unit: 'working-day', basis: '某某规定', from: date(from) },
});

describe('文书写明的期限', () => {
  it('就是那一天，休息日也不顺延；延期以后是新的那一天', () => {
    expect(dueOf(played([['Opened', '2023-05-10', { until: '2023-05-27' }]]), 'paper')).toBe('2023-05-27');
    const putOff = played([
      ['Opened', '2023-05-10', { until: '2023-05-27' }],
      ['PutOff', '2023-05-20', { until: '2023-06-10' }],
    ]);
    expect(dueOf(putOff, 'paper')).toBe('2023-06-10');
  });

  it('没有写明就没有期限；过了那一天有预警', () => {
    expect(dueOf(played([['Opened', '2023-05-10', {}]]), 'paper')).toBeUndefined();
    const opened = played([['Opened', '2023-05-10', { until: '2023-05-27' }]]);
    expect(opened.closedOver(date('2023-05-26')).alerts).toHaveLength(0);
    expect(opened.closedOver(date('2023-05-27')).alerts).toMatchObject([{ kind: 'overdue', due: '2023-05-27' }]);
  });
});

describe('本局规定的期限', () => {
  it('没有设定就没有期限；设定以后按行为之日的设定，并写进行为', () => {
    expect(dueOf(played([['Opened', '2023-05-10', {}]]), 'local')).toBeUndefined();
    const periods = [local(5, '2023-01-01'), local(3, '2024-01-01')];
    const opened = played([['Opened', '2023-05-10', {}]], periods);
    expect(dueOf(opened, 'local')).toBe('2023-05-17');
    expect(opened.acts[0]?.body.periods).toEqual({ 'left-to-bureau': { count: 5, unit: 'working-day' } });
    expect(dueOf(played([['Opened', '2024-05-08', {}]], periods), 'local')).toBe('2024-05-11');
  });
});
