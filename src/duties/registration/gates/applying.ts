/** 申请、审查与决定的关口. */
import { findVersionOn } from '../../../law/kinds.ts';
import { expiryOn, windowHasRun } from '../../../record/expiry.ts';
import { hasDone, lastClock } from '../../../record/matter.ts';
import { refuse } from '../refusals.ts';
import { regDeregSimple, regDeregSimpleIndividual, regIndivDeregBar } from '../rules/deregistration.ts';
import { regAccept, regCoDecide, regCoSupplement, regVerify } from '../rules/former.ts';
import {
  regCancelLicence,
  regDecide,
  regEntries,
  regEstablished,
  regFormReview,
  regRealName,
  regRefusal,
  regSupplement,
} from '../rules/present.ts';
import { type AskedOf, hasNumber, type RegistrationGate, type RegistrationGates } from './gate.ts';
import { codeIsFree, stillExists, stillExistsAtDecision } from './register.ts';

const isNamed: RegistrationGate<'ApplicationReceived'> = ({ data, day }) => {
  if (data === null) return null;
  const at = { rule: regEntries, day };
  const told = data.kind === 'deregistration' ? data.ground !== undefined : data.changed !== undefined;
  if (data.kind !== 'set-up' && !told) return refuse('nothing-changed', at);
  return data.kind === 'set-up' || hasNumber(data) ? null : refuse('no-number', at);
};

const isVerifiedPerson: RegistrationGate<'ApplicationReceived'> = ({ data, day }) =>
  data === null || data.identityVerified || !findVersionOn(regRealName, day)
    ? null
    : refuse('identity-not-verified', { rule: regRealName, day });

const isDeemedAccepted = (asked: AskedOf): boolean =>
  !hasDone(asked.matter, 'SupplementTold') && windowHasRun(asked, 'supplement');

const tellsOnce: RegistrationGate<'SupplementTold'> = (asked) => {
  const { data, day, matter } = asked;
  if (!findVersionOn(regCoSupplement, day))
    return data === null || data.returned ? null : refuse('not-returned', { rule: regSupplement, day });
  const at = { rule: regCoSupplement, day };
  if (hasDone(matter, 'SupplementTold')) return refuse('told-once', at);
  return isDeemedAccepted(asked) ? refuse('deemed-accepted', at) : null;
};

const acceptanceExists: RegistrationGate<'ApplicationAccepted'> = ({ day }) =>
  findVersionOn(regAccept, day) ? null : refuse('no-acceptance', { rule: regDecide, day });

const acceptanceDay: RegistrationGate<'ApplicationAccepted'> = (asked) => {
  const { data, day, matter } = asked;
  if (data === null) return null;
  const at = { rule: regCoSupplement, day };
  if (isDeemedAccepted(asked))
    return data.acceptedOn === matter.facts.receivedOn ? null : refuse('deemed-accepted', at);
  return data.acceptedOn === day ? null : refuse('wrong-acceptance-day', at);
};

const acceptedAsAsked: RegistrationGate<'ApplicationAccepted'> = ({ data, day, matter }) => {
  if (data === null) return null;
  if (data.entityType !== matter.facts.entityType) return refuse('other-entity-type', { rule: regAccept, day });
  return data.needsVerification && data.verifiedWhat === undefined
    ? refuse('verification-not-told', { rule: regVerify, day })
    : null;
};

const twoVerify: RegistrationGate<'MaterialsVerified'> = ({ data, day }) => {
  const version = findVersionOn(regVerify, day);
  if (!version) return refuse('form-review-only', { rule: regFormReview, day });
  return data === null || data.reviewers.length >= version.value
    ? null
    : refuse('too-few-reviewers', { rule: regVerify, day });
};

const extensionIsLawful: RegistrationGate<'DecisionExtended'> = (asked) => {
  const { data, day, matter } = asked;
  const at = { rule: regDecide, day };
  if (lastClock(matter, 'decide') === undefined) return refuse('no-extension', at);
  if (matter.facts.extended) return refuse('already-extended', at);
  const expiry = expiryOn(asked, 'decide');
  if (expiry && expiry.expiresOn < day) return refuse('extension-after-expiry', at);
  return data === null || data.applicantTold ? null : refuse('applicant-not-told', at);
};

const isAsAsked: RegistrationGate<'RegistrationGranted'> = ({ data, day, matter }) =>
  data === null || data.kind === matter.facts.kind ? null : refuse('other-kind', { rule: regEntries, day });

/** 当场登记 — before 2022 only an application made at the counter could be registered without acceptance. */
const acceptedBefore: RegistrationGate<'RegistrationGranted'> = ({ day, matter: { state, facts } }) =>
  state === 'received' && facts.channel !== 'on-site' && findVersionOn(regAccept, day)
    ? refuse('accept-first', { rule: regCoDecide, day })
    : null;

const isVerified: RegistrationGate<'RegistrationGranted'> = ({ day, matter: { facts } }) => {
  const at = { rule: regVerify, day };
  if (facts.verified === 'inconsistent') return refuse('verified-otherwise', at);
  return facts.needsVerification && facts.verified === 'none' ? refuse('not-verified', at) : null;
};

/** 个体工商户推送简易注销 — granted straight from the announcing state. */
const pushHasRun: RegistrationGate<'RegistrationGranted'> = (asked) => {
  const { day, matter } = asked;
  if (matter.state !== 'announcing') return null;
  if (matter.facts.simpleWay !== 'pushed') return refuse('not-announced-way', { rule: regDeregSimple, day });
  const at = { rule: regDeregSimpleIndividual, day };
  if (matter.facts.objection !== 'none') return refuse('simple-objected', at);
  return windowHasRun(asked, 'simple-push') ? null : refuse('announcement-running', at);
};

const entryIsWhole: RegistrationGate<'RegistrationGranted'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const { kind } = matter.facts;
  const at = { rule: regEntries, day };
  if (kind === 'deregistration' || kind === 'recordal')
    return data.entry === undefined ? null : refuse('entry-not-needed', at);
  if (data.entry === undefined) return refuse('no-entry', at);
  if (data.entry.uscc === undefined && data.entry.registrationNumber === undefined) return refuse('no-number', at);
  if (kind === 'change') return null;
  if (data.licenceDatedOn === undefined) return refuse('no-entry', { rule: regEstablished, day });
  return data.licenceDatedOn < day ? refuse('licence-too-early', { rule: regEstablished, day }) : null;
};

const individualMayLeave: RegistrationGate<'RegistrationGranted'> = ({ data, day, matter: { facts } }) => {
  if (facts.kind !== 'deregistration' || facts.entityType !== 'individual-business') return null;
  const version = findVersionOn(regIndivDeregBar, day);
  if (data === null || !version) return null;
  const found = version.value.filter((item) => data.bars.includes(item.code));
  if (found.length === 0) return null;
  return refuse('individual-barred', { rule: regIndivDeregBar, day, detail: found.map((item) => item.zh).join('；') });
};

const refusalIsNotified: RegistrationGate<'RegistrationRefused'> = ({ data, day }) => {
  if (data === null) return null;
  const at = { rule: regRefusal, day };
  if (!data.notice) return refuse('reasons-not-notified', at);
  return data.remedyTold || !findVersionOn(regAccept, day) ? null : refuse('remedy-not-told', at);
};

const issuesALicence: RegistrationGate<'LicenceIssued'> = ({ data, day, matter: { facts } }) => {
  const at = { rule: regEstablished, day };
  if (facts.kind === 'deregistration') return refuse('wrong-licence-step', at);
  return data !== null && (facts.kind === 'set-up') !== (data.handling === 'new')
    ? refuse('wrong-licence-step', at)
    : null;
};

const recoversALicence: RegistrationGate<'LicenceRecovered'> = ({ day, matter: { facts } }) =>
  facts.kind === 'deregistration' ? null : refuse('wrong-licence-step', { rule: regCancelLicence, day });

export const applyingGates = {
  ApplicationReceived: [isNamed, isVerifiedPerson, stillExists],
  SupplementTold: [tellsOnce],
  ApplicationAccepted: [acceptanceExists, acceptanceDay, acceptedAsAsked],
  MaterialsVerified: [twoVerify],
  DecisionExtended: [extensionIsLawful],
  RegistrationGranted: [
    isAsAsked,
    acceptedBefore,
    isVerified,
    pushHasRun,
    entryIsWhole,
    individualMayLeave,
    codeIsFree,
    stillExistsAtDecision,
  ],
  RegistrationRefused: [refusalIsNotified],
  LicenceIssued: [issuesALicence],
  LicenceRecovered: [recoversALicence],
} satisfies RegistrationGates;
