import { duty } from '../../record/duty.ts';
import { grades, ways } from './choices.ts';
import { type DossierReviewFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { reviewGates } from './gates/review.ts';
import { sheetGates } from './gates/sheet.ts';
import { type DossierReviewTable, dossierReview } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 案卷评查. */
export const dossierReviewDuty = duty<DossierReviewTable, DossierReviewFacts>({
  procedure: dossierReview,
  start,
  evolve,
  gates: { ...sheetGates, ...reviewGates },
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.dossier === null ? `评查标准：${facts.title}` : `评查${facts.title}`,
    party: facts.unit,
    ...(facts.grade === null ? {} : { cause: grades.find(({ code }) => code === facts.grade)?.zh ?? facts.grade }),
    ...(facts.way === '' ? {} : { source: ways.find(({ code }) => code === facts.way)?.zh ?? facts.way }),
    officers: facts.unitHead === '' ? facts.reviewers : [...facts.reviewers, facts.unitHead],
    recused: facts.recused,
    words: facts.shortcomings.slice(0, 5),
  }),
  figures,
  reactions,
});
