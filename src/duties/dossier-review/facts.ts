import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { DossierKind, Grade } from './choices.ts';
import type { DossierReviewTable, ReviewedDossier } from './procedure.ts';
import { type GradeBounds, gradeOf, type SheetItem, totalOf } from './total.ts';

/** 评查标准 — as adopted, or as a review took it over. */
export interface Sheet extends GradeBounds {
  readonly name: string;
  readonly items: readonly SheetItem[];
  readonly fatals: readonly { readonly code: string; readonly name: string; readonly article: string }[];
}

export interface ScoredItem {
  readonly item: string;
  readonly score: number;
  readonly finding?: string;
  readonly article?: string;
  readonly rectify?: boolean;
}

/** A review, or a sheet, as its acts made it. */
export interface DossierReviewFacts extends ReviewedDossier {
  readonly kind: DossierKind | null;
  readonly sheetFrom: PlainDate | null;
  readonly sheet: Sheet | null;
  readonly dossier: number | null;
  readonly way: string;
  readonly reviewers: readonly string[];
  readonly recused: readonly string[];
  readonly scoredBy: string | null;
  readonly scores: readonly ScoredItem[];
  readonly fatals: readonly string[];
  readonly heard: boolean;
  readonly openObjections: readonly string[];
  readonly total: number | null;
  readonly grade: Grade | null;
}

export const start: DossierReviewFacts = {
  unit: '',
  unitHead: '',
  title: '',
  shortcomings: [],
  kind: null,
  sheetFrom: null,
  sheet: null,
  dossier: null,
  way: '',
  reviewers: [],
  recused: [],
  scoredBy: null,
  scores: [],
  fatals: [],
  heard: false,
  openObjections: [],
  total: null,
  grade: null,
};

type Facts = DossierReviewFacts;
type ActOf<N extends ActName<DossierReviewTable>> = Act<N, DataOf<DossierReviewTable, N>>;

const unchanged = (facts: Facts): Facts => facts;

/** Total, grade and what must be put right, from the scores as they stand. */
function graded(facts: Facts): Facts {
  const { sheet, scores, fatals } = facts;
  if (sheet === null) return facts;
  const total = totalOf(scores);
  const nameOf = (code: string): string => sheet.items.find((item) => item.code === code)?.name ?? code;
  const shortcomings = scores
    .filter(({ rectify }) => rectify === true)
    .map(({ item, finding, article }) => `${nameOf(item)}：${finding ?? ''}（${article ?? ''}）`);
  return { ...facts, total, grade: gradeOf(total, fatals.length > 0, sheet), shortcomings };
}

const sheetOf = (data: DataOf<DossierReviewTable, 'SheetTaken'>): Sheet => ({
  name: data.name,
  items: data.items,
  fatals: data.fatals,
  excellentFrom: data.excellentFrom,
  goodFrom: data.goodFrom,
  qualifiedFrom: data.qualifiedFrom,
});

function chosen(facts: Facts, { body: { data } }: ActOf<'DossierChosen'>): Facts {
  const { dossier, title, unit, unitHead, way } = data;
  return { ...facts, dossier, title, unit, unitHead, way };
}

function recused(facts: Facts, { body: { data } }: ActOf<'ReviewerRecused'>): Facts {
  const reviewers = facts.reviewers.filter((person) => person !== data.person);
  return { ...facts, reviewers, recused: [...facts.recused, data.person] };
}

function decided(facts: Facts, { body: { data } }: ActOf<'ObjectionDecided'>): Facts {
  const scores = facts.scores.map((scored): ScoredItem => {
    if (scored.item !== data.item || !data.upheld) return scored;
    const full = facts.sheet?.items.find(({ code }) => code === data.item)?.weight === data.score;
    return { ...scored, score: data.score, ...(full ? { rectify: false } : {}) };
  });
  const openObjections = facts.openObjections.filter((item) => item !== data.item);
  return graded({ ...facts, scores, openObjections });
}

export const evolve: Duty<DossierReviewTable, Facts>['evolve'] = {
  SheetAdopted: (facts, { body: { data } }) => ({
    ...facts,
    kind: data.kind,
    title: data.name,
    sheetFrom: data.from,
    sheet: sheetOf(data),
  }),
  SheetEnded: unchanged,
  DossierChosen: chosen,
  SheetTaken: (facts, { body: { data } }) => ({ ...facts, sheet: sheetOf(data) }),
  ReviewersAppointed: (facts, { body: { data } }) => ({ ...facts, reviewers: data.reviewers }),
  ReviewerRecused: recused,
  DossierScored: (facts, { actor, body: { data } }) =>
    graded({ ...facts, scoredBy: actor, scores: data.scores, fatals: data.fatals.map(({ code }) => code) }),
  FindingsSent: unchanged,
  UnitHeard: (facts, { body: { data } }) => ({
    ...facts,
    heard: true,
    openObjections: [...new Set(data.objections.map(({ item }) => item))],
  }),
  ObjectionDecided: decided,
  ResultConfirmed: unchanged,
  ReviewCancelled: unchanged,
};
