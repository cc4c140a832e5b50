/** 抽取的前提 — what must hold of the lists, the parameters and the contributions before anything can be drawn. */
import type { Commitment, Contribution, DrawLists } from './draw-file.ts';
import { commitmentOf } from './hashes.ts';

export interface Mistake {
  readonly at: string;
  readonly zh: string;
}

/** The fewest who must contribute: with one alone, that one chooses the seed. */
export const fewestParties = 2;

/** 名单、参数和承诺的错误 — the first one, or undefined. */
export function mistakeInLists(lists: DrawLists, commitments: readonly Commitment[]): Mistake | undefined {
  const { businesses } = lists;
  if (businesses.length === 0) return { at: 'businesses', zh: '检查对象名录库是空的，无从抽取' };
  return (
    outOfOrder('businesses', businesses, ([id]) => id) ??
    mistakeInOfficers(lists) ??
    mistakeInStrata(lists) ??
    mistakeInCommitments(commitments)
  );
}

function outOfOrder<R>(name: string, rows: readonly R[], keyOf: (row: R) => string): Mistake | undefined {
  let before: string | undefined;
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    if (before !== undefined && key <= before) {
      const zh =
        key === before ? `名单第${index + 1}行与上一行重复：${key}` : `名单第${index + 1}行没有按编号排序：${key}`;
      return { at: `${name}/rows/${index + 1}`, zh };
    }
    before = key;
  }
  return undefined;
}

/** 人员名录库的错误 — too few who may go, or one named twice. */
export function mistakeInOfficers({
  officers,
  recusals,
  parameters,
}: Omit<DrawLists, 'task' | 'round' | 'businesses'>): Mistake | undefined {
  if (officers.length === 0) return { at: 'officers', zh: '执法检查人员名录库是空的，无从选派' };
  return (
    outOfOrder('officers', officers, ([id]) => id) ??
    outOfOrder('recusals', recusals, (pair) => JSON.stringify(pair)) ??
    tooFewPresent(officers, parameters)
  );
}

function tooFewPresent(officers: DrawLists['officers'], parameters: DrawLists['parameters']): Mistake | undefined {
  const present = officers.filter(([, , load, absent]) => !absent && load < (parameters.maxLoad ?? load + 1)).length;
  const { perBusiness } = parameters;
  return present < perBusiness
    ? { at: 'officers', zh: `可以选派的执法检查人员只有${present}人，每户需要${perBusiness}人` }
    : undefined;
}

function mistakeInStrata({ businesses, parameters }: DrawLists): Mistake | undefined {
  const sizes = new Map<string, number>();
  for (const { creditClass, item } of parameters.strata) {
    const key = JSON.stringify([creditClass, item]);
    if (sizes.has(key)) return { at: 'parameters/strata', zh: `分层重复：${nameOf(creditClass, item)}` };
    sizes.set(key, 0);
  }
  for (const [index, [, , creditClass, item]] of businesses.entries()) {
    const key = JSON.stringify([creditClass, item]);
    const size = sizes.get(key);
    if (size === undefined)
      return { at: `businesses/rows/${index + 1}`, zh: `第${index + 1}户不在任何分层：${nameOf(creditClass, item)}` };
    sizes.set(key, size + 1);
  }
  for (const [index, { creditClass, item, quota }] of parameters.strata.entries()) {
    const size = sizes.get(JSON.stringify([creditClass, item])) ?? 0;
    if (quota > size) {
      const zh = `分层“${nameOf(creditClass, item)}”只有${size}户，不能抽取${quota}户`;
      return { at: `parameters/strata/${index + 1}`, zh };
    }
  }
  const total = parameters.strata.reduce((sum, { quota }) => sum + quota, 0);
  return total === 0 ? { at: 'parameters/strata', zh: '各层抽取数都是零，没有可抽取的' } : undefined;
}

const nameOf = (creditClass: string, item: string): string =>
  [creditClass, item].filter(Boolean).join('、') || '不分层';

/** 承诺的错误 — too few parties, or one twice. */
export function mistakeInCommitments(commitments: readonly Commitment[]): Mistake | undefined {
  if (commitments.length < fewestParties)
    return { at: 'commitments', zh: `至少要有${fewestParties}方投入随机数，现有${commitments.length}方` };
  const parties = new Set<string>();
  for (const [index, { party }] of commitments.entries()) {
    if (parties.has(party)) return { at: `commitments/${index + 1}`, zh: `投入方重复：${party}` };
    parties.add(party);
  }
  return undefined;
}

/** 投入的错误 — every commitment opened, in its order, by the value that it was made of. */
export function mistakeInContributions(
  commitments: readonly Commitment[],
  contributions: readonly Contribution[],
): Mistake | undefined {
  for (const [index, { party, hash }] of commitments.entries()) {
    const given = contributions[index];
    const at = `contributions/${index + 1}`;
    if (given === undefined) return { at, zh: `${party}的投入尚未公布` };
    if (given.party !== party) return { at, zh: `第${index + 1}项投入应为${party}的，现为${given.party}的` };
    if (commitmentOf(party, given.value) !== hash) return { at, zh: `${party}公布的投入与事前的承诺不符` };
  }
  const extra = contributions[commitments.length];
  return extra === undefined
    ? undefined
    : { at: `contributions/${commitments.length + 1}`, zh: `${extra.party}没有事前承诺，不得投入` };
}
