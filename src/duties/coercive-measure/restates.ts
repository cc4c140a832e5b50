/** 更正清单 — begins with the list as it stands: what was listed, each line as its newest correction left it. */
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { CoerciveMeasure } from './procedure.ts';

type Items = DataOf<CoerciveMeasure, 'ItemsCorrected'>['items'];

function listAsItStands(acts: readonly Act[]): { readonly items?: Items } {
  const itemsOf = (type: string): readonly Items[] =>
    acts.filter((act) => act.type === type).map(({ body }) => body.data.items as Items);
  const [listed] = itemsOf('ItemsListed');
  if (listed === undefined) return {};
  const corrected = new Map(itemsOf('ItemsCorrected').flatMap((items) => items.map((item) => [item.line, item])));
  return { items: listed.map((item) => corrected.get(item.line) ?? item) };
}

export const restates = { ItemsCorrected: listAsItStands };
