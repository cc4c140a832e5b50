import type { Calendar } from '../law/calendar.ts';
import type { ActDefinition } from '../law/procedure.ts';
import { type Act, kernelActs } from './act.ts';
import { clockEffects } from './clock-effects.ts';
import type { AnyDuty } from './duty.ts';
import { type Matter, type Performed, type Proposal, unopened } from './matter.ts';
import { keptMatters } from './named-matters.ts';
import { afterSharedAct } from './shared-acts.ts';
import { advance, type Timeline } from './timeline.ts';

/** A matter from its acts, and what the bureau's own acts (calendar, closed days) did to its clocks in between. */
export function foldStream(duty: AnyDuty, acts: readonly Act[], timeline: Timeline): Matter {
  let matter: Matter | undefined;
  for (const act of acts) {
    if (matter) matter = advance(matter, duty, timeline, matter.position, act.position);
    matter = applyAct(duty, matter, act, timeline.calendarAt(act.position));
  }
  if (!matter) throw new Error('没有行为的事项');
  return advance(matter, duty, timeline, matter.position, Number.MAX_SAFE_INTEGER);
}

/** The matter after one more act. Pure: the same acts give the same matter, live and rebuilt. */
export function applyAct(duty: AnyDuty, before: Matter | undefined, act: Act, calendar: Calendar): Matter {
  if (act.type in kernelActs) return applyKernelAct(before ?? open(duty, act), act);
  const definition = duty.procedure.acts[act.type];
  if (!definition) throw new Error(`程序 ${duty.procedure.id} 没有行为 ${act.type}`);
  const shaped = upcast(duty, act);
  const base = before ?? open(duty, shaped);
  const named = keptMatters(definition, shaped.body.data);
  const { clocks, intervals, alerts } = clockEffects(duty, base, definition, shaped, calendar);
  const next: Next = { ...base }; // then changed: writing a field twice into a new object takes longer
  next.version = act.version;
  next.position = act.position;
  next.clocks = clocks;
  next.intervals = intervals;
  next.alerts = alerts;
  if (act.body.number) next.numbers = [...base.numbers, act.body.number.text];
  if (act.body.power !== undefined) next.power = act.body.power;
  next.links = including(base.links, named.linked);
  next.listed = including(base.listed, named.listed);
  if (act.body.proposal !== undefined) next.proposals = without(base.proposals, act.body.proposal);
  next.performed = { ...base.performed, [act.type]: performedAgain(base.performed[act.type], act) };
  next.opening = undefined;
  enterState(next, duty, definition, shaped);
  if (definition.shared) Object.assign(next, afterSharedAct(base, shaped));
  const evolve = duty.evolve[act.type];
  if (evolve) next.facts = evolve(base.facts, shaped, next);
  return next;
}

/** The matter that an act makes, while nobody has seen it yet: not worth a second copy. */
type Next = { -readonly [K in keyof Matter]: Matter[K] };

function open(duty: AnyDuty, act: Act): Matter {
  return unopened({
    bureau: act.bureau,
    stream: act.stream,
    procedure: duty.procedure.id,
    position: act.position,
    openedOn: act.doneOn,
    openedBy: act.actor,
    unit: act.body.unit ?? '',
    observed: act.body.observed === true,
    facts: duty.start,
  });
}

function upcast(duty: AnyDuty, act: Act): Act {
  const raise = duty.upcast?.[act.type];
  return raise ? { ...act, body: { ...act.body, data: raise(act.body.data) } } : act;
}

function enterState(next: Next, duty: AnyDuty, definition: ActDefinition, act: Act): void {
  const state = definition.to ?? (next.state === 'none' ? Object.keys(duty.procedure.states)[0] : undefined);
  if (state === undefined || state === next.state) return;
  next.state = state;
  next.stateSince = act.doneOn;
  if (!(state in next.entered)) next.entered = { ...next.entered, [state]: act.doneOn };
  if (duty.procedure.states[state]?.final) next.closedOn ??= act.doneOn;
}

function performedAgain(before: Performed | undefined, act: Act): Performed {
  return {
    count: (before?.count ?? 0) + 1,
    firstOn: before?.firstOn ?? act.doneOn,
    lastOn: act.doneOn,
    lastPosition: act.position,
  };
}

function including(streams: readonly number[], named: readonly number[]): readonly number[] {
  const added = named.filter((stream) => !streams.includes(stream));
  return added.length === 0 ? streams : [...streams, ...added];
}

/** What an act of the kernel does: a proposal waits, moves on, or ends. */
function applyKernelAct(matter: Matter, act: Act): Matter {
  const data = act.body.data as unknown as ProposalData;
  const base = { ...matter, version: act.version, position: act.position };
  if (act.type === 'ActProposed') {
    const proposal: Proposal = {
      number: data.proposal,
      act: data.act,
      proposer: act.actor,
      proposedOn: act.doneOn,
      chain: data.chain,
      signatures: act.body.signatures ?? [],
      data: data.data,
      officers: act.body.officers ?? [],
      doneAt: act.doneAt,
      power: act.body.power,
      documents: act.body.documents,
    };
    const proposals = [...matter.proposals, proposal];
    const opening = matter.state === 'none' ? proposal : matter.opening;
    return { ...base, proposals, proposalCount: data.proposal, opening };
  }
  if (act.type === 'ProposalEndorsed') {
    const proposals = matter.proposals.map((proposal) =>
      proposal.number === data.proposal
        ? {
            ...proposal,
            chain: proposal.chain.slice(1),
            signatures: [...proposal.signatures, ...(act.body.signatures ?? [])],
          }
        : proposal,
    );
    return { ...base, proposals };
  }
  if (act.type === 'ProposalReturned' || act.type === 'ProposalWithdrawn') {
    return { ...base, proposals: without(matter.proposals, data.proposal) };
  }
  return base;
}

interface ProposalData {
  readonly proposal: number;
  readonly act: string;
  readonly chain: Proposal['chain'];
  readonly data: Readonly<Record<string, unknown>>;
}

function without(proposals: readonly Proposal[], number: number): readonly Proposal[] {
  return proposals.filter((proposal) => proposal.number !== number);
}
