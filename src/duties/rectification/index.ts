import { duty } from '../../record/duty.ts';
import { origins } from './choices.ts';
import { evolve, type RectificationFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type RectificationTable, rectification } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** 责令改正和整改. */
export const rectificationDuty = duty<RectificationTable, RectificationFacts>({
  procedure: rectification,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => ({
    title: facts.subject === 'business' ? `责令${facts.party}改正` : `${facts.party}整改`,
    ...(facts.orderNumber === null ? {} : { number: facts.orderNumber }),
    party: facts.party,
    ...(facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
    source: origins.find(({ code }) => code === facts.origin)?.zh ?? facts.origin,
    officers: [...facts.handlers, ...facts.responsible],
    recused: [],
    words: [facts.content.slice(0, 200), ...(facts.orderNumber === null ? [] : [facts.orderNumber])].filter(Boolean),
  }),
  figures,
  reactions,
});
