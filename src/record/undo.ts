/** Puts back what stood in a map before. */
export function restore<K, V>(map: Map<K, V>, before: ReadonlyMap<K, V | undefined>): void {
  for (const [key, value] of before) {
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }
}

/** Sets a value, and remembers the one before the request. */
export function put<K, V>(map: Map<K, V>, before: Map<K, V | undefined>, key: K, value: V): void {
  if (!before.has(key)) before.set(key, map.get(key));
  map.set(key, value);
}
