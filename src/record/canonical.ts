/**
 * 规范文本 — one text for one value (RFC 8785): keys in order, no spaces, numbers as ECMAScript writes them.
 * Throws `TypeError` on what JSON cannot hold: nothing that cannot be read back may be hashed.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('记录中不能有非有限数值');
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? listText(value) : objectText(value as Record<string, unknown>);
    default:
      throw new TypeError(`记录中不能有${typeof value}`);
  }
}

function listText(list: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1)
    text += (index === 0 ? '' : ',') + canonical(list[index] ?? null);
  return `${text}]`;
}

function objectText(source: Readonly<Record<string, unknown>>): string {
  let text = '{';
  for (const key of Object.keys(source).sort()) {
    const value = source[key];
    if (value !== undefined) text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${canonical(value)}`;
  }
  return `${text}}`;
}
