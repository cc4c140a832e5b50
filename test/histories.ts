import fc from 'fast-check';
import { addDays, date, dayNumber, fromDayNumber, type PlainDate } from '../src/law/kinds.ts';
import type { Act } from '../src/record/act.ts';
import type { AnyDuty } from '../src/record/duty.ts';
import type { Matter } from '../src/record/matter.ts';
import { cast } from './cast.ts';
import { Chance } from './chance.ts';
import { type MainLine, mainLines, type Plan, planOf, type Tried } from './main-lines.ts';
import { Rehearsal } from './rehearsal.ts';
import { varied } from './varied-data.ts';

/** Random histories of one matter: what officers may try in any order, and what of it the kernel lets on the record. */
export interface HistoryInput {
  /** The day on which the matter begins, and what it is about. */
  readonly start: number;
  readonly plan: number;
  /** One number for each try: all that is random in it follows from the number. */
  readonly tries: readonly number[];
}

export interface History {
  readonly duty: AnyDuty;
  readonly plan: Plan;
  readonly acts: readonly Act[];
  readonly matter: Matter | undefined;
  readonly rehearsal: Rehearsal;
  /** A try that the kernel answered with an exception instead of a refusal. */
  readonly thrown: readonly string[];
}

const firstStart = dayNumber(date('2019-05-01'));
const lastStart = dayNumber(date('2026-06-30'));

/** The days around which the law changed come up far more often than others. */
const changes = ['2021-07-15', '2022-11-01', '2025-12-25'].map((day) => dayNumber(date(day)));

const startDays = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: firstStart, max: lastStart }) },
  ...changes.map((day) => ({ weight: 1, arbitrary: fc.integer({ min: day - 90, max: day + 5 }) })),
);

/** 随机经过 — the inputs of random histories; `most` bounds the number of tries. */
export const histories = (most: number): fc.Arbitrary<HistoryInput> =>
  fc.record({
    start: startDays,
    plan: fc.nat(),
    tries: fc.array(fc.nat(), { minLength: Math.floor(most / 4), maxLength: most, size: 'max' }),
  });

/** 一次尝试 — what somebody asks the kernel to do. */
export interface Attempt {
  readonly act: string;
  readonly doneOn: PlainDate;
  readonly doneAt?: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor?: string;
  readonly officers?: readonly string[];
}

/** Plays an input through the kernel's own decisions. The same input always gives the same history. */
export function played(duty: AnyDuty, input: HistoryInput): History {
  const rehearsal = new Rehearsal(duty);
  const line = mainLineOf(duty);
  const plan = planOf(input.plan);
  const thrown: string[] = [];
  let latest = fromDayNumber(input.start);
  for (const number of input.tries) {
    const attempt = attemptOf(line, rehearsal.matter, plan, new Chance(number), latest, duty);
    try {
      if (rehearsal.perform(attempt) === null && attempt.doneOn > latest) latest = attempt.doneOn;
    } catch (error) {
      thrown.push(`${attempt.act} ${attempt.doneOn} ${JSON.stringify(attempt.data)}：${error}`);
      break;
    }
  }
  if (thrown.length > 0) rehearsal.acts.length = rehearsal.matter?.version ?? 0;
  return { duty, plan, acts: rehearsal.acts, matter: rehearsal.matter, rehearsal, thrown };
}

export function mainLineOf(duty: AnyDuty): MainLine {
  const line = mainLines[duty.procedure.id];
  if (!line) throw new Error(`没有 ${duty.procedure.id} 的主线`);
  return line;
}

/** Three tries in five follow the lawful line, two are anything. */
export function attemptOf(
  line: MainLine,
  matter: Matter | undefined,
  plan: Plan,
  chance: Chance,
  latest: PlainDate,
  duty: AnyDuty,
): Attempt {
  const day = dayOf(chance, latest, matter !== undefined);
  const lawful = chance.of(60) ? line.next({ matter, plan, day }) : undefined;
  if (lawful) return lawfulAttempt(line, lawful, chance, day, duty);
  return anyAttempt(line, matter, chance, day, duty);
}

/** The same day, some days later, long after; now and then an act of an earlier day that is written down late. */
function dayOf(chance: Chance, latest: PlainDate, isOpen: boolean): PlainDate {
  if (!isOpen) return latest;
  const kind = chance.below(100);
  if (kind < 22) return latest;
  if (kind < 72) return addDays(latest, 1 + chance.below(8));
  if (kind < 92) return addDays(latest, 1 + chance.below(20));
  if (kind < 96) return addDays(latest, 20 + chance.below(180));
  return addDays(latest, -1 - chance.below(20));
}

function lawfulAttempt(line: MainLine, tried: Tried, chance: Chance, day: PlainDate, duty: AnyDuty): Attempt {
  const base = { ...line.dataFor(tried.act, tried.on ?? day), ...tried.data };
  const definition = duty.procedure.acts[tried.act];
  const data = definition && chance.of(6) ? varied(definition.data, base, chance, day) : base;
  return { act: tried.act, doneOn: tried.on ?? day, doneAt: '10:00', data };
}

function anyAttempt(
  line: MainLine,
  matter: Matter | undefined,
  chance: Chance,
  day: PlainDate,
  duty: AnyDuty,
): Attempt {
  const all = Object.keys(duty.procedure.acts).filter((name) => !duty.procedure.acts[name]?.shared);
  const fitting = all.filter((name) => duty.procedure.acts[name]?.from.includes(matter?.state ?? 'none'));
  const act = chance.one(fitting.length > 0 && chance.of(80) ? fitting : all);
  const definition = duty.procedure.acts[act];
  const base = line.dataFor(act, day);
  const data = definition && chance.of(60) ? varied(definition.data, base, chance, day) : base;
  const actor = chance.of(25) ? chance.one(cast).id : undefined;
  const officers = (definition?.officers ?? 0) > 0 && chance.of(50) ? chance.one(parties) : undefined;
  return {
    act,
    doneOn: day,
    ...(chance.of(80) ? { doneAt: chance.one(['08:30', '10:00', '23:59']) } : {}),
    data,
    ...(actor === undefined ? {} : { actor }),
    ...(officers === undefined ? {} : { officers }),
  };
}

/** Who may come along: certified, recalled in June 2022, never certified, alone, with a head. */
const parties: readonly (readonly string[])[] = [
  ['wang', 'zhao'],
  ['qian', 'zhao'],
  ['wang', 'sun'],
  ['sun', 'qian'],
  ['wang', 'zhou'],
  ['wang'],
  ['li', 'wang'],
  ['wu', 'wang'],
  [],
];

/** 经过 — the acts by name and day, for people who read a counterexample. */
export function told(history: Pick<History, 'duty' | 'acts'>): string {
  return history.acts
    .map(({ version, type, doneOn, doneAt, actor, body }) => {
      const officers = body.officers?.map((officer) => officer.id).join('、') ?? '';
      const zh = history.duty.procedure.acts[type]?.zh ?? type;
      return `${version}. ${doneOn}${doneAt ? ` ${doneAt}` : ''} ${zh}（${type}）${actor}${officers && `，${officers}`}`;
    })
    .join('\n');
}
