/** 抽取的关口 — what binds the bureau before the seed is known, and that nobody else than the seed chose. */

import { rndTwoOfficers } from '../../../law/common-rules/inspection-officers.ts';
import { versionOn } from '../../../law/kinds.ts';
import { certificateOn } from '../../../record/person.ts';
import { listRowsAtMost, resultRowsAtMost } from '../acts/drawing.ts';
import { drawnRows, prepareDraw } from '../draw.ts';
import type { DrawnRow } from '../draw-file.ts';
import { contributionsInOrder, type DrawFacts, findRound, listsIn, type Round } from '../facts.ts';
import { commitmentOf, digestOf, frameHash, seedOf } from '../hashes.ts';
import { mistakeInCommitments, mistakeInOfficers } from '../mistakes.ts';
import { refuse } from '../refusals.ts';
import { rndTwoLibraries } from '../rules.ts';
import type { DrawGate, DrawGates } from './planning.ts';

const officersMayGo: DrawGate<'ListCommitted'> = ({ data, day, findPerson }) => {
  if (data === null) return null;
  const least = versionOn(rndTwoOfficers, day).value;
  if (data.perBusiness < least) return refuse('too-few-per-business', { rule: rndTwoOfficers, day });
  for (const { id, name, absent } of data.officers) {
    const officer = findPerson(id);
    if (officer === undefined) return refuse('officer-unknown', { rule: rndTwoLibraries, day, detail: name });
    if (!absent && certificateOn(officer, day) === undefined)
      return refuse('officer-uncertified', { rule: rndTwoOfficers, day, detail: officer.name });
  }
  return null;
};

const listIsGiven: DrawGate<'ListCommitted'> = ({ data, day }) =>
  data !== null && data.businesses === undefined && data.businessCount <= listRowsAtMost
    ? refuse('list-not-given', { rule: rndTwoLibraries, day })
    : null;

const commitmentsAreNew: DrawGate<'ListCommitted'> = ({ data, matter, day }) => {
  const known = new Set(matter.facts.rounds.flatMap(({ commitments }) => commitments.map(({ hash }) => hash)));
  const again = data?.commitments.find(({ hash }) => known.has(hash));
  return again === undefined ? null : refuse('commitment-reused', { rule: rndTwoLibraries, day, detail: again.party });
};

const hashesAreTrue: DrawGate<'ListCommitted'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const { businesses, ...lists } = listsIn(data);
  const { task, rounds } = matter.facts;
  const frame = { task, round: rounds.length + 1, ...lists, commitments: data.commitments };
  const at = { rule: rndTwoLibraries, day };
  const mistake = mistakeInOfficers(lists) ?? mistakeInCommitments(data.commitments);
  if (mistake) return refuse('list-unsound', { ...at, detail: mistake.zh });
  if (businesses !== null) {
    const outcome = prepareDraw({ ...frame, businesses }, data.commitments);
    if (!outcome.ok) return refuse('list-unsound', { ...at, detail: outcome.zh });
    const { count, hash } = outcome.prepared.businesses;
    if (count !== data.businessCount || hash !== data.businessHash)
      return refuse('hash-differs', { ...at, detail: '检查对象名单' });
  }
  const counted = frameHash({
    ...frame,
    businesses: { count: data.businessCount, hash: data.businessHash },
    officers: digestOf('officers', lists.officers),
    recusals: digestOf('recusals', lists.recusals),
  });
  return counted === data.frame ? null : refuse('hash-differs', { ...at, detail: '事前承诺值' });
};

const contributionFits: DrawGate<'ContributionRevealed'> = ({ data, matter, day }) => {
  const round = findRound(matter.facts);
  if (data === null || round === undefined) return null;
  const at = { rule: rndTwoLibraries, day, detail: data.party };
  const committed = round.commitments.find(({ party }) => party === data.party);
  if (!committed) return refuse('not-a-party', at);
  if (round.contributions.some(({ party }) => party === data.party)) return refuse('already-revealed', at);
  const opens = /^[0-9a-f]{64}$/.test(data.value) && commitmentOf(data.party, data.value) === committed.hash;
  return opens ? null : refuse('contribution-differs', at);
};

const silentParties = ({ commitments, contributions }: Round): readonly string[] =>
  commitments.map(({ party }) => party).filter((name) => contributions.every(({ party }) => party !== name));

const everybodyRevealed: DrawGate<'ResultDrawn'> = ({ matter, day }) => {
  const round = findRound(matter.facts);
  const silent = round ? silentParties(round) : [];
  return silent.length === 0
    ? null
    : refuse('not-all-revealed', { rule: rndTwoLibraries, day, detail: silent.join('、') });
};

const seedIsTrue: DrawGate<'ResultDrawn'> = ({ data, matter, day }) => {
  const round = findRound(matter.facts);
  if (data === null || round === undefined) return null;
  return seedOf(round.frame, contributionsInOrder(round)) === data.seed
    ? null
    : refuse('seed-differs', { rule: rndTwoLibraries, day });
};

/** Where the lists are on the record the draw is run again; where they are not, whoever holds the file runs it. */
const resultIsTrue: DrawGate<'ResultDrawn'> = ({ data, matter, day }) => {
  const { facts } = matter;
  const round = findRound(facts);
  if (data === null || round === undefined) return null;
  const at = { rule: rndTwoLibraries, day };
  const total = totalOf(round);
  if (data.count !== total) return refuse('result-differs', { ...at, detail: `应当抽取${total}户` });
  if (data.rows === undefined) return total <= resultRowsAtMost ? refuse('result-not-given', at) : null;
  const stated = data.rows.map(
    (row): DrawnRow => [row.order, row.id, row.creditClass ?? '', row.item ?? '', [...row.officers]],
  );
  const wrong = firstDifference(facts, round, data.seed, stated);
  if (wrong !== undefined) return refuse('result-differs', { ...at, detail: wrong });
  return digestOf('result', stated).hash === data.resultHash
    ? null
    : refuse('hash-differs', { ...at, detail: '抽取结果' });
};

const totalOf = ({ parameters }: Round): number => parameters.strata.reduce((sum, { quota }) => sum + quota, 0);

function firstDifference(
  facts: DrawFacts,
  round: Round,
  seed: string,
  stated: readonly DrawnRow[],
): string | undefined {
  const { businesses, officers, recusals, parameters, number } = round;
  if (businesses === null) return stated.length === totalOf(round) ? unlawfulTeam(round, stated) : '行数';
  const rows = drawnRows(seed, { task: facts.task, round: number, businesses, officers, recusals, parameters });
  const index = rows.findIndex((row, place) => JSON.stringify(row) !== JSON.stringify(stated[place]));
  if (index >= 0) return `第${index + 1}行`;
  return stated.length === rows.length ? undefined : `第${rows.length + 1}行`;
}

/** What can be seen of a result without its list: no officer who is away, must keep out, or is not of the library. */
function unlawfulTeam({ officers, recusals }: Round, stated: readonly DrawnRow[]): string | undefined {
  const present = new Set(officers.filter(([, , , absent]) => !absent).map(([id]) => id));
  const barred = new Set(recusals.map((pair) => JSON.stringify(pair)));
  const wrong = stated.find(([, id, , , team]) =>
    team.some((officer) => !present.has(officer) || barred.has(JSON.stringify([officer, id]))),
  );
  return wrong === undefined ? undefined : `第${wrong[0]}行的检查人员`;
}

const partyIsSilent: DrawGate<'RedrawOrdered'> = ({ data, matter }) => {
  if (data?.ground !== 'not-revealed') return null;
  const round = findRound(matter.facts);
  if (data.party === undefined) return refuse('no-such-party');
  return round && silentParties(round).includes(data.party)
    ? null
    : refuse('party-has-revealed', { detail: data.party });
};

export const drawingGates = {
  ListCommitted: [officersMayGo, listIsGiven, commitmentsAreNew, hashesAreTrue],
  ContributionRevealed: [contributionFits],
  ResultDrawn: [everybodyRevealed, seedIsTrue, resultIsTrue],
  RedrawOrdered: [partyIsSilent],
} satisfies DrawGates;
