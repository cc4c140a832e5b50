/** 结案与案卷 — when a case may be closed, and how its dossier is put together and kept. */

import { type RuleItem, rule, workingDays } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  renumbered,
  under2021Rules,
  underOldPenaltyLaw,
} from '../../../law/rule-parts.ts';

const conditions: readonly RuleItem[] = [
  { code: 'performed', zh: '行政处罚决定执行完毕的' },
  { code: 'court-ended-execution', zh: '人民法院裁定终结执行的' },
  { code: 'investigation-terminated', zh: '案件终止调查的' },
  { code: 'other-decision', zh: '作出不予处罚、违法事实不能成立、移送其他部门、移送司法机关决定的' },
  { code: 'other', zh: '其他应予结案的情形' },
];
const closeWords = '办案机构应当在十五个工作日内填写结案审批表，经市场监督管理部门负责人批准后';

export const closeConditions = rule({
  id: 'close-conditions',
  zh: '结案的情形',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(conditions, {
    of2019: [
      procedure2019('第七十条', '有以下情形之一的'),
      procedure2019('第七十条', '经市场监督管理部门负责人批准后，予以结案'),
    ],
    of2021: [
      procedure2021('第七十七条', '有以下情形之一的'),
      procedure2021('第七十七条', '经市场监督管理部门负责人批准后，予以结案'),
    ],
  }),
});

export const closeTerm = rule({
  id: 'close-term',
  zh: '填写结案审批表的期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: renumbered(
    workingDays(15),
    { of2019: [procedure2019('第七十条', closeWords)], of2021: [procedure2021('第七十七条', closeWords)] },
    {
      note: '自出现结案情形之日起算。',
    },
  ),
});

const oneCase = '案卷归档应当一案一卷、材料齐全、规范有序';

export const fileOneCase = rule({
  id: 'file-one-case',
  zh: '一案一卷',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(`${oneCase}。`, {
    of2019: [procedure2019('第七十一条第一款', oneCase)],
    of2021: [procedure2021('第七十八条第一款', oneCase)],
  }),
});

const mainOrder: readonly RuleItem[] = [
  { code: 'filing-approval', zh: '立案审批表' },
  { code: 'decision-and-receipt', zh: '行政处罚决定书及送达回证' },
  { code: 'other-served-documents', zh: '对当事人制发的其他法律文书及送达回证' },
  { code: 'evidence', zh: '证据材料' },
  { code: 'hearing-minutes', zh: '听证笔录' },
  { code: 'property-receipts', zh: '财物处理单据' },
  { code: 'other', zh: '其他有关材料' },
];

export const fileMainOrder = rule({
  id: 'file-main-order',
  zh: '正卷顺序',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(mainOrder, {
    of2019: [procedure2019('第七十一条第二款', '正卷按照下列顺序归档')],
    of2021: [procedure2021('第七十八条第二款', '正卷按照下列顺序归档')],
  }),
});

const secondaryOrder: readonly RuleItem[] = [
  { code: 'source', zh: '案源材料' },
  { code: 'investigation-report', zh: '调查终结报告' },
  { code: 'review-opinion', zh: '审核意见' },
  { code: 'hearing-report', zh: '听证报告' },
  { code: 'closing-approval', zh: '结案审批表' },
  { code: 'other', zh: '其他有关材料' },
];

export const fileSecondaryOrder = rule({
  id: 'file-secondary-order',
  zh: '副卷顺序',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(secondaryOrder, {
    of2019: [procedure2019('第七十一条第三款', '副卷按照下列顺序归档')],
    of2021: [procedure2021('第七十八条第三款', '副卷按照下列顺序归档')],
  }),
});

export const fileRetention = rule({
  id: 'file-retention',
  zh: '案卷的保管与查阅',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '案卷的保管和查阅，按照档案管理的有关规定执行。',
    {
      of2019: [procedure2019('第七十一条第四款', '案卷的保管和查阅，按照档案管理的有关规定执行')],
      of2021: [procedure2021('第七十八条第四款', '案卷的保管和查阅，按照档案管理的有关规定执行')],
    },
    { note: '规章没有规定保管年限。实务中重要案卷永久、一般案卷三十年的说法凭记忆，未编入，由各局按档案规定配置。' },
  ),
});

const handled = '依法没收的非法财物必须公开拍卖或者按照国家规定处理，款项全部上缴国库，不得与考核、考评挂钩。';

export const confiscatedGoods = rule({
  id: 'confiscated-goods',
  zh: '罚没物品处理',
  kind: 'text',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: '依法没收的非法财物必须公开拍卖或者按照国家规定处理，款项全部上缴国库。',
      cite: [penaltyLaw2017('第五十三条')],
      verified: false,
      note: '2017年行政处罚法第五十三条凭记忆，原文未见。',
    },
    {
      ...under2021Rules,
      value: handled,
      cite: [
        penaltyLaw('第七十四条第一款', '依法没收的非法财物必须按照国家规定公开拍卖或者按照国家有关规定处理'),
        penaltyLaw('第七十四条第二款', '必须全部上缴国库'),
        penaltyLaw('第七十四条第三款', '考核、考评直接或者变相挂钩'),
      ],
      verified: true,
      note: '依法应当销毁的物品除外。处理情况记入涉案物品处理记录（文书52），有人监督。',
    },
  ],
});
