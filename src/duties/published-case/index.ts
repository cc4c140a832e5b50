import { parseUscc } from '../../law/uscc.ts';
import type { Act } from '../../record/act.ts';
import { duty } from '../../record/duty.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import { evolve, type Published, type PublishedCaseFacts, start } from './facts.ts';
import { gapsInPublished } from './gaps.ts';
import { type PublishedCaseTable, publishedCase } from './procedure.ts';

/** 公示案件. It has no gates: what does not fit in a publication is a finding about it, never a refusal. */
export const publishedCaseDuty = duty<PublishedCaseTable, PublishedCaseFacts>({
  procedure: publishedCase,
  start,
  evolve,
  gates: {},
  refusals: {},
  actTitle: (act) => `据公示：${stepTitle(act)}`,
  gaps: (facts) => gapsInPublished(facts.steps),
  describe: ({ published }) =>
    published === null ? { title: '公示案件', party: '', officers: [], recused: [] } : descriptionOf(published),
});

/** The step of the ordinary procedure that a publication gives a day for; else the publication itself. */
function stepTitle(act: Act): string {
  const steps: Readonly<Record<string, { readonly zh: string }>> = penaltyCase.acts;
  return steps[String(act.body.data.act)]?.zh ?? publishedCase.acts.CaseObserved.zh;
}

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
