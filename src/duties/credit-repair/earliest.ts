/** 最短公示期 — from when a repair may be asked for, or why it may not be at all. */
import { repairConditions, seriousListRemove } from '../../law/common-rules/credit-repair.ts';
import {
  publishPeriodGeneral,
  publishPeriodLight,
  publishPeriodSeriousField,
  publishPeriodSeriousLimit,
  publishPeriodSeriousRevoke,
} from '../../law/common-rules/publication-period.ts';
import { addMonths, findVersionOn, type Length, type PlainDate, type Rule } from '../../law/kinds.ts';
import type { Grade, RepairKind } from './choices.ts';

/** What the shortest period depends on. */
export interface Shown {
  readonly kind: RepairKind;
  readonly grade: Grade | null;
  readonly publishedOn: PlainDate | null;
  readonly restrictedUntil: PlainDate | null;
}

export type Earliest =
  | { readonly may: 'from'; readonly on: PlainDate; readonly rule: Rule<never> | Rule }
  /** 自动停止 — nothing to ask for: it ends by itself. */
  | { readonly may: 'ends-itself'; readonly rule: Rule<never> | Rule }
  | { readonly may: 'never'; readonly rule: Rule<never> | Rule }
  | { readonly may: 'unknown'; readonly rule: Rule<never> | Rule }
  /** No shortest period is known for this kind on this day. */
  | { readonly may: 'any-time' };

type Stepped = Rule<{ readonly applyAfter: Length; readonly endsAfter: Length }>;

const after = (day: PlainDate, { count, unit }: Length): PlainDate =>
  addMonths(day, unit === 'year' ? count * 12 : count);

/** The last day of the shortest period; where a restriction lasts longer, the day on which it ends. */
function stepped(rule: Stepped, applyAfter: Length, { publishedOn, restrictedUntil }: Shown): Earliest {
  if (publishedOn === null) return { may: 'unknown', rule: rule as Rule<never> };
  const on = after(publishedOn, applyAfter);
  const later = restrictedUntil !== null && restrictedUntil > on ? restrictedUntil : on;
  return { may: 'from', on: later, rule: rule as Rule<never> };
}

/** 2025年12月25日起 — by grade. */
function byGrade(shown: Shown, day: PlainDate): Earliest {
  const go = (rule: Stepped): Earliest => {
    const version = findVersionOn(rule, day);
    return version ? stepped(rule, version.value.applyAfter, shown) : { may: 'any-time' };
  };
  switch (shown.grade) {
    case 'light':
      return { may: 'ends-itself', rule: publishPeriodLight };
    case 'general':
      return go(publishPeriodGeneral);
    case 'serious-field':
      return go(publishPeriodSeriousField);
    case 'serious-limit':
      return go(publishPeriodSeriousLimit);
    case 'serious-revoke':
      return { may: 'never', rule: publishPeriodSeriousRevoke };
    case null:
      return { may: 'unknown', rule: publishPeriodGeneral };
  }
}

/** 最早可以申请修复之日 of what is shown, by the rules of the day of the decision about it. */
export function earliestRepair(shown: Shown, day: PlainDate): Earliest {
  switch (shown.kind) {
    case 'penalty':
    case 'inspection-result': {
      if (findVersionOn(publishPeriodGeneral, day)) return byGrade(shown, day);
      const barred = shown.grade === 'serious-limit' || shown.grade === 'serious-revoke';
      return barred ? { may: 'never', rule: repairConditions } : { may: 'any-time' };
    }
    case 'serious-list': {
      const version = findVersionOn(seriousListRemove, day);
      return version ? stepped(seriousListRemove, version.value.applyAfter, shown) : { may: 'any-time' };
    }
    case 'abnormal-list':
    case 'lost-contact':
    case 'credit-class':
      return { may: 'any-time' };
  }
}
