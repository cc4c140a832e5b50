import { dateInChinese, type PlainDate } from '../law/kinds.ts';
import type { ActDefinition } from '../law/procedure.ts';
import type { ActBody, Signature } from './act.ts';
import { type BureauSettings, firstDay } from './bureau.ts';
import { enteredBy, type FindRegistered, linesOf } from './business-register.ts';
import type { CertificateBook } from './certificate-book.ts';
import { actDraft, chainFor, localPeriods, proposalDraft, unitOf } from './draft.ts';
import type { AnyDuty, Asked } from './duty.ts';
import { type Matter, unopened } from './matter.ts';
import type { Person } from './person.ts';
import { noPowers, type PowerList, powerRefusal } from './powers.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';
import { errorsIn } from './validate.ts';
import { isPerson, officersOf, peopleRefusal, recordedOfficers } from './who-acts.ts';

/** The world of a decision: every outside fact is here, so that a decision is a pure function. */
export interface World {
  readonly duties: ReadonlyMap<string, AnyDuty>;
  readonly bureau: BureauSettings;
  readonly today: PlainDate;
  readonly findPerson: (id: string) => Person | undefined;
  /** Whether the person may see and touch the matter: the one predicate of all paths. */
  readonly maySee: (person: Person, matter: Matter, officers: readonly string[]) => boolean;
  /** Other matters that the act or the matter names, as far as they were loaded. */
  readonly linked?: ((stream: number) => Matter | undefined) | undefined;
  /** How often a tally was counted for a key, in its year or ever. */
  readonly tally?: ((tally: string, key: string) => number) | undefined;
  /** 权责清单 — the powers as published; none where the bureau has published no list. */
  readonly powers?: PowerList;
  /** 登记簿 — the businesses that the act speaks of, as far as they were loaded. */
  readonly registered?: FindRegistered | undefined;
  /** 执法证件簿 — what acts made of certificates; `findPerson` tells it already. */
  readonly certificates?: CertificateBook;
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
  readonly power?: string | undefined;
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
  const powered = power === wish.power ? wish : { ...wish, power };
  const draft =
    chain.length > 0
      ? proposalDraft(definition, matter, powered, actor, recorded, chain)
      : actDraft(
          localPeriods(world.bureau, duty, definition, wish.doneOn),
          definition,
          unitOf(world, definition, matter, wish, actor),
          powered,
          recorded,
          signed,
          enteredIn(world, duty, matter, wish),
        );
  return { ok: true, draft, findings: found };
}

/** 记入登记簿 — what the register makes of the act; nothing of an act that says nothing of businesses. */
function enteredIn(
  world: World,
  duty: AnyDuty,
  matter: Matter | undefined,
  { act, doneOn, data, observed }: ActWish,
): Pick<ActBody, 'entered'> {
  const body = { data, ...(observed ? { observed } : {}) };
  const lines = linesOf(duty, { type: act, doneOn, body }, matter?.facts ?? duty.start);
  const entered = enteredBy(lines, world.registered ?? nothingRegistered);
  return entered.length === 0 ? {} : { entered };
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
const powerOf = (matter: Matter | undefined, wish: ActWish): string | undefined => wish.power ?? matter?.power;

/** An act that exercises no power may go on under one that is listed no longer; naming one anew it may not. */
function unlawfulPower(
  world: World,
  duty: AnyDuty,
  definition: ActDefinition,
  wish: ActWish,
  carried: string | undefined,
): Refusal | null {
  const power = definition.exercises ? carried : wish.power;
  return powerRefusal(world.powers ?? noPowers, duty, definition, { doneOn: wish.doneOn, power });
}

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
    time: wish.doneAt,
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
    matter: act.matter,
    day: act.day,
    time: act.time,
    data: act.data,
    actor: act.actor,
    officers: act.officers,
    findPerson: world.findPerson,
    calendar: world.bureau.calendar,
    bureau: world.bureau,
    linked: world.linked ?? nothingLinked,
    powers: world.powers ?? noPowers,
    tally: world.tally ?? nothingCounted,
    registered: world.registered ?? nothingRegistered,
  };
}

// Made once: every act asks.
const nothingLinked = (): undefined => undefined;
const nothingCounted = (): number => 0;
const nothingRegistered = (): undefined => undefined;

/** The matter before its opening act: what gates of opening acts look at. */
export function nothingYet(duty: AnyDuty, wish: { readonly doneOn: PlainDate; readonly actor: string }): Matter {
  return unopened({
    bureau: 0,
    stream: 0,
    procedure: duty.procedure.id,
    position: 0,
    openedOn: wish.doneOn,
    openedBy: wish.actor,
    unit: '',
    observed: false,
    facts: duty.start,
  });
}
