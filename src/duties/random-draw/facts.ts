import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { BusinessRow, Commitment, Contribution, OfficerRow, Parameters, RecusalRow } from './draw-file.ts';
import { businessesInOrder, officersInOrder, recusalsInOrder } from './order.ts';
import type { DrawForInspections, DrawnBusiness, RandomDrawTable } from './procedure.ts';

export interface Plan {
  readonly title: string;
  readonly year: number;
  readonly batches: readonly number[];
  readonly filedOn: PlainDate | null;
}

/** 一轮 — what was committed, revealed and drawn in one round. A redraw closes it; nothing of it goes away. */
export interface Round {
  readonly number: number;
  readonly committedOn: PlainDate;
  readonly frame: string;
  readonly businessCount: number;
  readonly businessHash: string;
  /** Null where the list is too long for the act and lies in the published file. */
  readonly businesses: readonly BusinessRow[] | null;
  readonly officers: readonly OfficerRow[];
  readonly recusals: readonly RecusalRow[];
  readonly parameters: Parameters;
  readonly commitments: readonly Commitment[];
  readonly contributions: readonly Contribution[];
  readonly seed: string | null;
  readonly resultHash: string | null;
  readonly resultCount: number;
  readonly fileHash: string | null;
  readonly fileAt: string | null;
  readonly abandoned: { readonly on: PlainDate; readonly ground: string; readonly reason: string } | null;
}

export interface Replacement {
  readonly business: string;
  readonly gone: string;
}

export interface DrawFacts extends DrawForInspections {
  readonly plan: Plan | null;
  readonly items: string;
  readonly rounds: readonly Round[];
  readonly drawn: readonly DrawnBusiness[] | null;
  readonly replacements: readonly Replacement[];
  readonly announcedAt: string | null;
  readonly resultsAt: string | null;
  readonly resultsOn: PlainDate | null;
}

export const start: DrawFacts = {
  task: '',
  plan: null,
  items: '',
  rounds: [],
  drawn: null,
  replacements: [],
  announcedOn: null,
  announcedAt: null,
  resultsAt: null,
  resultsOn: null,
};

type ActOf<N extends ActName<RandomDrawTable>> = Act<N, DataOf<RandomDrawTable, N>>;
type Committed = DataOf<RandomDrawTable, 'ListCommitted'>;

/** The round at hand, or undefined before the first one and after a redraw was ordered. */
export function findRound(facts: DrawFacts): Round | undefined {
  const last = facts.rounds.at(-1);
  return last?.abandoned === null ? last : undefined;
}

/** 投入的次序 — that of the commitments, whatever the order of revealing. */
export function contributionsInOrder({ commitments, contributions }: Round): readonly Contribution[] {
  return commitments.flatMap(({ party }) => contributions.filter((given) => given.party === party));
}

/** The lists of a committing act in the shape of the draw file: what is absent there is an empty text here. */
export function listsIn(data: Committed) {
  return {
    businesses:
      data.businesses === undefined
        ? null
        : businessesInOrder(
            data.businesses.map((row): BusinessRow => [row.id, row.name, row.creditClass ?? '', row.item ?? '']),
          ),
    officers: officersInOrder(data.officers.map((row): OfficerRow => [row.id, row.name, row.load, row.absent])),
    recusals: recusalsInOrder(data.recusals.map((row): RecusalRow => [row.officer, row.business])),
    parameters: {
      perBusiness: data.perBusiness,
      maxLoad: data.maxLoad ?? null,
      strata: data.strata.map(({ creditClass, item, quota }) => ({
        creditClass: creditClass ?? '',
        item: item ?? '',
        quota,
      })),
    },
  };
}

function committed(facts: DrawFacts, { doneOn, body: { data } }: ActOf<'ListCommitted'>): DrawFacts {
  const round: Round = {
    number: facts.rounds.length + 1,
    committedOn: doneOn,
    frame: data.frame,
    businessCount: data.businessCount,
    businessHash: data.businessHash,
    ...listsIn(data),
    commitments: data.commitments,
    contributions: [],
    seed: null,
    resultHash: null,
    resultCount: 0,
    fileHash: null,
    fileAt: null,
    abandoned: null,
  };
  return { ...facts, rounds: [...facts.rounds, round] };
}

function inRound(facts: DrawFacts, change: (round: Round) => Round): DrawFacts {
  const round = facts.rounds.at(-1);
  return round === undefined ? facts : { ...facts, rounds: [...facts.rounds.slice(0, -1), change(round)] };
}

function resultDrawn(facts: DrawFacts, { body: { data } }: ActOf<'ResultDrawn'>): DrawFacts {
  const { seed, resultHash, count, fileHash, fileAt } = data;
  const after = inRound(facts, (round) => ({ ...round, seed, resultHash, resultCount: count, fileHash, fileAt }));
  return { ...after, drawn: data.rows?.map(({ id, officers }) => ({ id, officers })) ?? null };
}

function redrawOrdered(facts: DrawFacts, { doneOn, body: { data } }: ActOf<'RedrawOrdered'>): DrawFacts {
  const { ground, reason } = data;
  const after = inRound(facts, (round) => ({ ...round, abandoned: { on: doneOn, ground, reason } }));
  return { ...after, drawn: null, replacements: [] };
}

function replaced(facts: DrawFacts, { body: { data } }: ActOf<'OfficerReplaced'>): DrawFacts {
  const { business, gone, replacement } = data;
  const swap = (row: DrawnBusiness): DrawnBusiness =>
    row.id === business ? { ...row, officers: row.officers.map((one) => (one === gone ? replacement : one)) } : row;
  const drawn = facts.drawn?.map(swap) ?? null;
  return { ...facts, drawn, replacements: [...facts.replacements, { business, gone }] };
}

const batchesIn = (rows: readonly { readonly batch: number }[]) => rows.map(({ batch }) => batch);
const unchanged = (facts: DrawFacts): DrawFacts => facts;

export const evolve: Duty<RandomDrawTable, DrawFacts>['evolve'] = {
  PlanAdopted: (facts, { body: { data } }) => ({
    ...facts,
    plan: { title: data.title, year: data.year, batches: batchesIn(data.batches), filedOn: null },
  }),
  PlanFiled: (facts, { doneOn }) => (facts.plan ? { ...facts, plan: { ...facts.plan, filedOn: doneOn } } : facts),
  PlanAdjusted: (facts, { body: { data } }) =>
    facts.plan ? { ...facts, plan: { ...facts.plan, batches: batchesIn(data.batches), filedOn: null } } : facts,
  PlanEnded: unchanged,
  DrawOpened: (facts, { body: { data } }) => ({ ...facts, task: data.task, items: data.items }),
  ListCommitted: committed,
  ContributionRevealed: (facts, { body: { data } }) =>
    inRound(facts, (round) => ({ ...round, contributions: [...round.contributions, data] })),
  ResultDrawn: resultDrawn,
  RedrawOrdered: redrawOrdered,
  DrawAnnounced: (facts, { doneOn, body: { data } }) => ({
    ...facts,
    announcedOn: doneOn,
    announcedAt: data.address,
  }),
  OfficerReplaced: replaced,
  TaskCompleted: unchanged,
  ResultsPublished: (facts, { doneOn, body: { data } }) => ({ ...facts, resultsOn: doneOn, resultsAt: data.address }),
};
