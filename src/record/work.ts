import type { DataSchema } from '../law/fields.ts';
import { holds } from '../law/procedure.ts';
import type { Act, ActBody, DocumentNumber } from './act.ts';
import { type BusinessEntry, entryRows, type RegisteredBusiness } from './business-register.ts';
import { canonical } from './canonical.ts';
import { type FindPerson, noCertificates } from './certificate-book.ts';
import { type ActRow, actWith, type ChainAlgorithm, chainHash } from './chain.ts';
import type { Decision, Draft, World } from './decide.ts';
import { decide } from './decide.ts';
import { decideProposal } from './decide-proposal.ts';
import { type AskedAct, enterBusinesses, withRegister } from './desk-register.ts';
import type { AnyDuty, Linked, Reaction, ReactionAct } from './duty.ts';
import { applyAct } from './fold.ts';
import { type CertificateChange, handoverOf, rightAfter } from './handing-over.ts';
import type { Matter } from './matter.ts';
import { countedBy, namedMatters, tallyName } from './named-matters.ts';
import { noPowers } from './powers.ts';
import { figureRows } from './project.ts';
import { isAnswer, type Outcome, type Receipt, type Request } from './receipt.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';
import type { KnownUnder } from './registered-businesses.ts';
import { type RandomSource, seal } from './seal.ts';
import type { Row } from './tables.ts';
import { put, restore } from './undo.ts';

interface LastNumber {
  readonly word: string;
  readonly year: number;
  readonly last: number;
}

interface Tallied {
  readonly tally: string;
  readonly key: string;
  readonly year: number;
  readonly count: number;
}

/** What a batch of requests works on: the head of the chain, the matters it touches, what it will write. */
export interface Desk {
  readonly bureau: number;
  /** Grows with the batch: a list of powers that is published, a certificate that is recalled count from the next act on. */
  world: World;
  readonly algorithm: ChainAlgorithm;
  readonly sealKey: Buffer;
  readonly random: RandomSource;
  readonly nowIso: () => string;
  readonly reactions: ReadonlyMap<string, readonly Reaction[]>;
  position: number;
  hash: string;
  readonly matters: Map<number, Matter>;
  /** What its matters are found by, once that is worked out. */
  readonly words: Map<number, string>;
  /** The document numbers and tallies that its acts took, by name: what it will write of them. */
  readonly numbers: Map<string, LastNumber>;
  readonly tallies: Map<string, Tallied>;
  /** Businesses by every number that they go by, as they are after the work so far. */
  readonly businesses: Map<string, KnownUnder>;
  /** Those whose name is new, by id. */
  readonly named: Map<string, RegisteredBusiness>;
  readonly acts: ActRow[];
  readonly sealed: Row[];
  readonly figures: Row[];
  readonly entries: BusinessEntry[];
  readonly touched: Set<number>;
  /** Which matter a request's key opened. */
  readonly openings: Map<string, number>;
  /** The matter that the request with this key opened; undefined where it opened none. */
  readonly openedBy: (key: string) => Promise<number | undefined>;
  /** The matter from memory or from its acts; undefined where there is none. */
  readonly load: (stream: number) => Promise<Matter | undefined>;
  readonly loadNumber: (word: string, year: number) => Promise<number>;
  readonly loadTally: (tally: string, key: string, year: number) => Promise<number>;
  /** The business with a number, as committed or about to be. */
  readonly loadBusiness: (number: string) => Promise<KnownUnder>;
  /** The people as entered, without what acts made of their certificates. */
  readonly findHired: FindPerson;
  /** The open matters that a person is on, as committed. */
  readonly openMattersOf: (person: string) => Promise<readonly number[]>;
}

/** What came of one request on the desk: an outcome, or a bug or broken connection that is its alone. */
export type Worked = Outcome | { readonly failed: unknown };

/** 起点 — how the desk was before a request: what it needs to forget a refused one. */
interface Mark {
  readonly world: World;
  readonly position: number;
  readonly hash: string;
  readonly acts: number;
  readonly sealed: number;
  readonly figures: number;
  readonly entries: number;
  readonly businesses: Map<string, KnownUnder | undefined>;
  readonly named: Map<string, RegisteredBusiness | undefined>;
  readonly matters: Map<number, Matter | undefined>;
  readonly numbers: Map<string, LastNumber | undefined>;
  readonly tallies: Map<string, Tallied | undefined>;
  readonly openings: Map<string, number | undefined>;
}

/** One request on the desk: its acts and those that it makes elsewhere, or a refusal or failure and nothing of it. */
export async function work(desk: Desk, request: Request): Promise<Worked> {
  const mark: Mark = {
    world: desk.world,
    position: desk.position,
    hash: desk.hash,
    acts: desk.acts.length,
    sealed: desk.sealed.length,
    figures: desk.figures.length,
    entries: desk.entries.length,
    businesses: new Map(),
    named: new Map(),
    matters: new Map(),
    numbers: new Map(),
    tallies: new Map(),
    openings: new Map(),
  };
  const worked = await attempt(desk, request, mark).catch((failed: unknown) => ({ failed }));
  if ('failed' in worked || !worked.ok) forget(desk, mark);
  return worked;
}

function forget(desk: Desk, mark: Mark): void {
  desk.world = mark.world;
  desk.position = mark.position;
  desk.hash = mark.hash;
  desk.acts.length = mark.acts;
  desk.sealed.length = mark.sealed;
  desk.figures.length = mark.figures;
  desk.entries.length = mark.entries;
  restore(desk.businesses, mark.businesses);
  restore(desk.named, mark.named);
  restore(desk.matters, mark.matters);
  restore(desk.numbers, mark.numbers);
  restore(desk.tallies, mark.tallies);
  restore(desk.openings, mark.openings);
  desk.touched.clear();
  for (const row of desk.acts) desk.touched.add(row.stream);
}

async function attempt(desk: Desk, request: Request, mark: Mark): Promise<Outcome> {
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
  const asked = isAnswer(wish) ? proposedBy(matter, wish.proposal) : wish.reaction ? undefined : wish;
  const world = await worldAround(desk, matter, asked);
  const decision = decideWish(world, matter, wish);
  if (!decision.ok) return decision;
  const procedure = isAnswer(wish) ? (matter?.procedure ?? '') : wish.procedure;
  const placed = await place(desk, mark, procedure, matter, decision.draft, request.key);
  const first = desk.acts.length;
  const refusal = await react(desk, mark, placed, request.key, 0);
  if (refusal) return { ok: false, refusal };
  const due = desk.acts.slice(first).filter((row) => row.type === 'HandoverRequired');
  const handingOver = due.length > 0 ? { handovers: due.map((row) => row.stream) } : {};
  const findings = decision.findings.length > 0 ? { findings: decision.findings } : {};
  return { ok: true, receipt: { ...receiptOf(placed), ...handingOver, ...findings } };
}

function decideWish(world: World, matter: Matter | undefined, wish: Request['wish']): Decision {
  if (!isAnswer(wish)) return decide(world, matter, wish);
  return matter ? decideProposal(world, matter, wish) : { ok: false, refusal: refuse('unknown-proposal') };
}

function proposedBy(matter: Matter | undefined, number: number): AskedAct | undefined {
  const proposal = matter?.proposals.find((waiting) => waiting.number === number);
  if (!matter || !proposal) return undefined;
  return {
    procedure: matter.procedure,
    act: proposal.act,
    doneOn: proposal.proposedOn,
    data: proposal.data,
    isChecked: true,
  };
}

/** The world with the other matters and the tallies that the act may look at, loaded before it is decided. */
async function worldAround(desk: Desk, matter: Matter | undefined, asked: AskedAct | undefined): Promise<World> {
  return asked ? withRegister(desk, await withMatters(desk, matter, asked), matter, asked) : desk.world;
}

async function withMatters(desk: Desk, matter: Matter | undefined, asked: AskedAct): Promise<World> {
  const definition = desk.world.duties.get(asked.procedure)?.procedure.acts[asked.act];
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
  return desk.tallies.get(tallyName({ tally, key, year }))?.count ?? (await desk.loadTally(tally, key, year));
}

interface Placed {
  readonly row: ActRow;
  readonly act: Act;
  readonly matter: Matter;
  readonly before: Matter | undefined;
  /** The holder, where the act changed a certificate. */
  readonly holder: CertificateChange | undefined;
}

/** Puts a decided act at the head of the chain. */
async function place(
  desk: Desk,
  mark: Mark,
  procedure: string,
  matter: Matter | undefined,
  draft: Draft,
  key: string,
): Promise<Placed> {
  const duty = desk.world.duties.get(procedure) as AnyDuty;
  const body = await completeBody(desk, mark, draft);
  const position = desk.position + 1;
  const row: { -readonly [K in keyof ActRow]: ActRow[K] } = {
    bureau: desk.bureau,
    position,
    stream: matter?.stream ?? position,
    version: (matter?.version ?? 0) + 1,
    procedure,
    type: draft.type,
    done_on: draft.doneOn,
    done_at: draft.doneAt ?? null,
    recorded_at: desk.nowIso(),
    actor: draft.actor,
    key,
    body: canonical(body.body),
    previous: desk.hash,
    hash: '',
  };
  row.hash = chainHash(row, desk.algorithm);
  const act = actWith(row, body.body);
  const next = applyAct(duty, matter, act, desk.world.bureau.calendar);
  desk.position = position;
  desk.hash = row.hash;
  desk.acts.push(row);
  desk.sealed.push(...body.sealed.map((one) => ({ ...one, bureau: desk.bureau, stream: row.stream })));
  desk.figures.push(...figureRows(duty, act, next));
  enterBusinesses(desk, mark, entryRows(duty, act, matter?.facts ?? duty.start));
  await count(desk, mark, draft);
  listPowers(desk, duty, next);
  const holder = changeCertificates(desk, duty, next);
  put(desk.matters, mark.matters, row.stream, next);
  if (!matter) put(desk.openings, mark.openings, key, row.stream);
  desk.touched.add(row.stream);
  return { row, act, matter: next, before: matter, holder };
}

/** What a catalogue has published counts for the next act already. */
function listPowers(desk: Desk, duty: AnyDuty, matter: Matter): void {
  if (!duty.powers) return;
  const before = desk.world.powers ?? noPowers;
  const powers = before.replaced(matter.stream, duty.powers(matter.facts));
  if (powers !== before) desk.world = { ...desk.world, powers };
}

/** What an act made of a certificate counts for the next act already; the holder before and after, where it changed. */
function changeCertificates(desk: Desk, duty: AnyDuty, matter: Matter): CertificateChange | undefined {
  const held = duty.certificates?.(matter.facts);
  const book = desk.world.certificates ?? noCertificates;
  const next = held ? book.replaced(matter.stream, held) : book;
  if (!held || next === book) return undefined;
  desk.world = { ...desk.world, certificates: next, findPerson: next.people(desk.findHired) };
  const person = desk.findHired(held.person);
  return person && { before: book.holder(person), after: next.holder(person) };
}

/** The open matters of a holder whose right to enforce the act took or gave back. */
async function handovers(desk: Desk, { act, matter, holder }: Placed): Promise<readonly ReactionAct[]> {
  if (!holder || rightAfter(holder, act) === 'same') return [];
  const title = desk.world.duties.get(matter.procedure)?.procedure.acts[act.type]?.zh ?? act.type;
  const streams = new Set([...(await desk.openMattersOf(holder.after.id)), ...desk.touched]);
  const wanted: ReactionAct[] = [];
  for (const stream of streams) {
    const open = await desk.load(stream);
    const duty = open && desk.world.duties.get(open.procedure);
    const handover = duty ? handoverOf(duty, open, holder, act, title) : null;
    if (handover) wanted.push(handover);
  }
  return wanted;
}

async function count(desk: Desk, mark: Mark, draft: Draft): Promise<void> {
  const { definition, body } = draft;
  if (!definition?.tallies || draft.type === 'ActProposed' || body.observed) return;
  for (const { tally, key, year } of countedBy(definition, { doneOn: draft.doneOn, data: body.data })) {
    const count = (await countOn(desk, tally, key, year)) + 1;
    put(desk.tallies, mark.tallies, tallyName({ tally, key, year }), { tally, key, year, count });
  }
}

/** Seals the personal values and takes the document number. */
async function completeBody(desk: Desk, mark: Mark, draft: Draft): Promise<{ body: ActBody; sealed: readonly Row[] }> {
  const { definition, body } = draft;
  if (!definition) return { body, sealed: [] };
  if (draft.type === 'ActProposed') {
    const inner = seal(definition.data as DataSchema, body.data.data as ActBody['data'], desk.sealKey, desk.random);
    return { body: { ...body, data: { ...body.data, data: inner.data } }, sealed: inner.rows };
  }
  const sealed = seal(definition.data as DataSchema, body.data, desk.sealKey, desk.random);
  const number = await takeNumber(desk, mark, draft);
  return { body: { ...body, data: sealed.data, ...(number ? { number } : {}) }, sealed: sealed.rows };
}

async function takeNumber(desk: Desk, mark: Mark, draft: Draft): Promise<DocumentNumber | undefined> {
  const wanted = draft.definition?.number;
  if (!wanted || draft.body.observed || !holds(wanted.when, draft.body.data)) return undefined;
  const year = Number(draft.doneOn.slice(0, 4));
  const name = `${wanted.word}|${year}`;
  const { word } = wanted;
  const serial = (desk.numbers.get(name)?.last ?? (await desk.loadNumber(word, year))) + 1;
  put(desk.numbers, mark.numbers, name, { word, year, last: serial });
  return { word, year, serial, text: `${desk.world.bureau.prefix}${word}〔${year}〕${serial}号` };
}

/** What the act makes the kernel do on other matters, in the same transaction; a refusal there refuses the whole. */
async function react(desk: Desk, mark: Mark, done: Placed, key: string, depth: number): Promise<Refusal | null> {
  if (depth > 8) throw new Error('关联行为循环');
  const { act, matter: changed } = done;
  const reactions = desk.reactions.get(`${act.procedure}/${act.type}`) ?? [];
  for (const reaction of done.holder ? [...reactions, () => handovers(desk, done)] : reactions) {
    let number = 0;
    for (const wanted of await reaction(act, changed, await linkedTo(desk, changed))) {
      number += 1;
      const matter = wanted.stream === undefined ? undefined : await desk.load(wanted.stream);
      const wish = { ...wanted, actor: act.actor, doneOn: act.doneOn, reaction: true as const };
      const world = await withRegister(desk, desk.world, matter, wish);
      const decision = decide(world, matter, wish);
      if (!decision.ok) return decision.refusal;
      const name = `${key}>${wanted.procedure}/${wanted.act}#${number}`;
      const placed = await place(desk, mark, wanted.procedure, matter, decision.draft, name);
      const refusal = await react(desk, mark, placed, name, depth + 1);
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
