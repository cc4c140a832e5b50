/** The sheet by which a dossier is reviewed is written down in the review itself: a later sheet changes nothing of it. */
import type { Reaction } from '../../record/duty.ts';
import type { DossierReviewFacts } from './facts.ts';

const sheetTaken: Reaction = ({ stream, body: { data } }, _matter, linked) => {
  const found = typeof data.sheet === 'number' ? linked(data.sheet) : undefined;
  const { sheet } = (found?.facts ?? {}) as Partial<DossierReviewFacts>;
  return sheet ? [{ stream, procedure: 'dossier-review', act: 'SheetTaken', data: { ...sheet } }] : [];
};

export const reactions: Readonly<Record<string, Reaction>> = { 'dossier-review/DossierChosen': sheetTaken };
