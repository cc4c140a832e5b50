/** 结束的关口 — the papers of an agreement, the grounds of an end without one, and telling before the archive. */

import { dateInChinese, findVersionOn } from '../../../law/kinds.ts';
import { findListedCodesOn, listedInChinese } from '../../../law/listed-items.ts';
import { expiryOn } from '../../../record/expiry.ts';
import { hasDone } from '../../../record/matter.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { refuse } from '../refusals.ts';
import {
  cmpAccept,
  cmpAgreementDoc,
  cmpJoint,
  cmpMediateLimit,
  cmpRejectGrounds,
  cmpRemedy,
  cmpTerminateGrounds,
  cmpTerminateNotify,
} from '../rules/index.ts';
import type { ComplaintAsked, ComplaintGate, ComplaintGates } from './gate.ts';

const paperIsRight: ComplaintGate<'AgreementReached'> = ({ data, day }) => {
  const version = findVersionOn(cmpAgreementDoc, day);
  if (data === null || !version) return null;
  const at = { rule: cmpAgreementDoc, day };
  if (data.mode === 'on-site' && data.paper === 'remote') return refuse('paper-missing', at);
  if (data.paper !== 'agreement') return null;
  const missing = version.value.filter((item) => data.formalities?.includes(item.code) !== true);
  if (missing.length === 0) return null;
  return refuse('paper-incomplete', { ...at, detail: `缺${missing.map((item) => item.zh).join('、')}` });
};

const representedAgree: ComplaintGate<'AgreementReached' | 'MediationTerminated'> = ({ data, matter, day }) => {
  if (data === null || !matter.facts.represented || !findVersionOn(cmpJoint, day)) return null;
  const concerns = !('ground' in data) || data.ground === 'withdrawn' || data.ground === 'settled';
  return concerns && data.representedConsent !== true ? refuse('represented-not-asked', { rule: cmpJoint, day }) : null;
};

const groundIsInForce: ComplaintGate<'MediationTerminated'> = ({ data, day }) => {
  const known = findListedCodesOn(cmpTerminateGrounds, day);
  if (data === null || known === undefined || known.includes(data.ground)) return null;
  const detail = listedInChinese(cmpTerminateGrounds, [data.ground], day);
  return refuse('ground-not-in-force', { rule: cmpTerminateGrounds, day, detail });
};

const limits = ['mediate-limit', 'mediate-limit-law', 'mediate-limit-gs'] as const;

/** The earliest of the limits that run at once binds. Undefined where none was started. */
function findLimit(asked: ComplaintAsked): string | undefined {
  const days = limits.flatMap((clock) => expiryOn(asked, clock)?.expiresOn ?? []);
  return days.length === 0 ? undefined : days.sort()[0];
}

function limitHasRun(asked: ComplaintAsked): Refusal | null {
  const { day } = asked;
  const last = findLimit(asked);
  if (last === undefined || last < day) return null;
  const detail = `于${dateInChinese(last as typeof day)}届满`;
  return refuse('limit-not-run', {
    rule: findVersionOn(cmpMediateLimit, day) ? cmpMediateLimit : cmpAccept,
    day,
    detail,
  });
}

/** What the record shows must agree with the ground. */
const groundHasFacts: ComplaintGate<'MediationTerminated'> = (asked) => {
  const { data, matter, day } = asked;
  if (data === null) return null;
  const at = { rule: cmpTerminateGrounds, day };
  const { consents } = matter.facts;
  switch (data.ground) {
    case 'time-limit':
      return limitHasRun(asked);
    case 'operator-refuses':
      return consents.operator === false ? null : refuse('not-refused', { ...at, detail: '被投诉人' });
    case 'complainant-refuses':
      return consents.complainant === false ? null : refuse('not-refused', { ...at, detail: '投诉人' });
    case 'no-agreement':
      return hasDone(matter, 'MediationHeld') ? null : refuse('no-meeting-held', at);
    case 'reject-ground':
      return rejectGroundIsNamed(asked, data.rejectGround);
    default:
      return null; // the other grounds are facts outside the record: they are in the reasons
  }
};

function rejectGroundIsNamed({ day }: ComplaintAsked, ground: string | undefined): Refusal | null {
  const at = { rule: cmpRejectGrounds, day };
  if (ground === undefined) return refuse('reject-ground-missing', at);
  const known = findListedCodesOn(cmpRejectGrounds, day);
  return known === undefined || known.includes(ground) ? null : refuse('ground-not-in-force', at);
}

const otherWaysAreTold: ComplaintGate<'MediationTerminated'> = ({ data, day }) =>
  data !== null && findVersionOn(cmpRemedy, day) && data.remediesTold !== true
    ? refuse('other-ways-not-told', { rule: cmpRemedy, day })
    : null;

const sideNotTold: ComplaintGate<'TerminationTold'> = ({ data, matter, day }) =>
  data !== null && matter.facts.toldTermination.includes(data.side)
    ? refuse('side-told', { rule: cmpTerminateNotify, day })
    : null;

const everybodyTold = ({ matter, day }: ComplaintAsked): Refusal | null => {
  const { told, toldTermination } = matter.facts;
  if (!told) return refuse('not-told-yet', { rule: cmpAccept, day, detail: '受理或者不予受理的决定' });
  if (matter.state !== 'terminated' || toldTermination.length === 2) return null;
  const rule = findVersionOn(cmpTerminateNotify, day) ? cmpTerminateNotify : cmpAccept;
  return refuse('not-told-yet', { rule, day, detail: '终止调解的决定' });
};

export const endingGates: ComplaintGates = {
  AgreementReached: [paperIsRight, representedAgree],
  MediationTerminated: [groundIsInForce, groundHasFacts, otherWaysAreTold, representedAgree],
  TerminationTold: [sideNotTold],
  ComplaintArchived: [everybodyTold],
};
