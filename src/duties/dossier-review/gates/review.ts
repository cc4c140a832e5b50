/** 评查的关口 — a closed dossier, readers who did not handle it, every item scored, and the handling unit heard. */

import { samrModes } from '../../../law/common-rules/supervision.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import type { Matter } from '../../../record/matter.ts';
import { basisOfKind, isOfKind } from '../choices.ts';
import type { DossierReviewFacts } from '../facts.ts';
import { refuse } from '../refusals.ts';
import type { ReviewGate, ReviewGates } from './gate.ts';

const isClosed = ({ closedOn, state }: Matter): boolean => closedOn !== undefined || state === 'closed';

const dossierFits: ReviewGate<'DossierChosen'> = ({ data, day, linked }) => {
  if (data === null) return null;
  const sheet = linked(data.sheet);
  const at = { rule: samrModes, day };
  if (sheet?.procedure !== 'dossier-review' || sheet.state !== 'in-force') return refuse('not-a-sheet', at);
  const { kind, sheetFrom } = sheet.facts as DossierReviewFacts;
  if (kind === null || (sheetFrom !== null && sheetFrom > day)) return refuse('sheet-not-yet', at);
  const dossier = linked(data.dossier);
  if (!dossier) return refuse('dossier-unknown', at);
  if (!isOfKind(kind, dossier.procedure)) return refuse('wrong-kind', { rule: basisOfKind(kind), day });
  if (!isClosed(dossier)) return refuse('dossier-open', at);
  return data.way === 'drawn' && data.drawn === undefined ? refuse('draw-missing', at) : null;
};

/** 承办人 — everybody whom the facts of the dossier name as having worked on it, under whatever name its duty keeps them. */
function handlersOf(dossier: Matter | undefined): readonly string[] {
  if (!dossier) return [];
  const facts = dossier.facts as Readonly<Record<string, unknown>>;
  const lists = ['handlers', 'inspectors', 'officers', 'examiners'].map((name) => facts[name]);
  const named = lists.flatMap((list) => (Array.isArray(list) ? list : [])).filter((one) => typeof one === 'string');
  return [dossier.openedBy, ...named];
}

const readersAreOthers: ReviewGate<'ReviewersAppointed'> = ({ data, day, matter, linked, findPerson }) => {
  const { dossier, recused, sheet } = matter.facts;
  const at = { rule: samrModes, day };
  if (sheet === null) return refuse('sheet-not-taken', at);
  if (data === null) return null;
  const handlers = handlersOf(dossier === null ? undefined : linked(dossier));
  const named = (ids: readonly string[]) => ids.map((id) => findPerson(id)?.name ?? id).join('、');
  const own = data.reviewers.filter((person) => handlers.includes(person));
  if (own.length > 0) return refuse('reviews-own-case', { ...at, detail: named(own) });
  const gone = data.reviewers.filter((person) => recused.includes(person));
  return gone.length > 0 ? refuse('reviewer-recused', { ...at, detail: named(gone) }) : null;
};

const isReviewer: ReviewGate<'ReviewerRecused'> = ({ data, day, matter }) =>
  data !== null && !matter.facts.reviewers.includes(data.person)
    ? refuse('no-such-reviewer', { rule: samrModes, day })
    : null;

const scoresTheSheet: ReviewGate<'DossierScored'> = ({ actor, data, day, matter }) => {
  const { reviewers, sheet } = matter.facts;
  const at = { rule: samrModes, day };
  if (!reviewers.includes(actor.id)) return refuse('not-a-reviewer', at);
  if (data === null || sheet === null) return null;
  const weights = new Map(sheet.items.map(({ code, weight }) => [code, weight]));
  const scored = new Set(data.scores.map(({ item }) => item));
  const isComplete = data.scores.length === weights.size && [...weights.keys()].every((code) => scored.has(code));
  if (!isComplete) return refuse('items-not-complete', at);
  const above = data.scores.find(({ item, score }) => score > (weights.get(item) ?? 0));
  if (above) return refuse('score-above-weight', { ...at, detail: above.item });
  const bare = data.scores.find(
    ({ item, score, finding, article }) =>
      score < (weights.get(item) ?? 0) && (finding === undefined || article === undefined),
  );
  if (bare) return refuse('deduction-without-finding', { ...at, detail: bare.item });
  const unknown = data.fatals.find(({ code }) => !sheet.fatals.some((fatal) => fatal.code === code));
  return unknown ? refuse('no-such-fatal', { ...at, detail: unknown.code }) : null;
};

const termIsAhead: ReviewGate<'FindingsSent'> = ({ data, day }) =>
  data !== null && data.until < day ? refuse('objection-term-past', { rule: samrModes, day }) : null;

const objectionsNameItems: ReviewGate<'UnitHeard'> = ({ data, day, matter }) => {
  if (data === null) return null;
  const at = { rule: samrModes, day };
  if (!data.agrees && data.objections.length === 0) return refuse('objection-missing', at);
  const known = new Set(matter.facts.sheet?.items.map(({ code }) => code) ?? []);
  const unknown = data.objections.find(({ item }) => !known.has(item));
  return unknown ? refuse('no-such-item', { ...at, detail: unknown.item }) : null;
};

const objectionIsDecided: ReviewGate<'ObjectionDecided'> = ({ actor, data, day, matter }) => {
  const { openObjections, reviewers, scores, sheet } = matter.facts;
  const at = { rule: samrModes, day };
  if (reviewers.includes(actor.id)) return refuse('own-score', at);
  if (openObjections.length === 0) return refuse('nothing-objected', at);
  if (data === null) return null;
  if (!openObjections.includes(data.item)) return refuse('nothing-objected', at);
  const before = scores.find(({ item }) => item === data.item)?.score ?? 0;
  const weight = sheet?.items.find(({ code }) => code === data.item)?.weight ?? 0;
  if (data.score > weight) return refuse('score-above-weight', { ...at, detail: data.item });
  return data.score < before ? refuse('objection-lowers', at) : null;
};

const unitWasHeard: ReviewGate<'ResultConfirmed'> = (asked) => {
  const { data, day, matter } = asked;
  const { heard, openObjections, shortcomings } = matter.facts;
  const at = { rule: samrModes, day };
  if (!heard && !windowHasRun(asked, 'objection')) return refuse('not-heard', at);
  if (openObjections.length > 0) return refuse('objections-open', at);
  if (data === null || shortcomings.length === 0) return null;
  if (data.rectifyUntil === undefined) return refuse('no-rectify-day', at);
  return data.rectifyUntil < day ? refuse('rectify-day-past', at) : null;
};

export const reviewGates = {
  DossierChosen: [dossierFits],
  ReviewersAppointed: [readersAreOthers],
  ReviewerRecused: [isReviewer],
  DossierScored: [scoresTheSheet],
  FindingsSent: [termIsAhead],
  UnitHeard: [objectionsNameItems],
  ObjectionDecided: [objectionIsDecided],
  ResultConfirmed: [unitWasHeard],
} satisfies ReviewGates;
