/** 关口 — a reward is given for what was verified, to whom the rule allows, and as much as the rule says. */
import { rptConfidential, rptResultNotice } from '../../law/common-rules/informants.ts';
import { findVersionOn, moneyInChinese, type PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { Refusal } from '../../record/refusal.ts';
import { type Assessed, findRewardRange, type Scheme, schemeRules } from './amounts.ts';
import type { RewardFacts } from './facts.ts';
import { rwdTjFdaFeedback } from './food-drug-rules.ts';
import type { RewardTable } from './procedure.ts';
import { refuse } from './refusals.ts';
import { rwdCap, rwdFinance, rwdScope, rwdWho } from './rules.ts';

type RewardGate<N extends ActName<RewardTable>> = Gate<RewardFacts, DataOf<RewardTable, N>>;

function schemeRefusal(scheme: Scheme, grade: Assessed['grade'], day: PlainDate): Refusal | null {
  return findVersionOn(schemeRules[scheme].shares[grade], day)
    ? null
    : refuse('scheme-not-in-force', { rule: rptResultNotice, day });
}

const schemeInForce: RewardGate<'RewardAssessed'> = ({ data, day }) =>
  data === null ? null : schemeRefusal(data.scheme, data.grade, day);

const caseIsConcluded: RewardGate<'RewardAssessed'> = ({ data, day, linked }) => {
  if (data === null) return null;
  const at = { rule: rptResultNotice, day };
  if (data.concludedOn > day) return refuse('concluded-later', at);
  if (data.case === undefined) return null;
  const found = linked(data.case);
  if (found?.procedure !== 'penalty-case') return refuse('case-unknown', at);
  return ['closed', 'archived'].includes(found.state) ? null : refuse('not-concluded', at);
};

const reasonIsDiscreet: RewardGate<'RewardAssessed'> = ({ data, day }) =>
  data !== null && /举报人(姓名|电话|身份证|住址|：|:)|1[3-9]\d{9}|\d{17}[\dXx]/.test(data.reason)
    ? refuse('names-informant', { rule: rptConfidential, day })
    : null;

const specialIsKnown: RewardGate<'RewardAssessed'> = ({ data, day }) =>
  data?.special === true && schemeRules[data.scheme].special === undefined
    ? refuse('no-special', { rule: schemeRules[data.scheme].floors, day })
    : null;

const schemeStillInForce: RewardGate<'RewardDecided'> = ({ matter, day }) => {
  const { assessed } = matter.facts;
  return assessed === null ? null : schemeRefusal(assessed.scheme, assessed.grade, day);
};

const informantQualifies: RewardGate<'RewardDecided'> = ({ matter, day }) => {
  const { assessed } = matter.facts;
  if (assessed === null || assessed.scheme !== 'national') return null;
  if (!assessed.scope) return refuse('not-in-scope', { rule: rwdScope, day });
  return assessed.excluded ? refuse('excluded', { rule: rwdWho, day }) : null;
};

/** 天津办法：按举报人意愿启动奖励程序. */
const informantWishes: RewardGate<'RewardDecided'> = ({ matter, day }) => {
  const { assessed, wishes } = matter.facts;
  if (assessed?.scheme !== 'tianjin') return null;
  const at = { rule: rwdTjFdaFeedback, day };
  if (wishes === null) return refuse('not-consulted', at);
  return wishes ? null : refuse('not-wished', at);
};

const amountInRange: RewardGate<'RewardDecided'> = ({ data, matter, day }) => {
  const { assessed } = matter.facts;
  const range = assessed === null ? undefined : findRewardRange(assessed, day);
  if (data === null || assessed === null || range === undefined) return null;
  const { least, most } = range;
  const cap = findVersionOn(rwdCap, day)?.value ?? most;
  const raised = assessed.scheme === 'national' && assessed.insider && data.financeAgreed !== undefined;
  if (data.amount >= least && data.amount <= (raised ? cap : most)) return null;
  const { shares, special } = schemeRules[assessed.scheme];
  const rule = assessed.special && special ? special : data.amount > cap ? rwdCap : shares[assessed.grade];
  const detail = least === most ? `应为${moneyInChinese(least)}` : `${moneyInChinese(least)}至${moneyInChinese(most)}`;
  return refuse('amount-out-of-range', { rule, day, detail });
};

const financeHasAgreed: RewardGate<'RewardDecided'> = ({ data, day }) => {
  const threshold = findVersionOn(rwdFinance, day)?.value;
  if (data === null || threshold === undefined || data.amount < threshold) return null;
  return data.financeAgreed === undefined ? refuse('finance-missing', { rule: rwdFinance, day }) : null;
};

/** A refusal of a reward stands on what was assessed: nobody is turned away by a word. */
const groundIsAssessed: RewardGate<'RewardDeclined'> = ({ data, matter, day }) => {
  const { assessed } = matter.facts;
  if (data === null) return null;
  if (data.ground === 'excluded' && assessed?.excluded !== true)
    return refuse('nothing-excludes', { rule: rwdWho, day });
  return data.ground === 'not-in-scope' && assessed?.scope === true
    ? refuse('in-scope', { rule: rwdScope, day })
    : null;
};

const paidAsDecided: RewardGate<'RewardPaid'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const { amount } = matter.facts;
  if (amount !== null && data.amount !== amount)
    return refuse('amount-differs', { rule: rptResultNotice, day, detail: `决定为${moneyInChinese(amount)}` });
  return data.way === 'transfer' && data.account === undefined
    ? refuse('account-missing', { rule: rptConfidential, day })
    : null;
};

export const gates: Duty<RewardTable, RewardFacts>['gates'] = {
  RewardAssessed: [schemeInForce, caseIsConcluded, reasonIsDiscreet, specialIsKnown],
  RewardDecided: [schemeStillInForce, informantQualifies, informantWishes, amountInRange, financeHasAgreed],
  RewardDeclined: [groundIsAssessed],
  RewardPaid: [paidAsDecided],
};
