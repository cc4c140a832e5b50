/** 决定、发证与公开的关口 — what stands between an application and its decision. */
import { addDays } from '../../../law/kinds.ts';
import { issueTermOf } from '../choices.ts';
import { licRenew, licRenewDeemed } from '../exit-rules.ts';
import { licInterested } from '../hearing-rules.ts';
import { refuse } from '../refusals.ts';
import { licCertificate, licOnTheSpot, licPublic, licRefusal, licVerify } from '../rules.ts';
import { type AskedOf, hearingPending, type LicenceGate, type LicenceGates, stepIsOver } from './gate.ts';

interface Decision {
  readonly onTheSpot: boolean;
  readonly othersConcerned: boolean;
}

const acceptedOrOnTheSpot = ({ data, day, matter }: AskedOf<Decision>) =>
  data !== null && matter.state === 'received' && !data.onTheSpot
    ? refuse('not-accepted-yet', { rule: licOnTheSpot, day })
    : null;

const othersAreTold = ({ data, day, matter }: AskedOf<Decision>) =>
  data?.othersConcerned && !matter.facts.interestedTold
    ? refuse('interested-not-told', { rule: licInterested, day })
    : null;

/** Once the old term is over, the renewal counts as granted: nothing is left to decide. */
const renewalIsOpen = ({ day, matter: { facts } }: AskedOf) =>
  facts.kind === 'renewal' && facts.priorValidUntil !== undefined && facts.priorValidUntil < day
    ? refuse('deemed-renewed', { rule: licRenewDeemed, day })
    : null;

const isVerified: LicenceGate<'LicenceGranted'> = ({ matter: { facts }, day }) => {
  const at = { rule: licVerify, day };
  if (facts.verified === 'failed') return refuse('did-not-pass', at);
  return facts.needsVerification && facts.verified === 'none' ? refuse('not-verified', at) : null;
};

interface Grant {
  readonly validFrom: string;
  readonly validUntil?: string | undefined;
  readonly issueTerm: string;
}

const grantIsRight = ({ data, day, matter: { facts } }: AskedOf<Grant>) => {
  if (data === null) return null;
  if (data.issueTerm !== issueTermOf(facts.item)) return refuse('wrong-term', { rule: licCertificate, day });
  const at = { rule: licRenew, day };
  if (data.validUntil !== undefined && data.validUntil < data.validFrom)
    return refuse('wrong-validity', { ...at, detail: '有效期止早于有效期起' });
  const { kind, priorValidUntil } = facts;
  if (kind !== 'renewal' || priorValidUntil === undefined || data.validFrom === addDays(priorValidUntil, 1))
    return null;
  return refuse('wrong-validity', { ...at, detail: '延续后的有效期自原有效期届满次日起算' });
};

const isDeemed: LicenceGate<'RenewalDeemedGranted'> = ({ day, matter: { facts } }) =>
  facts.kind === 'renewal' && facts.priorValidUntil !== undefined && facts.priorValidUntil < day
    ? null
    : refuse('not-deemed', { rule: licRenewDeemed, day });

const refusalIsReasoned: LicenceGate<'LicenceRefused'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const at = { rule: licRefusal, day };
  if (!data.remedyTold) return refuse('remedy-not-told', at);
  const tested = matter.performed.SpecialStepFinished !== undefined;
  return tested && data.standard === undefined ? refuse('no-standard', at) : null;
};

const mayPublish: LicenceGate<'LicencePublished'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const at = { rule: licPublic, day };
  if (!data.cleared) return refuse('not-cleared', at);
  return matter.facts.published.some(({ channel }) => channel === data.channel)
    ? refuse('published-already', at)
    : null;
};

export const decidingGates = {
  LicenceGranted: [
    acceptedOrOnTheSpot,
    renewalIsOpen,
    othersAreTold,
    stepIsOver,
    hearingPending,
    isVerified,
    grantIsRight,
  ],
  LicenceRefused: [acceptedOrOnTheSpot, renewalIsOpen, othersAreTold, stepIsOver, hearingPending, refusalIsReasoned],
  RenewalDeemedGranted: [isDeemed, grantIsRight],
  LicencePublished: [mayPublish],
} satisfies LicenceGates;
