/** 先行登记保存 — evidence kept where it might be lost: who approves, for how long, and what must follow. */

import { calendarDays, hours, type RuleItem, rule, workingDays } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';

export const preserveApproval = rule({
  id: 'preserve-approval',
  zh: '采取、解除先行登记保存的批准',
  kind: 'approver',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: 'bureau-head',
      cite: [procedure2019('第三十条第一款', '采取或者解除先行登记保存措施，应当经市场监督管理部门负责人批准')],
      verified: true,
      note: '条件是证据可能灭失或者以后难以取得。2017年行政处罚法第三十七条亦有规定，凭记忆，未引。',
    },
    {
      ...under2021Rules,
      value: 'bureau-head',
      cite: [
        procedure2021('第三十三条第一款', '采取或者解除先行登记保存措施，应当经市场监督管理部门负责人批准'),
        penaltyLaw('第五十六条', '经行政机关负责人批准，可以先行登记保存'),
      ],
      verified: true,
      note: '条件是证据可能灭失或者以后难以取得。',
    },
  ],
});

export const preserveEmergency = rule({
  id: 'preserve-emergency',
  zh: '紧急先行登记保存补办批准的期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: hours(24),
      cite: [procedure2019('第三十条第二款', '应当在二十四小时内向市场监督管理部门负责人报告，并补办批准手续')],
      verified: true,
      note: '负责人认为不应当采取的，应当立即解除。',
    },
    {
      ...under2021Rules,
      value: hours(24),
      cite: [procedure2021('第三十三条第二款', '应当在二十四小时内向市场监督管理部门负责人报告，并补办批准手续')],
      verified: true,
      note: '负责人认为不应当采取的，应当立即解除。',
    },
  ],
});

const listAndNotice =
  '当场清点，开具清单，由当事人和办案人员签名或者盖章，交当事人一份，并当场交付先行登记保存证据通知书。';

export const preserveList = rule({
  id: 'preserve-list',
  zh: '先行登记保存的清单与通知书',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: listAndNotice,
      cite: [procedure2019('第三十一条第一款', '应当当场清点，开具清单，由当事人和办案人员签名或者盖章，交当事人一份')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: listAndNotice,
      cite: [procedure2021('第三十四条第一款', '应当当场清点，开具清单，由当事人和办案人员签名或者盖章，交当事人一份')],
      verified: true,
    },
  ],
});

export const preserveTerm = rule({
  id: 'preserve-term',
  zh: '先行登记保存的处理期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: calendarDays(7),
      cite: [procedure2019('第三十二条第一款', '应当在七日内采取以下措施')],
      verified: true,
      note: '原文为“日”，按自然日计。2017年行政处罚法第三十七条同为七日，凭记忆，未引。不得延长，没有不计入的时间。',
    },
    {
      ...under2021Rules,
      value: workingDays(7),
      cite: [
        procedure2021('第三十五条第一款', '应当在七个工作日内采取以下措施'),
        penaltyLaw('第五十六条', '应当在七日内及时作出处理决定'),
        penaltyLaw('第八十五条', '本法中“二日”“三日”“五日”“七日”的规定是指工作日'),
      ],
      verified: true,
      note: '2021年7月15日起由七日改为七个工作日。不得延长，没有不计入的时间。',
    },
  ],
});

const outcomes: readonly RuleItem[] = [
  { code: 'secured-by-copy', zh: '采取记录、复制、拍照、录像等证据保全措施' },
  { code: 'sent-for-testing', zh: '送交检测、检验、检疫、鉴定' },
  { code: 'turned-into-coercive-measure', zh: '决定采取查封、扣押等行政强制措施' },
  { code: 'confiscated-by-decision', zh: '违法事实成立，作出行政处罚决定，没收违法物品' },
  { code: 'released', zh: '决定解除先行登记保存措施' },
];

export const preserveOutcomes = rule({
  id: 'preserve-outcomes',
  zh: '先行登记保存证据的五种处理',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: outcomes,
      cite: [procedure2019('第三十二条第一款', '根据情况及时采取记录、复制、拍照、录像等证据保全措施')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: outcomes,
      cite: [procedure2021('第三十五条第一款', '根据情况及时采取记录、复制、拍照、录像等证据保全措施')],
      verified: true,
    },
  ],
});

const releasedByLaw = '逾期未采取相关措施的，先行登记保存措施自动解除，不得继续保存。';

export const preserveAutoRelease = rule({
  id: 'preserve-auto-release',
  zh: '先行登记保存逾期自动解除',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: releasedByLaw,
      cite: [procedure2019('第三十二条第二款', '逾期未采取相关措施的，先行登记保存措施自动解除')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: releasedByLaw,
      cite: [procedure2021('第三十五条第二款', '逾期未采取相关措施的，先行登记保存措施自动解除')],
      verified: true,
    },
  ],
});
