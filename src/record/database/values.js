// @ts-check
/**
 * 取值 — how PostgreSQL's text becomes a JavaScript value, the same for the embedded database and for a server.
 * Plain JavaScript, because the thread of the embedded database reads it too.
 */
import pg from 'pg';
// @ts-expect-error: the types of pg leave this file out
import { prepareValue } from 'pg/lib/utils.js';

const { builtins } = pg.types;
const asText = (/** @type {string} */ text) => text;
/** An array of such texts: pg's own parser of `text[]` knows the quoting. @type {(text: string) => (string | null)[]} */
const texts = pg.types.getTypeParser(/** @type {any} */ (1009), 'text');
/** Bytes of their own, not a window on a larger buffer that a thread boundary would copy whole. */
const bytes = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

/** Where we differ from pg: a legal day is never a `Date`, and our whole numbers fit a number. */
const ours = new Map(
  /** @type {[number, (text: string) => unknown][]} */ ([
    [builtins.INT8, Number],
    [builtins.DATE, asText],
    [builtins.TIMESTAMP, asText],
    [builtins.TIMESTAMPTZ, asText],
    [builtins.BYTEA, bytes],
    [1001, (/** @type {string} */ text) => texts(text).map((each) => (each === null ? null : bytes(each)))],
    [1016, (/** @type {string} */ text) => texts(text).map((each) => (each === null ? null : Number(each)))],
    [1182, texts],
    [1115, texts],
    [1185, texts],
    [1231, texts],
  ]),
);

/**
 * The parser of the type with this number in PostgreSQL's catalogue.
 * @param {number} type
 * @returns {(text: string) => unknown}
 */
export function parserOf(type) {
  return ours.get(type) ?? pg.types.getTypeParser(type, 'text');
}

/** The same as a table by type, filled as types are met. @type {Record<number | string, (text: string) => any>} */
export const parsers = new Proxy(/** @type {Record<string, (text: string) => any>} */ ({}), {
  get: (known, type) => (known[String(type)] ??= parserOf(Number(type))),
});

/**
 * A JavaScript value as pg would send it: text, bytes or null.
 * @param {readonly unknown[]} values
 * @returns {(string | Uint8Array | null)[]}
 */
export function prepare(values) {
  return values.map((value) => prepareValue(value));
}
