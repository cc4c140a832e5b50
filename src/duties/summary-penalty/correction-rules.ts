/** 发现错误主动改正 — the duty to correct a penalty decision that was wrong. */
import { rule } from '../../law/kinds.ts';
import { penaltyLaw, penaltyLaw2017, under2021Rules } from '../../law/rule-parts.ts';
import { simpleReport } from './rules.ts';

export const penaltySelfCorrection = rule({
  id: 'penalty-self-correction',
  zh: '处罚有错误的主动改正',
  kind: 'text',
  versions: [
    {
      from: simpleReport.versions[0].from,
      until: simpleReport.versions[0].until ?? under2021Rules.from,
      value: '行政机关应当认真审查，发现行政处罚有错误的，应当主动改正。',
      cite: [penaltyLaw2017('第五十四条')],
      verified: false,
      note: '2017年修正的行政处罚法第五十四条原文未见，凭记忆。',
    },
    {
      ...under2021Rules,
      value: '行政机关应当认真审查，发现有错误的，应当主动改正。',
      cite: [penaltyLaw('第七十五条第二款', '行政机关应当认真审查，发现有错误的，应当主动改正')],
      verified: true,
    },
  ],
});
