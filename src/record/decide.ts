import { dateInChinese, findVersionOn, type PlainDate, type Rule } from '../law/kinds.ts';
import { type Post, posts } from '../law/posts.ts';
import { type ActDefinition, holds } from '../law/procedure.ts';
import type { ActBody, ActingOfficer, Signature } from './act.ts';
import { type BureauSettings, firstDay, localPeriodOn } from './bureau.ts';
import type { AnyDuty, Asked } from './duty.ts';
import type { Matter } from './matter.ts';
import { certificateOn, holdsPost, type Person } from './person.ts';
import { noPowers, type PowerList, powerRefusal } from './powers.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';
import { errorsIn } from './validate.ts';

/** The world of a decision: every outside fact is here, so that a decision is a pure function. */
export interface World {
  readonly duties: ReadonlyMap<string, AnyDuty>;
  readonly bureau: BureauSettings;
  readonly today: PlainDate;
  readonly findPerson: (id: string) => Person | undefined;
  /** Whether the person may see and touch the matter: the one predicate of all paths. */
  readonly maySee: (person: Person, matter: Matter, officers: readonly string[]) => boolean;
  /** Other matters that the act or the matter names, as far as they were loaded. */
  readonly linked?: (stream: number) => Matter | undefined;
  /** How often a tally was counted for a key, in its year or ever. */
  readonly tally?: (tally: string, key: string) => number;
  /** 权责清单 — the powers as published; none where the bureau has published no list. */
  readonly powers?: PowerList;
}

/** A wish to do an act. Without `matter` it opens one. */
export interface ActWish {
  readonly procedure: string;
  readonly act: string;
  readonly actor: string;
  readonly doneOn: PlainDate;
  readonly doneAt?: string;
  readonly officers?: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly power?: string;
  readonly documents?: readonly string[];
  /** The unit whose matter it opens, where that is not the actor's: what runs by itself opens for others. */
  readonly unit?: string;
  /** Observed in another bureau's publication: gates become findings. */
  readonly observed?: true;
  /** Done by the kernel as a reaction to an act elsewhere. */
  readonly reaction?: true;
}

/** An act decided but not yet placed on the record. */
export interface Draft {
  readonly type: string;
  readonly definition: ActDefinition | undefined;
  readonly doneOn: PlainDate;
  readonly doneAt?: string;
  readonly actor: string;
  readonly body: ActBody;
}

export type Decision =
  | { readonly ok: true; readonly draft: Draft; readonly findings: readonly Refusal[] }
  | { readonly ok: false; readonly refusal: Refusal };

const no = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** 决定 — whether the law and the bureau's order let this act be done, and as what it goes on the record. Pure. */
export function decide(world: World, matter: Matter | undefined, wish: ActWish, signed?: SignedProposal): Decision {
  const duty = world.duties.get(wish.procedure);
  if (!duty) return no(refuse('unknown-procedure', { detail: wish.procedure }));
  const definition = duty.procedure.acts[wish.act];
  if (!definition) return no(refuse('unknown-act', { detail: wish.act }));
  const actor = world.findPerson(wish.actor);
  if (!actor) return no(refuse('unknown-person', { detail: wish.actor }));
  const plain = plainRefusal(world, duty, matter, definition, wish, actor, signed !== undefined);
  if (plain) return no(plain);
  const officers = officersOf(world, definition, wish, actor);
  const recorded = recordedOfficers(officers, wish.doneOn);
  const isOurs = !wish.observed && !wish.reaction;
  const people = isOurs ? peopleRefusal(duty, matter, definition, wish, actor, officers) : null;
  if (people) return no(people);
  const power = powerOf(matter, wish);
  const powerless = isOurs ? unlawfulPower(world, duty, definition, wish, power) : null;
  if (powerless) return no(powerless);
  const found = wish.reaction ? [] : gateRefusals(world, duty, matter, wish, actor, officers, !wish.observed);
  const forbidden = found[0];
  if (forbidden && !wish.observed) return no(forbidden);
  const chain = signed || wish.observed || wish.reaction ? [] : chainFor(definition, wish, actor);
  const draft =
    chain.length > 0
      ? proposalDraft(definition, matter, { ...wish, ...power }, actor, recorded, chain)
      : actDraft(
          localPeriods(world.bureau, duty, definition, wish.doneOn),
          definition,
          unitOf(world, definition, matter, wish, actor),
          { ...wish, ...power },
          recorded,
          signed,
        );
  return { ok: true, draft, findings: found };
}

/** What a proposal carries into the act that its last signature makes of it. */
export interface SignedProposal {
  readonly number: number;
  readonly signatures: readonly Signature[];
}

function plainRefusal(
  world: World,
  duty: AnyDuty,
  matter: Matter | undefined,
  definition: ActDefinition,
  wish: ActWish,
  actor: Person,
  isSigned: boolean,
): Refusal | null {
  if (definition.reaction && !wish.reaction && !wish.observed) return refuse('reaction-only');
  if (!isSigned) {
    const fields = errorsIn(definition.data, wish.data);
    if (fields.length > 0) return refuse('invalid-data', { fields });
  }
  if (matter && !wish.reaction && !world.maySee(actor, matter, duty.describe(matter.facts, matter).officers))
    return refuse('not-visible');
  if (!matter && !definition.from.includes('none')) return refuse('unknown-matter');
  if (matter && !definition.from.includes(matter.state) && !wish.observed)
    return wrongState(duty, matter, definition, wish.doneOn);
  return dayRefusal(world, matter, definition, wish);
}

function wrongState(duty: AnyDuty, matter: Matter, definition: ActDefinition, day: PlainDate): Refusal {
  if (definition.from.every((state) => state === 'none')) return refuse('already-open');
  const names = definition.from
    .filter((state) => state !== 'none')
    .map((state) => duty.procedure.states[state]?.zh ?? state);
  const now = duty.procedure.states[matter.state]?.zh ?? matter.state;
  return refuse('wrong-state', {
    rule: definition.basis[0],
    day,
    detail: `本事项现为“${now}”，${definition.zh}应在“${names.join('、')}”时办理`,
  });
}

function dayRefusal(
  world: World,
  matter: Matter | undefined,
  definition: ActDefinition,
  wish: ActWish,
): Refusal | null {
  const { doneOn } = wish;
  if (doneOn > world.today) return refuse('day-in-future', { detail: `今天是${dateInChinese(world.today)}` });
  if (doneOn < firstDay) return refuse('day-too-early');
  if (!matter || wish.observed) return null;
  if (doneOn < matter.openedOn) return refuse('day-before-opening', { detail: dateInChinese(matter.openedOn) });
  const earliest = definition.to === undefined ? firstPossible(matter, definition) : matter.stateSince;
  return doneOn < earliest ? refuse('day-before-state', { detail: dateInChinese(earliest) }) : null;
}

/** An act that changes no state may be written down late, but not before the matter was ever in a state that allows it. */
function firstPossible(matter: Matter, definition: ActDefinition): PlainDate {
  const days = definition.from.map((state) => matter.entered[state]).filter((day) => day !== undefined);
  return [...days, matter.stateSince].sort()[0] ?? matter.stateSince;
}

/** 行使的职权 — the power that the act names, else the one that the matter goes by: nobody names it twice. */
function powerOf(matter: Matter | undefined, wish: ActWish): { readonly power?: string } {
  const power = wish.power ?? matter?.power;
  return power === undefined ? {} : { power };
}

/** An act that exercises no power may go on under one that is listed no longer; naming one anew it may not. */
function unlawfulPower(
  world: World,
  duty: AnyDuty,
  definition: ActDefinition,
  wish: ActWish,
  carried: { readonly power?: string },
): Refusal | null {
  const power = definition.exercises ? carried.power : wish.power;
  return powerRefusal(world.powers ?? noPowers, duty, definition, { doneOn: wish.doneOn, power });
}

/** Those named, else the actor alone where the act needs officers. */
function officersOf(
  world: World,
  definition: ActDefinition,
  wish: ActWish,
  actor: Person,
): readonly (Person | string)[] {
  const ids = wish.officers ?? ((definition.officers ?? 0) > 0 ? [actor.id] : []);
  return [...new Set(ids)].map((id) => world.findPerson(id) ?? id);
}

const isPerson = (someone: Person | string): someone is Person => typeof someone !== 'string';

function recordedOfficers(officers: readonly (Person | string)[], day: PlainDate): ActingOfficer[] {
  return officers
    .filter(isPerson)
    .map((officer) => ({ id: officer.id, certificate: certificateOn(officer, day)?.number ?? '' }));
}

function peopleRefusal(
  duty: AnyDuty,
  matter: Matter | undefined,
  definition: ActDefinition,
  wish: ActWish,
  actor: Person,
  officers: readonly (Person | string)[],
): Refusal | null {
  const { doneOn: day } = wish;
  const rule = definition.basis[0];
  if (!definition.by.some((post) => holdsPost(actor, post, day))) {
    return refuse('not-allowed', { detail: `${definition.zh}由${postNames(definition.by)}办理` });
  }
  const unknown = officers.find((officer) => !isPerson(officer));
  if (unknown !== undefined) return refuse('unknown-person', { detail: String(unknown) });
  const present = officers.filter(isPerson);
  const barred = matter ? duty.describe(matter.facts, matter).recused : [];
  const recused = [actor, ...present].find((someone) => barred.includes(someone.id));
  if (recused) return refuse('recused', { rule, day, detail: recused.name });
  const needed = definition.officers ?? 0;
  if (needed === 0 && wish.officers === undefined) return null;
  const lapsed = present.filter((officer) => certificateOn(officer, day) === undefined);
  if (lapsed.length > 0)
    return refuse('no-certificate', { rule, day, detail: lapsed.map((officer) => officer.name).join('、') });
  if (present.length < needed)
    return refuse('too-few-officers', { rule, day, detail: `需要${needed}人，现有${present.length}人` });
  return null;
}

const postNames = (list: readonly Post[]): string => list.map((post) => posts[post]).join('、');

function gateRefusals(
  world: World,
  duty: AnyDuty,
  matter: Matter | undefined,
  wish: ActWish,
  actor: Person,
  officers: readonly (Person | string)[],
  stopAtFirst: boolean,
): Refusal[] {
  const asked = asking(world, {
    matter: matter ?? nothingYet(duty, wish),
    day: wish.doneOn,
    ...(wish.doneAt === undefined ? {} : { time: wish.doneAt }),
    data: wish.data,
    actor,
    officers: officers.filter(isPerson),
  });
  const found: Refusal[] = [];
  for (const gate of duty.gates[wish.act] ?? []) {
    const refusal = gate(asked);
    if (refusal) found.push(refusal);
    if (refusal && stopAtFirst) break;
  }
  return found;
}

type AskedOfAny = Asked<unknown, Readonly<Record<string, unknown>>>;

/** What a gate is asked: the act itself, and the world around it. */
export function asking(
  world: World,
  act: Pick<AskedOfAny, 'matter' | 'day' | 'time' | 'data' | 'actor' | 'officers'>,
): AskedOfAny {
  return {
    ...act,
    findPerson: world.findPerson,
    calendar: world.bureau.calendar,
    bureau: world.bureau,
    linked: world.linked ?? nothingLinked,
    powers: world.powers ?? noPowers,
    tally: world.tally ?? nothingCounted,
  };
}

// Made once: every act asks.
const nothingLinked = (): undefined => undefined;
const nothingCounted = (): number => 0;

/** The matter before its opening act: what gates of opening acts look at. */
export function nothingYet(duty: AnyDuty, wish: { readonly doneOn: PlainDate; readonly actor: string }): Matter {
  return {
    bureau: 0,
    stream: 0,
    procedure: duty.procedure.id,
    version: 0,
    position: 0,
    state: 'none',
    stateSince: wish.doneOn,
    entered: {},
    openedOn: wish.doneOn,
    openedBy: wish.actor,
    unit: '',
    observed: false,
    numbers: [],
    handovers: [],
    links: [],
    listed: [],
    clocks: [],
    intervals: [],
    proposals: [],
    proposalCount: 0,
    alerts: [],
    performed: {},
    facts: duty.start,
  };
}

/** The posts that must still sign: the leading ones that the proposer holds need no second signature of the same hand. */
function chainFor(definition: ActDefinition, wish: ActWish, actor: Person): readonly Post[] {
  const chain = definition.signatures ?? [];
  if (definition.signaturesUnless && holds(definition.signaturesUnless, wish.data)) return [];
  const start = chain.findIndex((post) => !holdsPost(actor, post, wish.doneOn));
  return start === -1 ? [] : chain.slice(start);
}

function proposalDraft(
  definition: ActDefinition,
  matter: Matter | undefined,
  wish: ActWish,
  actor: Person,
  officers: readonly ActingOfficer[],
  chain: readonly Post[],
): Draft {
  const proposal = (matter?.proposalCount ?? 0) + 1;
  return {
    type: 'ActProposed',
    definition,
    doneOn: wish.doneOn,
    ...(wish.doneAt === undefined ? {} : { doneAt: wish.doneAt }),
    actor: wish.actor,
    body: {
      data: { proposal, act: wish.act, chain, data: wish.data },
      ...(matter ? {} : { unit: actor.unit }),
      ...(officers.length > 0 ? { officers } : {}),
      ...(wish.power === undefined ? {} : { power: wish.power }),
      ...(wish.documents === undefined ? {} : { documents: wish.documents }),
    },
  };
}

/** 地方时限 — of the clocks that the act may start, where the law of the day leaves the length to the bureau. */
function localPeriods(
  bureau: BureauSettings,
  duty: AnyDuty,
  definition: ActDefinition,
  day: PlainDate,
): Pick<ActBody, 'periods'> {
  const rules = (definition.starts ?? []).map(({ clock }) => duty.procedure.clocks[clock]?.rule);
  const periods = rules.flatMap((rule) => {
    if (rule === undefined || findVersionOn(rule, day)?.value !== null) return [];
    const set = localPeriodOn(bureau, rule.id, day);
    return set ? [[rule.id, { count: set.count, unit: set.unit }] as const] : [];
  });
  return periods.length === 0 ? {} : { periods: Object.fromEntries(periods) };
}

/** The unit that an act brings to its matter: the opener's, or that of the people who join (联合办理). */
function unitOf(
  world: World,
  definition: ActDefinition,
  matter: Matter | undefined,
  wish: ActWish,
  actor: Person,
): string | undefined {
  if (definition.joins === undefined) return matter ? undefined : (wish.unit ?? actor.unit);
  const [first] = wish.data[definition.joins] as readonly string[];
  return world.findPerson(first ?? '')?.unit;
}

function actDraft(
  periods: Pick<ActBody, 'periods'>,
  definition: ActDefinition,
  unit: string | undefined,
  wish: ActWish,
  officers: readonly ActingOfficer[],
  signed: SignedProposal | undefined,
): Draft {
  const basis = definition.basis.flatMap((rule) => {
    const version = findVersionOn(rule as Rule, wish.doneOn);
    return version ? [[rule.id, version.from] as const] : [];
  });
  return {
    type: wish.act,
    definition,
    doneOn: wish.doneOn,
    ...(wish.doneAt === undefined ? {} : { doneAt: wish.doneAt }),
    actor: wish.actor,
    body: {
      data: wish.data,
      ...(officers.length > 0 ? { officers } : {}),
      ...(basis.length > 0 ? { basis } : {}),
      ...periods,
      ...(signed ? { signatures: signed.signatures, proposal: signed.number } : {}),
      ...(wish.power === undefined ? {} : { power: wish.power }),
      ...(wish.documents === undefined ? {} : { documents: wish.documents }),
      ...(unit === undefined ? {} : { unit }),
      ...(wish.observed ? { observed: true as const } : {}),
    },
  };
}
