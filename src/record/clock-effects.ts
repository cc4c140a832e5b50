import type { Calendar } from '../law/calendar.ts';
import { asLength, dateInChinese, findVersionOn, type Length, type PlainDate } from '../law/kinds.ts';
import { type ActDefinition, type ClockStart, effectDay, holds } from '../law/procedure.ts';
import type { Act } from './act.ts';
import type { AnyDuty } from './duty.ts';
import { clockExpiry, isLate } from './expiry.ts';
import type { ClockState, IntervalState, Matter } from './matter.ts';

/** Ends, lengthens and starts clocks and opens and closes intervals, in that order, as the table says. */
export function clockEffects(
  duty: AnyDuty,
  matter: Matter,
  definition: ActDefinition,
  act: Act,
  calendar: Calendar,
): Pick<Matter, 'clocks' | 'intervals' | 'alerts'> {
  if (!touchesClocks(definition)) return matter;
  const { data } = act.body;
  const intervals = intervalsAfter(matter.intervals, definition, act);
  const changed = { ...matter, intervals };
  let { clocks, alerts } = matter;
  for (const end of definition.ends ?? []) {
    if (!holds(end.when, data)) continue;
    const key = end.key === undefined ? undefined : String(data[end.key]);
    clocks = clocks.map((clock) => {
      if (clock.clock !== end.clock || clock.ended || (key !== undefined && clock.key !== key)) return clock;
      const ended = endClock(duty, changed, clock, act, effectDay(end.from, data, act.doneOn), calendar);
      if (
        ended.ended?.late &&
        duty.procedure.clocks[clock.clock]?.nature === 'term' &&
        !alerts.some((alert) => alert.clockNumber === clock.number)
      ) {
        alerts = [...alerts, lateAlert(duty, ended, act)];
      }
      return ended;
    });
  }
  for (const extension of definition.extends ?? []) {
    const key = extension.key === undefined ? undefined : String(data[extension.key]);
    const target = clocks.findLast(
      (c) => c.clock === extension.clock && !c.ended && (key === undefined || c.key === key),
    );
    if (!target) continue;
    const until = extension.until === undefined ? undefined : (data[extension.until] as PlainDate | undefined);
    if (until !== undefined) {
      clocks = clocks.map((clock) => (clock === target ? { ...clock, until } : clock));
      continue;
    }
    const length = extensionLength(
      duty,
      target,
      extension.step,
      extension.field === undefined ? undefined : data[extension.field],
    );
    if (length)
      clocks = clocks.map((clock) => (clock === target ? { ...clock, lengths: [...clock.lengths, length] } : clock));
  }
  for (const start of definition.starts ?? []) {
    if (!holds(start.when, data)) continue;
    const startedOn = effectDay(start.from, data, act.doneOn);
    const clock = startClock(duty, start, clocks.length + 1, startedOn, act);
    if (clock) clocks = [...clocks, clock];
  }
  return { clocks, intervals, alerts };
}

function touchesClocks(definition: ActDefinition): boolean {
  const { starts, ends, extends: lengthens, opens, closes, prolongs } = definition;
  return Boolean(starts ?? ends ?? lengthens ?? opens ?? closes ?? prolongs);
}

function endClock(
  duty: AnyDuty,
  matter: Matter,
  clock: ClockState,
  act: Act,
  on: PlainDate,
  calendar: Calendar,
): ClockState {
  const expiry = clockExpiry(matter, clock, calendar, on);
  const late = duty.procedure.clocks[clock.clock]?.nature === 'term' && isLate(expiry, on, act.doneAt);
  return { ...clock, ended: { on, position: act.position, expiry, late } };
}

function lateAlert(duty: AnyDuty, clock: ClockState, act: Act): Matter['alerts'][number] {
  const due = clock.ended?.expiry.expiresOn ?? act.doneOn;
  const zh = duty.procedure.clocks[clock.clock]?.zh ?? clock.clock;
  return {
    kind: 'late',
    clockNumber: clock.number,
    zh: `${zh}应于${dateInChinese(due)}届满前完成，实际完成于${dateInChinese(act.doneOn)}`,
    raisedOn: act.doneOn,
    due,
    position: act.position,
  };
}

function startClock(
  duty: AnyDuty,
  start: ClockStart,
  number: number,
  startedOn: PlainDate,
  act: Act,
): ClockState | undefined {
  const { data } = act.body;
  const rule = duty.procedure.clocks[start.clock]?.rule;
  const version = rule && findVersionOn(rule, startedOn);
  const until = start.until === undefined ? undefined : (data[start.until] as PlainDate | undefined);
  if (!rule || !version || (start.until !== undefined && until === undefined)) return undefined;
  const length = asLength(version.value) ?? act.body.periods?.[rule.id];
  if (until === undefined && length === undefined) return undefined;
  return {
    clock: start.clock,
    number,
    key: start.key === undefined ? undefined : String(data[start.key]),
    rule: rule.id,
    ruleFrom: version.from,
    startedOn,
    startedAt: act.doneAt,
    lengths: length === undefined || until !== undefined ? [] : [length],
    until,
    notCounted: version.notCounted ?? [],
    moves: [],
    ended: undefined,
  };
}

function extensionLength(duty: AnyDuty, clock: ClockState, step: number, fixed: unknown): Length | undefined {
  const rule = duty.procedure.clocks[clock.clock]?.rule;
  const version = rule && findVersionOn(rule, clock.startedOn);
  const length = version?.extensions?.[step]?.length;
  if (typeof fixed === 'number')
    return { count: fixed, unit: length?.unit ?? asLength(version?.value)?.unit ?? 'calendar-day' };
  return length ?? undefined;
}

const intervalNames: Record<IntervalState['kind'], string> = {
  testing: '检测、检验、检疫、鉴定期间',
  identification: '权利人辨认或者鉴别期间',
  suspension: '中止调查期间',
  hearing: '听证期间',
  'public-notice': '公告期间',
  refund: '责令退还多收价款期间',
  remedy: '行政复议、行政诉讼期间',
  proceedings: '程序中止等不计入的期间',
};

function intervalsAfter(
  before: readonly IntervalState[],
  definition: ActDefinition,
  act: Act,
): readonly IntervalState[] {
  let intervals = before;
  const { data } = act.body;
  for (const change of definition.closes ?? []) {
    if (!holds(change.when, data)) continue;
    const last = intervals.findLast((interval) => interval.kind === change.interval && interval.to === undefined);
    const to = effectDay(change.from, data, act.doneOn);
    intervals = intervals.map((interval) => (interval === last ? { ...interval, to } : interval));
  }
  for (const change of definition.prolongs ?? []) {
    const last = intervals.findLast((interval) => interval.kind === change.interval && interval.to === undefined);
    const until = effectDay(change.until, data, act.doneOn);
    intervals = intervals.map((interval) => (interval === last ? { ...interval, until } : interval));
  }
  for (const change of definition.opens ?? []) {
    if (!holds(change.when, data)) continue;
    const from = effectDay(change.from, data, act.doneOn);
    const until = change.until === undefined ? undefined : effectDay(change.until, data, act.doneOn);
    intervals = [
      ...intervals,
      { kind: change.interval, zh: intervalNames[change.interval], from, to: undefined, until },
    ];
  }
  return intervals;
}
