import { entItemPublic, rndCap } from '../../law/common-rules/inspection-list.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import type { InspectionItemsTable, ItemListFacts } from './procedure.ts';
import { refuse } from './refusals.ts';
import { rndItemList } from './rules.ts';

type ListGate<N extends ActName<InspectionItemsTable>> = Gate<ItemListFacts, DataOf<InspectionItemsTable, N>>;

/** The first value that comes twice, or undefined. */
function repeated<T>(values: readonly T[]): T | undefined {
  const seen = new Set<T>();
  return values.find((value) => seen.size === seen.add(value).size);
}

const isListed = (facts: ItemListFacts, code: string): boolean =>
  facts.items.some((item) => item.code === code && item.until === undefined);

const codesAreNew: ListGate<'ItemsAdded'> & ListGate<'ItemListPublished'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const codes = data.items.map(({ code }) => code);
  const twice = repeated(codes) ?? codes.find((code) => isListed(matter.facts, code));
  return twice === undefined ? null : refuse('item-repeated', { rule: rndItemList, day, detail: twice });
};

const codesAreWellFormed: ListGate<'ItemsAdded'> & ListGate<'ItemListPublished'> = ({ data }) => {
  for (const { code, supervisionItem, implementation } of data?.items ?? []) {
    if (supervisionItem !== undefined && !/^\d{14}$/.test(supervisionItem))
      return refuse('catalogue-code-wrong', { detail: code });
    if (implementation !== undefined && !/^[0-9A-Z]{18}[1-5]/.test(implementation))
      return refuse('implementation-code-wrong', { detail: code });
  }
  return null;
};

const firstCapIsNotInPast: ListGate<'ItemListPublished'> = ({ data, day }) =>
  data?.cap !== undefined && data.cap.from < day ? refuse('cap-in-past', { rule: rndCap, day }) : null;

const capIsNotInPast: ListGate<'CapSet'> = ({ data, day, matter }) => {
  if (matter.facts.items.every((item) => item.until !== undefined)) return refuse('cap-of-no-item', { day });
  return data !== null && data.from < day ? refuse('cap-in-past', { rule: rndCap, day }) : null;
};

const removedAreListed: ListGate<'ItemsRemoved'> = ({ data, matter, day }) => {
  const stray = data?.codes.find(({ code }) => !isListed(matter.facts, code));
  return stray === undefined ? null : refuse('item-not-listed', { rule: rndItemList, day, detail: stray.code });
};

const checklistFits: ListGate<'ChecklistPublished'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const { facts } = matter;
  if (!isListed(facts, data.code)) return refuse('item-not-listed', { rule: entItemPublic, day, detail: data.code });
  if (facts.checklists.some((one) => one.code === data.code && one.version === data.version))
    return refuse('checklist-version-used', { detail: data.version });
  const twice = repeated(data.lines.map(({ line }) => line));
  if (twice !== undefined) return refuse('checklist-line-repeated', { detail: String(twice) });
  return data.from < day ? refuse('checklist-in-past') : null;
};

export const gates: Duty<InspectionItemsTable, ItemListFacts>['gates'] = {
  ItemListPublished: [codesAreNew, codesAreWellFormed, firstCapIsNotInPast],
  ItemsAdded: [codesAreNew, codesAreWellFormed],
  ItemsRemoved: [removedAreListed],
  CapSet: [capIsNotInPast],
  ChecklistPublished: [checklistFits],
};
