import type { Calendar } from '../../law/calendar.ts';
import { daysLeft } from '../../law/clock.ts';
import { dateInChinese, type Length, lengthInChinese, type PlainDate } from '../../law/kinds.ts';
import type { AnyDuty } from '../../record/duty.ts';
import { shownExpiry } from '../../record/expiry.ts';
import { type ClockState, isPaused, type Matter } from '../../record/matter.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownCite } from '../rule-index.ts';

/** 15个工作日＋15个工作日 — what the law gave, then each extension; or that a paper fixed the last day. */
export const lengthsInChinese = ({ lengths, until }: Pick<ClockState, 'lengths' | 'until'>): string =>
  until === undefined ? lengths.map(lengthInChinese).join('＋') : '届满日由文书载明';

const unitOf = (clock: ClockState): Length['unit'] => clock.lengths.at(-1)?.unit ?? 'calendar-day';

const leftUnits: Record<Length['unit'], string> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  hour: '小时',
  month: '日',
  year: '日',
};

/** 剩余、逾期 — in words, in the unit in which the clock counts. */
export function leftInChinese(left: number, unit: Length['unit'], nature: 'term' | 'window' = 'term'): string {
  if (left > 0) return `剩${left}${leftUnits[unit]}`;
  if (left === 0) return '今日届满';
  return nature === 'term' ? `逾期${-left}${leftUnits[unit]}` : '已届满';
}

/** The next term of a matter for a list: the running one that expires first; null where none runs. */
export function nextClockOf(duty: AnyDuty, matter: Matter, calendar: Calendar, today: PlainDate) {
  let next: { readonly clock: ClockState; readonly due: PlainDate; readonly provisional: boolean } | undefined;
  for (const clock of matter.clocks) {
    if (clock.ended || duty.procedure.clocks[clock.clock]?.nature !== 'term') continue;
    const expiry = shownExpiry(matter, clock, calendar);
    if (expiry && (!next || expiry.expiresOn < next.due))
      next = { clock, due: expiry.expiresOn, provisional: expiry.provisional };
  }
  if (!next) return null;
  const { clock, due, provisional } = next;
  const left = daysLeft({ expiresOn: due }, today, unitOf(clock), calendar);
  return {
    number: clock.number,
    zh: duty.procedure.clocks[clock.clock]?.zh ?? clock.clock,
    due,
    dueZh: dateInChinese(due),
    left,
    leftZh: leftInChinese(left, unitOf(clock)),
    provisional,
  };
}

/** 期限 — one clock of a dossier. `due` and `left` are null while it stands still; `left` also once it has ended. */
export function shownClock(bureau: OpenBureau, duty: AnyDuty, matter: Matter, clock: ClockState) {
  const { calendar } = bureau.record.settings;
  const definition = duty.procedure.clocks[clock.clock];
  const nature = definition?.nature ?? 'term';
  const expiry = shownExpiry(matter, clock, calendar);
  const version = bureau.rules.findVersion(clock.rule, clock.ruleFrom);
  const paused = !clock.ended && isPaused(matter, clock);
  const runs = expiry !== undefined && !clock.ended;
  const left = runs ? daysLeft(expiry, bureau.record.today(), unitOf(clock), calendar) : null;
  return {
    number: clock.number,
    clock: clock.clock,
    zh: definition?.zh ?? clock.clock,
    nature,
    ...(clock.key === undefined ? {} : { key: clock.key }),
    rule: clock.rule,
    startedOn: clock.startedOn,
    due: expiry?.expiresOn ?? null,
    ...(expiry?.expiresAt === undefined ? {} : { dueAt: expiry.expiresAt }),
    rolled: expiry?.rolled ?? false,
    provisional: expiry?.provisional ?? false,
    paused,
    endedOn: clock.ended?.on ?? null,
    late: clock.ended ? clock.ended.late : nature === 'term' && left !== null && left < 0,
    left,
    leftZh: leftOf(clock, paused, left, nature),
    lengths: lengthsInChinese(clock),
    stopped: matter.intervals
      .filter((interval) => clock.notCounted.includes(interval.kind))
      .map(({ zh, from, to }) => ({ zh, from, to: to ?? null })),
    moves: clock.moves.map(({ from, to, zh }) => ({ from, to, zh })),
    verified: version?.verified ?? false,
    cite: (version?.cite ?? []).map(shownCite),
  };
}

function leftOf(clock: ClockState, paused: boolean, left: number | null, nature: 'term' | 'window'): string {
  if (clock.ended) return clock.ended.late ? '逾期完成' : '已完成';
  if (paused || left === null) return '停止计算';
  return leftInChinese(left, unitOf(clock), nature);
}
