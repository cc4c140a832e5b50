import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { DataSchema, Sealed } from '../law/fields.ts';
import { canonical } from './canonical.ts';
import type { Row } from './tables.ts';

/** A value as the table keeps it. */
export interface SealedRow {
  readonly id: string;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array | null;
  readonly cipher: Uint8Array | null;
}

/** Random bytes, injected so that a demonstration year can be made again to the byte. */
export type RandomSource = (bytes: number) => Buffer;

/**
 * 封存 — takes the personal values out of the data of an act: the act keeps a reference and a salted digest, the value
 * is encrypted (AES-256-GCM) into a table of its own. Values that are sealed already stay as they are.
 */
export function seal(
  schema: DataSchema,
  data: Readonly<Record<string, unknown>>,
  key: Buffer,
  random: RandomSource = randomBytes,
): { readonly data: Readonly<Record<string, unknown>>; readonly rows: readonly Row[] } {
  if (!hasSealedField(schema as SchemaNode)) return { data, rows: [] };
  const rows: Row[] = [];
  const sealed = sealIn(schema as SchemaNode, data, (value) => sealOne(value, key, random, rows));
  return { data: sealed as Readonly<Record<string, unknown>>, rows };
}

function sealIn(node: SchemaNode, value: unknown, sealed: (value: string) => Sealed): unknown {
  if (node['x-sealed'] && typeof value === 'string') return sealed(value);
  if (node.items && Array.isArray(value)) return value.map((item) => sealIn(node.items as SchemaNode, item, sealed));
  if (node.properties && typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, item]) => [
      name,
      sealIn(node.properties?.[name] ?? {}, item, sealed),
    ]);
    return Object.fromEntries(fields);
  }
  return value;
}

interface SchemaNode {
  readonly 'x-sealed'?: boolean;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

const sealedSchemas = new WeakMap<object, boolean>();

function hasSealedField(node: SchemaNode): boolean {
  let known = sealedSchemas.get(node);
  if (known === undefined) {
    known =
      node['x-sealed'] === true ||
      Object.values(node.properties ?? {}).some(hasSealedField) ||
      (node.items !== undefined && hasSealedField(node.items));
    sealedSchemas.set(node, known);
  }
  return known;
}

function sealOne(value: string, key: Buffer, random: RandomSource, rows: Row[]): Sealed {
  const id = random(12).toString('hex');
  const salt = random(16);
  const nonce = random(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(id));
  const sealedBytes = Buffer.concat([cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  rows.push({ id, salt, nonce, cipher: sealedBytes });
  return { sealed: id, digest: digestOf(value, salt) };
}

/** The salted digest that the act keeps: proves later what the value was, without telling it. */
export function digestOf(value: string, salt: Uint8Array): string {
  return createHash('sha256').update(salt).update(canonical(value)).digest('hex');
}

/** The value of a sealed row; undefined where it has been destroyed. Throws where key or bytes do not fit. */
export function unseal(row: SealedRow, key: Buffer): string | undefined {
  if (!row.nonce || !row.cipher) return undefined;
  const bytes = Buffer.from(row.cipher);
  const decipher = createDecipheriv('aes-256-gcm', key, row.nonce);
  decipher.setAAD(Buffer.from(row.id));
  decipher.setAuthTag(bytes.subarray(bytes.length - 16));
  return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - 16)), decipher.final()]).toString('utf8');
}
