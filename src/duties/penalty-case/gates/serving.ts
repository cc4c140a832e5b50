/** 送达的关口 — which way is lawful for which paper on which day. */
import {
  serviceAddress,
  serviceDecision,
  serviceElectronic,
  serviceLeave,
  serviceMail,
  servicePublicNotice,
} from '../../../law/common-rules/serving.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import { hasMoneyDue } from '../penalties.ts';
import { refuse } from '../refusals.ts';
import { decisionTellPublicity, payTerm } from '../rules/index.ts';
import { notBeforeDecision } from './decision-parts.ts';
import { type CaseGate, type CaseGates, itemsOn, postedBefore } from './gate.ts';

type Serving = CaseGate<'DocumentServed'>;

const byPost: Serving = ({ data, day }) =>
  data?.postedOn !== undefined && data.way !== 'mail' ? refuse('posted-otherwise', { rule: serviceMail, day }) : null;

const decisionExists: Serving = ({ data, day, matter }) => {
  const kind = matter.facts.decision?.kind;
  const fits =
    data === null ||
    (data.document === 'penalty-decision' && kind === 'penalty') ||
    (data.document === 'no-penalty-decision' && (kind === 'no-penalty' || kind === 'not-established')) ||
    !['penalty-decision', 'no-penalty-decision'].includes(data.document);
  return fits ? null : refuse('no-decision', { rule: serviceDecision, day });
};

const decidedBefore: Serving = ({ data, day, matter }) =>
  data?.document === 'penalty-decision' || data?.document === 'no-penalty-decision'
    ? notBeforeDecision({ matter, day })
    : null;

const notServedTwice: Serving = ({ data, day, matter }) => {
  const servesDecision = data?.document === 'penalty-decision' || data?.document === 'no-penalty-decision';
  return servesDecision && matter.facts.decision?.servedOn
    ? refuse('already-served', { rule: serviceDecision, day })
    : null;
};

/** The version of the day says what electronic serving needs: 2019 never for a decision, since 2021 a confirmation. */
const electronic: Serving = ({ data, day, matter }) => {
  if (data?.way !== 'electronic') return null;
  const wants = itemsOn(serviceElectronic, day).map((item) => item.code);
  const at = { rule: serviceElectronic, day };
  if (wants.includes('not-penalty-decision') && data.document === 'penalty-decision')
    return refuse('electronic-decision', at);
  // A confirmation that was signed later says nothing about the day of serving.
  const confirmedOn = matter.performed.AddressConfirmed?.lastOn ?? day;
  if (!matter.facts.electronicConsent || confirmedOn > day) return refuse('electronic-without-confirmation', at);
  return data.recorded === true ? null : refuse('serving-not-recorded', at);
};

const leaving: Serving = ({ data, day }) => {
  if (data?.way !== 'left') return null;
  if (data.leftWay === undefined) return refuse('left-how', { rule: serviceLeave, day });
  return data.leftWay === 'recorded' && data.recorded !== true
    ? refuse('serving-not-recorded', { rule: serviceLeave, day })
    : null;
};

const forwarding: Serving = ({ data, day }) =>
  data?.way === 'forwarded' && !itemsOn(serviceMail, day).some((item) => item.code === 'handed-on')
    ? refuse('forwarding-unknown', { rule: serviceMail, day })
    : null;

const byPublicNotice: Serving = ({ data, day, matter }) =>
  data?.way === 'public-notice' && !matter.facts.noticesRun.includes(data.document)
    ? refuse('public-notice-not-run', { rule: servicePublicNotice, day })
    : null;

const moneyTold: Serving = ({ data, day, matter }) => {
  const penalty = matter.facts.decision?.penalty;
  if (data?.document !== 'penalty-decision' || !penalty) return null;
  return data.moneyDue === hasMoneyDue(penalty) ? null : refuse('money-due-mismatch', { rule: payTerm, day });
};

const publicationTold: Serving = ({ data, day, matter }) =>
  data?.document === 'penalty-decision' &&
  matter.facts.decision?.publish === true &&
  !data.publicationTold &&
  day >= decisionTellPublicity.versions[0].from
    ? refuse('publication-not-told', { rule: decisionTellPublicity, day })
    : null;

const postingRecorded: CaseGate<'PublicNoticePosted'> = ({ data, day }) =>
  data?.place === 'posted' && !data.recorded
    ? refuse('serving-not-recorded', { rule: servicePublicNotice, day })
    : null;

const noticeRun: CaseGate<'PublicNoticeCompleted'> = (asked) =>
  windowHasRun(asked, 'public-notice')
    ? null
    : refuse('public-notice-not-run', { rule: servicePublicNotice, day: asked.day });

const addressSigned: CaseGate<'AddressConfirmed'> = ({ data, day }) =>
  data?.signed === false ? refuse('address-not-signed', { rule: serviceAddress, day }) : null;

export const servingGates: CaseGates = {
  AddressConfirmed: [addressSigned],
  DocumentServed: [
    postedBefore,
    byPost,
    decisionExists,
    decidedBefore,
    notServedTwice,
    electronic,
    leaving,
    forwarding,
    byPublicNotice,
    moneyTold,
    publicationTold,
  ],
  PublicNoticePosted: [postingRecorded],
  PublicNoticeCompleted: [noticeRun],
};
