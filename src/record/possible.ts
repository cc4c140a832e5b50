import { NoRuleInForce, type PlainDate } from '../law/kinds.ts';
import type { ActDefinition } from '../law/procedure.ts';
import { asking, type World } from './decide.ts';
import type { AnyDuty } from './duty.ts';
import type { Matter } from './matter.ts';
import { holdsPost, type Person } from './person.ts';
import { type Refusal, refusals } from './refusal.ts';
import { refuse } from './refusals.ts';

/** An act that a person's posts hold, and what stands in its way on a day: null where nothing is known to. */
export interface PossibleAct {
  readonly act: string;
  readonly zh: string;
  readonly refusal: Refusal | null;
}

/**
 * 可以办理的行为 — the acts of the table that the person's posts hold on the day, with the reason why one is not possible
 * now: the state, a recusal, a gate that can be asked before anything is filled in. What the posts do not hold is not
 * there at all; nor are reactions, acts that only open matters, and shared acts that are not possible now. Pure.
 */
export function possibleActs(world: World, matter: Matter, person: Person, day: PlainDate): readonly PossibleAct[] {
  const duty = world.duties.get(matter.procedure);
  if (!duty) return [];
  const recused = duty.describe(matter.facts, matter).recused.includes(person.id);
  return Object.entries(duty.procedure.acts)
    .filter(([, definition]) => isOffered(definition, person, day))
    .map(([act, definition]) => ({
      act,
      zh: definition.zh,
      refusal:
        stateRefusal(duty, matter, definition, day) ??
        (recused ? refuse('recused', { rule: definition.basis[0], day, detail: person.name }) : null) ??
        gateRefusal(world, duty, matter, act, person, day),
    }))
    .filter(({ act, refusal }) => refusal === null || !duty.procedure.acts[act]?.shared);
}

function isOffered(definition: ActDefinition, person: Person, day: PlainDate): boolean {
  if (definition.reaction || definition.counted || definition.from.every((state) => state === 'none')) return false;
  return definition.by.some((post) => holdsPost(person, post, day));
}

function stateRefusal(duty: AnyDuty, matter: Matter, definition: ActDefinition, day: PlainDate): Refusal | null {
  if (definition.from.includes(matter.state)) return null;
  const nameOf = (state: string): string => duty.procedure.states[state]?.zh ?? '尚待批准';
  const names = definition.from.filter((state) => state !== 'none').map(nameOf);
  return refuse('wrong-state', {
    rule: definition.basis[0],
    day,
    detail: `本事项现为“${nameOf(matter.state)}”，${definition.zh}应在“${names.join('、')}”时办理`,
  });
}

const refuseRule = refusals('kernel', { 'no-rule-in-force': { zh: '该日没有生效的规则' } });

function gateRefusal(
  world: World,
  duty: AnyDuty,
  matter: Matter,
  act: string,
  person: Person,
  day: PlainDate,
): Refusal | null {
  const officers = (duty.procedure.acts[act]?.officers ?? 0) > 0 ? [person] : [];
  const asked = asking(world, { matter, day, time: undefined, data: null, actor: person, officers });
  try {
    for (const gate of duty.gates[act] ?? []) {
      const refusal = gate(asked);
      if (refusal) return refusal;
    }
    return null;
  } catch (error) {
    // The law of the day says nothing about this act: that is an answer to who asks in advance, not a failure.
    if (error instanceof NoRuleInForce) return refuseRule('no-rule-in-force', { detail: error.message });
    throw error;
  }
}
