import type { ObservedCase } from '../../duties/published-case/facts.ts';
import type { StepName } from '../../duties/published-case/steps.ts';
import type { PlainDate } from '../../law/kinds.ts';

/** When a step was first done, or undefined where the publication does not say. */
export function dayOf(observed: Pick<ObservedCase, 'steps'>, ...steps: readonly StepName[]): PlainDate | undefined {
  return observed.steps
    .filter((step) => steps.includes(step.act))
    .map((step) => step.on)
    .sort()[0];
}

/** Every day that the publication names. A case that was read has at least one. */
function daysOf({ published, steps }: ObservedCase): readonly PlainDate[] {
  return [...steps, ...published.dates].map(({ on }) => on).sort();
}

/** The latest day that the publication names: the law of that day is the newest that the decision can have applied. */
export function lastKnownDay(observed: ObservedCase): PlainDate {
  return required(daysOf(observed).at(-1));
}

/** 违法行为发生之日 — its end as published, else the first step of the procedure, else the first day named. */
export function dayOfViolation(observed: ObservedCase): PlainDate {
  const ended = observed.published.dates.find(({ what }) => what === 'violation-ended')?.on;
  return ended ?? openingDay(observed);
}

/** 登记之日 — the earliest step with a day; where there is none, the earliest other day that is named. */
export function openingDay(observed: ObservedCase): PlainDate {
  return required(observed.steps.map(({ on }) => on).sort()[0] ?? daysOf(observed)[0]);
}

function required(day: PlainDate | undefined): PlainDate {
  if (day === undefined) throw new RangeError('公示案件没有任何日期');
  return day;
}
