import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar } from './calendar.ts';
import { type Expiry, expiryOf, explain, latestStart, type Period, type Span } from './clock.ts';
import {
  addDays,
  addMonths,
  calendarDays,
  date,
  hours,
  type Length,
  months,
  type PlainDate,
  workingDays,
  years,
} from './kinds.ts';

// Any period against a walk day by day, which knows the law and no arithmetic. The cases that a lawyer reads are in
// clock.test.ts.

const anyDay = fc.integer({ min: 0, max: 27 * 365 }).map((days) => addDays(date('2002-01-01'), days));

const isStopped = (day: PlainDate, stopped: readonly Span[]): boolean =>
  stopped.some(({ from, to }) => from <= day && day <= to);

/** Where one length ends before rolling, by walking day by day. */
function plainEnd(from: PlainDate, { count, unit }: Length, stopped: readonly Span[]): PlainDate {
  if (unit === 'hour') return addDays(from, Math.ceil(count / 24));
  if (unit === 'month' || unit === 'year') {
    const plain = addMonths(from, unit === 'year' ? count * 12 : count);
    for (let end = plain; ; ) {
      let inside = 0;
      for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (isStopped(day, stopped)) inside += 1;
      if (addDays(plain, inside) === end) return end;
      end = addDays(plain, inside);
    }
  }
  let day = from;
  for (let counted = 0; counted < count; ) {
    day = addDays(day, 1);
    const counts = unit === 'calendar-day' || officialCalendar.isWorkingDay(day);
    if (counts && !isStopped(day, stopped)) counted += 1;
  }
  return day;
}

/** The whole law once more, without arithmetic: for a base and its extensions in one unit. */
function walked({ startedOn, lengths, stopped }: Period, unit: Length['unit']): Expiry {
  const count = lengths.reduce((sum, length) => sum + length.count, 0);
  const last = plainEnd(startedOn, { count, unit }, stopped);
  let expiresOn = last;
  if (unit !== 'hour' && unit !== 'working-day' && !officialCalendar.isWorkingDay(last))
    while (!officialCalendar.isWorkingDay(expiresOn) || isStopped(expiresOn, stopped))
      expiresOn = addDays(expiresOn, 1);
  let provisional = false;
  const firstLookedAt = unit === 'working-day' ? addDays(startedOn, 1) : last;
  for (let day = firstLookedAt; day <= expiresOn; day = addDays(day, 1))
    if (!officialCalendar.isAnnounced(Number(day.slice(0, 4)))) provisional = true;
  return { expiresOn, rolled: expiresOn !== last, provisional: unit === 'hour' ? false : provisional };
}

describe('任何期限，与逐日数得的结果相同', () => {
  const largest = { 'working-day': 60, 'calendar-day': 120, hour: 96, month: 9, year: 2 } as const;
  const anyUnit = fc.constantFrom<Length['unit']>('working-day', 'calendar-day', 'hour', 'month', 'year');
  const anySpans = fc.array(fc.tuple(fc.integer({ min: -40, max: 200 }), fc.integer({ min: 0, max: 40 })), {
    maxLength: 5,
  });
  const anyLengths = (unit: Length['unit']) =>
    fc.array(
      fc.integer({ min: 1, max: largest[unit] }).map((count): Length => ({ count, unit })),
      { minLength: 1, maxLength: 3 },
    );
  const anyPeriod = fc.tuple(anyDay, anyUnit.chain(anyLengths), anySpans).map(([startedOn, lengths, spans]): Period => {
    const stopped = spans.map(([after, length]): Span => {
      const from = addDays(startedOn, after);
      return { from, to: addDays(from, length), zh: '检测期间' };
    });
    return { startedOn, lengths, stopped };
  });

  it('届满日、顺延与暂定', () => {
    fc.assert(
      fc.property(anyPeriod, (of) => {
        const unit = of.lengths[0]?.unit ?? 'hour';
        expect(expiryOf(of, officialCalendar)).toEqual(walked(of, unit));
        const { days, ...expiry } = explain(of, officialCalendar);
        expect(expiry).toEqual(expiryOf(of, officialCalendar));
        expect(days[0]).toMatchObject({ day: of.startedOn, counted: false });
        expect(days.at(-1)?.day).toBe(expiry.expiresOn);
      }),
      { numRuns: 600 },
    );
  });

  it('说明逐日相连，计入的日数恰为期限，停止的日子无一计入', () => {
    fc.assert(
      fc.property(anyPeriod, (of) => {
        const unit = of.lengths[0]?.unit;
        const { days } = explain(of, officialCalendar);
        for (const [index, { day }] of days.entries()) expect(day).toBe(addDays(of.startedOn, index));
        if (unit !== 'working-day' && unit !== 'calendar-day') return;
        const counted = days.filter((day) => day.counted);
        expect(counted).toHaveLength(of.lengths.reduce((sum, { count }) => sum + count, 0));
        expect(counted.some(({ day }) => isStopped(day, of.stopped))).toBe(false);
      }),
    );
  });

  it('单位不同的各段依次计算，只有最后一段顺延', () => {
    const [days30, working5, quarter] = [calendarDays(30), workingDays(5), months(3)];
    fc.assert(
      fc.property(anyPeriod, fc.shuffledSubarray([days30, working5, quarter], { minLength: 2 }), (of, lengths) => {
        const last = lengths.at(-1) ?? quarter;
        const from = lengths.slice(0, -1).reduce((day, length) => plainEnd(day, length, of.stopped), of.startedOn);
        const { expiresOn: end, rolled } = walked({ ...of, startedOn: from, lengths: [last] }, last.unit);
        expect(expiryOf({ ...of, lengths }, officialCalendar)).toMatchObject({ expiresOn: end, rolled });
      }),
    );
  });
});

describe('任何最迟送达日', () => {
  it('任何单位：该日起算的期限在事件之前已满，再晚一日则不满', () => {
    const anyLead = fc.oneof(
      fc.integer({ min: 1, max: 40 }).map(workingDays),
      fc.integer({ min: 1, max: 100 }).map(calendarDays),
      fc.integer({ min: 1, max: 100 }).map(hours),
      fc.integer({ min: 1, max: 14 }).map(months),
      fc.integer({ min: 1, max: 3 }).map(years),
    );
    fc.assert(
      fc.property(anyDay, anyLead, (event, lead) => {
        const last = latestStart(event, lead, officialCalendar);
        expect(plainEnd(last, lead, []) < event).toBe(true);
        expect(plainEnd(addDays(last, 1), lead, []) < event).toBe(false);
      }),
    );
  });
});
