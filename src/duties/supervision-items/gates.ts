/** 关口 — codes as the platform has them, nothing claimed twice, no checklist for what was not claimed. */
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { findClaimed, type SupervisionItemsFacts } from './facts.ts';
import type { SupervisionItemsTable } from './procedure.ts';
import { refuse } from './refusals.ts';

type ItemsGate<N extends ActName<SupervisionItemsTable>> = Gate<
  SupervisionItemsFacts,
  DataOf<SupervisionItemsTable, N>
>;

/** The first value that comes twice, or undefined. */
function repeated(values: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return values.find((value) => seen.size === seen.add(value).size);
}

const codesAreWellFormed: ItemsGate<'ItemsClaimed'> = ({ data }) => {
  const wrong = data?.items.find(({ code }) => !/^\d{14}$/.test(code));
  return wrong === undefined ? null : refuse('code-wrong', { detail: wrong.code });
};

const claimedOnce: ItemsGate<'ItemsClaimed'> = ({ data, matter: { facts } }) => {
  const codes = data?.items.map(({ code }) => code) ?? [];
  const twice = repeated(codes) ?? codes.find((code) => findClaimed(facts, code));
  return twice === undefined ? null : refuse('claimed-already', { detail: twice });
};

const isClaimed: ItemsGate<'ItemDropped'> = ({ data, matter: { facts } }) =>
  data === null || findClaimed(facts, data.code) ? null : refuse('not-claimed', { detail: data.code });

const listsAreWellFormed: ItemsGate<'ChecklistsEntered'> = ({ data }) => {
  const wrong = data?.lists.find(({ implementation }) => !/^[0-9A-Z]{18}[1-5]/.test(implementation));
  return wrong === undefined ? null : refuse('implementation-wrong', { detail: wrong.implementation });
};

const listsAreOfClaimedItems: ItemsGate<'ChecklistsEntered'> = ({ data, matter: { facts } }) => {
  const codes = data?.lists.map(({ code }) => code) ?? [];
  const stray = codes.find((code) => !findClaimed(facts, code));
  if (stray !== undefined) return refuse('not-claimed', { detail: stray });
  const twice = repeated(codes) ?? codes.find((code) => findClaimed(facts, code)?.implementation != null);
  return twice === undefined ? null : refuse('checklist-entered', { detail: twice });
};

const hasChecklist: ItemsGate<'ChecklistDropped'> = ({ data, matter: { facts } }) =>
  data === null || findClaimed(facts, data.code)?.implementation != null
    ? null
    : refuse('no-checklist', { detail: data.code });

export const gates: Duty<SupervisionItemsTable, SupervisionItemsFacts>['gates'] = {
  ItemsClaimed: [codesAreWellFormed, claimedOnce],
  ItemDropped: [isClaimed],
  ChecklistsEntered: [listsAreWellFormed, listsAreOfClaimedItems],
  ChecklistDropped: [hasChecklist],
};
