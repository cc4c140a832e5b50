/** 行政诉讼的规则. The terms within which a party may sue are in `law/common-rules/remedy.ts`. */
import type { Rule } from '../../../law/kinds.ts';
import { answeringRules } from './answering.ts';
import { headRules } from './heads.ts';
import { judgingRules } from './judging.ts';

export * from './answering.ts';
export * from './heads.ts';
export * from './judging.ts';

export const litigationRules: readonly Rule[] = [...answeringRules, ...headRules, ...judgingRules];
