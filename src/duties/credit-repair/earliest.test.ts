import { describe, expect, it } from 'vitest';
import { date } from '../../law/kinds.ts';
import { earliestRepair, type Shown } from './earliest.ts';

const shown = (more: Partial<Shown>): Shown => ({
  kind: 'penalty',
  grade: 'general',
  publishedOn: date('2026-01-05'),
  restrictedUntil: null,
  ...more,
});

const on = (more: Partial<Shown>, day = '2026-06-01') => earliestRepair(shown(more), date(day));

describe('最早可以申请修复之日', () => {
  it.each([
    ['一般', { grade: 'general' }, '2026-04-05'],
    ['重点领域', { grade: 'serious-field' }, '2027-01-05'],
    ['停产停业，限制已满', { grade: 'serious-limit', restrictedUntil: date('2026-03-01') }, '2027-01-05'],
    ['停产停业，限制未满', { grade: 'serious-limit', restrictedUntil: date('2028-03-01') }, '2028-03-01'],
    ['严重违法失信名单', { kind: 'serious-list', grade: null }, '2027-01-05'],
  ] as const)('%s', (_name, more, expected) => {
    expect(on(more)).toMatchObject({ may: 'from', on: expected });
  });

  it('轻微的自动停止，吊销的不得提前，没有档次的不知道', () => {
    expect(on({ grade: 'light' }).may).toBe('ends-itself');
    expect(on({ grade: 'serious-revoke' }).may).toBe('never');
    expect(on({ grade: null }).may).toBe('unknown');
    expect(on({ publishedOn: null }).may).toBe('unknown');
  });

  it('2025年12月24日前最短公示期原文未见，只有不得提前的', () => {
    expect(on({ grade: 'serious-field' }, '2025-12-24').may).toBe('any-time');
    expect(on({ grade: 'serious-limit' }, '2025-12-24').may).toBe('never');
  });
});
