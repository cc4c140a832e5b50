/** 筛选 — what narrows the list of matters, by the names that the address uses. */
export const filterNames = ['procedure', 'state', 'unit', 'officer', 'q', 'due', 'observed', 'open'] as const;
export type MatterFilters = Partial<Record<(typeof filterNames)[number], string>>;

export function matterFilters(query: URLSearchParams): MatterFilters {
  const filters: MatterFilters = {};
  for (const name of filterNames) {
    const value = query.get(name);
    if (value) filters[name] = value;
  }
  return filters;
}
