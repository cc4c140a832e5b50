import type { AlertRule } from './alert-rule.ts';
import { amountRules } from './amounts.ts';
import { inspectionRules } from './inspections.ts';
import { patternRules } from './patterns.ts';
import { peopleRules } from './people.ts';
import { stepRules } from './steps.ts';
import { termRules } from './terms.ts';

export type { AlertRule, Found } from './alert-rule.ts';

/** 全部预警规则. */
export const alertRules: readonly AlertRule[] = [
  ...termRules,
  ...stepRules,
  ...peopleRules,
  ...amountRules,
  ...inspectionRules,
  ...patternRules,
];

/** The rule with this id, or undefined: an old alert may have been raised by a rule that is no more. */
export const findAlertRule = (id: string): AlertRule | undefined => alertRules.find((rule) => rule.id === id);
