/** 加处罚款 — three per cent a day of the unpaid fine, never more than the fine, and nothing while a remedy runs. */
import { addDays, findVersionOn, type PlainDate } from '../../law/kinds.ts';
import { due, paid } from './dues.ts';
import type { PenaltyCaseFacts } from './facts.ts';
import { surcharge } from './rules/index.ts';

/** How a surcharge came about: the days that count, the days left out, the sum in fen. */
export interface Surcharge {
  readonly days: number;
  readonly stoppedDays: number;
  readonly amount: number;
  readonly capped: boolean;
}

const isUnderRemedy = (facts: PenaltyCaseFacts, day: PlainDate): boolean =>
  facts.performance.remedies.some((remedy) => remedy.from <= day && (remedy.to === null || day <= remedy.to));

/**
 * 计算加处罚款 — from the day after `dueOn` to `until`, both included. The version of each day decides whether a
 * reconsideration or suit stops it (since 2021-07-15: 行政处罚法第七十三条第三款). Each day counts what was unpaid at its
 * end; the sum is cut to whole fen once. Once the cap is reached nothing grows, so the walk ends there.
 */
export function surchargeUntil(facts: PenaltyCaseFacts, dueOn: PlainDate, until: PlainDate): Surcharge {
  const fine = due(facts, 'fine');
  let [days, stoppedDays, share, capped] = [0, 0, 0, false];
  for (let day = addDays(dueOn, 1); day <= until && !capped; day = addDays(day, 1)) {
    const version = findVersionOn(surcharge, day);
    if (version === undefined) continue;
    if (version.notCounted?.includes('remedy') === true && isUnderRemedy(facts, day)) {
      stoppedDays += 1;
      continue;
    }
    const open = Math.max(0, fine - paid(facts, 'fine', day));
    if (open === 0) break;
    days += 1;
    share += open * Math.round(version.value.perDay * 1000);
    capped = share >= fine * 1000 * version.value.cap;
  }
  const amount = capped ? fine : Math.floor(share / 1000);
  return { days, stoppedDays, amount, capped };
}
