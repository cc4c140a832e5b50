/** 关口 — nothing is decided or issued that was not reviewed, and nothing that the public had no time to answer. */
import { addDays, addMonths, findVersionOn, type PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../record/duty.ts';
import type { Refusal } from '../../record/refusal.ts';
import { ndValidityTj } from './after-rules.ts';
import type { NormativeFacts } from './facts.ts';
import type { NormativeTable } from './procedure.ts';
import { refuse } from './refusals.ts';
import { ndAssess, ndConsult, ndDecide, ndFairCompetition, ndLegality } from './rules.ts';

type NormativeGate<N extends ActName<NormativeTable>> = Gate<NormativeFacts, DataOf<NormativeTable, N>>;
type AskedOfAny = Pick<Asked<NormativeFacts, unknown>, 'day' | 'matter'>;

const isAssessed: NormativeGate<'ConsultationOpened' | 'LegalityReviewRequested'> = ({ day, matter }) =>
  matter.facts.assessed ? null : refuse('no-necessity', { rule: ndAssess, day });

const givesTime: NormativeGate<'ConsultationOpened'> = ({ data, day, matter }) => {
  if (matter.facts.secret) return refuse('consultation-is-secret', { rule: ndConsult, day });
  const length = findVersionOn(ndConsult, day)?.value;
  if (data === null || length === undefined || !matter.facts.impacts.includes('business')) return null;
  return data.until < addDays(day, length.count) && data.shortReason === undefined
    ? refuse('consultation-too-short', { rule: ndConsult, day })
    : null;
};

const consultationIsOver: NormativeGate<'ConsultationClosed'> = ({ data, day, matter }) => {
  const { consultedUntil } = matter.facts;
  if (consultedUntil !== null && day <= consultedUntil) return refuse('consultation-running', { rule: ndConsult, day });
  return data !== null && data.adopted > data.opinions ? refuse('more-adopted', { rule: ndConsult, day }) : null;
};

/** What the law of the day asks of a draft that touches businesses, before it is reviewed or decided. */
function businessRefusal({ day, matter: { facts } }: AskedOfAny): Refusal | null {
  if (!facts.impacts.includes('business')) return null;
  if (!facts.secret && !facts.consulted && findVersionOn(ndConsult, day))
    return refuse('not-consulted', { rule: ndConsult, day });
  const at = { rule: ndFairCompetition, day };
  if (facts.competition === null && findVersionOn(ndFairCompetition, day)) return refuse('no-competition-review', at);
  return facts.competition === 'restricts' ? refuse('restricts-competition', at) : null;
}

const businessIsHeard: NormativeGate<'LegalityReviewRequested' | 'CollectivelyDecided'> = (asked) =>
  businessRefusal(asked);

const reviewerIsAnother: NormativeGate<'LegalityPassed' | 'LegalityNotPassed'> = ({ actor, day, matter }) =>
  matter.facts.drafters.includes(actor.id) ? refuse('reviews-own-draft', { rule: ndLegality, day }) : null;

/** 合法性审核百分之百 — refused with the article in whatever state somebody tries. */
const legalityPassed: NormativeGate<'CollectivelyDecided' | 'DocumentIssued'> = ({ day, matter }) =>
  matter.facts.legality === 'passed' ? null : refuse('no-legality-review', { rule: ndLegality, day });

const isDecided: NormativeGate<'DocumentIssued'> = ({ day, matter }) =>
  matter.facts.decided ? null : refuse('not-decided', { rule: ndDecide, day });

function validityRefusal(from: PlainDate, until: PlainDate, reason: string | undefined, day: PlainDate) {
  const at = { rule: ndValidityTj, day };
  if (until <= from) return refuse('validity-ends-first', at);
  const version = findVersionOn(ndValidityTj, day);
  if (!version) return null;
  const { usual, longest } = version.value;
  if (until > addMonths(from, longest.count * 12)) return refuse('validity-too-long', at);
  return until > addMonths(from, usual.count * 12) && reason === undefined
    ? refuse('validity-without-reason', at)
    : null;
}

const validityIsLawful: NormativeGate<'DocumentIssued'> = ({ data, day }) =>
  data === null ? null : validityRefusal(data.effectiveFrom, data.validUntil, data.longReason, day);

const continuesAfterEvaluation: NormativeGate<'DocumentContinued'> = ({ data, day, matter }) => {
  const { evaluation, validUntil } = matter.facts;
  const at = { rule: ndValidityTj, day };
  if (evaluation === null) return refuse('not-evaluated', at);
  if (evaluation !== 'continue') return refuse('evaluated-otherwise', at);
  return data === null || validUntil === null ? null : validityRefusal(validUntil, data.validUntil, undefined, day);
};

const hasRunOut: NormativeGate<'DocumentExpired'> = ({ day, matter }) =>
  matter.facts.validUntil !== null && day <= matter.facts.validUntil
    ? refuse('still-valid', { rule: ndValidityTj, day })
    : null;

export const gates: Duty<NormativeTable, NormativeFacts>['gates'] = {
  ConsultationOpened: [isAssessed, givesTime],
  ConsultationClosed: [consultationIsOver],
  LegalityReviewRequested: [isAssessed, businessIsHeard],
  LegalityPassed: [reviewerIsAnother],
  LegalityNotPassed: [reviewerIsAnother],
  CollectivelyDecided: [legalityPassed, businessIsHeard],
  DocumentIssued: [legalityPassed, isDecided, validityIsLawful],
  DocumentContinued: [continuesAfterEvaluation],
  DocumentExpired: [hasRunOut],
};
