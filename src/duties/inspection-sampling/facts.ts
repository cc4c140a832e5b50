/** 事实 — what the acts of a sampling add up to. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Contributed } from '../../record/contributions.ts';
import type { Duty } from '../../record/duty.ts';
import type { Fixed } from './pool.ts';
import type { InspectionSamplingTable } from './procedure.ts';

export interface SamplingFacts {
  readonly fixed: Fixed | null;
  readonly contributions: readonly Contributed[];
  /** The inspections of the sample, in the order of drawing. */
  readonly sample: readonly number[];
  readonly scored: readonly number[];
  /** Inspections with a fault that nobody has put right yet. */
  readonly open: readonly number[];
  /** Who has to put faults right: they see the sampling, whichever unit they are in. */
  readonly responsible: readonly string[];
  readonly faults: number;
}

export const start: SamplingFacts = {
  fixed: null,
  contributions: [],
  sample: [],
  scored: [],
  open: [],
  responsible: [],
  faults: 0,
};

type ActOf<N extends ActName<InspectionSamplingTable>> = Act<N, DataOf<InspectionSamplingTable, N>>;

function scored(facts: SamplingFacts, { body: { data } }: ActOf<'ItemScored'>): SamplingFacts {
  const next = { ...facts, scored: [...facts.scored, data.inspection] };
  if (data.problem === 'none') return next;
  const responsible = [...new Set([...facts.responsible, ...(data.responsible ? [data.responsible] : [])])];
  return { ...next, open: [...facts.open, data.inspection], responsible, faults: facts.faults + 1 };
}

export const evolve: Duty<InspectionSamplingTable, SamplingFacts>['evolve'] = {
  SamplingOpened: (facts, { body }) => ({ ...facts, fixed: body.data }),
  ContributionRevealed: (facts, { body }) => ({ ...facts, contributions: [...facts.contributions, body.data] }),
  SampleDrawn: (facts, { body }) => ({ ...facts, sample: body.data.sample.map(({ inspection }) => inspection) }),
  SamplingAbandoned: (facts) => facts,
  ItemScored: scored,
  FindingCorrected: (facts, { body }) => ({
    ...facts,
    open: facts.open.filter((stream) => stream !== body.data.inspection),
  }),
  SamplingConcluded: (facts) => facts,
};
