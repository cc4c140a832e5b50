import { parseUscc } from '../../law/uscc.ts';
import { duty } from '../../record/duty.ts';
import { evolve, type Published, type PublishedCaseFacts, start } from './facts.ts';
import { gapsOf } from './gaps.ts';
import { type PublishedCaseTable, publishedCase } from './procedure.ts';

/** 公示案件. It has no gates: what does not fit in a publication is a finding about it, never a refusal. */
export const publishedCaseDuty = duty<PublishedCaseTable, PublishedCaseFacts>({
  procedure: publishedCase,
  start,
  evolve,
  gates: {},
  refusals: {},
  gaps: (facts) => gapsOf(facts.steps),
  describe: ({ published }) =>
    published === null ? { title: '公示案件', party: '', officers: [], recused: [] } : descriptionOf(published),
});

function descriptionOf(published: Published) {
  const { number, partyName, partyCode, violation, origin, organ, papers, goods, address } = published;
  const code = partyCode === undefined ? undefined : parseUscc(partyCode);
  return {
    title: `${partyName}：${violation}`,
    number,
    party: partyName,
    ...(code?.ok ? { partyCode: code.code } : {}),
    cause: violation,
    ...(origin === undefined ? {} : { source: origin }),
    officers: [],
    recused: [],
    words: [number, ...papers.map((paper) => paper.number), ...goods.map((line) => line.name), address],
    organ,
  };
}
