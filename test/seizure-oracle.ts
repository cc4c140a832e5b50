import { officialCalendar } from '../src/law/calendar.ts';
import { expiryOf, type Span } from '../src/law/clock.ts';
import { calendarDays, type PlainDate } from '../src/law/kinds.ts';
import type { Act } from '../src/record/act.ts';
import type { AlertState, ClockState } from '../src/record/matter.ts';

/** 查封、扣押 — one measure as its acts alone show it on a day: whether goods are held, and until when they may be. */
export interface Held {
  readonly holds: boolean;
  /** The day on which the measure itself was ended, or put up for claiming. */
  readonly endedOn: PlainDate | undefined;
  readonly expiresOn: PlainDate;
  /** Testing was told of and no report has come: the clock stands still until somebody says otherwise. */
  readonly testing: boolean;
}

const ending = ['MeasureReleased', 'MeasureEnded', 'UnclaimedNoticePosted'];
const settling = [
  'GoodsDamaged',
  'EarlyDisposed',
  'ItemsReleased',
  'ItemsConfiscated',
  'ItemsDestroyed',
  'ItemsTransferred',
];

/** Undefined where nothing was ever listed. */
export function heldOn(acts: readonly Act[], day: PlainDate): Held | undefined {
  const listed = acts.find((act) => act.type === 'ItemsListed');
  if (!listed) return undefined;
  const endedOn = acts.find((act) => ending.includes(act.type))?.doneOn;
  const until = endedOn !== undefined && endedOn < day ? endedOn : day;
  const { spans, testing } = isPyramid(listed) ? { spans: [], testing: false } : testingSpans(acts, until);
  const extended = acts.flatMap((act) => {
    if (act.type === 'MeasureExtended') return [calendarDays(30)];
    return act.type === 'PyramidMeasureExtended' ? [calendarDays(15)] : [];
  });
  const lengths = [calendarDays(30), ...extended];
  const { expiresOn } = expiryOf({ startedOn: listed.doneOn, lengths, stopped: spans }, officialCalendar);
  return { holds: endedOn === undefined && quantityHeld(acts) > 0, endedOn, expiresOn, testing };
}

const earlier = (one: PlainDate, other: PlainDate): PlainDate => [one, other].sort()[0] as PlainDate;

/** The regulation on pyramid selling leaves nothing out of its thirty days. */
const isPyramid = (listed: Act): boolean => listed.body.data.term === 'pyramid';

/** The period that was told in writing, as prolonged, but no longer than until the report. */
function testingSpans(acts: readonly Act[], day: PlainDate): { spans: Span[]; testing: boolean } {
  const spans: Span[] = [];
  let told: { from: PlainDate; until: PlainDate } | undefined;
  for (const act of acts) {
    const data = act.body.data as { from: PlainDate; until: PlainDate; reportIssuedOn: PlainDate };
    if (act.type === 'TestingPeriodTold') told = { from: data.from, until: data.until };
    if (act.type === 'TestingPeriodProlonged' && told) told = { ...told, until: data.until };
    if (act.type !== 'TestingFinished' || !told) continue;
    spans.push({ from: told.from, to: earlier(data.reportIssuedOn, told.until), zh: '检测期间' });
    told = undefined;
  }
  if (told) spans.push({ from: told.from, to: earlier(told.until, day), zh: '检测期间' });
  return { spans: spans.filter((span) => span.from <= span.to), testing: told !== undefined };
}

function quantityHeld(acts: readonly Act[]): number {
  const held = new Map<number, number>();
  for (const act of acts) {
    const { items = [], moves = [] } = act.body.data as {
      items?: readonly { line: number; quantity: number }[];
      moves?: readonly { line: number; quantity: number }[];
    };
    if (act.type === 'ItemsListed') for (const item of items) held.set(item.line, item.quantity);
    if (act.type === 'ItemsCorrected') {
      const gone = movedSoFar(acts, act.version);
      for (const item of items) held.set(item.line, item.quantity - (gone.get(item.line) ?? 0));
    }
    if (settling.includes(act.type))
      for (const move of moves) held.set(move.line, (held.get(move.line) ?? 0) - move.quantity);
  }
  return [...held.values()].reduce((sum, quantity) => sum + (Math.abs(quantity) < 1e-7 ? 0 : quantity), 0);
}

function movedSoFar(acts: readonly Act[], version: number): Map<number, number> {
  const gone = new Map<number, number>();
  for (const act of acts) {
    if (act.version >= version || !settling.includes(act.type)) continue;
    for (const { line, quantity } of act.body.data.moves as { line: number; quantity: number }[])
      gone.set(line, (gone.get(line) ?? 0) + quantity);
  }
  return gone;
}

/** The alert of the term of the measure, of whichever law. */
export function termAlert(clocks: readonly ClockState[], alerts: readonly AlertState[]): AlertState | undefined {
  return alerts.find((alert) => {
    const clock = clocks[alert.clockNumber - 1]?.clock;
    return clock === 'seizure-term' || clock === 'seizure-pyramid';
  });
}
