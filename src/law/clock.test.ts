import { describe, expect, it } from 'vitest';
import { officialCalendar, officialYears } from './calendar.ts';
import { daysLeft, expiryOf, explain, latestStart, type Period, type Span } from './clock.ts';
import { addDays, calendarDays, date, hours, type Length, months, workingDays, years } from './kinds.ts';

const span = (from: string, to: string, zh = '检测期间'): Span => ({ from: date(from), to: date(to), zh });

function period(startedOn: string, lengths: Length | readonly Length[], ...stopped: Span[]): Period {
  return { startedOn: date(startedOn), lengths: [lengths].flat(), stopped };
}

const expiresOn = (of: Period): string => expiryOf(of, officialCalendar).expiresOn;

describe('期限的起算和届满', () => {
  it('核查线索15个工作日，自2022年11月14日起，至12月5日届满', () => {
    expect(expiryOf(period('2022-11-14', workingDays(15)), officialCalendar)).toEqual({
      expiresOn: '2022-12-05',
      rolled: false,
      provisional: false,
    });
  });

  it('2022年11月30日立案，用去12个工作日，还剩3个工作日', () => {
    const expiry = expiryOf(period('2022-11-14', workingDays(15)), officialCalendar);
    expect(daysLeft(expiry, date('2022-11-30'), 'working-day', officialCalendar)).toBe(15 - 12);
  });

  it('调休上班日计入工作日：自2019年4月26日起3个工作日，至4月30日届满', () => {
    expect(expiresOn(period('2019-04-26', workingDays(3)))).toBe('2019-04-30');
  });

  it('调解60日自2026年4月15日起，末日6月14日为周日，顺延至6月15日', () => {
    expect(expiryOf(period('2026-04-15', calendarDays(60)), officialCalendar)).toEqual({
      expiresOn: '2026-06-15',
      rolled: true,
      provisional: false,
    });
  });

  it('末日为国庆节放假，顺延至2019年10月8日；末日为调休上班的周日，不顺延', () => {
    expect(expiresOn(period('2019-09-04', calendarDays(30)))).toBe('2019-10-08');
    expect(expiresOn(period('2019-08-30', calendarDays(30)))).toBe('2019-09-29');
  });

  it('按月计算，月末无相应日期的以该月最后一日为末日，再看是否顺延', () => {
    expect(expiresOn(period('2019-01-31', months(1)))).toBe('2019-02-28');
    expect(expiresOn(period('2022-08-31', months(6)))).toBe('2023-02-28');
    expect(expiresOn(period('2020-02-29', years(2)))).toBe('2022-02-28');
    expect(expiresOn(period('2019-04-05', months(6)))).toBe('2019-10-08');
  });
});

describe('延长', () => {
  it('90日延长30日为120日，只在最后一日顺延一次', () => {
    // The 90 days alone end on Sunday 2022-06-12.
    const extended = [calendarDays(90), calendarDays(30)];
    expect(expiresOn(period('2022-03-14', calendarDays(90)))).toBe('2022-06-13');
    expect(expiresOn(period('2022-03-14', extended))).toBe('2022-07-12');
    expect(expiresOn(period('2022-03-14', extended))).toBe(expiresOn(period('2022-03-14', calendarDays(120))));
  });

  it('单位不同的各段依次计算，中间一段的末日不顺延', () => {
    expect(expiresOn(period('2022-03-14', [calendarDays(90), workingDays(1)]))).toBe('2022-06-13');
    expect(expiresOn(period('2019-01-31', [months(1), calendarDays(1)]))).toBe('2019-03-01');
  });
});

describe('不计入期限的期间', () => {
  it('办案期限90日自2019年9月20日起，检测10月8日至15日（首尾两日均不计入）共8日', () => {
    expect(expiresOn(period('2019-09-20', calendarDays(90)))).toBe('2019-12-19');
    expect(expiresOn(period('2019-09-20', calendarDays(90), span('2019-10-08', '2019-10-15')))).toBe('2019-12-27');
  });

  it('重叠的期间只扣除一次，期限开始之前和届满之后的不影响', () => {
    const stopped = [
      span('2019-10-12', '2019-10-15', '鉴定期间'),
      span('2019-10-08', '2019-10-13'),
      span('2019-09-01', '2019-09-20', '公告期间'),
      span('2019-12-28', '2020-01-10', '中止期间'),
    ];
    expect(expiresOn(period('2019-09-20', calendarDays(90), ...stopped))).toBe('2019-12-27');
  });

  it('期限开始前已开始的期间，只扣除开始之后的日子', () => {
    expect(expiresOn(period('2019-09-20', calendarDays(90), span('2019-09-01', '2019-09-28')))).toBe('2019-12-27');
  });

  it('工作日期限只扣除其中的工作日', () => {
    // Friday to Monday takes away two working days; a weekend none.
    expect(expiresOn(period('2022-11-14', workingDays(15), span('2022-11-18', '2022-11-21')))).toBe('2022-12-07');
    expect(expiresOn(period('2022-11-14', workingDays(15), span('2022-11-19', '2022-11-20')))).toBe('2022-12-05');
  });

  it('按月计算的期限在届满日之后补足扣除的日子，补足的日子里又有扣除的，再补足', () => {
    const stopped = [span('2022-03-10', '2022-03-12'), span('2022-04-02', '2022-04-03', '公告期间')];
    expect(expiresOn(period('2022-03-01', months(1), ...stopped))).toBe('2022-04-06');
  });

  it('期限在停止期间之内不会届满：末日为周日，周一开始检测的，检测之后届满', () => {
    const stopped = span('2026-06-15', '2026-06-18');
    // 19 to 21 June 2026 is the Dragon Boat Festival.
    expect(expiryOf(period('2026-04-15', calendarDays(60), stopped), officialCalendar)).toMatchObject({
      expiresOn: '2026-06-22',
      rolled: true,
    });
  });
});

describe('按小时计算', () => {
  it('24小时自14时30分起，至次日14时30分，遇周六不顺延', () => {
    const of = { ...period('2019-11-29', hours(24)), startedAt: '14:30' };
    expect(expiryOf(of, officialCalendar)).toEqual({
      expiresOn: '2019-11-30',
      expiresAt: '14:30',
      rolled: false,
      provisional: false,
    });
  });

  it('跨过午夜、不足一日的，到次日凌晨', () => {
    const of = { ...period('2019-11-29', hours(10)), startedAt: '22:05' };
    expect(expiryOf(of, officialCalendar)).toMatchObject({ expiresOn: '2019-11-30', expiresAt: '08:05' });
  });

  it('不知道起算时刻的，到相应日数之后当日结束时届满', () => {
    const expiry = expiryOf(period('2019-11-29', hours(48)), officialCalendar);
    expect(expiry).toEqual({ expiresOn: '2019-12-01', rolled: false, provisional: false });
  });

  it('连续计算，不扣除停止的期间', () => {
    expect(expiresOn(period('2019-11-29', hours(24), span('2019-11-29', '2019-12-05')))).toBe('2019-11-30');
  });
});

describe('暂定', () => {
  const provisional = (of: Period): boolean => expiryOf(of, officialCalendar).provisional;

  it('届满在2027年的期限是暂定的，因为该年安排尚未公布', () => {
    expect(provisional(period('2026-12-25', workingDays(6)))).toBe(true);
    expect(provisional(period('2026-10-20', calendarDays(90)))).toBe(true);
    expect(provisional(period('2026-10-20', months(3)))).toBe(true);
  });

  it('届满在2026年的不是暂定，按小时计算的从来不是', () => {
    expect(provisional(period('2026-12-25', workingDays(4)))).toBe(false);
    expect(provisional(period('2026-12-25', calendarDays(6)))).toBe(false);
    expect(provisional(period('2026-12-31', hours(48)))).toBe(false);
  });

  it('只有开始之日在未公布的年度的，不是暂定', () => {
    expect(provisional(period('2003-12-31', workingDays(3)))).toBe(false);
    expect(provisional(period('2003-12-30', workingDays(3)))).toBe(true);
  });

  it('公布2027年安排后，届满日随之变动，不再是暂定', () => {
    const newYear = date('2027-01-01');
    const announced = officialCalendar.withYear({
      year: 2027,
      daysOff: [{ day: newYear, name: '元旦' }],
      makeUpDays: [],
      source: '测试用安排',
    });
    const of = period('2026-12-25', workingDays(6));
    expect(expiryOf(of, officialCalendar)).toMatchObject({ expiresOn: '2027-01-04', provisional: true });
    expect(expiryOf(of, announced)).toMatchObject({ expiresOn: '2027-01-05', provisional: false });
  });

  it('年中调整放假安排，届满日随之变动', () => {
    const notice = officialYears.find(({ year }) => year === 2019);
    if (!notice) throw new Error('2019年放假安排应当已公布');
    // The first notice for 2019 gave 1 May alone; the amended one of March added the days around it.
    const first = officialCalendar.withYear({
      ...notice,
      daysOff: notice.daysOff.filter(({ day, name }) => name !== '劳动节' || day === '2019-05-01'),
      makeUpDays: notice.makeUpDays.filter(({ name }) => name !== '劳动节'),
    });
    const of = period('2019-04-24', calendarDays(8));
    expect(expiryOf(of, first).expiresOn).toBe('2019-05-02');
    expect(expiryOf(of, officialCalendar).expiresOn).toBe('2019-05-05');
  });
});

describe('期限计算说明', () => {
  const linesOf = (of: Period) =>
    explain(of, officialCalendar).days.map(({ day, counted, reason }) => `${day} ${counted ? '计' : '－'} ${reason}`);

  it('工作日逐日说明', () => {
    expect(linesOf(period('2019-04-26', workingDays(4), span('2019-04-29', '2019-04-29')))).toEqual([
      '2019-04-26 － 期间开始之日不计算在内',
      '2019-04-27 － 周六，不计入',
      '2019-04-28 计 第1个工作日，调休上班（劳动节）',
      '2019-04-29 － 检测期间，不计入',
      '2019-04-30 计 第2个工作日',
      '2019-05-01 － 劳动节放假，不计入',
      '2019-05-02 － 劳动节放假，不计入',
      '2019-05-03 － 劳动节放假，不计入',
      '2019-05-04 － 劳动节放假，不计入',
      '2019-05-05 计 第3个工作日，调休上班（劳动节）',
      '2019-05-06 计 第4个工作日',
    ]);
  });

  it('末日顺延逐日说明', () => {
    expect(linesOf(period('2019-10-02', calendarDays(3)))).toEqual([
      '2019-10-02 － 期间开始之日不计算在内',
      '2019-10-03 计 第1日',
      '2019-10-04 计 第2日',
      '2019-10-05 计 第3日，末日为国庆节放假，顺延',
      '2019-10-06 － 国庆节放假，顺延',
      '2019-10-07 － 国庆节放假，顺延',
      '2019-10-08 － 工作日，顺延至此日届满',
    ]);
  });

  it('尚未公布的年度写明', () => {
    expect(linesOf(period('2026-12-31', workingDays(1)))[1]).toBe(
      '2027-01-01 计 第1个工作日（2027年放假安排尚未公布）',
    );
    expect(linesOf(period('2026-12-31', calendarDays(1)))[1]).toBe(
      '2027-01-01 计 第1日，末日为工作日（2027年放假安排尚未公布）',
    );
  });

  it('小时写明起止时刻', () => {
    expect(linesOf({ ...period('2019-11-29', hours(48)), startedAt: '14:30' })).toEqual([
      '2019-11-29 计 14:30起算，开始之时不计算在内',
      '2019-11-30 计 按小时连续计算',
      '2019-12-01 计 至14:30届满48小时',
    ]);
    expect(linesOf({ ...period('2019-11-29', hours(2)), startedAt: '09:00' })).toEqual([
      '2019-11-29 计 09:00起算，开始之时不计算在内；至11:00届满2小时',
    ]);
  });
});

describe('最迟送达日', () => {
  it('听证举行七个工作日前：2022年12月1日听证，最迟11月21日送达，其间恰有7个整工作日', () => {
    const served = latestStart(date('2022-12-01'), workingDays(7), officialCalendar);
    expect(served).toBe('2022-11-21');
    expect(officialCalendar.workingDaysBetween(served, date('2022-11-30'))).toBe(7);
    expect(officialCalendar.workingDaysBetween(addDays(served, 1), date('2022-11-30'))).toBe(6);
  });

  it('七日前按自然日：2019年10月15日听证，最迟10月7日送达', () => {
    expect(latestStart(date('2019-10-15'), calendarDays(7), officialCalendar)).toBe('2019-10-07');
  });
});

describe('剩余', () => {
  const expiry = { expiresOn: date('2022-12-02') }; // A Friday.

  it.each<[string, Length['unit'], number]>([
    ['2022-11-25', 'working-day', 5],
    ['2022-11-25', 'calendar-day', 7],
    ['2022-12-01', 'hour', 24],
    ['2022-12-02', 'working-day', 0],
    ['2022-12-03', 'working-day', -1],
    ['2022-12-05', 'working-day', -1],
    ['2022-12-06', 'working-day', -2],
    ['2022-12-06', 'month', -4],
  ])('%s，单位%s：%i', (today, unit, left) => {
    expect(daysLeft(expiry, date(today), unit, officialCalendar)).toBe(left);
  });
});

describe('不能计算的期限', () => {
  it.each<[string, Period]>([
    ['没有长度', period('2022-11-14', [])],
    ['零日', period('2022-11-14', calendarDays(0))],
    ['半日', period('2022-11-14', workingDays(0.5))],
    ['止于开始之前的期间', period('2022-11-14', calendarDays(9), span('2022-11-20', '2022-11-19'))],
    ['无效时刻', { ...period('2022-11-14', hours(24)), startedAt: '24:00' }],
  ])('%s', (_, of) => {
    expect(() => expiryOf(of, officialCalendar)).toThrow(RangeError);
  });
});
