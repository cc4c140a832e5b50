/** 投诉的规则 — every rule of complaints, version by version. */

import type { Rule } from '../../../law/kinds.ts';
import { acceptingRules } from './accepting.ts';
import { endingRules } from './ending.ts';
import { groundRules } from './grounds.ts';
import { mediationRules } from './mediation.ts';
import { receivingRules } from './receiving.ts';

export * from './accepting.ts';
export * from './ending.ts';
export * from './grounds.ts';
export * from './mediation.ts';
export * from './receiving.ts';

export const complaintRules: readonly Rule[] = [
  ...receivingRules,
  ...acceptingRules,
  ...groundRules,
  ...mediationRules,
  ...endingRules,
];
