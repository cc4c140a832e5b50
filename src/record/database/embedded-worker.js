// @ts-check
/**
 * The thread in which the embedded database lives: it takes one question at a time from `embedded.ts` and answers it.
 * Plain JavaScript, because a thread does not inherit the loader that strips types.
 */
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, parse, protocol } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { parsers } from './values.js';

/** @typedef {{ name: string, code?: string, status?: string, text?: string }} Message what the session says back */
/** @typedef {import('@electric-sql/pglite').postgresMod.PostgresMod} Module the engine's insides */

const { serialize } = protocol;
const megabyte = 1024 * 1024;
/** The engine has no background process: it never checkpoints, vacuums or counts by itself. We do, by what was written. */
const checkpointAfter = 256 * megabyte;
/** Written since the last time: so much, and somebody rests; so much more, and nobody did. */
let tidyAfter = 16 * megabyte;
let tidyAtLast = 64 * megabyte;
const aMoment = 2_000;
const mostStatements = 500;

let fsyncs = 0;
let written = 0;
let untidy = 0;
/** The disk refused to keep what was written: nothing after it may be answered with success. */
let diskFailed = false;
/** Last words of the engine, for the person who reads why it stopped; never a statement, which may hold people's data. */
let lastWords = '';

/** PGlite's files with a real fsync: as delivered it has none, and a power cut would lose what was answered as done. */
class DurableFiles extends NodeFS {
  /**
   * @param {import('@electric-sql/pglite').PGlite} engine
   * @param {Partial<Module>} options
   * @override
   */
  async init(engine, options) {
    const { emscriptenOpts } = await super.init(engine, options);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), reachTheDisk] } };
  }
}

/** @param {Module} engine */
function reachTheDisk(engine) {
  /** @type {any} Emscripten's types know nothing of these. */
  const files = engine.NODEFS;
  const { write } = files.stream_ops;
  files.stream_ops.fsync = (/** @type {any} */ stream) => {
    fsyncs += 1;
    try {
      fsyncSync(stream.nfd);
    } catch (error) {
      const { isFile } = /** @type {any} */ (engine.FS);
      if (isFile(stream.node.mode)) diskFailed = true; // a folder that cannot be synced is the engine's to forgive
      files.tryFSOperation(() => {
        throw error;
      });
    }
    return 0;
  };
  files.stream_ops.write = (/** @type {any[]} */ ...given) => {
    const length = write(...given);
    written += length;
    untidy += length;
    return length;
  };
}

const parameters = [
  'fsync=on',
  'wal_sync_method=fsync',
  'timezone=Asia/Shanghai',
  'default_transaction_read_only=on',
  'default_statistics_target=25', // counting holds up everybody, and the plans of our questions need no more
];

/** @param {string} folder */
async function start(folder) {
  const fresh = !readdirSync(folder).includes('PG_VERSION');
  const engine = new PGlite({
    fs: new DurableFiles(folder),
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), // -F turns fsync off
      ...parameters.flatMap((parameter) => ['-c', parameter]),
    ],
    onStderr: (line) => {
      lastWords = /\b(?:FATAL|PANIC):\s+(.*)/.exec(line)?.[1] ?? lastWords;
      return false;
    },
  });
  await engine.waitReady;
  stopWhenBroken(engine.Module);
  if (fresh) syncAll(folder); // the first files were copied without fsync; PostgreSQL's initdb ends like this too
  return engine;
}

/** How the engine leaves a statement that failed; every other exception is the engine's own end (a PANIC, a trap). */
const statementFailed = 100;

/**
 * PGlite swallows the end of its engine and asks the dead engine again, for ever. We end with it.
 * @param {any} engine
 */
function stopWhenBroken(engine) {
  const { _PostgresMainLoopOnce: once } = engine;
  engine._PostgresMainLoopOnce = () => {
    try {
      once();
    } catch (error) {
      const { status } = /** @type {{ status?: number }} */ (error);
      if (status !== statementFailed) die(new Error(lastWords || String(error)));
      throw error;
    }
  };
}

/** @param {string} folder */
function syncAll(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncAll(path);
    else if (entry.isFile()) syncOne(path);
  }
  syncOne(folder);
}

/** @param {string} path */
function syncOne(path) {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @type {PGlite} */
let engine;
/** @type {Map<string, string>} */
const names = new Map();
let serial = 0;
let inTransaction = false;

/**
 * Sends protocol messages in one go and returns what came back up to "ready", or throws the first error.
 * @param {Uint8Array[]} parts
 * @returns {Promise<any[]>}
 */
async function converse(parts) {
  const { messages } = await engine.execProtocol(Buffer.concat(parts), { syncToFs: false, throwOnError: false });
  /** @type {Message[]} */
  const said = /** @type {any} */ (messages);
  const ready = said.findLast((message) => message.name === 'readyForQuery');
  if (diskFailed || !ready) throw new Fatal(diskFailed ? '磁盘拒绝写入' : lastWords || '引擎没有应答');
  inTransaction = ready.status !== 'I';
  return said;
}

class Fatal extends Error {}

/** @param {any[]} said */
function refuseErrors(said) {
  const error = said.find((message) => message.name === 'error');
  if (error) throw error;
  return said;
}

/**
 * Statements one after the other in one go, each prepared the first time its text is seen: later only bind and execute.
 * The first that fails ends the going, and its error is thrown. Returns the result of each.
 * @param {readonly (readonly [text: string, values: readonly (string | Uint8Array | null)[]])[]} statements
 */
async function runAll(statements) {
  if (names.size >= mostStatements) await forgetStatements();
  /** @type {[text: string, name: string][]} */
  const fresh = [];
  const parts = statements.flatMap(([text, values]) => {
    const known = names.get(text);
    const name = known ?? `s${++serial}`;
    if (known === undefined) fresh.push([text, name]);
    return [
      ...(known === undefined ? [serialize.parse({ name, text })] : []),
      serialize.bind({ statement: name, values: /** @type {any} */ (values) }),
      serialize.describe({ type: 'P' }),
      serialize.execute({}),
    ];
  });
  const said = await converse([...parts, serialize.sync()]);
  const parsed = said.filter((message) => message.name === 'parseComplete').length;
  for (const [text, name] of fresh.slice(0, parsed)) names.set(text, name);
  return parse.parseResults(refuseErrors(said), parsers);
}

/**
 * @param {string} text
 * @param {readonly (string | Uint8Array | null)[]} values
 */
async function run(text, values) {
  const [result] = await runAll([[text, values]]);
  return { rows: result?.rows ?? [], command: result?.command };
}

/** @param {string} text */
async function script(text) {
  refuseErrors(await converse([serialize.query(text)]));
  await forgetStatements(); // a script changes tables, and a plan made before it may no longer fit
}

/**
 * The engine takes the rows of a copy from a file of its own instead of its input.
 * @param {string} text
 * @param {Uint8Array<ArrayBuffer>} rows
 */
async function copy(text, rows) {
  await engine.query(text.replace(/\bstdin\b/i, "'/dev/blob'"), [], { blob: new Blob([rows]) });
  if (diskFailed) throw new Fatal('磁盘拒绝写入');
}

async function forgetStatements() {
  if (names.size > 0) refuseErrors(await converse([serialize.query('deallocate all')]));
  names.clear();
}

/** @type {Record<string, (question: any) => Promise<unknown>>} */
const answers = {
  query: async ({ text, values }) => (await run(text, values)).rows,
  /**
   * A single changing statement: the session is read-only unless a transaction says otherwise. It is planned once: what
   * it writes never changes how, and planning fifteen tables anew costs as much as a small batch.
   */
  execute: async ({ text, values }) => {
    try {
      const results = await runAll([
        ['begin read write', []],
        ['set local plan_cache_mode = force_generic_plan', []],
        [text, values],
        ['commit', []],
      ]);
      return results[2]?.rows ?? [];
    } catch (error) {
      if (inTransaction && !(error instanceof Fatal)) await run('rollback', []);
      throw error;
    }
  },
  begin: () => run('begin read write', []),
  commit: async () => (await run('commit', [])).command,
  rollback: async () => inTransaction && (await run('rollback', [])),
  script: ({ text }) => script(text),
  copy: ({ text, rows }) => copy(text, rows),
  fsyncs: async () => fsyncs,
  close: async () => {
    clearTimeout(rest);
    await converse([serialize.query('checkpoint')]);
    await engine.close();
  },
};

/** @type {NodeJS.Timeout | undefined} */
let rest;

/** What a server's background processes would do, in the turns between the questions. */
async function upkeep() {
  clearTimeout(rest);
  rest = undefined;
  if (inTransaction) return;
  if (written > checkpointAfter) await checkpoint();
  if (untidy > tidyAtLast) await tidy();
  else if (untidy > tidyAfter) rest = setTimeout(() => inTurn(tidy), aMoment);
}

async function checkpoint() {
  written = 0;
  await converse([serialize.query('checkpoint')]);
}

/** Frees the room of dead rows and counts what the tables hold, so that plans fit; the more there is, the rarer. */
async function tidy() {
  clearTimeout(rest);
  rest = undefined;
  if (inTransaction) return;
  await converse([serialize.query('vacuum (analyze)')]);
  await checkpoint();
  const { rows } = await run('select pg_database_size(current_database()) as size', []);
  const size = Number(rows[0]?.size);
  tidyAfter = Math.max(tidyAfter, size / 5);
  tidyAtLast = Math.max(tidyAtLast, 4 * size);
  untidy = 0;
}

let turn = Promise.resolve();

/** @param {() => Promise<void>} work */
function inTurn(work) {
  turn = turn.then(work).catch(die);
}

/** Whoever waits is told by `embedded.ts` when this thread ends. @param {unknown} error */
function die(error) {
  parentPort?.postMessage({ dying: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}

/** @param {{ id: number, ask: string }} question */
async function answer(question) {
  try {
    const value = await answers[question.ask]?.(question);
    parentPort?.postMessage({ id: question.id, value });
  } catch (error) {
    if (error instanceof Fatal) throw error;
    parentPort?.postMessage({ id: question.id, error: portable(error) });
  }
  if (question.ask === 'close') process.exit(0);
  await upkeep();
}

/** An error as plain values: a thread boundary keeps nothing else of it. @param {any} error */
function portable(error) {
  const { message, code, severity, detail, hint, position, where, schema, table, column, constraint } = error;
  return { message, code, severity, detail, hint, position, where, schema, table, column, constraint };
}

inTurn(async () => {
  try {
    engine = await start(workerData.folder);
  } catch (error) {
    throw new Error(lastWords || /** @type {any} */ (error)?.message || String(error));
  }
  parentPort?.postMessage({ started: true });
});
parentPort?.on('message', (question) => inTurn(() => answer(question)));
