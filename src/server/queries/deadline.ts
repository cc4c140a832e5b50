import { type DeadlineAnswer, deadlineOf } from '../../law/deadline.ts';
import type { Length, Rule } from '../../law/kinds.ts';
import type { Refusal } from '../../record/refusal.ts';
import type { OpenBureau } from '../bureau.ts';
import { refuseAtServer } from '../refusals.ts';
import { shownCite } from '../rule-index.ts';
import { weekdayOf } from './clock-explanation.ts';

/** 期限计算 — as the command line's `deadline --json`, with the bureau's own calendar and the names of instruments. */
export function deadline(
  bureau: OpenBureau,
  asked: { readonly rule: string; readonly from: string; readonly stops: readonly string[] },
) {
  const rule = bureau.rules.find(asked.rule);
  if (!rule) return refuseAtServer('unknown-rule', { detail: asked.rule });
  const answer = deadlineOf(rule as Rule<Length>, asked, bureau.record.settings.calendar);
  if (typeof answer === 'string') return refuseAtServer('bad-query', { detail: answer });
  return shown(answer, rule.zh);
}

function shown(answer: DeadlineAnswer, ruleZh: string) {
  return {
    ...answer,
    ruleZh,
    version: { ...answer.version, citation: answer.version.citation.map(shownCite) },
    days: answer.days.map((day) => ({ ...day, weekday: weekdayOf(day.day) })),
  };
}

export const isRefusal = (answer: object): answer is Refusal => 'code' in answer && 'zh' in answer;
