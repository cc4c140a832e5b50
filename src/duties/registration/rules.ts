/** 市场主体登记 — all its rules, under the regimes before and since 2022-03-01. */
import type { Rule } from '../../law/kinds.ts';
import { codeRules } from './rules/code.ts';
import { deregistrationRules } from './rules/deregistration.ts';
import { formerRules } from './rules/former.ts';
import { presentRules } from './rules/present.ts';
import { rescissionRules } from './rules/rescission.ts';

export const registrationRules: readonly Rule[] = [
  ...formerRules,
  ...presentRules,
  ...deregistrationRules,
  ...rescissionRules,
  ...codeRules,
];
