import { type Duty, duty } from '../../record/duty.ts';
import { guidancePrecedent, type PrecedentTable } from './procedure.ts';
import { reactions } from './reactions.ts';

/** A precedent as people find it: by cause, by words of the question and the answer, by article. */
export interface PrecedentFacts {
  readonly title: string;
  readonly cause: string;
  readonly field: string;
  readonly section: string;
  readonly words: readonly string[];
  readonly applied: number;
}

const start: PrecedentFacts = { title: '', cause: '', field: '', section: '', words: [], applied: 0 };

const evolve: Duty<PrecedentTable, PrecedentFacts>['evolve'] = {
  PrecedentPublished: (facts, { body: { data } }) => ({
    ...facts,
    title: data.title,
    cause: data.cause,
    field: data.field,
    section: data.section,
    words: [
      data.point.slice(0, 200),
      data.question.slice(0, 200),
      data.answer.slice(0, 200),
      ...data.articles.map(({ instrument, article }) => `${instrument}${article}`),
    ],
  }),
  PrecedentApplied: (facts) => ({ ...facts, applied: facts.applied + 1 }),
  PrecedentWithdrawn: (facts) => facts,
};

const counted: Readonly<Record<string, string>> = {
  PrecedentPublished: 'guidance-precedents',
  PrecedentApplied: 'guidance-precedents-applied',
  PrecedentWithdrawn: 'guidance-precedents-withdrawn',
};

/** 业务指导先例. */
export const guidancePrecedentDuty = duty<PrecedentTable, PrecedentFacts>({
  procedure: guidancePrecedent,
  start,
  evolve,
  gates: {},
  refusals: {},
  describe: (facts) => ({
    title: facts.title,
    party: facts.section,
    cause: facts.cause,
    officers: [],
    recused: [],
    words: facts.words,
  }),
  figures: (act, { facts }) => {
    const indicator = counted[act.type];
    return indicator === undefined ? [] : [{ indicator, value: 1, unit: '件', category: facts.field }];
  },
  reactions,
});
