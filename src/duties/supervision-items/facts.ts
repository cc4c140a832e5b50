import type { Duty } from '../../record/duty.ts';
import type { SupervisionItemsTable } from './procedure.ts';

/** 认领的事项. `implementation`: the code of its checklist, or null while none has been entered. */
export interface ClaimedItem {
  readonly code: string;
  readonly name: string;
  readonly implementation: string | null;
}

export interface SupervisionItemsFacts {
  readonly catalogue: string;
  readonly items: readonly ClaimedItem[];
  /** Whether the item that the newest act dropped had a checklist, which goes with it. */
  readonly droppedChecklist: boolean;
}

export const start: SupervisionItemsFacts = { catalogue: '', items: [], droppedChecklist: false };

export const findClaimed = ({ items }: SupervisionItemsFacts, code: string): ClaimedItem | undefined =>
  items.find((item) => item.code === code);

/** 有事项没有清单 — claimed, and nobody has said yet how it is inspected. */
export const withoutChecklist = ({ items }: SupervisionItemsFacts): readonly ClaimedItem[] =>
  items.filter(({ implementation }) => implementation === null);

export const evolve: Duty<SupervisionItemsTable, SupervisionItemsFacts>['evolve'] = {
  ItemsClaimed: (facts, { body: { data } }) => ({
    ...facts,
    catalogue: data.catalogue,
    items: [...facts.items, ...data.items.map(({ code, name }) => ({ code, name, implementation: null }))],
    droppedChecklist: false,
  }),
  ItemDropped: (facts, { body: { data } }) => ({
    ...facts,
    items: facts.items.filter(({ code }) => code !== data.code),
    droppedChecklist: findClaimed(facts, data.code)?.implementation != null,
  }),
  ChecklistsEntered: (facts, { body: { data } }) => {
    const entered = new Map(data.lists.map(({ code, implementation }) => [code, implementation]));
    const items = facts.items.map((item) => ({
      ...item,
      implementation: entered.get(item.code) ?? item.implementation,
    }));
    return { ...facts, items, droppedChecklist: false };
  },
  ChecklistDropped: (facts, { body: { data } }) => ({
    ...facts,
    items: facts.items.map((item) => (item.code === data.code ? { ...item, implementation: null } : item)),
    droppedChecklist: false,
  }),
};
