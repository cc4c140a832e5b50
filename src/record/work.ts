import type { DataSchema } from '../law/fields.ts';
import { holds } from '../law/procedure.ts';
import type { Act, ActBody, DocumentNumber } from './act.ts';
import { canonical } from './canonical.ts';
import { type ActRow, actWith, type ChainAlgorithm, chainHash } from './chain.ts';
import type { ActWish, Decision, Draft, World } from './decide.ts';
import { decide } from './decide.ts';
import { decideProposal } from './decide-proposal.ts';
import type { AnyDuty, Linked, Reaction } from './duty.ts';
import { applyAct } from './fold.ts';
import type { Matter } from './matter.ts';
import { countedBy, namedMatters } from './named-matters.ts';
import { noPowers } from './powers.ts';
import { figureRows } from './project.ts';
import { isAnswer, type Outcome, type Receipt, type Request } from './receipt.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';
import { type RandomSource, seal } from './seal.ts';
import type { Row } from './tables.ts';

/** What a batch of requests works on: the head of the chain, the matters it touches, what it will write. */
export interface Desk {
  readonly bureau: number;
  /** Grows with the batch: a list of powers that is published counts from the next act on. */
  world: World;
  readonly algorithm: ChainAlgorithm;
  readonly sealKey: Buffer;
  readonly random: RandomSource;
  readonly nowIso: string;
  readonly reactions: ReadonlyMap<string, readonly Reaction[]>;
  position: number;
  hash: string;
  readonly matters: Map<number, Matter>;
  readonly numbers: Map<string, number>;
  readonly acts: ActRow[];
  readonly sealed: Row[];
  readonly figures: Row[];
  readonly touched: Set<number>;
  readonly usedNumbers: Set<string>;
  /** The matter that the request with this key opened; undefined where it opened none. */
  readonly openedBy: (key: string) => Promise<number | undefined>;
  /** The matter from memory or from its acts; undefined where there is none. */
  readonly load: (stream: number) => Promise<Matter | undefined>;
  readonly loadNumber: (word: string, year: number) => Promise<number>;
  readonly tallies: Map<string, number>;
  readonly usedTallies: Set<string>;
  readonly loadTally: (tally: string, key: string, year: number) => Promise<number>;
}

/** What came of one request on the desk: an outcome, or a bug or broken connection that is its alone. */
export type Worked = Outcome | { readonly failed: unknown };

/** One request on the desk: its acts and those that it makes elsewhere, or a refusal or failure and nothing of it. */
export async function work(desk: Desk, request: Request): Promise<Worked> {
  const mark = {
    position: desk.position,
    hash: desk.hash,
    acts: desk.acts.length,
    sealed: desk.sealed.length,
    figures: desk.figures.length,
    world: desk.world,
    matters: new Map<number, Matter | undefined>(),
    numbers: new Map(desk.numbers),
    tallies: new Map(desk.tallies),
    usedNumbers: new Set(desk.usedNumbers),
    usedTallies: new Set(desk.usedTallies),
  };
  const worked = await attempt(desk, request, mark.matters).catch((failed: unknown) => ({ failed }));
  if ('failed' in worked || !worked.ok) {
    desk.position = mark.position;
    desk.hash = mark.hash;
    desk.acts.length = mark.acts;
    desk.sealed.length = mark.sealed;
    desk.figures.length = mark.figures;
    desk.world = mark.world;
    for (const [stream, before] of mark.matters) {
      if (before) desk.matters.set(stream, before);
      else desk.matters.delete(stream);
    }
    restore(desk.numbers, mark.numbers);
    restore(desk.tallies, mark.tallies);
    for (const name of desk.usedNumbers) if (!mark.usedNumbers.has(name)) desk.usedNumbers.delete(name);
    for (const name of desk.usedTallies) if (!mark.usedTallies.has(name)) desk.usedTallies.delete(name);
    desk.touched.clear();
    for (const row of desk.acts) desk.touched.add(row.stream);
  }
  return worked;
}

function restore(map: Map<string, number>, before: ReadonlyMap<string, number>): void {
  map.clear();
  for (const [name, value] of before) map.set(name, value);
}

async function attempt(desk: Desk, request: Request, before: Map<number, Matter | undefined>): Promise<Outcome> {
  const { wish } = request;
  const stream = request.follows === undefined ? request.stream : ((await desk.openedBy(request.follows)) ?? 0);
  const matter = stream === undefined ? undefined : await desk.load(stream);
  const duty = matter ? desk.world.duties.get(matter.procedure) : undefined;
  if (stream !== undefined && !matter) return { ok: false, refusal: refuse('unknown-matter') };
  if (matter && duty && !isAnswer(wish) && wish.procedure !== matter.procedure) {
    return { ok: false, refusal: refuse('unknown-matter') };
  }
  if (isAnswer(wish) && !matter) return { ok: false, refusal: refuse('unknown-proposal') };
  if (matter && request.seenVersion !== undefined && request.seenVersion !== matter.version) {
    return { ok: false, refusal: refuse('stale') };
  }
  const world = await worldAround(desk, matter, isAnswer(wish) ? proposedBy(matter, wish.proposal) : wish);
  const decision = decideWish(world, matter, wish);
  if (!decision.ok) return decision;
  const procedure = isAnswer(wish) ? (matter?.procedure ?? '') : wish.procedure;
  const receipt = await place(desk, procedure, matter, decision.draft, request.key, before);
  const refusal = await react(desk, receipt, request.key, before, 0);
  if (refusal) return { ok: false, refusal };
  const findings = decision.findings.length > 0 ? { findings: decision.findings } : {};
  return { ok: true, receipt: { ...receiptOf(receipt), ...findings } };
}

function decideWish(world: World, matter: Matter | undefined, wish: Request['wish']): Decision {
  if (!isAnswer(wish)) return decide(world, matter, wish);
  return matter ? decideProposal(world, matter, wish) : { ok: false, refusal: refuse('unknown-proposal') };
}

type AskedAct = Pick<ActWish, 'procedure' | 'act' | 'doneOn' | 'data'>;

function proposedBy(matter: Matter | undefined, number: number): AskedAct | undefined {
  const proposal = matter?.proposals.find((waiting) => waiting.number === number);
  if (!matter || !proposal) return undefined;
  return { procedure: matter.procedure, act: proposal.act, doneOn: proposal.proposedOn, data: proposal.data };
}

/** The world with the other matters and the tallies that the act may look at, loaded before it is decided. */
async function worldAround(desk: Desk, matter: Matter | undefined, asked: AskedAct | undefined): Promise<World> {
  const definition = asked && desk.world.duties.get(asked.procedure)?.procedure.acts[asked.act];
  if (!definition) return desk.world;
  const named = [...(matter?.links ?? []), ...namedMatters(definition, asked.data)];
  const counted = countedBy(definition, asked);
  if (named.length === 0 && counted.length === 0) return desk.world;
  const others = new Map<number, Matter | undefined>();
  for (const stream of named) others.set(stream, await desk.load(stream));
  const counts = new Map<string, number>();
  for (const { tally, key, year } of counted) counts.set(`${tally}|${key}`, await countOn(desk, tally, key, year));
  return {
    ...desk.world,
    linked: (stream) => others.get(stream),
    tally: (tally, key) => counts.get(`${tally}|${key}`) ?? 0,
  };
}

async function countOn(desk: Desk, tally: string, key: string, year: number): Promise<number> {
  return desk.tallies.get(`${tally}|${year}|${key}`) ?? (await desk.loadTally(tally, key, year));
}

interface Placed {
  readonly row: ActRow;
  readonly act: Act;
  readonly matter: Matter;
  readonly before: Matter | undefined;
}

/** Puts a decided act at the head of the chain. */
async function place(
  desk: Desk,
  procedure: string,
  matter: Matter | undefined,
  draft: Draft,
  key: string,
  before: Map<number, Matter | undefined>,
): Promise<Placed> {
  const duty = desk.world.duties.get(procedure) as AnyDuty;
  const body = await completeBody(desk, draft);
  const position = desk.position + 1;
  const unhashed = {
    bureau: desk.bureau,
    position,
    stream: matter?.stream ?? position,
    version: (matter?.version ?? 0) + 1,
    procedure,
    type: draft.type,
    done_on: draft.doneOn,
    done_at: draft.doneAt ?? null,
    recorded_at: desk.nowIso,
    actor: draft.actor,
    key,
    body: canonical(body.body),
    previous: desk.hash,
  };
  const row: ActRow = { ...unhashed, hash: chainHash(unhashed, desk.algorithm) };
  const act = actWith(row, body.body);
  const next = applyAct(duty, matter, act, desk.world.bureau.calendar);
  if (!before.has(row.stream)) before.set(row.stream, matter);
  desk.position = position;
  desk.hash = row.hash;
  desk.acts.push(row);
  desk.sealed.push(...body.sealed.map((one) => ({ ...one, bureau: desk.bureau, stream: row.stream })));
  desk.figures.push(...figureRows(duty, act, next));
  await count(desk, draft);
  listPowers(desk, duty, next);
  desk.matters.set(row.stream, next);
  desk.touched.add(row.stream);
  return { row, act, matter: next, before: matter };
}

/** What a catalogue has published counts for the next act already. */
function listPowers(desk: Desk, duty: AnyDuty, matter: Matter): void {
  if (!duty.powers) return;
  const before = desk.world.powers ?? noPowers;
  const powers = before.replaced(matter.stream, duty.powers(matter.facts));
  if (powers !== before) desk.world = { ...desk.world, powers };
}

async function count(desk: Desk, draft: Draft): Promise<void> {
  const { definition, body } = draft;
  if (!definition?.tallies || draft.type === 'ActProposed' || body.observed) return;
  for (const { tally, key, year } of countedBy(definition, { doneOn: draft.doneOn, data: body.data })) {
    const name = `${tally}|${year}|${key}`;
    desk.tallies.set(name, (await countOn(desk, tally, key, year)) + 1);
    desk.usedTallies.add(name);
  }
}

/** Seals the personal values and takes the document number. */
async function completeBody(desk: Desk, draft: Draft): Promise<{ body: ActBody; sealed: readonly Row[] }> {
  const { definition, body } = draft;
  if (!definition) return { body, sealed: [] };
  if (draft.type === 'ActProposed') {
    const inner = seal(definition.data as DataSchema, body.data.data as ActBody['data'], desk.sealKey, desk.random);
    return { body: { ...body, data: { ...body.data, data: inner.data } }, sealed: inner.rows };
  }
  const sealed = seal(definition.data as DataSchema, body.data, desk.sealKey, desk.random);
  const number = await takeNumber(desk, draft);
  return { body: { ...body, data: sealed.data, ...(number ? { number } : {}) }, sealed: sealed.rows };
}

async function takeNumber(desk: Desk, draft: Draft): Promise<DocumentNumber | undefined> {
  const wanted = draft.definition?.number;
  if (!wanted || draft.body.observed || !holds(wanted.when, draft.body.data)) return undefined;
  const year = Number(draft.doneOn.slice(0, 4));
  const name = `${wanted.word}|${year}`;
  const last = desk.numbers.get(name) ?? (await desk.loadNumber(wanted.word, year));
  const serial = last + 1;
  desk.numbers.set(name, serial);
  desk.usedNumbers.add(name);
  return { word: wanted.word, year, serial, text: `${desk.world.bureau.prefix}${wanted.word}〔${year}〕${serial}号` };
}

/** What the act makes the kernel do on other matters, in the same transaction; a refusal there refuses the whole. */
async function react(
  desk: Desk,
  { act, matter: changed }: Placed,
  key: string,
  before: Map<number, Matter | undefined>,
  depth: number,
): Promise<Refusal | null> {
  if (depth > 8) throw new Error('关联行为循环');
  for (const reaction of desk.reactions.get(`${act.procedure}/${act.type}`) ?? []) {
    let number = 0;
    for (const wanted of reaction(act, changed, await linkedTo(desk, changed))) {
      number += 1;
      const matter = wanted.stream === undefined ? undefined : await desk.load(wanted.stream);
      const wish = { ...wanted, actor: act.actor, doneOn: act.doneOn, reaction: true as const };
      const decision = decide(desk.world, matter, wish);
      if (!decision.ok) return decision.refusal;
      const name = `${key}>${wanted.procedure}/${wanted.act}#${number}`;
      const placed = await place(desk, wanted.procedure, matter, decision.draft, name, before);
      const refusal = await react(desk, placed, name, before, depth + 1);
      if (refusal) return refusal;
    }
  }
  return null;
}

/** The matters that this one names, loaded before a reaction looks at them. */
async function linkedTo(desk: Desk, matter: Matter): Promise<Linked> {
  const others = new Map<number, Matter | undefined>();
  for (const stream of matter.links) others.set(stream, await desk.load(stream));
  return (stream) => others.get(stream);
}

function receiptOf({ row, act, matter, before }: Placed): Receipt {
  const late = matter.alerts.filter((alert) => !before?.alerts.includes(alert));
  return {
    position: row.position,
    stream: row.stream,
    version: row.version,
    hash: row.hash,
    type: row.type,
    doneOn: row.done_on,
    state: matter.state,
    ...(act.body.number ? { number: act.body.number.text } : {}),
    ...(row.type === 'ActProposed' ? { proposed: true as const } : {}),
    ...(late.length > 0 ? { late } : {}),
  };
}
