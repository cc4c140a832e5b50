import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { evolve, type SeriousFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { listingGrounds } from './grounds.ts';
import { type SeriousList, seriousList } from './procedure.ts';
import { reactions } from './reactions.ts';
import { catalogue } from './refusals.ts';

/** The party is named when the question is decided: before, the penalty decision stands for it. */
const nameOf = (facts: SeriousFacts): string => facts.partyName || facts.penaltyNumber || '当事人待填';

/** 严重违法失信名单. */
export const seriousListDuty = duty<SeriousList, SeriousFacts>({
  procedure: seriousList,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: (facts) => {
    const cause = listingGrounds.find(({ code }) => code === facts.ground)?.zh;
    return {
      title: facts.ground === null ? `${nameOf(facts)}：是否列入名单` : `${nameOf(facts)}列入名单`,
      party: nameOf(facts),
      ...(facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
      ...(cause === undefined ? {} : { cause }),
      source: facts.origin,
      officers: facts.handlers,
      recused: [],
      words: facts.penaltyNumber === null ? [] : [facts.penaltyNumber],
    };
  },
  figures,
  publications,
  reactions,
});
