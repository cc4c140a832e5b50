import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { type EnteredPower, unlawfulItem } from './lawful-item.ts';
import { currentItem, type PowersFacts, type PowersTable } from './procedure.ts';
import { refuse } from './refusals.ts';
import { plAdjust, plTypes, publishInfoGeneral } from './rules.ts';

type ListGate<N extends ActName<PowersTable>> = Gate<PowersFacts, DataOf<PowersTable, N>>;

const isFirst: ListGate<'ListDrafted'> = ({ powers, day }) =>
  powers.listedOn(day).length === 0 ? null : refuse('list-exists', { rule: plAdjust, day });

/** The first code that comes twice, in the act itself or with what the round has already. */
function repeated(facts: PowersFacts, codes: readonly string[]): string | undefined {
  const seen = new Set(facts.draft.map(({ code }) => code));
  return codes.find((code) => seen.size === seen.add(code).size);
}

const codesAreNew: ListGate<'PowersEntered'> = ({ data, matter, day, powers }) => {
  if (data === null) return null;
  const codes = data.items.map(({ code }) => code);
  const twice = repeated(matter.facts, codes);
  if (twice !== undefined) return refuse('code-repeated', { rule: plTypes, day, detail: twice });
  const listed = codes.find((code) => currentItem(matter.facts, code) ?? powers.findCurrent(code));
  return listed === undefined ? null : refuse('code-listed', { rule: plAdjust, day, detail: listed });
};

const itemsAreLawful: ListGate<'PowersEntered'> = ({ data, day }) => {
  for (const item of data?.items ?? []) {
    const wrong = unlawfulItem(item, day);
    if (wrong) return wrong;
  }
  return null;
};

const adjustsListed: ListGate<'PowerAdjusted'> = ({ data, matter, day }) => {
  if (matter.facts.publishedOn === null) return refuse('never-published', { rule: plAdjust, day });
  if (data === null) return null;
  const { code, reason: _, explanation, cleared, ...changed } = data;
  const item = currentItem(matter.facts, code);
  if (!item) return refuse('code-not-listed', { rule: plAdjust, day, detail: code });
  if (repeated(matter.facts, [code]) !== undefined)
    return refuse('code-repeated', { rule: plAdjust, day, detail: code });
  if (Object.keys(changed).length === 0 && cleared.length === 0)
    return refuse('nothing-changed', { rule: plAdjust, day, detail: explanation });
  const whole = { ...item, ...changed } as Record<string, unknown>;
  for (const name of cleared) delete whole[name];
  return unlawfulItem(whole as unknown as EnteredPower, day);
};

const delistsListed: ListGate<'PowersDelisted'> = ({ data, matter, day }) => {
  if (matter.facts.publishedOn === null) return refuse('never-published', { rule: plAdjust, day });
  const codes = data?.codes.map(({ code }) => code) ?? [];
  const stray = codes.find((code) => !currentItem(matter.facts, code));
  if (stray !== undefined) return refuse('code-not-listed', { rule: plAdjust, day, detail: stray });
  const twice = repeated(matter.facts, codes);
  return twice === undefined ? null : refuse('code-repeated', { rule: plAdjust, day, detail: twice });
};

const dropsDrafted: ListGate<'DraftEntryDropped'> = ({ data, matter }) =>
  data === null || matter.facts.draft.some(({ code }) => code === data.code)
    ? null
    : refuse('not-in-draft', { detail: data.code });

const somethingDrafted: ListGate<'SubmittedForReview'> = ({ matter, day }) =>
  matter.facts.draft.length > 0 ? null : refuse('nothing-drafted', { rule: plAdjust, day });

/** Between drafting and publication another list of the bureau may have taken the code. */
const codesAreStillFree: ListGate<'ListPublished'> = ({ matter, day, powers }) => {
  const added = matter.facts.draft.filter(({ change }) => change === 'add');
  const taken = added.find(({ code }) => powers.findCurrent(code) !== undefined);
  return taken === undefined ? null : refuse('code-listed', { rule: publishInfoGeneral, day, detail: taken.code });
};

const wasPublished: Gate<PowersFacts, unknown> = ({ matter, day }) =>
  matter.facts.publishedOn === null ? refuse('never-published', { rule: plAdjust, day }) : null;

const wasNeverPublished: Gate<PowersFacts, unknown> = ({ matter, day }) =>
  matter.facts.publishedOn === null ? null : refuse('published-before', { rule: plAdjust, day });

export const gates: Duty<PowersTable, PowersFacts>['gates'] = {
  ListDrafted: [isFirst],
  PowersEntered: [codesAreNew, itemsAreLawful],
  PowerAdjusted: [adjustsListed],
  PowersDelisted: [delistsListed],
  DraftEntryDropped: [dropsDrafted],
  SubmittedForReview: [somethingDrafted],
  ListPublished: [codesAreStillFree],
  RoundDropped: [wasPublished],
  DraftAbandoned: [wasNeverPublished],
};
