/** A statement with places by name (`:bureau`) as the database wants it: numbered, with its values in that order. */
export function numbered(
  statement: string,
  places: Readonly<Record<string, unknown>>,
): { readonly text: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [];
  const numbers = new Map<string, number>();
  const text = statement.replaceAll(/(?<![:\w]):([a-z]\w*)/g, (_, name: string) => {
    if (!(name in places)) throw new RangeError(`语句中的 :${name} 没有值`);
    const known = numbers.get(name) ?? values.push(places[name]);
    numbers.set(name, known);
    return `$${known}`;
  });
  return { text, values };
}
