import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import type { Act } from '../../record/act.ts';
import { decide } from '../../record/decide.ts';
import { exampleData } from './example-data.ts';
import { complaintDuty } from './index.ts';
import { reactions } from './reactions.ts';

type Name = keyof typeof exampleData;
type Step = readonly [act: Name, on: string, data?: Record<string, unknown>];

function play(steps: readonly Step[]) {
  const rehearsal = new Rehearsal(complaintDuty);
  const rows = steps.flatMap(([act, on, data]) => {
    expect(rehearsal.perform({ act, doneOn: date(on), data: { ...exampleData[act], ...data } })).toBeNull();
    return rehearsal.figures();
  });
  return { rehearsal, rows };
}

const heardComplainant = {
  channel: 'platform',
  complainantKey: 'U-000123',
  purchases: 3,
  claims: ['refund', 'punitive'],
};

describe('投诉的统计', () => {
  it('挽回损失以分计，协议和自行和解都算', () => {
    const { rows } = play([
      ['ComplaintReceived', '2023-03-01'],
      ['ComplaintAccepted', '2023-03-06'],
      ['MediationTerminated', '2023-03-10', { ground: 'settled', reason: '双方自行和解。', recovered: 3_650 }],
    ]);
    expect(rows).toContainEqual({
      indicator: 'consumer-losses-recovered',
      value: 3_650,
      unit: '分',
      category: 'consumer',
      source: 'platform',
    });
  });

  it('与消费目的有关的事实各计一行，按投诉人代码可以追溯', () => {
    const { rows, rehearsal } = play([['ComplaintReceived', '2023-03-01', heardComplainant]]);
    expect(rows.map((row) => row.indicator)).toEqual([
      'complaints-received',
      'complaints-by-complainant',
      'complaints-asking-punitive-damages',
      'complaints-with-repeated-purchases',
    ]);
    const matter = rehearsal.matter;
    const words = matter ? complaintDuty.describe(matter.facts, matter).words : [];
    expect(words).toEqual(['投诉人代码U-000123', '购买3次', '主张惩罚性赔偿']);
  });
});

describe('投诉人代码', () => {
  const received = (earlierThisYear: number | undefined, counted: number) => {
    const { world } = new Rehearsal(complaintDuty);
    const data = { ...exampleData.ComplaintReceived, ...heardComplainant };
    return decide({ ...world, tally: () => counted }, undefined, {
      procedure: 'complaint',
      act: 'ComplaintReceived',
      actor: 'jiang',
      doneOn: date('2023-03-01'),
      data: earlierThisYear === undefined ? data : { ...data, earlierThisYear },
    });
  };

  it('填写的件数与记录一致才能登记，不填写也能登记', () => {
    expect(received(7, 7).ok).toBe(true);
    expect(received(undefined, 7).ok).toBe(true);
    const wrong = received(6, 7);
    expect(wrong.ok ? null : wrong.refusal.fields).toEqual([{ path: '/earlierThisYear', zh: '记录中本年度此前有7件' }]);
  });

  it.each(['13000000000', '某甲', '11010519491231002X', '110105491231002'])('不接受个人信息：%s', (complainantKey) => {
    const refusal = new Rehearsal(complaintDuty).perform({
      act: 'ComplaintReceived',
      doneOn: date('2023-03-01'),
      data: { ...exampleData.ComplaintReceived, complainantKey },
    });
    expect(refusal?.code).toBe('complaint/key-with-personal-data');
  });
});

describe('举报含投诉内容的', () => {
  const tipOff = (data: Record<string, unknown>): Act => ({
    bureau: 1,
    position: 9,
    stream: 9,
    version: 1,
    procedure: 'tip-off',
    type: 'TipOffReceived',
    doneOn: date('2023-03-01'),
    actor: 'jiang',
    body: { data },
  });
  const react = reactions['tip-off/TipOffReceived'];

  it('另立一件投诉，内容合乎投诉登记的项目', () => {
    const [opened] =
      react?.(
        tipOff({
          channel: 'platform',
          partyKind: 'individual-business',
          partyName: '某某食品店',
          field: 'food',
          complaintContent: '要求退还货款36元。',
        }),
      ) ?? [];
    const decision = decide(new Rehearsal(complaintDuty).world, undefined, {
      procedure: opened?.procedure ?? '',
      act: opened?.act ?? '',
      data: opened?.data ?? {},
      actor: 'jiang',
      doneOn: date('2023-03-01'),
      reaction: true,
    });
    expect(decision.ok).toBe(true);
  });

  it('由投诉分出的，告诉投诉它的编号，不再另立投诉', () => {
    expect(react?.(tipOff({ splitFrom: 4 }))).toEqual([
      { stream: 4, procedure: 'complaint', act: 'TipOffOpened', data: { tipOff: 9 } },
    ]);
  });
});
