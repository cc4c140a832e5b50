/**
 * 双随机抽取 — the same lists, parameters and contributions always give the same businesses and officers. Pure: no clock,
 * no database, no randomness of its own; the seed comes from the contributions.
 */
import { drawnFrom, RandomNumbers } from '../../record/random-numbers.ts';
import {
  type BusinessRow,
  type Commitment,
  type Contribution,
  type DrawFile,
  type DrawLists,
  type DrawnRow,
  drawAlgorithm,
  drawFormat,
} from './draw-file.ts';
import { digestOf, frameHash, type ListDigest, seedOf } from './hashes.ts';
import { Matcher } from './matching.ts';
import { mistakeInContributions, mistakeInLists } from './mistakes.ts';

/** Why there is no draw: where the fault is (`businesses/rows/3`), and a sentence. */
export interface Fault {
  readonly at: string;
  readonly zh: string;
}

export type Outcome<T> = ({ readonly ok: true } & T) | ({ readonly ok: false } & Fault);

/** The hashes of the lists and the one hash that is published before the seed can be known. */
export interface Prepared {
  readonly businesses: ListDigest;
  readonly officers: ListDigest;
  readonly recusals: ListDigest;
  readonly frame: string;
}

/** 准备 — checks the lists and hashes them: what the committing act holds. */
export function prepareDraw(lists: DrawLists, commitments: readonly Commitment[]): Outcome<{ prepared: Prepared }> {
  const mistake = mistakeInLists(lists, commitments);
  if (mistake) return { ok: false, ...mistake };
  const digests = {
    businesses: digestOf('businesses', lists.businesses),
    officers: digestOf('officers', lists.officers),
    recusals: digestOf('recusals', lists.recusals),
  };
  const { task, round, parameters } = lists;
  return {
    ok: true,
    prepared: { ...digests, frame: frameHash({ task, round, parameters, commitments, ...digests }) },
  };
}

/** 抽取 — the whole draw as a file, or why there can be none. */
export function runDraw(
  lists: DrawLists,
  commitments: readonly Commitment[],
  contributions: readonly Contribution[],
): Outcome<{ file: DrawFile }> {
  const outcome = prepareDraw(lists, commitments);
  if (!outcome.ok) return outcome;
  const { prepared } = outcome;
  const mistake = mistakeInContributions(commitments, contributions);
  if (mistake) return { ok: false, ...mistake };
  const seed = seedOf(prepared.frame, contributions);
  const rows = drawnRows(seed, lists);
  const withRows = <R>({ count, hash, chunks }: ListDigest, all: readonly R[]) => ({
    count,
    hash,
    chunks: [...chunks],
    rows: [...all],
  });
  const { task, round, parameters } = lists;
  const file: DrawFile = {
    format: drawFormat,
    algorithm: drawAlgorithm,
    task,
    round,
    parameters,
    commitments: [...commitments],
    frame: prepared.frame,
    contributions: [...contributions],
    seed,
    businesses: withRows(prepared.businesses, lists.businesses),
    officers: withRows(prepared.officers, lists.officers),
    recusals: withRows(prepared.recusals, lists.recusals),
    result: withRows(digestOf('result', rows), rows),
  };
  return { ok: true, file };
}

export const stratumKey = (creditClass: string, item: string): string => JSON.stringify([creditClass, item]);

/** 抽取结果 — by stratum in the order of the parameters, within it in the order of drawing; then officers for each. */
export function drawnRows(seed: string, lists: DrawLists): DrawnRow[] {
  const { perBusiness, maxLoad, strata } = lists.parameters;
  const members = membersByStratum(lists.businesses);
  const matcher = new Matcher(seed, '', lists.officers, lists.recusals, maxLoad);
  const rows: DrawnRow[] = [];
  for (const stratum of strata) {
    const { creditClass, item, quota } = stratum;
    const numbers = new RandomNumbers(seed, JSON.stringify(['businesses', creditClass, item]));
    for (const id of drawnFrom(numbers, members.get(stratumKey(creditClass, item)) ?? [], quota))
      rows.push([rows.length + 1, id, creditClass, item, matcher.match(id, perBusiness)]);
  }
  return rows;
}

function membersByStratum(businesses: readonly BusinessRow[]): ReadonlyMap<string, string[]> {
  const members = new Map<string, string[]>();
  for (const [id, , creditClass, item] of businesses) {
    const key = stratumKey(creditClass, item);
    const group = members.get(key);
    if (group) group.push(id);
    else members.set(key, [id]);
  }
  return members;
}

/**
 * 替换人员 — who takes the place of an officer that drops out after the draw, by the same seed: `gone` never comes back for
 * this business. Undefined where nobody may go. `rows` are the result as it stands, earlier replacements included.
 */
export function replacementFor(
  seed: string,
  lists: Pick<DrawLists, 'officers' | 'recusals' | 'parameters'>,
  rows: readonly { readonly id: string; readonly officers: readonly string[] }[],
  change: { readonly business: string; readonly gone: readonly string[]; readonly serial: number },
): string | undefined {
  const label = JSON.stringify([change.business, change.serial]);
  const matcher = new Matcher(seed, label, lists.officers, lists.recusals, lists.parameters.maxLoad);
  for (const row of rows) for (const officer of row.officers) matcher.burden(officer);
  const staying = rows.find((row) => row.id === change.business)?.officers ?? [];
  return matcher.match(change.business, 1, [...staying, ...change.gone])[0];
}
