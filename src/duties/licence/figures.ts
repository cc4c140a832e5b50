import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { LicenceFacts } from './facts.ts';
import type { Licence } from './procedure.ts';

type NotAccepted = DataOf<Licence, 'ApplicationNotAccepted'>;

const once: Readonly<Record<string, readonly [indicator: string, category?: string]>> = {
  ApplicationReceived: ['licence-applications'],
  ApplicationAccepted: ['licence-applications-accepted'],
  ApplicationLapsed: ['licence-applications-ended', 'lapsed'],
  ApplicationTerminated: ['licence-applications-ended', 'terminated'],
  DecisionExtended: ['licence-decisions-extended'],
  HearingHeld: ['licence-hearings'],
  LicenceGranted: ['licence-decisions', 'granted'],
  RenewalDeemedGranted: ['licence-decisions', 'deemed-granted'],
  LicenceRefused: ['licence-decisions', 'refused'],
  CertificateIssued: ['licence-certificates-issued'],
  LicencePublished: ['licence-publications'],
  LicenceRescinded: ['licences-ended', 'rescinded'],
  LicenceWithdrawn: ['licences-ended', 'withdrawn'],
  LicenceDeregistered: ['licences-ended', 'deregistered'],
};

/** 统计 — applications, decisions and ends; `cause` is the licence, `source` whether granted, changed or renewed. */
export function figures(act: Act, { facts }: Matter<LicenceFacts>): readonly FigureRow[] {
  const by = { cause: facts.item, source: facts.kind };
  if (act.type === 'ApplicationNotAccepted') {
    const { ground } = act.body.data as NotAccepted;
    return [{ indicator: 'licence-applications-not-accepted', value: 1, unit: '件', category: ground, ...by }];
  }
  const counted = once[act.type];
  if (counted === undefined) return [];
  const [indicator, category] = counted;
  return [{ indicator, value: 1, unit: '件', ...by, ...(category === undefined ? {} : { category }) }];
}
