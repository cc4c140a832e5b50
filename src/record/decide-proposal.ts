import { dateInChinese, type PlainDate } from '../law/kinds.ts';
import { posts } from '../law/posts.ts';
import { type ActWish, type Decision, decide, type World } from './decide.ts';
import type { AnyDuty } from './duty.ts';
import type { Matter, Proposal } from './matter.ts';
import { holdsPost, type Person } from './person.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusals.ts';

const no = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** A wish to move a proposal on: to endorse (the last one signs), to return, or to withdraw it. */
export interface ProposalWish {
  readonly proposal: number;
  readonly answer: 'endorse' | 'return' | 'withdraw';
  readonly actor: string;
  readonly on: PlainDate;
  readonly opinion: string;
}

/** 签批 — what becomes of a proposal: one more signature, a return, a withdrawal, or with the last signature the act itself. */
export function decideProposal(world: World, matter: Matter, wish: ProposalWish): Decision {
  const proposal = matter.proposals.find((waiting) => waiting.number === wish.proposal);
  const duty = world.duties.get(matter.procedure);
  if (!proposal || !duty) return no(refuse('unknown-proposal'));
  const actor = world.findPerson(wish.actor);
  if (!actor) return no(refuse('unknown-person', { detail: wish.actor }));
  if (wish.on > world.today) return no(refuse('day-in-future'));
  if (wish.on < proposal.proposedOn)
    return no(refuse('day-before-proposal', { detail: dateInChinese(proposal.proposedOn) }));
  const refusal = turnRefusal(world, duty, matter, proposal, actor, wish);
  if (refusal) return no(refusal);
  const post = proposal.chain[0];
  if (wish.answer === 'endorse' && proposal.chain.length === 1 && post) {
    return decide(world, matter, wishOf(matter, proposal, wish.on), {
      number: proposal.number,
      signatures: [...proposal.signatures, { person: actor.id, post, on: wish.on, opinion: wish.opinion }],
    });
  }
  const type = { endorse: 'ProposalEndorsed', return: 'ProposalReturned', withdraw: 'ProposalWithdrawn' }[wish.answer];
  const signatures =
    wish.answer === 'endorse' && post ? [{ person: actor.id, post, on: wish.on, opinion: wish.opinion }] : [];
  return {
    ok: true,
    findings: [],
    draft: {
      type,
      definition: undefined,
      doneOn: wish.on,
      actor: actor.id,
      body: {
        data: { proposal: proposal.number, act: proposal.act, opinion: wish.opinion },
        ...(signatures.length > 0 ? { signatures } : {}),
      },
    },
  };
}

function turnRefusal(
  world: World,
  duty: AnyDuty,
  matter: Matter,
  proposal: Proposal,
  actor: Person,
  wish: ProposalWish,
): Refusal | null {
  const described = duty.describe(matter.facts, matter);
  if (!world.maySee(actor, matter, described.officers)) return refuse('not-visible');
  if (wish.answer === 'withdraw') return proposal.proposer === actor.id ? null : refuse('not-proposer');
  const post = proposal.chain[0];
  if (!post || !holdsPost(actor, post, wish.on)) {
    return refuse('not-your-turn', { detail: `现由${post ? posts[post] : '他人'}签批` });
  }
  if (proposal.proposer === actor.id) return refuse('own-proposal');
  if (described.recused.includes(actor.id)) return refuse('recused', { detail: actor.name });
  return null;
}

function wishOf(matter: Matter, proposal: Proposal, on: PlainDate): ActWish {
  return {
    procedure: matter.procedure,
    act: proposal.act,
    actor: proposal.proposer,
    doneOn: on,
    data: proposal.data,
    ...(proposal.officers.length > 0 ? { officers: proposal.officers.map((officer) => officer.id) } : {}),
    ...(proposal.doneAt === undefined ? {} : { doneAt: proposal.doneAt }),
    ...(proposal.power === undefined ? {} : { power: proposal.power }),
    ...(proposal.documents === undefined ? {} : { documents: proposal.documents }),
  };
}
