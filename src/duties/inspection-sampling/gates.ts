/** 关口 — a sample large enough, that nobody chose; every inspection of it scored, by somebody who did not make it. */
import { samrSelfCorrect } from '../../law/common-rules/correction.ts';
import { samrCasefilePenalty, samrModes } from '../../law/common-rules/supervision.ts';
import { tjsSampling } from '../../law/common-rules/tianjin-supervision.ts';
import { findVersionOn } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import { commitmentOf } from '../../record/contributions.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { InspectedBy } from '../inspection/procedure.ts';
import type { SamplingFacts } from './facts.ts';
import { drawnPlaces, sampleSeed } from './pool.ts';
import type { InspectionSamplingTable } from './procedure.ts';
import { refuse } from './refusals.ts';

type SamplingGate<N extends ActName<InspectionSamplingTable>> = Gate<SamplingFacts, DataOf<InspectionSamplingTable, N>>;
const rule = samrModes;

const periodIsOver: SamplingGate<'SamplingOpened'> = ({ data, day }) =>
  data !== null && (data.until < data.from || data.until > day) ? refuse('period-wrong', { rule, day }) : null;

/** 不低于5% — the platform of Tianjin asks for it; elsewhere the bureau decides how many. */
const sampleIsLargeEnough: SamplingGate<'SamplingOpened'> = ({ data, day, bureau }) => {
  if (data === null) return null;
  if (data.sampleSize > data.poolCount) return refuse('sample-too-large', { rule, day });
  const least = findVersionOn(tjsSampling, day)?.value;
  if (least === undefined || !bureau.code.startsWith('12')) return null;
  const needed = Math.ceil(data.poolCount * least - 1e-9);
  return data.sampleSize < needed
    ? refuse('sample-too-small', { rule: tjsSampling, day, detail: `${needed}件` })
    : null;
};

const commitmentsAreSound: SamplingGate<'SamplingOpened'> = ({ data, day }) => {
  if (data === null) return null;
  const names = new Set(data.commitments.map(({ party }) => party));
  const wellFormed = data.commitments.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash));
  return names.size === data.commitments.length && wellFormed ? null : refuse('commitments-unsound', { rule, day });
};

const contributionFits: SamplingGate<'ContributionRevealed'> = ({ data, day, matter: { facts } }) => {
  if (data === null) return null;
  const at = { rule, day, detail: data.party };
  const committed = facts.fixed?.commitments.find(({ party }) => party === data.party);
  if (!committed) return refuse('not-a-party', at);
  if (facts.contributions.some(({ party }) => party === data.party)) return refuse('already-revealed', at);
  const opens = /^[0-9a-f]{64}$/.test(data.value) && commitmentOf(data.party, data.value) === committed.hash;
  return opens ? null : refuse('contribution-differs', at);
};

const drawnBySeed: SamplingGate<'SampleDrawn'> = ({ data, day, matter: { facts } }) => {
  const { fixed, contributions } = facts;
  if (fixed === null) return null;
  if (contributions.length < fixed.commitments.length) return refuse('not-all-revealed', { rule, day });
  if (data === null) return null;
  if (data.seed !== sampleSeed(fixed, contributions)) return refuse('seed-differs', { rule, day });
  const places = drawnPlaces(data.seed, fixed.poolCount, fixed.sampleSize);
  const sameOrder = places.every((place, index) => data.sample[index]?.place === place);
  return sameOrder && data.sample.length === places.length ? null : refuse('sample-differs', { rule, day });
};

const ofTheSample: SamplingGate<'ItemScored'> = ({ data, day, matter: { facts } }) => {
  if (data === null) return null;
  if (!facts.sample.includes(data.inspection)) return refuse('not-sampled', { rule, day });
  return facts.scored.includes(data.inspection) ? refuse('already-scored', { rule, day }) : null;
};

/** Whoever made an inspection does not review it. */
const notOwnInspection: SamplingGate<'ItemScored'> = ({ data, day, actor, linked }) => {
  const inspected = data && (linked(data.inspection)?.facts as InspectedBy | undefined);
  return inspected?.inspectors.includes(actor.id) ? refuse('own-inspection', { rule, day }) : null;
};

const faultIsFollowed: SamplingGate<'ItemScored'> = ({ data, day }) => {
  if (data === null) return null;
  const at = { rule: samrCasefilePenalty, day };
  if (data.problem === 'none') return data.faults.length > 0 ? refuse('fault-without-problem', at) : null;
  if (data.finding === undefined || data.faults.length === 0) return refuse('problem-without-fault', at);
  if (data.correctBy === undefined || data.responsible === undefined)
    return refuse('correction-not-ordered', { rule: samrSelfCorrect, day });
  return data.correctBy < day ? refuse('correction-day-past', { rule: samrSelfCorrect, day }) : null;
};

const faultIsOpen: SamplingGate<'FindingCorrected'> = ({ data, day, matter: { facts } }) =>
  data !== null && !facts.open.includes(data.inspection)
    ? refuse('no-open-fault', { rule: samrSelfCorrect, day })
    : null;

const everythingIsDone: SamplingGate<'SamplingConcluded'> = ({ day, matter: { facts } }) => {
  const left = facts.sample.length - facts.scored.length;
  if (left > 0) return refuse('not-all-scored', { rule, day, detail: `尚有${left}件` });
  return facts.open.length > 0 ? refuse('faults-open', { rule: samrSelfCorrect, day }) : null;
};

export const gates: Duty<InspectionSamplingTable, SamplingFacts>['gates'] = {
  SamplingOpened: [periodIsOver, sampleIsLargeEnough, commitmentsAreSound],
  ContributionRevealed: [contributionFits],
  SampleDrawn: [drawnBySeed],
  ItemScored: [ofTheSample, notOwnInspection, faultIsFollowed],
  FindingCorrected: [faultIsOpen],
  SamplingConcluded: [everythingIsDone],
};
