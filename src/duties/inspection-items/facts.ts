import type { PlainDate } from '../../law/kinds.ts';
import type { DataOf } from '../../law/procedure.ts';
import type { Duty } from '../../record/duty.ts';
import type { InspectionItemsTable, ItemListFacts, ListedItem } from './procedure.ts';

export const start: ItemListFacts = {
  name: '',
  field: '',
  publishedOn: null,
  publishedAt: '',
  items: [],
  caps: [],
  checklists: [],
  withdrawnOn: null,
};

type Rows = DataOf<InspectionItemsTable, 'ItemsAdded'>['items'];

const listed = (rows: Rows, from: PlainDate): readonly ListedItem[] =>
  rows.map(({ code, name, level, basis, random }) => ({ code, name, level, basis, random, from }));

export const evolve: Duty<InspectionItemsTable, ItemListFacts>['evolve'] = {
  ItemListPublished: (facts, { doneOn, body: { data } }) => ({
    ...facts,
    name: data.name,
    field: data.field,
    publishedOn: doneOn,
    publishedAt: data.publishedAt,
    items: listed(data.items, doneOn),
    caps: data.cap === undefined ? [] : [data.cap],
  }),
  ItemsAdded: (facts, { doneOn, body: { data } }) => ({
    ...facts,
    items: [...facts.items, ...listed(data.items, doneOn)],
  }),
  ItemsRemoved: (facts, { doneOn, body: { data } }) => {
    const gone = new Set(data.codes.map(({ code }) => code));
    const items = facts.items.map((item) =>
      item.until === undefined && gone.has(item.code) ? { ...item, until: doneOn } : item,
    );
    return { ...facts, items };
  },
  CapSet: (facts, { body: { data } }) => ({ ...facts, caps: [...facts.caps, data] }),
  ChecklistPublished: (facts, { body: { data } }) => {
    const lines = data.lines.map(({ line, level }) => ({ line, level }));
    const { code, version, from } = data;
    return { ...facts, checklists: [...facts.checklists, { code, version, from, lines }] };
  },
  ListWithdrawn: (facts, { doneOn }) => ({ ...facts, withdrawnOn: doneOn }),
};
