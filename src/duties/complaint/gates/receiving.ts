/** 接收的关口 — nothing bars a complaint from being registered but a false or an unlawful entry. */

import { cmpChannel, cmpDispatch, cmpExclusion, cmpSplit } from '../../../law/common-rules/complaints-and-tip-offs.ts';
import { findVersionOn } from '../../../law/kinds.ts';
import { findListedCodesOn } from '../../../law/listed-items.ts';
import { refuse } from '../refusals.ts';
import { cmpIdProofNotice, cmpJoint, cmpMaterials, cmpNonconsumerFactors, cmpRejectGrounds } from '../rules/index.ts';
import type { ComplaintGate, ComplaintGates } from './gate.ts';

/** A key tells complainants apart without naming them: letters, digits and hyphens, no number of a person. */
const keyHoldsNoPerson: ComplaintGate<'ComplaintReceived'> = ({ data }) => {
  const key = data?.complainantKey;
  if (key === undefined) return null;
  const plain = /^[A-Za-z0-9_-]+$/.test(key);
  const personal = /(^|\D)1[3-9]\d{9}(\D|$)/.test(key) || /\d{17}[\dXx]/.test(key) || /(^|\D)\d{15}(\D|$)/.test(key);
  return plain && !personal ? null : refuse('key-with-personal-data');
};

/** The number of earlier complaints is a fact of this record: stated as it is, or not at all. */
const earlierCountIsTrue: ComplaintGate<'ComplaintReceived'> = ({ data, tally }) => {
  if (data?.earlierThisYear === undefined) return null;
  if (data.complainantKey === undefined) return refuse('count-without-key');
  const counted = tally('complaints-by-complainant', data.complainantKey);
  if (counted === data.earlierThisYear) return null;
  const zh = `记录中本年度此前有${counted}件`;
  return refuse('earlier-count-differs', { detail: zh, fields: [{ path: '/earlierThisYear', zh }] });
};

const materialNotLater: ComplaintGate<'ComplaintReceived'> = ({ data, day }) =>
  data?.materialOn !== undefined && data.materialOn > day ? refuse('material-later') : null;

const mixedIsSplit: ComplaintGate<'ComplaintReceived'> = ({ data, day }) => {
  if (data === null) return null;
  const hasContent = data.tipOffContent !== undefined;
  if (data.containsTipOff && !hasContent) return refuse('split-missing', { rule: cmpSplit, day });
  return !data.containsTipOff && hasContent ? refuse('split-not-said', { rule: cmpSplit, day }) : null;
};

const twoRepresentatives: ComplaintGate<'ComplaintReceived'> = ({ data, day }) => {
  const version = findVersionOn(cmpJoint, day);
  if (!version || data?.representatives === undefined) return null;
  return data.representatives.length === version.value
    ? null
    : refuse('representatives-not-two', { rule: cmpJoint, day });
};

const channelIsPublished: ComplaintGate<'ComplaintReceived'> = ({ data, day }) => {
  const known = findListedCodesOn(cmpChannel, day);
  if (data === null || known === undefined || data.channel === 'other') return null;
  return known.includes(data.channel) ? null : refuse('channel-not-in-force', { rule: cmpChannel, day });
};

const identityMayBeAsked: ComplaintGate<'IdentityProofRequested'> = ({ data, day }) => {
  if (!findVersionOn(cmpIdProofNotice, day)) return refuse('no-identity-demand', { rule: cmpMaterials, day });
  return data !== null && data.until <= day ? refuse('proof-day-past', { rule: cmpIdProofNotice, day }) : null;
};

const proofWasAsked: ComplaintGate<'IdentityProofExamined'> = ({ matter, day }) =>
  matter.facts.proof === null ? refuse('proof-not-asked', { rule: cmpIdProofNotice, day }) : null;

const factorsAreListed: ComplaintGate<'FactorsNoted'> = ({ data, day }) => {
  if (data === null || data.factors.length === 0 || findVersionOn(cmpNonconsumerFactors, day)) return null;
  return refuse('factor-not-in-force', { rule: cmpRejectGrounds, day });
};

const onlyIfDispatched: ComplaintGate<'ComplaintReturned'> = ({ matter, day }) =>
  matter.facts.dispatched ? null : refuse('not-dispatched', { rule: cmpDispatch, day });

const kindIsListed: ComplaintGate<'ComplaintRedirected'> = ({ data, day }) => {
  const known = findListedCodesOn(cmpExclusion, day);
  if (data === null || known === undefined) return null;
  return known.includes(data.kind) ? null : refuse('not-an-exclusion', { rule: cmpExclusion, day });
};

export const receivingGates: ComplaintGates = {
  ComplaintReceived: [
    materialNotLater,
    mixedIsSplit,
    twoRepresentatives,
    channelIsPublished,
    keyHoldsNoPerson,
    earlierCountIsTrue,
  ],
  IdentityProofRequested: [identityMayBeAsked],
  IdentityProofExamined: [proofWasAsked],
  FactorsNoted: [factorsAreListed],
  ComplaintReturned: [onlyIfDispatched],
  ComplaintRedirected: [kindIsListed],
};
