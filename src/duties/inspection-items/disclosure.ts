import type { Publication } from '../../record/duty.ts';
import type { ItemListFacts } from './procedure.ts';

/** 公布 — the list as the public sees it: the items that are on it, and the cap; it ends with the list. */
export function publications(facts: ItemListFacts): readonly Publication[] {
  if (facts.publishedOn === null) return [];
  const items = facts.items
    .filter((item) => item.until === undefined)
    .map(({ code, name, level, basis }) => ({ code, name, level, basis }));
  const cap = facts.caps.at(-1);
  return [
    {
      key: 'item-list',
      channel: facts.publishedAt,
      title: facts.name,
      publishedOn: facts.publishedOn,
      ...(facts.withdrawnOn === null ? {} : { withdrawnOn: facts.withdrawnOn }),
      content: { field: facts.field, items, ...(cap === undefined ? {} : { cap }) },
    },
  ];
}
