import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../law/kinds.ts';
import { dueDays, expectedWeeks } from './forecast.ts';
import { workTimeOf } from './work-time.ts';

const today = date('2026-11-30');

describe('今后三十日届满的期限', () => {
  it('逐日列出；多于过去一年任何一日办毕数的，标出', () => {
    const days = dueDays(
      [
        { day: date('2026-12-02'), count: 9 },
        { day: date('2026-12-04'), count: 4 },
      ],
      today,
      4,
    );
    expect(days).toHaveLength(30);
    expect(days.filter(({ count }) => count > 0)).toEqual([
      { day: '2026-12-02', count: 9, beyond: true },
      { day: '2026-12-04', count: 4, beyond: false },
    ]);
    expect(days.at(-1)?.day).toBe('2026-12-29');
  });

  it('从未办毕过期限的，无从比较，不标', () => {
    expect(dueDays([{ day: today, count: 3 }], today, 0)[0]?.beyond).toBe(false);
  });
});

describe('预计收件', () => {
  it('取往年同一周的平均：2025年12月2日起的一周6件、2024年12月3日起的一周2件，预计4件', () => {
    const arrived = [
      { day: date('2025-12-02'), count: 1 },
      { day: date('2025-12-08'), count: 5 },
      { day: date('2025-12-09'), count: 7 },
      { day: date('2024-12-03'), count: 2 },
    ];
    const [week] = expectedWeeks(arrived, today, date('2024-01-01'));
    expect(week).toEqual({
      from: '2026-12-01',
      until: '2026-12-07',
      base: 'same-weeks',
      weeks: [
        { from: '2025-12-02', until: '2025-12-08', count: 6 },
        { from: '2024-12-03', until: '2024-12-09', count: 2 },
      ],
      mean: 4,
      least: 2,
      most: 6,
    });
  });

  it('记录不满一年的，取最近的整周；没有满一周的，不预计', () => {
    const began = addDays(today, -13);
    const weeks = expectedWeeks([{ day: today, count: 3 }], today, began);
    expect(weeks.map(({ base, mean }) => [base, mean])).toEqual(Array(4).fill(['recent-weeks', 1.5]));
    expect(expectedWeeks([], today, addDays(today, -2))[0]).toMatchObject({ base: 'none', mean: null });
    expect(expectedWeeks([], today, null)[0]).toMatchObject({ base: 'none', mean: null });
  });
});

describe('工时', () => {
  const asked = { person: 'wang', procedure: 'penalty-case', act: 'PartyQuestioned', times: 3, timed: 0, minutes: 0 };
  const inspected = {
    person: 'wang',
    procedure: 'inspection',
    act: 'SiteRecordMade',
    times: 2,
    timed: 2,
    minutes: 150,
  };
  const standard = {
    procedure: 'penalty-case',
    act: 'PartyQuestioned',
    minutes: 90,
    basis: '某规定',
    from: date('2026-01-01'),
  };

  it('检查记录写明起止时间的，按时间；其他行为没有折算标准的，只计次数', () => {
    const work = workTimeOf([asked, inspected], { workStandards: [] }, today);
    expect(work).toEqual({ acts: 5, recorded: 150, converted: 0, unmeasured: 3 });
  });

  it('本局设有标准的，按当日有效的标准折算', () => {
    const later = { ...standard, minutes: 60, from: date('2026-10-01') };
    const bureau = { workStandards: [standard, later] };
    expect(workTimeOf([asked], bureau, today).converted).toBe(180);
    expect(workTimeOf([asked], bureau, date('2026-09-30')).converted).toBe(270);
    expect(workTimeOf([asked], bureau, date('2025-12-31')).unmeasured).toBe(3);
  });
});
