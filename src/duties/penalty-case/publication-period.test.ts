import { describe, expect, it } from 'vitest';
import { date, type Fen, yuan } from '../../law/kinds.ts';
import type { Penalty } from './penalties.ts';
import { gradeOf, type PublishedPenalty, publicationPeriod } from './publication-period.ts';

function penalty(kinds: readonly string[], fine: number, tier: Penalty['tier']): Penalty {
  const none = yuan(0);
  const sums = { fine: fine as Fen, gains: none, goods: none };
  return { penalties: [...kinds], ...sums, basisText: '某法某条', tier, tierGrounds: [], tierReasons: '略' };
}

const of = (
  kinds: readonly string[],
  fine: number,
  tier: Penalty['tier'],
  more: Partial<PublishedPenalty> = {},
): PublishedPenalty => ({
  penalty: penalty(kinds, fine, tier),
  field: 'price',
  partyKind: 'organisation',
  restrictedUntil: null,
  ...more,
});

const until = (published: PublishedPenalty, on: string): string => publicationPeriod(published, date(on)).until;

describe('公示期', () => {
  const fine = of(['fine'], yuan(30_000), 'lighter');

  it('2021年8月31日以前公示的满五年，9月1日起三年', () => {
    expect(until(fine, '2021-08-31')).toBe('2026-08-31');
    expect(until(fine, '2021-09-01')).toBe('2024-09-01');
  });

  it('2025年12月24日公示的仍为三年，25日起较低数额罚款为三个月', () => {
    expect(until(fine, '2025-12-24')).toBe('2028-12-24');
    expect(until(fine, '2025-12-25')).toBe('2026-03-25');
  });

  it('2021年规则下仅通报批评的满三个月，限制超过三年的按实际期限', () => {
    expect(until(of(['public-criticism'], 0, 'ordinary'), '2023-05-08')).toBe('2023-08-08');
    const restricted = of(['restrict-business'], 0, 'ordinary', { restrictedUntil: date('2028-01-01') });
    expect(until(restricted, '2023-05-08')).toBe('2028-01-01');
  });
});

describe('2025年12月25日起的公示档次', () => {
  const on = date('2026-01-05');

  it('五万元以下且从轻的为轻微，多一分或者一般阶次的不是', () => {
    expect(gradeOf(of(['fine'], yuan(50_000), 'lighter'), on)).toBe('light');
    expect(gradeOf(of(['fine'], yuan(50_000) + 1, 'lighter'), on)).toBe('general');
    expect(gradeOf(of(['fine'], yuan(50_000), 'ordinary'), on)).toBe('general');
    expect(gradeOf(of(['fine'], yuan(5_001), 'lighter', { partyKind: 'person' }), on)).toBe('general');
  });

  it('重点领域轻微的为轻微，其余为严重，一年后可以申请', () => {
    expect(gradeOf(of(['fine'], yuan(10_000), 'mitigated', { field: 'food' }), on)).toBe('light');
    const serious = of(['fine', 'confiscation-of-goods'], yuan(10_000), 'mitigated', { field: 'food' });
    expect(publicationPeriod(serious, on)).toMatchObject({
      grade: 'serious-field',
      until: '2029-01-05',
      applyAfter: '2027-01-05',
    });
  });

  it('一般的三个月后可以申请，一年停止', () => {
    expect(publicationPeriod(of(['fine'], yuan(60_000), 'ordinary'), on)).toMatchObject({
      grade: 'general',
      until: '2027-01-05',
      applyAfter: '2026-04-05',
    });
  });

  it('停产停业的须限制期限届满，吊销的不能提前', () => {
    const limited = of(['suspend-business'], 0, 'heavier', { restrictedUntil: date('2027-06-30') });
    expect(publicationPeriod(limited, on)).toMatchObject({ until: '2029-01-05', applyAfter: '2027-06-30' });
    const revoked = publicationPeriod(of(['fine', 'revoke-licence'], yuan(10_000), 'lighter'), on);
    expect(revoked.until).toBe('2029-01-05');
    expect(revoked.applyAfter).toBeUndefined();
  });
});
