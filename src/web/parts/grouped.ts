/** 分类 — consecutive items of one group together, in the order in which they come. */
export function grouped<T extends { readonly group: string }>(items: readonly T[]) {
  const groups: { readonly zh: string; readonly items: T[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.zh === item.group) last.items.push(item);
    else groups.push({ zh: item.group, items: [item] });
  }
  return groups;
}
