/**
 * 规范文本 — one text for one value (RFC 8785): keys in order, no spaces, numbers as ECMAScript writes them.
 * Throws `TypeError` on what JSON cannot hold: nothing that cannot be read back may be hashed.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('记录中不能有非有限数值');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value === 'object') {
    const source = value as Record<string, unknown>;
    const parts: string[] = [];
    for (const key of Object.keys(source).sort()) {
      if (source[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(source[key])}`);
    }
    return `{${parts.join(',')}}`;
  }
  throw new TypeError(`记录中不能有${typeof value}`);
}
