import { duty } from '../../record/duty.ts';
import { registrationKinds } from './choices.ts';
import { publications } from './disclosure.ts';
import { enters } from './enters.ts';
import { evolve, type RegistrationFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { applyingGates } from './gates/applying.ts';
import { importingGates } from './gates/importing.ts';
import { leavingGates } from './gates/leaving.ts';
import { rescindingGates } from './gates/rescinding.ts';
import { type Registration, registration } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

const matterNames = {
  application: '',
  'simple-deregistration': '简易注销',
  suspension: '歇业备案',
  'forced-deregistration': '强制注销',
  rescission: '撤销登记',
  import: '登记簿导入',
  correction: '登记簿更正',
} as const;

const nameOf = (facts: RegistrationFacts): string =>
  matterNames[facts.matterKind] || (registrationKinds.find(({ code }) => code === facts.kind)?.zh ?? facts.kind);

/** 市场主体登记. */
export const registrationDuty = duty<Registration, RegistrationFacts>({
  procedure: registration,
  start,
  evolve,
  gates: { ...applyingGates, ...leavingGates, ...rescindingGates, ...importingGates },
  refusals: catalogue,
  describe: (facts) => ({
    title: `${facts.name}${nameOf(facts)}`,
    party: facts.name,
    ...(facts.code === undefined ? {} : { partyCode: facts.code }),
    cause: nameOf(facts),
    officers: facts.reviewers,
    recused: [],
    ...(facts.number === undefined ? {} : { words: [facts.number] }),
  }),
  figures,
  publications,
  reactions,
  enters,
});
