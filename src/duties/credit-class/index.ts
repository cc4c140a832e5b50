import { duty } from '../../record/duty.ts';
import { localClasses, nationalClasses } from './classify.ts';
import { type ClassFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type CreditClass, creditClass } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

const classZh = (code: string): string =>
  [...localClasses, ...nationalClasses].find((item) => item.code === code)?.zh ?? code;

/** 信用风险分类. */
export const creditClassDuty = duty<CreditClass, ClassFacts>({
  procedure: creditClass,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: ({ scheme, businessName, creditCode, now, handlers }) => ({
    title: scheme?.title ?? `${businessName}${now === null ? '' : `：${classZh(now.class)}`}`,
    party: businessName,
    ...(creditCode === null ? {} : { partyCode: creditCode }),
    officers: handlers,
    recused: [],
    words: scheme === null ? [] : [scheme.number],
  }),
  figures,
  reactions,
});
