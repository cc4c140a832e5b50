import { findVersionOn, type PlainDate, type Rule } from '../law/kinds.ts';
import type { Post } from '../law/posts.ts';
import { type ActDefinition, holds } from '../law/procedure.ts';
import type { ActBody, ActingOfficer } from './act.ts';
import { type BureauSettings, localPeriodOn } from './bureau.ts';
import type { ActWish, Draft, SignedProposal, World } from './decide.ts';
import type { AnyDuty } from './duty.ts';
import type { Matter } from './matter.ts';
import { holdsPost, type Person } from './person.ts';

/** The posts that must still sign: the leading ones that the proposer holds need no second signature of the same hand. */
export function chainFor(definition: ActDefinition, wish: ActWish, actor: Person): readonly Post[] {
  const chain = definition.signatures ?? [];
  if (definition.signaturesUnless && holds(definition.signaturesUnless, wish.data)) return [];
  const start = chain.findIndex((post) => !holdsPost(actor, post, wish.doneOn));
  return start === -1 ? [] : chain.slice(start);
}

export function proposalDraft(
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
export function localPeriods(
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
export function unitOf(
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

export function actDraft(
  periods: Pick<ActBody, 'periods'>,
  definition: ActDefinition,
  unit: string | undefined,
  wish: ActWish,
  officers: readonly ActingOfficer[],
  signed: SignedProposal | undefined,
  entered: Pick<ActBody, 'entered'>,
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
      ...entered,
      ...(signed ? { signatures: signed.signatures, proposal: signed.number } : {}),
      ...(wish.power === undefined ? {} : { power: wish.power }),
      ...(wish.documents === undefined ? {} : { documents: wish.documents }),
      ...(unit === undefined ? {} : { unit }),
      ...(wish.observed ? { observed: true as const } : {}),
    },
  };
}
