import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, shared } from '../../test/shared.ts';
import { type CalendarYear, officialCalendar, officialYears } from './calendar.ts';
import { addDays, date, daysBetween, type PlainDate } from './kinds.ts';

const reasonOn = (day: string) => officialCalendar.reason(date(day)).reason;
const isWorked = (day: string) => officialCalendar.isWorkingDay(date(day));

describe('工作日历', () => {
  it('2019年劳动节：5月1日至4日放假，4月28日、5月5日上班', () => {
    expect(['2019-05-01', '2019-05-02', '2019-05-03', '2019-05-04'].map(isWorked)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['2019-04-28', '2019-05-05'].map(isWorked)).toEqual([true, true]);
    expect(reasonOn('2019-04-28')).toBe('调休上班（劳动节）');
    expect(reasonOn('2019-05-03')).toBe('劳动节放假');
  });

  it('2019年国庆节：10月1日至7日放假，9月29日、10月12日上班', () => {
    expect(officialCalendar.addWorkingDays(date('2019-09-30'), 1)).toBe('2019-10-08');
    expect(officialCalendar.onOrAfter(date('2019-10-01'))).toBe('2019-10-08');
    expect(['2019-09-29', '2019-10-12'].map(isWorked)).toEqual([true, true]);
    expect(reasonOn('2019-10-05')).toBe('国庆节放假');
    expect(reasonOn('2019-10-12')).toBe('调休上班（国庆节）');
  });

  it('2026年春节：2月15日至23日放假，2月14日、28日上班', () => {
    expect(['2026-02-14', '2026-02-28'].map(isWorked)).toEqual([true, true]);
    expect(officialCalendar.addWorkingDays(date('2026-02-14'), 1)).toBe('2026-02-24');
    expect(officialCalendar.workingDaysBetween(date('2026-02-14'), date('2026-02-28'))).toBe(5);
  });

  it('平常的日子说明是工作日、周六还是周日', () => {
    expect(['2022-11-14', '2022-11-19', '2022-11-20'].map(reasonOn)).toEqual(['工作日', '周六', '周日']);
  });

  it('元旦的安排可以早到上一年12月', () => {
    expect(reasonOn('2018-12-29')).toBe('调休上班（元旦）');
    expect(reasonOn('2018-12-31')).toBe('元旦放假');
    expect(officialYears.find(({ year }) => year === 2019)?.makeUpDays[0]).toEqual({ day: '2018-12-29', name: '元旦' });
  });

  it('自2022年11月14日至11月30日共12个工作日，倒数则为负', () => {
    expect(officialCalendar.workingDaysBetween(date('2022-11-14'), date('2022-11-30'))).toBe(12);
    expect(officialCalendar.workingDaysBetween(date('2022-11-30'), date('2022-11-14'))).toBe(-12);
    expect(officialCalendar.addWorkingDays(date('2022-11-30'), -12)).toBe('2022-11-14');
  });

  it('不接受非整数的工作日数和不存在的日期', () => {
    expect(() => officialCalendar.addWorkingDays(date('2022-11-14'), 1.5)).toThrow(RangeError);
    expect(() => officialCalendar.isWorkingDay('someday' as PlainDate)).toThrow(RangeError);
    expect(() => officialCalendar.addWorkingDays(date('9999-12-31'), 1)).toThrow(RangeError);
  });
});

describe('尚未公布的年度', () => {
  it('2004年至2026年已公布，其他年度未公布', () => {
    const announced = Array.from({ length: 60 }, (_, index) => 1990 + index).filter((year) =>
      officialCalendar.isAnnounced(year),
    );
    expect(announced).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  });

  it('按周一至周五推算，并逐日说明尚未公布', () => {
    expect(officialCalendar.reason(date('2027-01-01'))).toEqual({
      working: true,
      reason: '工作日（2027年放假安排尚未公布）',
    });
    expect(reasonOn('2027-02-06')).toBe('周六（2027年放假安排尚未公布）');
  });
});

const notice2027: CalendarYear = {
  year: 2027,
  daysOff: [
    { day: date('2026-12-31'), name: '元旦' },
    { day: date('2027-01-01'), name: '元旦' },
  ],
  makeUpDays: [{ day: date('2027-01-03'), name: '元旦' }],
  source: '测试用安排',
};

describe('公布或者调整年度安排', () => {
  it('得到新的日历，原日历不变', () => {
    const announced = officialCalendar.withYear(notice2027);
    expect(announced.isAnnounced(2027)).toBe(true);
    expect(announced.addWorkingDays(date('2026-12-30'), 1)).toBe('2027-01-03');
    expect(announced.reason(date('2027-01-03'))).toEqual({ working: true, reason: '调休上班（元旦）' });
    expect(announced.reason(date('2027-01-04')).reason).toBe('工作日');
    expect(announced.isWorkingDay(date('2019-05-05'))).toBe(true);
    expect(officialCalendar.isAnnounced(2027)).toBe(false);
    expect(officialCalendar.addWorkingDays(date('2026-12-30'), 1)).toBe('2026-12-31');
  });

  it('同一年度的后一次安排代替前一次，前一次所列日期不再有效', () => {
    const amended = officialCalendar.withYear(notice2027).withYear({ ...notice2027, makeUpDays: [] });
    expect(amended.isWorkingDay(date('2027-01-03'))).toBe(false);
    expect(amended.isWorkingDay(date('2026-12-31'))).toBe(false);
  });

  it('两个年度的安排都列出同一日的，以较晚年度的为准，与录入先后无关', () => {
    const notice2026 = officialYears.find(({ year }) => year === 2026);
    if (!notice2026) throw new Error('2026年放假安排应当已公布');
    const named = { ...notice2026, makeUpDays: [{ day: date('2026-12-31'), name: '国庆节' }] };
    const [one, other] = [
      officialCalendar.withYear(named).withYear(notice2027),
      officialCalendar.withYear(notice2027).withYear(named),
    ];
    expect(one.reason(date('2026-12-31'))).toEqual({ working: false, reason: '元旦放假' });
    expect(other.reason(date('2026-12-31'))).toEqual({ working: false, reason: '元旦放假' });
  });

  it.each<[string, Partial<CalendarYear>]>([
    ['没有放假日', { daysOff: [] }],
    ['他年的日期', { makeUpDays: [{ day: date('2028-01-01'), name: '元旦' }] }],
    ['既放假又上班', { makeUpDays: [{ day: date('2027-01-01'), name: '元旦' }] }],
    ['不存在的日期', { makeUpDays: [{ day: '2027-02-30' as PlainDate, name: '春节' }] }],
    ['不是年度', { year: 27 }],
  ])('不接受：%s', (_, change) => {
    expect(() => officialCalendar.withYear({ ...notice2027, ...change })).toThrow(RangeError);
  });
});

describe('任何日期，与逐日数得的结果相同', () => {
  const calendar = officialCalendar.withYear(notice2027);
  // From before the counted table to after it.
  const anyDay = fc.integer({ min: -30 * 365, max: 90 * 365 }).map((days) => addDays(date('1990-01-01'), days));

  /** Walks day by day on the notices alone: knows nothing of tables. */
  function isWorkedByNotice(day: PlainDate): boolean {
    const notices = [...officialYears, notice2027];
    if (notices.some(({ makeUpDays }) => makeUpDays.some((named) => named.day === day))) return true;
    if (notices.some(({ daysOff }) => daysOff.some((named) => named.day === day))) return false;
    return ((daysBetween(date('2024-01-01'), day) % 7) + 7) % 7 < 5; // 2024-01-01 was a Monday.
  }

  it('某日是否工作日，其缘由与之一致', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(calendar.isWorkingDay(day)).toBe(isWorkedByNotice(day));
        expect(calendar.reason(day).working).toBe(isWorkedByNotice(day));
      }),
    );
  });

  it('加若干工作日、其间工作日数、其后首个工作日', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, count) => {
        let day = start;
        for (let counted = 0; counted < count; ) {
          day = addDays(day, 1);
          if (isWorkedByNotice(day)) counted += 1;
        }
        expect(calendar.addWorkingDays(start, count)).toBe(day);
        expect(calendar.workingDaysBetween(start, day)).toBe(count);
        expect(calendar.addWorkingDays(day, -count)).toBe(isWorkedByNotice(start) ? start : back(start));
        const first = isWorkedByNotice(start) ? start : calendar.addWorkingDays(start, 1);
        expect(calendar.onOrAfter(start)).toBe(first);
      }),
    );
  });

  /** The last working day before a day of rest. */
  function back(day: PlainDate): PlainDate {
    let before = addDays(day, -1);
    while (!isWorkedByNotice(before)) before = addDays(before, -1);
    return before;
  }
});

describe.skipIf(!hasShared)('与另一来源核对', () => {
  const named = (days: readonly { readonly day: string }[]) => days.map(({ day }) => day).sort();

  // The two sources differ in whether they name days that the week already decides (2020-02-03, a Monday), so the
  // comparison is of what each day is.
  it('2018年至2026年每一日是否工作日完全一致', () => {
    const other = new Map<string, boolean>();
    for (let year = 2018; year <= 2026; year += 1) {
      const notice: { days: { date: string; isOffDay: boolean }[] } = JSON.parse(
        shared(`codes/holiday-cn-${year}.json`),
      );
      for (const { date: day, isOffDay } of notice.days) other.set(day, !isOffDay);
    }
    const different: PlainDate[] = [];
    for (let day = date('2018-01-01'); day <= '2026-12-31'; day = addDays(day, 1)) {
      const working = other.get(day) ?? daysBetween(date('2018-01-01'), day) % 7 < 5; // 2018-01-01 was a Monday.
      if (officialCalendar.isWorkingDay(day) !== working) different.push(day);
    }
    expect(other.size).toBeGreaterThan(250);
    expect(different).toEqual([]);
  });

  it('该来源的2027年文件没有安排，不能冒充已公布', () => {
    const empty: { year: number; days: [] } = JSON.parse(shared('codes/holiday-cn-2027.json'));
    const notice = { year: empty.year, daysOff: empty.days, makeUpDays: [], source: 'holiday-cn' };
    expect(() => officialCalendar.withYear(notice)).toThrow('2027年的放假安排没有放假日');
  });

  it('2026年放假33日，调休上班6日', () => {
    const notes: { check_2026: { off: number; makeup: string[] } } = JSON.parse(shared('codes/calendar-notes.json'));
    const ours = officialYears.find(({ year }) => year === 2026);
    expect(ours?.daysOff).toHaveLength(notes.check_2026.off);
    expect(named(ours?.makeUpDays ?? [])).toEqual(notes.check_2026.makeup);
  });
});
