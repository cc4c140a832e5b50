import { remedyReviewTerm } from '../../law/common-rules/remedy.ts';
import { dateInChinese, findVersionOn, moneyInChinese, type PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { windowHasRun } from '../../record/expiry.ts';
import { penaltySelfCorrection } from './correction-rules.ts';
import type { SummaryFacts } from './facts.ts';
import { collectHandin, collectOnSpot, collectReceipt, paySeparation, payTerm, surcharge } from './payment-rules.ts';
import type { SummaryPenalty } from './procedure.ts';
import { refuse } from './refusals.ts';
import { remedyOn, remedyText, reviewFirstRule } from './remedies.ts';
import { simpleLimit, simpleReport, simpleSteps } from './rules.ts';

type SummaryGate<N extends ActName<SummaryPenalty>> = Gate<SummaryFacts, DataOf<SummaryPenalty, N>>;

/** 自然人或者单位 — an individual business is one person's: the lower limit holds for it. */
export const limitFor = (partyKind: string) => (partyKind === 'organisation' ? 'organisation' : 'person');

const factsAreClear: SummaryGate<'SummaryPenaltyImposed'> = ({ data, day }) =>
  data === null || data.factsClear ? null : refuse('facts-unclear', { rule: simpleLimit, day });

const fineIsStated: SummaryGate<'SummaryPenaltyImposed'> = ({ data, day }) => {
  if (data === null) return null;
  const at = { rule: simpleSteps, day };
  const fined = data.penalty !== 'warning';
  if (fined && (data.fine ?? 0) === 0) return refuse('fine-missing', at);
  if (!fined && data.fine !== undefined) return refuse('fine-without-penalty', at);
  return fined === (data.payBy !== 'none') ? null : refuse('pay-by-mismatch', at);
};

/** “法律另有规定的，从其规定” stands in the text since 2021-07-15 only. */
const otherLawCounts = (day: PlainDate): boolean =>
  findVersionOn(simpleLimit, day)?.cite.some(({ instrument }) => instrument === 'penalty-law-2021') === true;

const withinLimit: SummaryGate<'SummaryPenaltyImposed'> = ({ data, day }) => {
  const version = findVersionOn(simpleLimit, day);
  if (!version) return refuse('no-limit-known', { detail: dateInChinese(day) });
  if (data === null || (data.otherLaw !== undefined && otherLawCounts(day))) return null;
  const limit = version.value[limitFor(data.partyKind)];
  if ((data.fine ?? 0) <= limit) return null;
  return refuse('above-limit', { rule: simpleLimit, day, detail: `当日限额为${moneyInChinese(limit)}` });
};

const stepNames = {
  certificatesShown: '出示执法证件',
  told: '告知拟处罚内容及事实、理由、依据和陈述、申辩的权利',
  heard: '听取陈述、申辩',
  numberedForm: '填写预定格式、编有号码的决定书并签名',
  sealed: '加盖印章',
} as const;

const stepsAreDone: SummaryGate<'SummaryPenaltyImposed'> = ({ data, day }) => {
  if (data === null) return null;
  const missing = (Object.keys(stepNames) as (keyof typeof stepNames)[]).filter((step) => !data.steps[step]);
  const at = { rule: simpleSteps, day };
  if (missing.length > 0)
    return refuse('step-missing', { ...at, detail: missing.map((step) => stepNames[step]).join('、') });
  return data.delivery === 'not-delivered' ? refuse('not-delivered', at) : null;
};

const remedyIsRight: SummaryGate<'SummaryPenaltyImposed'> = ({ data, day }) => {
  if (data === null || data.remedy === remedyOn(day, data.priceCase)) return null;
  const rule = reviewFirstRule(day, data.priceCase) ?? remedyReviewTerm;
  const text = remedyText(day, data.priceCase);
  return refuse('wrong-remedy', { rule, day, ...(text === undefined ? {} : { detail: text }) });
};

/** 当场收缴的三种情形 — 程序规定第七十二条第一款. */
const mayBeCollected: SummaryGate<'CollectedOnSpot'> = ({ data, matter, day }) => {
  const { fine, partyKind, decidedOn } = matter.facts;
  const version = findVersionOn(collectOnSpot, day);
  if (data === null || !version) return null;
  const at = { rule: collectOnSpot, day };
  switch (data.ground) {
    case 'small':
      if (fine > version.value.always) return refuse('not-the-small-sum', at);
      break;
    case 'hard-later':
      if (fine > version.value.ifHardLater[limitFor(partyKind)]) return refuse('above-collect-limit', at);
      break;
    case 'remote':
      return data.partyAsked === true ? null : refuse('not-asked', at);
  }
  return day === decidedOn ? null : refuse('not-on-the-spot', { rule: paySeparation, day });
};

const receiptIsFiscal: SummaryGate<'CollectedOnSpot'> = ({ data, day }) => {
  if (data === null) return null;
  if (data.receipt !== 'fiscal') return refuse('no-fiscal-receipt', { rule: collectReceipt, day });
  return data.receiptNumber === undefined ? refuse('no-receipt-number', { rule: collectReceipt, day }) : null;
};

const collectsWhatIsDue: SummaryGate<'CollectedOnSpot'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const due = matter.facts.fine - matter.facts.paid;
  if (data.landedOn !== undefined && data.landedOn < day) return refuse('landed-later', { rule: collectHandin, day });
  if (due > 0 && data.amount === due) return null;
  return refuse('wrong-amount', { rule: collectOnSpot, day, detail: `尚应缴${moneyInChinese(due)}` });
};

const handsInAll: SummaryGate<'CollectionHandedIn'> = ({ data, matter, day }) => {
  const { inHand } = matter.facts;
  if (inHand > 0 && (data === null || data.amount === inHand)) return null;
  return refuse('wrong-amount', { rule: collectHandin, day, detail: `应交${moneyInChinese(inHand)}` });
};

const banksAll: SummaryGate<'CollectionBanked'> = ({ data, matter, day }) => {
  const { atBureau } = matter.facts;
  if (atBureau > 0 && (data === null || data.amount === atBureau)) return null;
  return refuse('wrong-amount', { rule: collectHandin, day, detail: `应缴付${moneyInChinese(atBureau)}` });
};

const paysWhatIsDue: SummaryGate<'PaymentReceived'> = ({ data, matter, day }) => {
  const due = matter.facts.fine - matter.facts.paid;
  const fits = due > 0 && (data === null || (data.amount <= due && data.inFull === (data.amount === due)));
  return fits ? null : refuse('wrong-amount', { rule: payTerm, day, detail: `尚应缴${moneyInChinese(due)}` });
};

const surchargeIsDue: SummaryGate<'PaymentReceived'> = (asked) => {
  const { data, matter, day } = asked;
  if ((data?.surcharge ?? 0) === 0) return null;
  if (!windowHasRun(asked, 'payment')) return refuse('no-surcharge-yet', { rule: surcharge, day });
  const cap = (findVersionOn(surcharge, day)?.value.cap ?? 1) * matter.facts.fine;
  return (data?.surcharge ?? 0) > cap ? refuse('surcharge-too-high', { rule: surcharge, day }) : null;
};

const moneyIsSettled: SummaryGate<'SummaryPenaltyClosed'> = ({ matter, day }) => {
  const { fine, paid, inHand, atBureau } = matter.facts;
  if (paid < fine) return refuse('not-paid', { rule: payTerm, day });
  return inHand + atBureau > 0 ? refuse('money-on-hand', { rule: collectHandin, day }) : null;
};

const isReported: SummaryGate<'SummaryPenaltyClosed'> = ({ matter, day }) =>
  matter.facts.reported ? null : refuse('not-reported', { rule: simpleReport, day });

const allIsRefunded: SummaryGate<'DecisionWithdrawn'> = ({ data, matter, day }) => {
  const { paid } = matter.facts;
  if (data === null || (data.refund ?? 0) === paid) return null;
  return refuse('not-refunded', { rule: penaltySelfCorrection, day, detail: `已收${moneyInChinese(paid)}` });
};

export const gates: Duty<SummaryPenalty, SummaryFacts>['gates'] = {
  SummaryPenaltyImposed: [factsAreClear, withinLimit, fineIsStated, stepsAreDone, remedyIsRight],
  CollectedOnSpot: [receiptIsFiscal, mayBeCollected, collectsWhatIsDue],
  CollectionHandedIn: [handsInAll],
  CollectionBanked: [banksAll],
  PaymentReceived: [paysWhatIsDue, surchargeIsDue],
  DecisionWithdrawn: [allIsRefunded],
  SummaryPenaltyClosed: [moneyIsSettled, isReported],
};
