import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import { decide, type World } from '../../record/decide.ts';
import type { Matter } from '../../record/matter.ts';
import { exampleData } from './example-data.ts';
import { creditClassDuty } from './index.ts';

/** A scheme's matter under number 5, as the kernel links it. */
function schemeMatter(ended: boolean): Matter {
  const rehearsal = new Rehearsal(creditClassDuty);
  rehearsal.perform({ act: 'SchemeAdopted', doneOn: date('2023-01-03'), data: exampleData.SchemeAdopted });
  if (ended) rehearsal.perform({ act: 'SchemeEnded', doneOn: date('2023-03-01'), data: exampleData.SchemeEnded });
  if (!rehearsal.matter) throw new Error('没有事项');
  return rehearsal.matter;
}

function classing(data: Readonly<Record<string, unknown>>, on = '2023-06-05', ended = false) {
  const { world } = new Rehearsal(creditClassDuty);
  const linking: World = { ...world, linked: (stream) => (stream === 5 ? schemeMatter(ended) : undefined) };
  const decision = decide(linking, undefined, {
    procedure: 'credit-class',
    act: 'SchemeClassComputed',
    actor: 'wang',
    doneOn: date(on),
    data: { ...exampleData.SchemeClassComputed, scheme: 5, ...data },
  });
  return decision.ok ? 'accepted' : `${decision.refusal.code} ${decision.refusal.zh}`;
}

describe('按采用的办法分类', () => {
  it('分类与计算一致的接受', () => {
    expect(classing({ class: 'b' })).toBe('accepted');
    expect(classing({ class: 'c', penalties: 3 })).toBe('accepted');
  });

  it('不一致的拒绝，并说出理由', () => {
    expect(classing({ class: 'b', penalties: 3 })).toContain('C类：信用风险较高（行政处罚超过2条）');
  });

  it('停用的、尚未适用的办法不能据以分类', () => {
    expect(classing({ class: 'b' }, '2023-06-05', true)).toContain('scheme-not-in-use');
    expect(classing({ class: 'b', asOf: '2022-06-01' }, '2022-06-05')).toContain('scheme-not-in-use');
  });
});
