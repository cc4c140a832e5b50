/** 行政复议的规则. The organ and the term of the application are in `law/common-rules/remedy.ts`. */
import type { Rule } from '../../../law/kinds.ts';
import { applicationRules } from './application.ts';
import { decisionRules } from './decision.ts';
import { proceedingsRules } from './proceedings.ts';

export * from './application.ts';
export * from './decision.ts';
export * from './proceedings.ts';

export const reconsiderationRules: readonly Rule[] = [...applicationRules, ...proceedingsRules, ...decisionRules];
