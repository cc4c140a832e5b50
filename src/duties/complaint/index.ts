import { duty } from '../../record/duty.ts';
import { describe } from './describe.ts';
import { type ComplaintFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { acceptingGates } from './gates/accepting.ts';
import { endingGates } from './gates/ending.ts';
import { mediatingGates } from './gates/mediating.ts';
import { receivingGates } from './gates/receiving.ts';
import { type ComplaintTable, complaint } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 投诉处理. */
export const complaintDuty = duty<ComplaintTable, ComplaintFacts>({
  procedure: complaint,
  start,
  evolve,
  gates: { ...receivingGates, ...acceptingGates, ...mediatingGates, ...endingGates },
  refusals: catalogue,
  describe,
  figures,
  reactions,
});
