import type { Act } from './act.ts';
import type { AnyDuty, Description } from './duty.ts';
import type { Matter, Proposal } from './matter.ts';

/**
 * 尚待批准的事项 — a matter whose opening act waits for signatures has no facts yet. It is shown as what is proposed would
 * make it, and its title says so; who is on it and who keeps out of it follow from what was done alone.
 */
export function withProposedOpening(duty: AnyDuty): AnyDuty {
  const describe: AnyDuty['describe'] = (facts, matter) => {
    const done = duty.describe(facts, matter);
    if (matter.state !== 'none' || !matter.opening) return done;
    const { officers, recused } = done;
    const proposed = describedAsOpened(duty, matter, matter.opening);
    const waits = matter.proposals.some(({ number }) => number === matter.opening?.number);
    return { ...proposed, title: `${proposed.title}（${waits ? '尚待批准' : '未获批准'}）`, officers, recused };
  };
  return { ...duty, describe };
}

/** The matter as its duty would describe it, were the proposal approved as it stands. */
function describedAsOpened(duty: AnyDuty, matter: Matter, proposal: Proposal): Description {
  const act: Act = {
    bureau: matter.bureau,
    position: matter.position,
    stream: matter.stream,
    version: matter.version + 1,
    procedure: matter.procedure,
    type: proposal.act,
    doneOn: proposal.proposedOn,
    actor: proposal.proposer,
    body: { data: proposal.data, officers: proposal.officers, unit: matter.unit },
  };
  const state = duty.procedure.acts[proposal.act]?.to ?? Object.keys(duty.procedure.states)[0] ?? matter.state;
  const opened = { ...matter, state, entered: { [state]: proposal.proposedOn } };
  const facts = duty.evolve[proposal.act]?.(matter.facts, act, opened) ?? matter.facts;
  return duty.describe(facts, { ...opened, facts });
}
