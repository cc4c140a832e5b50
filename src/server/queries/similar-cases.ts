import type { PenaltyCaseFacts } from '../../duties/penalty-case/facts.ts';
import type { Matter } from '../../record/matter.ts';
import { draftOf, type Typed } from '../../statistics/similar-cases/draft.ts';
import { features, type Similar, similarTo, tierName, weightNames } from '../../statistics/similar-cases/features.ts';
import { compareFines } from '../../statistics/similar-cases/fines.ts';
import { readGuidance } from '../../statistics/similar-cases/read-guidance.ts';
import { readOwnCases } from '../../statistics/similar-cases/read-own-cases.ts';
import { readPublishedCases } from '../../statistics/similar-cases/read-published-cases.ts';
import type { Visitor } from '../access.ts';
import type { OpenBureau } from '../bureau.ts';

/** How many similar cases are listed; all of them count. */
const listed = 50;

/**
 * 类案 — decided cases like a penalty case in preparation, what each has in common with it, the spread of their fines, and
 * answers given on a like cause. The caller has made sure that the case may be seen; the others are those the visitor may see.
 */
export async function similarCases(
  bureau: Pick<OpenBureau, 'bureau' | 'database'>,
  visitor: Pick<Visitor, 'scope' | 'today'>,
  matter: Matter,
  typed: Typed = {},
) {
  const { database, bureau: number } = bureau;
  const { scope, today } = visitor;
  const facts = matter.facts as PenaltyCaseFacts;
  const draft = draftOf(facts, matter.proposals, typed);
  const [own, published, guidance] = await Promise.all([
    readOwnCases(database, number, scope, { ...draft, stream: matter.stream }, today),
    readPublishedCases(database, number, scope, draft),
    facts.cause === null ? [] : readGuidance(database, number, scope, facts.cause),
  ]);
  const similar = similarTo(draft, [...own, ...published]);
  return {
    cause: draft.cause,
    tierZh: draft.tier === null ? null : tierName(draft.tier),
    total: similar.length,
    counted: similar.filter((one) => one.counted).length,
    fines: compareFines(draft, similar),
    cases: similar.slice(0, listed).map(shownCase),
    features: features.map(({ zh, weight }) => ({ zh, weightZh: weightNames[weight] })),
    guidance,
  };
}

function shownCase({ found, shared, counted }: Similar) {
  const { stream, origin, number, title, organ, decidedOn, tier, fine, summary } = found;
  return {
    stream,
    origin,
    number,
    title,
    organ,
    decidedOn,
    tierZh: tier === null ? null : tierName(tier),
    fine,
    summary: origin === 'disclosed' ? summary : null,
    shared,
    counted,
  };
}
