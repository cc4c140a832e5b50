/** 处罚时效 — how long after the act a violation may still be penalised. */

import { type Length, rule, years } from '../../../law/kinds.ts';
import {
  penaltyLaw,
  penaltyLaw2017,
  procedure2021,
  under2021Rules,
  underOldPenaltyLaw,
} from '../../../law/rule-parts.ts';
import { beforeRevision2021 } from './sources.ts';

/** 时效 — the ordinary period, and the longer one for life, health and financial security (null where the law has none). */
export interface LimitationPeriods {
  readonly ordinary: Length;
  readonly grave: Length | null;
}

export const limitation = rule<LimitationPeriods>({
  id: 'limitation',
  zh: '处罚时效',
  kind: 'period',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: { ordinary: years(2), grave: null },
      cite: [penaltyLaw2017('第二十九条')],
      verified: false,
      note: '2017年行政处罚法第二十九条及其施行日期凭记忆，原文未见。从违法行为发生之日起算；连续或者继续的，从行为终了之日起算。',
    },
    {
      ...under2021Rules,
      value: { ordinary: years(2), grave: years(5) },
      cite: [
        penaltyLaw('第三十六条第一款', '违法行为在二年内未被发现的，不再给予行政处罚'),
        penaltyLaw('第三十六条第一款', '涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年'),
        penaltyLaw('第三十六条第二款', '违法行为有连续或者继续状态的，从行为终了之日起计算'),
      ],
      verified: true,
      note: '五年须同时涉及公民生命健康安全、金融安全并且有危害后果。法律另有规定的除外。',
    },
  ],
});

export const limitationGate = rule({
  id: 'limitation-gate',
  zh: '立案时的时效要求',
  kind: 'text',
  before: beforeRevision2021,
  versions: [
    {
      ...under2021Rules,
      value: '超过处罚时效的，不符合立案条件。',
      cite: [procedure2021('第十九条第一款第四项', '在给予行政处罚的法定期限内')],
      verified: true,
    },
  ],
});
