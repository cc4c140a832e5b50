import { visibleWhere } from '../../people/permission.ts';
import type { Act } from '../../record/act.ts';
import { actOf } from '../../record/chain.ts';
import type { AnyDuty } from '../../record/duty.ts';
import { gapsOf } from '../../record/gaps.ts';
import { handoversDue, type Matter, type Proposal } from '../../record/matter.ts';
import { namedMatters } from '../../record/named-matters.ts';
import { holdsPost } from '../../record/person.ts';
import { possibleActs } from '../../record/possible.ts';
import type { Refusal } from '../../record/refusal.ts';
import { whoseTurn } from '../../record/whose-turn.ts';
import type { Visitor } from '../access.ts';
import { actName, stateName } from '../act-routes.ts';
import { shownRefusal } from '../answer.ts';
import type { OpenBureau } from '../bureau.ts';
import { shownArticle } from '../rule-index.ts';
import { withFullTitles } from './matter-titles.ts';
import { shownClock } from './shown-clock.ts';
import { type Names, shownData } from './shown-data.ts';
import { actRowsOf, nameOf, namesOf, postName, shownAct, shownSignature } from './timeline.ts';

/** 发现的问题 — what the recorded facts of an observed matter show against the rules of its day. */
export interface Finding {
  readonly act: string;
  readonly position: number;
  readonly code: string;
  readonly zh: string;
  readonly article?: Refusal['article'];
}

/** Finds by rules what an observed matter's acts show; given to `buildApp` by whoever knows such rules. */
export type FindingsOf = (matter: Matter, acts: readonly Act[]) => readonly Finding[];

/** 案卷 — everything about one matter that its reader may see. The caller has made sure that it may be seen. */
export async function dossierOf(
  bureau: OpenBureau,
  visitor: Visitor,
  matter: Matter,
  findingsOf: FindingsOf | undefined,
) {
  const duty = bureau.record.duties.get(matter.procedure);
  if (!duty) throw new Error(`没有程序 ${matter.procedure}`);
  const [rows, links] = await Promise.all([
    actRowsOf(bureau, matter.stream),
    linksOf(bureau, visitor, matter, proposedOf(duty, matter)),
  ]);
  const [head] = await withFullTitles(bureau, visitor.scope, [headOf(bureau, duty, matter)]);
  const acts = rows.map(actOf);
  const newest = rows.at(-1);
  const names = { ...namesOf(bureau), nameMatter: matterNames(links) };
  return {
    ...head,
    gaps: matter.observed
      ? (duty.gaps?.(matter.facts) ?? gapsOf(duty.procedure, (act) => act in matter.performed))
      : [],
    findings: (matter.observed ? (findingsOf?.(matter, acts) ?? []) : []).map(shownFinding),
    timeline: rows.map((row) => shownAct(bureau, duty, row, names)),
    clocks: matter.clocks.map((clock) => shownClock(bureau, duty, matter, clock)),
    intervals: matter.intervals.map(({ zh, from, to }) => ({ zh, from, to: to ?? null })),
    proposals: matter.proposals.map((proposal) => shownProposal(bureau, duty, visitor, proposal, names)),
    alerts: matter.alerts.map(({ kind, zh, raisedOn, due }) => ({ kind, zh, raisedOn, due })),
    links,
    ...turnsOf(bureau, duty, visitor, matter),
    chain: { position: newest?.position ?? 0, hash: newest?.hash ?? '' },
  };
}

function headOf(bureau: OpenBureau, duty: AnyDuty, matter: Matter) {
  const described = duty.describe(matter.facts, matter);
  const { stream, procedure, version, state, numbers, unit, openedOn, closedOn, observed } = matter;
  return {
    stream,
    procedure,
    procedureZh: duty.procedure.zh,
    version,
    state,
    stateZh: stateName(duty, state),
    title: described.title,
    about: described.about ?? null,
    party: described.party,
    partyCode: described.partyCode ?? null,
    number: numbers.at(-1) ?? described.number ?? null,
    numbers,
    unit,
    unitName: bureau.roster.findUnit(unit)?.name ?? unit,
    joint: jointOf(bureau, matter),
    handovers: handoversDue(matter).map(({ person, since, why }) => ({ name: nameOf(bureau, person), since, why })),
    officers: described.officers.map((id) => ({ id, name: nameOf(bureau, id) })),
    openedOn,
    closedOn: closedOn ?? null,
    observed,
    organ: described.organ ?? null,
  };
}

/** 联合办理 — the second unit, its people and since when; null where one unit handles the matter. */
function jointOf(bureau: OpenBureau, { joint }: Matter) {
  if (!joint) return null;
  const { unit, officers, since } = joint;
  const unitName = bureau.roster.findUnit(unit)?.name ?? unit;
  return { unit, unitName, officers: officers.map((id) => ({ id, name: nameOf(bureau, id) })), since };
}

const shownFinding = ({ article, ...finding }: Finding) =>
  article === undefined ? finding : { ...finding, article: shownArticle(article) };

function shownProposal(bureau: OpenBureau, duty: AnyDuty, visitor: Visitor, proposal: Proposal, names: Names) {
  const definition = duty.procedure.acts[proposal.act];
  const own = proposal.proposer === visitor.person.id;
  const turn = proposal.chain[0];
  return {
    number: proposal.number,
    act: proposal.act,
    zh: actName(duty, proposal.act),
    proposer: { id: proposal.proposer, name: nameOf(bureau, proposal.proposer) },
    proposedOn: proposal.proposedOn,
    chain: proposal.chain.map((post) => ({ post, zh: postName(post) })),
    signatures: proposal.signatures.map((signature) => shownSignature(bureau, signature)),
    data: definition ? shownData(definition.data, proposal.data, names) : [],
    mine: !own && turn !== undefined && holdsPost(visitor.person, turn, visitor.today),
    own,
  };
}

/** What the visitor may do next; where that is nothing, whose turn it is and what is waited for. */
function turnsOf(bureau: OpenBureau, duty: AnyDuty, visitor: Visitor, matter: Matter) {
  const steps = stepsOf(bureau, duty, visitor, matter);
  return { ...steps, turn: steps.next.length > 0 ? null : turnOf(bureau, duty, visitor, matter) };
}

function turnOf(bureau: OpenBureau, duty: AnyDuty, { today }: Visitor, matter: Matter) {
  const { record, roster } = bureau;
  const proposed = new Set(matter.proposals.map(({ act }) => act));
  const turns = whoseTurn(record.world(), matter, roster.people, today).filter(({ act }) => !proposed.has(act));
  const running = matter.clocks.filter(({ ended }) => !ended).map((clock) => shownClock(bureau, duty, matter, clock));
  return {
    over: duty.procedure.states[matter.state]?.final === true,
    steps: turns.map(({ act, zh, posts }) => ({
      act,
      zh,
      posts: posts.map(postName),
    })),
    signatures: matter.proposals.flatMap(({ act, chain: [post] }) =>
      post === undefined ? [] : [{ act, zh: actName(duty, act), post: postName(post) }],
    ),
    waits: running.flatMap(({ zh, nature, due }) =>
      nature === 'window' && due !== null && due >= today ? [{ zh, due }] : [],
    ),
  };
}

/** What the visitor may do next, and what stands in the way of the rest. */
function stepsOf(bureau: OpenBureau, duty: AnyDuty, visitor: Visitor, matter: Matter) {
  const possible = possibleActs(bureau.record.world(), matter, visitor.person, visitor.today);
  return {
    next: possible.flatMap(({ act, zh, refusal }) => {
      const definition = duty.procedure.acts[act];
      if (refusal || !definition) return [];
      const form = Object.keys(definition.data.properties).length > 0 || (definition.officers ?? 0) > 0;
      return [{ act, zh, form, anytime: definition.anytime === true }];
    }),
    forbidden: possible.flatMap(({ act, zh, refusal }) =>
      refusal ? [{ act, zh, refusal: shownRefusal(refusal) }] : [],
    ),
  };
}

/** What papers that wait for signatures name: whoever signs has to know which matter it is. */
const proposedOf = ({ procedure }: AnyDuty, { proposals }: Matter): readonly number[] =>
  proposals.flatMap(({ act, data }) => {
    const definition = procedure.acts[act];
    return definition ? namedMatters(definition, data) : [];
  });

interface LinkedRow {
  readonly stream: number;
  readonly procedure: string;
  readonly title: string;
  readonly about: number | null;
  readonly number: string | null;
}

/** Matters that this one names and those that name it, as far as the visitor may see them. */
async function linksOf(bureau: OpenBureau, visitor: Visitor, matter: Matter, proposed: readonly number[]) {
  const visible = visibleWhere(visitor.scope, 4);
  const rows = await bureau.database.query<LinkedRow>(
    `select m.stream, m.procedure, m.title, m.about, m.number from projection.matter m
      where m.bureau = $1 and (m.stream = any($2::bigint[]) or (m.links <> '{}' and m.links @> $3::bigint[]))
        and ${visible.sql} order by m.stream limit 200`,
    [bureau.bureau, [...matter.links, ...matter.listed, ...proposed], [matter.stream], ...visible.values],
  );
  const titled = await withFullTitles(bureau, visitor.scope, rows);
  return titled.map(({ stream, procedure, title, number }) => ({
    stream,
    procedureZh: bureau.record.duties.get(procedure)?.procedure.zh ?? procedure,
    title,
    number,
  }));
}

/** The names of the linked matters that the visitor may see. */
function matterNames(links: Awaited<ReturnType<typeof linksOf>>): (stream: number) => string | undefined {
  const names = new Map(
    links.map(({ stream, number, procedureZh, title }) => [stream, `${number ?? procedureZh} ${title}`]),
  );
  return (stream) => names.get(stream);
}
