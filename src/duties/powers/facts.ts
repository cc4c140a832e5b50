import type { PlainDate } from '../../law/kinds.ts';
import type { DataOf } from '../../law/procedure.ts';
import type { Duty } from '../../record/duty.ts';
import type { EnteredPower } from './lawful-item.ts';
import { type CatalogueItem, currentItem, type DraftEntry, type PowersFacts, type PowersTable } from './procedure.ts';

export const start: PowersFacts = {
  name: '',
  draft: [],
  powers: [],
  rounds: [],
  publishedOn: null,
  publishedAt: '',
  withdrawnOn: null,
};

type Adjustment = DataOf<PowersTable, 'PowerAdjusted'>;

/** The power as it will read: what the adjustment says in the place of what was there, without what it clears. */
function adjusted(facts: PowersFacts, { code, reason, explanation: _, cleared, ...changed }: Adjustment): DraftEntry {
  const { stream: _stream, from: _from, until: _until, ...known } = currentItem(facts, code) as CatalogueItem;
  const item = { ...known, ...changed } as Record<string, unknown>;
  for (const name of cleared) delete item[name];
  return { change: 'adjust', code, reason, item: item as unknown as EnteredPower };
}

/**
 * The versions after a publication: an added or adjusted power begins on its day, what it replaces and what is taken off
 * ends there. A version that would begin on the same day as one before it takes its place: a day has one content.
 */
function published(facts: PowersFacts, stream: number, day: PlainDate): readonly CatalogueItem[] {
  const changed = new Map(facts.draft.map((entry) => [entry.code, entry]));
  const kept = facts.powers
    .filter(({ code, from }) => from !== day || changed.get(code)?.change === 'delist' || !changed.has(code))
    .map((item) => (item.until === undefined && changed.has(item.code) ? { ...item, until: day } : item));
  const begun = facts.draft.flatMap((entry) =>
    entry.change === 'delist' ? [] : [{ ...entry.item, stream, from: day } as CatalogueItem],
  );
  return [...kept, ...begun];
}

function roundOf(facts: PowersFacts, on: PlainDate): PowersFacts['rounds'][number] {
  const of = <C extends DraftEntry['change']>(change: C) =>
    facts.draft.filter((entry): entry is Extract<DraftEntry, { change: C }> => entry.change === change);
  const listed = ({ item }: { item: EnteredPower }) => ({ code: item.code, kind: item.kind });
  return {
    on,
    added: of('add').map(listed),
    adjusted: of('adjust').map(listed),
    delisted: of('delist').map(({ code, ground }) => ({ code, ground, kind: currentItem(facts, code)?.kind ?? '' })),
  };
}

const unchanged = (facts: PowersFacts): PowersFacts => facts;
const withoutDraft = (facts: PowersFacts): PowersFacts => ({ ...facts, draft: [] });

export const evolve: Duty<PowersTable, PowersFacts>['evolve'] = {
  ListDrafted: (facts, { body: { data } }) => ({ ...facts, name: data.name }),
  RoundOpened: withoutDraft,
  PowersEntered: (facts, { body: { data } }) => ({
    ...facts,
    draft: [...facts.draft, ...data.items.map((item) => ({ change: 'add' as const, code: item.code, item }))],
  }),
  PowerAdjusted: (facts, { body: { data } }) => ({ ...facts, draft: [...facts.draft, adjusted(facts, data)] }),
  PowersDelisted: (facts, { body: { data } }) => {
    const { ground, reason } = data;
    const gone = data.codes.map(({ code }) => ({ change: 'delist' as const, code, ground, reason }));
    return { ...facts, draft: [...facts.draft, ...gone] };
  },
  DraftEntryDropped: (facts, { body: { data } }) => ({
    ...facts,
    draft: facts.draft.filter(({ code }) => code !== data.code),
  }),
  SubmittedForReview: unchanged,
  LegalityReviewReturned: unchanged,
  LegalityReviewPassed: unchanged,
  ListApproved: unchanged,
  ListPublished: (facts, { doneOn, stream, body: { data } }) => ({
    ...facts,
    draft: [],
    powers: published(facts, stream, doneOn),
    rounds: [...facts.rounds, roundOf(facts, doneOn)],
    publishedOn: facts.publishedOn ?? doneOn,
    publishedAt: data.publishedAt,
  }),
  RoundDropped: withoutDraft,
  DraftAbandoned: withoutDraft,
  ListWithdrawn: (facts, { doneOn }) => {
    const gone = facts.powers.filter(({ until }) => until === undefined);
    const delisted = gone.map(({ code, kind }) => ({ code, kind, ground: 'list-withdrawn' }));
    return {
      ...facts,
      powers: facts.powers.map((item) => (item.until === undefined ? { ...item, until: doneOn } : item)),
      rounds: [...facts.rounds, { on: doneOn, added: [], adjusted: [], delisted }],
      withdrawnOn: doneOn,
    };
  },
};
