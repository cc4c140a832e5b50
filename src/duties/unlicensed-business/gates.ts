/** 无证无照经营查处的关口 — what is none of it, whose it is, and what may be done. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../record/duty.ts';
import type { Refusal } from '../../record/refusal.ts';
import { isOurs } from './choices.ts';
import type { UnlicensedFacts } from './facts.ts';
import type { UnlicensedBusiness } from './procedure.ts';
import { refuse } from './refusals.ts';
import {
  nolicCredit,
  nolicExempt,
  nolicFine,
  nolicGuide,
  nolicReport,
  nolicRouteBoth,
  nolicRouteLicence,
  nolicRouteRegistration,
  nolicSeize,
  nolicShare,
} from './rules.ts';

type NolicGate<N extends ActName<UnlicensedBusiness>> = Gate<UnlicensedFacts, DataOf<UnlicensedBusiness, N>>;
type AskedOf = Asked<UnlicensedFacts, unknown>;

const informantIsNamed: NolicGate<'ClueReceived'> = ({ data, day }) =>
  data?.namedInformant && data.informant === undefined ? refuse('informant-missing', { rule: nolicReport, day }) : null;

const verificationFits: NolicGate<'SiteVerified'> = ({ data, day }) => {
  if (data === null) return null;
  if (data.kind === 'none')
    return data.exempt === undefined ? refuse('exemption-missing', { rule: nolicExempt, day }) : null;
  const needsLicence = data.kind === 'unlicensed' || data.kind === 'both';
  return needsLicence && data.licenser === 'not-needed'
    ? refuse('kind-contradicted', { rule: nolicRouteLicence, day })
    : null;
};

/** 第十一条 — the powers of the regulation are for unregistered business; who aids it may be questioned, not stopped by it. */
const isUnregistered = ({ matter: { facts }, day }: AskedOf): Refusal | null =>
  facts.kind === 'unregistered' ? null : refuse('not-unregistered', { rule: nolicSeize, day });

const isOurMatter = ({ matter: { facts }, day }: AskedOf): Refusal | null => {
  const { kind = 'none', licenser = 'undetermined' } = facts;
  if (kind === 'none') return refuse('is-exempt', { rule: nolicExempt, day });
  const rule = kind === 'both' ? nolicRouteBoth : nolicRouteLicence;
  return isOurs(kind, licenser) ? null : refuse('not-ours', { rule, day });
};

const isNotOurMatter: NolicGate<'DepartmentNotified'> = ({ matter: { facts }, day }) =>
  facts.kind !== undefined && isOurs(facts.kind, facts.licenser ?? 'undetermined')
    ? refuse('ours', { rule: nolicRouteRegistration, day })
    : null;

const mayBeGuided: NolicGate<'GuidanceGiven'> = ({ data, day, matter: { facts } }) => {
  const at = { rule: nolicGuide, day };
  if (!facts.conditionsMet || !facts.willing) return refuse('no-guidance', at);
  return data !== null && data.until < day ? refuse('day-wrong', at) : null;
};

const obtainedBefore: NolicGate<'LicenceObtained'> = ({ data, day }) =>
  data !== null && data.obtainedOn > day ? refuse('day-wrong', { rule: nolicGuide, day }) : null;

const wasGuided: NolicGate<'OperationCeased'> = ({ day, matter: { facts } }) =>
  facts.conditionsMet && facts.willing && !facts.guided ? refuse('guidance-first', { rule: nolicGuide, day }) : null;

const ceasedLawfully: NolicGate<'OperationCeased'> = ({ data, day, matter: { facts } }) => {
  if (data === null) return null;
  const at = { rule: nolicSeize, day };
  if (data.how === 'by-order' && !facts.stopOrdered) return refuse('no-stop-order', at);
  return data.how === 'special-law' && data.basis === undefined ? refuse('no-special-law', at) : null;
};

const measureIsOfThisKind: NolicGate<'MeasureLinked'> = ({ data, day, linked }) => {
  const measure = data === null ? undefined : linked(data.measure);
  if (measure === undefined) return null;
  const { basis } = measure.facts as { readonly basis?: unknown };
  return measure.procedure === 'coercive-measure' && basis === 'unlicensed-business-2017'
    ? null
    : refuse('wrong-measure', { rule: nolicSeize, day });
};

const sameParty: NolicGate<'ViolationSuspected'> = ({ data, day, matter: { facts } }) => {
  if (data === null) return null;
  const same =
    data.partyName === facts.partyName &&
    data.partyKind === facts.partyKind &&
    data.partyCode === facts.partyCode &&
    data.source === facts.source &&
    data.field === facts.field;
  return same ? null : refuse('other-party', { rule: nolicFine, day });
};

const isExempt: NolicGate<'ClueDismissed'> = ({ day, matter: { facts } }) =>
  facts.kind === 'none' ? null : refuse('not-exempt', { rule: nolicExempt, day });

const hasInformant: NolicGate<'InformantAnswered'> = ({ day, matter: { facts } }) =>
  facts.namedInformant ? null : refuse('no-named-informant', { rule: nolicReport, day });

const isSettled: NolicGate<'ClueClosed'> = ({ data, day, matter: { facts } }) => {
  if (facts.namedInformant && !facts.informantAnswered)
    return refuse('informant-not-answered', { rule: nolicReport, day });
  if (data === null) return null;
  if (facts.outcome === 'investigated' && data.case === undefined)
    return refuse('case-not-named', { rule: nolicShare, day });
  const didIt = facts.outcome === 'ceased' || facts.outcome === 'investigated';
  return didIt && !data.creditRecorded ? refuse('credit-not-recorded', { rule: nolicCredit, day }) : null;
};

export const gates: Duty<UnlicensedBusiness, UnlicensedFacts>['gates'] = {
  ClueReceived: [informantIsNamed],
  SiteVerified: [verificationFits],
  StopOrdered: [isUnregistered],
  MeasureLinked: [measureIsOfThisKind],
  GuidanceGiven: [isOurMatter, mayBeGuided],
  LicenceObtained: [obtainedBefore],
  OperationCeased: [isOurMatter, wasGuided, ceasedLawfully],
  ViolationSuspected: [isOurMatter, sameParty],
  DepartmentNotified: [isNotOurMatter],
  ClueDismissed: [isExempt],
  InformantAnswered: [hasInformant],
  ClueClosed: [isSettled],
};
