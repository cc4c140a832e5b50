/** 关口 — what the regulation on referrals forbids. */
import { dateInChinese, findVersionOn, type PlainDate, type Rule } from '../../law/kinds.ts';
import { listedInChinese } from '../../law/listed-items.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { windowHasRun } from '../../record/expiry.ts';
import { hasDone } from '../../record/matter.ts';
import { holdsPost } from '../../record/person.ts';
import type { CriminalReferralFacts } from './facts.ts';
import type { CriminalReferral } from './procedure.ts';
import { refuse } from './refusals.ts';
import {
  xfDecide,
  xfDocs,
  xfEvidence,
  xfGoods,
  xfPoliceDecide,
  xfReceipt,
  xfReturnPunish,
  xfReverse,
  xfReviewRequest,
  xfTeam,
} from './rules.ts';

type ReferralGate<N extends ActName<CriminalReferral>> = Gate<CriminalReferralFacts, DataOf<CriminalReferral, N>>;

/** Asked before anything is filled in, one of the team is enough: who else reports is said on the form. */
const byTheTeam: ReferralGate<'ReferralReported'> = ({ data, matter, officers, day }) => {
  const { team } = matter.facts;
  const needed = data === null ? 1 : (findVersionOn(xfTeam, day)?.value ?? 2);
  return officers.filter(({ id }) => team.includes(id)).length < needed
    ? refuse('not-of-the-team', { rule: xfTeam, day })
    : null;
};

/** 正职负责人或者主持工作的负责人 — a deputy decides only while he presides, and says on what ground he does. */
const byTheHead: ReferralGate<'TransferApproved' | 'TransferNotApproved'> = ({ data, actor, day }) =>
  holdsPost(actor, 'bureau-chief', day) || data === null || data.presiding !== undefined
    ? null
    : refuse('not-the-head', { rule: xfDecide, day });

const perishablesKept: ReferralGate<'GoodsListed'> = ({ data, day }) => {
  const unkept = data?.goods.find(({ perishable, measures }) => perishable && measures === undefined);
  return unkept ? refuse('perishable-unkept', { rule: xfEvidence, day, detail: unkept.name }) : null;
};

const alwaysAttached = ['letter', 'investigation-account', 'goods-list'];

const documentsComplete: ReferralGate<'CaseSentToPolice'> = ({ data, day }) => {
  const missing = data === null ? [] : alwaysAttached.filter((code) => !data.documents.includes(code));
  return missing.length === 0
    ? null
    : refuse('documents-missing', { rule: xfDocs, day, detail: listedInChinese(xfDocs, missing, day) });
};

/** The day on which another organ did something: not before the case was sent to it, not after it was written down. */
function toldDay(on: PlainDate | undefined, sentOn: PlainDate | undefined, day: PlainDate, rule: Rule<never> | Rule) {
  if (on === undefined) return null;
  if (on > day) return refuse('days-in-future', { rule, day, detail: dateInChinese(on) });
  return sentOn !== undefined && on < sentOn
    ? refuse('days-before', { rule, day, detail: `移送于${dateInChinese(sentOn)}` })
    : null;
}

const dayIsTrue =
  (rule: Rule<never> | Rule): Gate<CriminalReferralFacts, { readonly receivedOn: PlainDate }> =>
  ({ data, matter, day }) =>
    toldDay(data?.receivedOn, matter.performed.CaseSentToPolice?.lastOn, day, rule);

const supplementDay: ReferralGate<'SupplementDemanded'> = ({ data, matter, day }) =>
  toldDay(data?.toldOn, matter.performed.CaseSentToPolice?.lastOn, day, xfReceipt);

/** 逾期未决才可以以逾期为由；已经决定的，事由就是那个决定。 */
const groundIsTrue: ReferralGate<'FilingSupervisionSuggested'> = (asked) => {
  const { data, matter, day } = asked;
  if (data === null) return null;
  const undecided = matter.state === 'sent' || matter.state === 'received';
  if (undecided !== (data.ground === 'overdue')) return refuse('ground-differs', { rule: xfReviewRequest, day });
  if (!undecided) return data.ground === matter.state ? null : refuse('ground-differs', { rule: xfReviewRequest, day });
  return windowHasRun(asked, 'police-decide') || windowHasRun(asked, 'police-decide-food')
    ? null
    : refuse('not-overdue', { rule: xfPoliceDecide, day });
};

const goodsComplete: ReferralGate<'GoodsHandedOver'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const handed = data.goods.map(({ name }) => name);
  const missing = matter.facts.goods.filter((name) => !handed.includes(name));
  if (missing.length > 0 && data.kept === undefined)
    return refuse('goods-missing', { rule: xfGoods, day, detail: missing.join('、') });
  return data.signed ? null : refuse('handover-unsigned', { rule: xfGoods, day });
};

const goodsWent: ReferralGate<'CriminalOutcomeReceived'> = ({ matter, day }) =>
  matter.facts.goodsHandedOver ? null : refuse('goods-not-handed-over', { rule: xfGoods, day });

const over = ['decided', 'closed', 'archived', 'transferred', 'not-filed', 'terminated'];

/** A case that still runs goes on by itself: nothing is registered twice. */
const caseIsOver: ReferralGate<'CaseReopenedAsClue'> = ({ matter, day, linked }) => {
  const found = linked(matter.facts.case);
  return found && !over.includes(found.state) ? refuse('case-continues', { rule: xfReturnPunish, day }) : null;
};

const decisions = ['PenaltyDecided', 'NoPenaltyDecided', 'FactsNotEstablished', 'CaseNotFiled'];

const caseWasHandled: ReferralGate<'ResultTold'> = ({ data, day, linked }) => {
  if (data === null) return null;
  const found = linked(data.case);
  if (found?.procedure !== 'penalty-case') return refuse('case-unknown', { rule: xfReverse, day });
  return hasDone(found, ...decisions) ? null : refuse('not-handled-yet', { rule: xfReverse, day });
};

export const gates: Duty<CriminalReferral, CriminalReferralFacts>['gates'] = {
  GoodsListed: [perishablesKept],
  ReferralReported: [byTheTeam],
  TransferApproved: [byTheHead],
  TransferNotApproved: [byTheHead],
  CaseSentToPolice: [documentsComplete],
  PoliceReceiptReturned: [dayIsTrue(xfReceipt)],
  SupplementDemanded: [supplementDay],
  FilingNoticeReceived: [dayIsTrue(xfPoliceDecide)],
  DeclineNoticeReceived: [dayIsTrue(xfPoliceDecide)],
  DeclineUpheld: [dayIsTrue(xfReviewRequest)],
  FilingSupervisionSuggested: [groundIsTrue],
  GoodsHandedOver: [goodsComplete],
  CriminalOutcomeReceived: [goodsWent],
  CaseReopenedAsClue: [caseIsOver],
  ResultTold: [caseWasHandled],
};
