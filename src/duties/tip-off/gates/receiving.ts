/** 接收的关口 — the informant's name is where it belongs, mixed material becomes two matters, nothing is sent away unlawfully. */

import {
  cmpChannel,
  cmpDispatch,
  cmpExclusion,
  cmpFraudTransfer,
  cmpSplit,
} from '../../../law/common-rules/complaints-and-tip-offs.ts';
import { rptConfidential, rptResultNotice } from '../../../law/common-rules/informants.ts';
import { dateInChinese, findVersionOn } from '../../../law/kinds.ts';
import { findListedCodesOn } from '../../../law/listed-items.ts';
import { runningClock } from '../../../record/matter.ts';
import type { TipOffFacts } from '../facts.ts';
import { refuse } from '../refusals.ts';
import {
  rptAdTransfer,
  rptCheck,
  rptJurisdictionDispute,
  rptMaterial,
  rptNoPower,
  rptRepeat,
  rptSpecialFood,
} from '../rules/index.ts';
import { isNamed, type TipOffAsked, type TipOffGate, type TipOffGates } from './gate.ts';

const materialNotLater: TipOffGate<'TipOffReceived'> = ({ data, day }) =>
  data?.materialOn !== undefined && data.materialOn > day ? refuse('material-later', { rule: rptCheck, day }) : null;

const identityIsWhole: TipOffGate<'TipOffReceived'> = ({ data, day }) => {
  if (data === null) return null;
  const { identity, informantName, informantIdNumber, informantPhone, informantAddress } = data;
  if (identity === 'named')
    return informantName === undefined ? refuse('name-missing', { rule: rptMaterial, day }) : null;
  const given = [informantName, informantIdNumber, informantPhone, informantAddress].some((one) => one !== undefined);
  if (identity === 'anonymous') return given ? refuse('name-of-anonymous', { rule: rptConfidential, day }) : null;
  return data.splitFrom === undefined ? refuse('identity-without-complaint', { rule: rptConfidential, day }) : null;
};

const mixedIsSplit: TipOffGate<'TipOffReceived'> = ({ data, day }) => {
  if (data === null) return null;
  const hasContent = data.complaintContent !== undefined;
  if (data.containsComplaint && !hasContent) return refuse('split-missing', { rule: cmpSplit, day });
  return !data.containsComplaint && hasContent ? refuse('split-not-said', { rule: cmpSplit, day }) : null;
};

const channelIsPublished: TipOffGate<'TipOffReceived'> = ({ data, day }) => {
  const known = findListedCodesOn(cmpChannel, day);
  if (data === null || known === undefined || data.channel === 'other') return null;
  return known.includes(data.channel) ? null : refuse('channel-not-in-force', { rule: cmpChannel, day });
};

const dutyIsNew: TipOffGate<'SpecialDutyNoted'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const { receivedOn, timed } = matter.facts;
  const at = { rule: rptResultNotice, day };
  if (data.timed !== 'none' && data.timed === timed) return refuse('duty-running', at);
  if (data.receivedOn === receivedOn) return null;
  const detail = receivedOn === null ? '' : dateInChinese(receivedOn);
  return refuse('received-day-differs', { ...at, detail });
};

const repeatRuleInForce = ({ day }: TipOffAsked) =>
  findVersionOn(rptRepeat, day) ? null : refuse('repeat-not-in-force', { rule: rptCheck, day });

const informantIsKnown = ({ matter, day }: TipOffAsked) =>
  isNamed(matter.facts) ? null : refuse('anonymous-repeat', { rule: rptRepeat, day });

const sameInformant: TipOffGate<'RepeatReceived'> = ({ data, day }) =>
  data === null || data.sameInformant ? null : refuse('not-a-repeat', { rule: rptRepeat, day });

const earlierIsOfSameParty: TipOffGate<'RepeatSetAside'> = ({ data, matter, day, linked }) => {
  if (data === null) return null;
  const at = { rule: rptRepeat, day };
  if (data.earlier === matter.stream) return refuse('repeat-of-itself', at);
  const earlier = linked(data.earlier);
  const facts = earlier?.procedure === 'tip-off' ? (earlier.facts as TipOffFacts) : undefined;
  return facts?.party === matter.facts.party ? null : refuse('repeat-other-party', at);
};

const noDisputeYet = ({ matter, day }: TipOffAsked) =>
  matter.facts.disputed ? refuse('dispute-running', { rule: rptJurisdictionDispute, day }) : null;

const disputeRuns = ({ matter, day }: TipOffAsked) =>
  matter.facts.disputed || runningClock(matter, 'dispute')
    ? null
    : refuse('no-dispute', { rule: rptJurisdictionDispute, day });

/** Food that is another department's business is handed over, not merely waved on. */
const foodIsHandedOver: TipOffGate<'NoPowerTold'> = ({ data, matter, day }) =>
  data?.within === 'other' && matter.facts.field === 'food'
    ? refuse('hand-over-instead', { rule: rptSpecialFood, day })
    : null;

const informantIsTold: TipOffGate<'NoPowerTold'> = ({ data, matter, day }) =>
  data?.way === 'unreachable' && isNamed(matter.facts) ? refuse('way-unreachable', { rule: rptNoPower, day }) : null;

const notDispatched = ({ matter, day }: TipOffAsked) =>
  matter.facts.dispatched ? refuse('return-instead', { rule: cmpDispatch, day }) : null;

const onlyIfDispatched = ({ matter, day }: TipOffAsked) =>
  matter.facts.dispatched ? null : refuse('not-dispatched', { rule: cmpDispatch, day });

const transferIsKnown: TipOffGate<'TipOffTransferred'> = ({ data, matter, day }) => {
  if (data === null) return null;
  if (data.kind === 'advertiser' && !findVersionOn(rptAdTransfer, day))
    return refuse('ad-transfer-not-in-force', { rule: rptNoPower, day });
  if (data.kind !== 'other-department' || data.informantToldInWriting || !isNamed(matter.facts)) return null;
  return refuse('not-told-in-writing', { rule: matter.facts.field === 'food' ? rptSpecialFood : rptNoPower, day });
};

const kindIsListed: TipOffGate<'TipOffRedirected'> = ({ data, day }) => {
  const known = findListedCodesOn(cmpExclusion, day);
  if (data === null || known === undefined) return null;
  return known.includes(data.kind) ? null : refuse('not-an-exclusion', { rule: cmpExclusion, day });
};

const fraudRuleInForce = ({ day }: TipOffAsked) =>
  findVersionOn(cmpFraudTransfer, day) ? null : refuse('fraud-not-in-force', { rule: rptCheck, day });

export const receivingGates: TipOffGates = {
  TipOffReceived: [materialNotLater, identityIsWhole, mixedIsSplit, channelIsPublished],
  SpecialDutyNoted: [dutyIsNew],
  RepeatReceived: [repeatRuleInForce, informantIsKnown, sameInformant],
  RepeatSetAside: [repeatRuleInForce, informantIsKnown, earlierIsOfSameParty],
  JurisdictionDisputed: [noDisputeYet],
  JurisdictionSettled: [disputeRuns],
  NoPowerTold: [notDispatched, foodIsHandedOver, informantIsTold],
  TipOffTransferred: [notDispatched, transferIsKnown],
  TipOffReturned: [onlyIfDispatched],
  TipOffRedirected: [kindIsListed],
  FraudTransferred: [fraudRuleInForce],
};
