import { date, findVersionOn } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../record/duty.ts';
import { type CreditFacts, nationalClassBy, nationalClasses } from './classify.ts';
import type { ClassFacts, Scheme } from './facts.ts';
import type { CreditClass } from './procedure.ts';
import { refuse } from './refusals.ts';
import { tjcClasses, tjcSeriousCount } from './rules.ts';

type ClassGate<N extends ActName<CreditClass>> = Gate<ClassFacts, DataOf<CreditClass, N>>;
type ClassAsked = Asked<ClassFacts, unknown>;

const localRuleStands = ({ day }: ClassAsked) =>
  findVersionOn(tjcSeriousCount, day) ? null : refuse('local-rule-ended', { rule: tjcClasses, day });

const nationalStands = ({ day }: ClassAsked) =>
  day >= date('2022-01-01') ? null : refuse('no-national-class-yet', { rule: tjcClasses, day });

const factsAreOfToday = ({ data, day }: Asked<ClassFacts, { readonly asOf: string }>) =>
  data === null || data.asOf <= day ? null : refuse('facts-from-later', { rule: tjcClasses, day });

const factsAgree = ({ data, day }: Asked<ClassFacts, CreditFacts>) =>
  data === null || data.penalties > 0 || data.sum === 0
    ? null
    : refuse('sum-without-penalty', { rule: tjcClasses, day });

const thresholdsGiven: ClassGate<'SchemeAdopted'> = ({ data }) => {
  const bare = data?.indicators.some(
    ({ test, above }) => (test === 'penalties' || test === 'sum') && above === undefined,
  );
  return bare ? refuse('threshold-missing') : null;
};

const ratesMakeSense: ClassGate<'SchemeAdopted'> = ({ data }) => {
  if (data === null) return null;
  const classes = data.drawRates.map((rate) => rate.class);
  if (new Set(classes).size !== classes.length) return refuse('class-twice');
  return data.drawRates.some(({ percent }) => percent > 100) ? refuse('percent-wrong') : null;
};

/** The class that is typed is computed again from the scheme that it names: no scheme, no class. */
const classFollows: ClassGate<'SchemeClassComputed'> = ({ data, day, linked }) => {
  if (data === null) return null;
  const at = { rule: tjcClasses, day };
  const matter = linked(data.scheme);
  const scheme = matter?.procedure === 'credit-class' ? (matter.facts as ClassFacts).scheme : null;
  if (!matter || !scheme) return refuse('scheme-unknown', at);
  if (matter.state !== 'scheme' || scheme.from > day) return refuse('scheme-not-in-use', at);
  return differs(scheme, data) ?? null;
};

function differs(scheme: Scheme, data: DataOf<CreditClass, 'SchemeClassComputed'>) {
  const computed = nationalClassBy(scheme, data);
  if (computed.class === data.class) return undefined;
  const zh = nationalClasses.find(({ code }) => code === computed.class)?.zh ?? computed.class;
  const reasons = computed.reasons.map((reason) => reason.zh).join('、') || '没有指标符合';
  return refuse('class-differs', { detail: `${zh}（${reasons}）` });
}

export const gates: Duty<CreditClass, ClassFacts>['gates'] = {
  SchemeAdopted: [nationalStands, thresholdsGiven, ratesMakeSense],
  LocalClassComputed: [localRuleStands, factsAreOfToday, factsAgree],
  SchemeClassComputed: [nationalStands, factsAreOfToday, factsAgree, classFollows],
  NationalClassReceived: [nationalStands, factsAreOfToday],
};
