/** 举报的规则 — every rule of tip-offs, version by version. */

import type { Rule } from '../../../law/kinds.ts';
import { handlingRules } from './handling.ts';
import { specialRules } from './special.ts';

export * from './handling.ts';
export * from './special.ts';

export const tipOffRules: readonly Rule[] = [...handlingRules, ...specialRules];
