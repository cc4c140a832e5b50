import type { PlainDate } from '../../law/kinds.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import { type Indicator, type LocalClass, localClassOn, type NationalClass } from './classify.ts';
import type { CreditClass } from './procedure.ts';

/** 采用的办法 — as its act set it: nothing here has a value that no act gave. */
export interface Scheme {
  readonly title: string;
  readonly number: string;
  readonly from: PlainDate;
  readonly indicators: readonly Indicator[];
  readonly otherwise: NationalClass;
  readonly drawRates: readonly { readonly class: NationalClass; readonly percent: number }[];
}

/** 分类 — a class with its reasons, on the day of the facts. */
export interface ClassNow {
  readonly class: LocalClass | NationalClass;
  readonly asOf: PlainDate;
  readonly reasons: readonly string[];
  readonly how: 'local' | 'scheme' | 'received' | 'repaired';
}

export interface ClassFacts {
  readonly scheme: Scheme | null;
  readonly businessName: string;
  readonly creditCode: string | null;
  readonly now: ClassNow | null;
  /** 修复前的分类 — what comes back where a repair is revoked. */
  readonly beforeRepair: ClassNow | null;
  readonly handlers: readonly string[];
}

export const start: ClassFacts = {
  scheme: null,
  businessName: '',
  creditCode: null,
  now: null,
  beforeRepair: null,
  handlers: [],
};

const business = (
  facts: ClassFacts,
  actor: string,
  data: { businessName: string; creditCode?: string },
): ClassFacts => ({
  ...facts,
  businessName: data.businessName,
  creditCode: data.creditCode ?? null,
  beforeRepair: null,
  handlers: facts.handlers.length > 0 ? facts.handlers : [actor],
});

/** 按天津办法 — the class is computed from the facts of the act, never typed. */
function localClass(
  data: Parameters<typeof localClassOn>[0] & { readonly asOf: PlainDate },
  { doneOn }: Pick<Act, 'doneOn'>,
) {
  const result = localClassOn(data, doneOn);
  if (!result) return null;
  const reasons = result.reasons.map(({ zh }) => zh);
  return { class: result.class, asOf: data.asOf, reasons, how: 'local' as const };
}

export const evolve: Duty<CreditClass, ClassFacts>['evolve'] = {
  SchemeAdopted: (facts, { actor, body: { data } }) => ({
    ...facts,
    scheme: {
      title: data.title,
      number: data.number,
      from: data.from,
      indicators: data.indicators,
      otherwise: data.otherwise,
      drawRates: data.drawRates,
    },
    handlers: [actor],
  }),
  SchemeEnded: (facts) => facts,
  LocalClassComputed: (facts, act) => ({
    ...business(facts, act.actor, act.body.data),
    now: localClass(act.body.data, act),
  }),
  SchemeClassComputed: (facts, { actor, body: { data } }) => ({
    ...business(facts, actor, data),
    now: { class: data.class, asOf: data.asOf, reasons: [], how: 'scheme' },
  }),
  NationalClassReceived: (facts, { actor, body: { data } }) => ({
    ...business(facts, actor, data),
    now: { class: data.class, asOf: data.asOf, reasons: data.reasons.map(({ reason }) => reason), how: 'received' },
  }),
  ClassRepaired: (facts, { body: { data }, doneOn }) => ({
    ...facts,
    beforeRepair: facts.now,
    now: { class: data.toClass, asOf: doneOn, reasons: ['准予信用风险分类修复'], how: 'repaired' },
  }),
  RepairUndone: (facts) =>
    facts.beforeRepair === null ? facts : { ...facts, now: facts.beforeRepair, beforeRepair: null },
};
