/** 撤销、撤回与注销的关口. */
import { findVersionOn } from '../../../law/kinds.ts';
import { expiryOn, windowHasRun } from '../../../record/expiry.ts';
import type { Refusal } from '../../../record/refusal.ts';
import {
  licCancel,
  licCancelBar,
  licDeregister,
  licRevoke,
  licRevokeDefence,
  licRevokeNotice,
  licWithdraw,
} from '../exit-rules.ts';
import { refuse } from '../refusals.ts';
import {
  type AskedOf,
  groundInForce,
  hearingPending,
  type LicenceGate,
  type LicenceGates,
  stepIsOver,
} from './gate.ts';

const foundBefore: LicenceGate<'RescissionOpened'> = ({ data, day }) =>
  data !== null && data.foundOn > day ? refuse('found-later', { rule: licRevoke, day }) : null;

const rescissionGround = ({ data, day }: AskedOf<{ readonly ground: string }>): Refusal | null =>
  data === null ? null : groundInForce(licCancel, data.ground, day);

const rightsAreTold = ({
  data,
  day,
}: AskedOf<{ readonly hearingRightTold: boolean; readonly interestedTold?: boolean }>): Refusal | null =>
  data === null || (data.hearingRightTold && data.interestedTold !== false)
    ? null
    : refuse('rights-not-told', { rule: licRevokeNotice, day });

const extendedInTime: LicenceGate<'RescissionExtended'> = (asked) => {
  const at = { rule: licRevoke, day: asked.day };
  if (asked.matter.facts.rescissionExtended) return refuse('already-extended', at);
  const expiry = expiryOn(asked, 'rescind');
  return expiry && expiry.expiresOn < asked.day ? refuse('extension-after-expiry', at) : null;
};

/** The holder was told and had five days, or has spoken; and no hearing is outstanding. */
const holderWasHeard = (asked: AskedOf): Refusal | null => {
  const { day, matter } = asked;
  if (findVersionOn(licRevokeNotice, day) === undefined) return null;
  if (!matter.facts.noticed) return refuse('not-noticed', { rule: licRevokeNotice, day });
  if (!matter.facts.defenceHeard && !windowHasRun(asked, 'defence'))
    return refuse('defence-window-open', { rule: licRevokeDefence, day });
  return hearingPending(asked);
};

const noPublicHarm: LicenceGate<'LicenceRescinded'> = ({ data, day }) =>
  data?.publicHarm ? refuse('public-harm', { rule: licCancelBar, day }) : null;

/** 欺骗、贿赂取得的应当撤销 — only that it was not so, or harm to the public, stands in the way. */
const mayBeKept: LicenceGate<'LicenceNotRescinded'> = ({ data, day, matter }) =>
  data?.why === 'discretion' && matter.facts.rescissionGround === 'fraud'
    ? refuse('must-rescind', { rule: licCancel, day })
    : null;

const withdrawalGround = ({ data, day }: AskedOf<{ readonly ground: string }>): Refusal | null =>
  data === null ? null : groundInForce(licWithdraw, data.ground, day);

const deregistrationFits: LicenceGate<'LicenceDeregistered'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const lacking = groundInForce(licDeregister, data.ground, day);
  if (lacking) return lacking;
  const at = { rule: licDeregister, day };
  const onApplication = data.way === 'on-application';
  if (onApplication && data.ground === 'no-longer-active' && data.underInvestigation)
    return refuse('under-investigation', at);
  const ended = matter.state === 'rescinded' || matter.state === 'withdrawn';
  if (ended && data.ground !== 'ended-by-decision') return refuse('wrong-deregistration', at);
  if (!onApplication && data.ground === 'no-longer-active') return refuse('wrong-deregistration', at);
  const { validUntil } = matter.facts;
  return data.ground === 'expired' && (validUntil === undefined || validUntil >= day)
    ? refuse('not-expired', at)
    : null;
};

export const endingGates = {
  RescissionOpened: [foundBefore, rescissionGround],
  RescissionNoticed: [rightsAreTold],
  RescissionExtended: [extendedInTime],
  LicenceRescinded: [noPublicHarm, rescissionGround, stepIsOver, holderWasHeard],
  LicenceNotRescinded: [mayBeKept],
  WithdrawalNoticed: [withdrawalGround, rightsAreTold],
  LicenceWithdrawn: [withdrawalGround, holderWasHeard],
  LicenceDeregistered: [deregistrationFits],
} satisfies LicenceGates;
