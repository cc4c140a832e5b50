/** 调查取证行为 — inspection, questioning, sampling, testing and help from others: how each must be done. */

import { type RuleItem, rule, workingDays } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';

export const siteRecord = rule({
  id: 'site-record',
  zh: '现场检查与现场笔录',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '检查有违法嫌疑的物品或者场所，应当通知当事人到场，制作现场笔录，载明时间、地点、事件，由办案人员、当事人签名或者盖章。',
    {
      of2019: [procedure2019('第二十五条', '办案人员应当制作现场笔录，载明时间、地点、事件等内容')],
      of2021: [procedure2021('第二十八条', '办案人员应当制作现场笔录，载明时间、地点、事件等内容')],
    },
  ),
});

export const questioningRecord = rule({
  id: 'questioning-record',
  zh: '询问与询问笔录',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '询问应当个别进行，制作笔录，交被询问人核对或者向其宣读；更正处由被询问人确认，被询问人逐页签名，办案人员签名。',
    {
      of2019: [procedure2019('第二十六条', '询问应当个别进行。询问应当制作笔录，询问笔录应当交被询问人核对')],
      of2021: [procedure2021('第二十九条', '询问应当个别进行。询问应当制作笔录，询问笔录应当交被询问人核对')],
    },
  ),
});

export const demandMaterials = rule({
  id: 'demand-materials',
  zh: '限期提供材料',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '可以要求当事人及其他有关单位和个人在一定期限内提供材料，由提供人签名或者盖章；期限由本机关在通知书中确定，规定没有数字。',
    {
      of2019: [procedure2019('第二十七条第一款', '在一定期限内提供证明材料或者与涉嫌违法行为有关的其他材料')],
      of2021: [procedure2021('第三十条第一款', '在一定期限内提供证明材料或者与涉嫌违法行为有关的其他材料')],
    },
  ),
});

const identify = '查处侵权假冒等案件，可以要求权利人对涉案产品进行辨认，也可以要求其对有关事项进行鉴别。';
const identifyWords = '可以要求权利人对涉案产品是否为权利人生产或者其许可生产的产品进行辨认';

export const rightsHolderIdentify = rule({
  id: 'rights-holder-identify',
  zh: '权利人辨认、鉴别',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: identify,
      cite: [procedure2019('第二十七条第二款', identifyWords)],
      verified: true,
      note: '2021年7月15日以前，辨认、鉴别的时间不能从核查期限、办案期限中扣除。',
    },
    {
      ...under2021Rules,
      value: `${identify}所需时间不计入核查期限和办案期限。`,
      cite: [
        procedure2021('第三十条第二款', identifyWords),
        procedure2021('第十八条第二款', '权利人辨认或者鉴别等所需时间，不计入前款规定期限'),
        procedure2021('第六十四条第二款', '权利人辨认或者鉴别、责令退还多收价款等时间不计入前款所指的案件办理期限'),
      ],
      verified: true,
    },
  ],
});

export const sampling = rule({
  id: 'sampling',
  zh: '抽样取证',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '抽样取证应当通知当事人到场，制作抽样记录，加贴封条，开具清单并签名或者盖章；网络、电话购买抽样的，应当记录交易、拆包查验及封样过程；对机构资质或者方式有要求的，从其要求。',
    {
      of2019: [procedure2019('第二十八条第一款', '办案人员应当制作抽样记录，对样品加贴封条，开具清单')],
      of2021: [procedure2021('第三十一条第一款', '办案人员应当制作抽样记录，对样品加贴封条，开具清单')],
    },
  ),
});

export const testing = rule({
  id: 'testing',
  zh: '检测、检验、检疫、鉴定',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '应当委托具有法定资质的机构进行，没有法定资质机构的可以委托其他具备条件的机构；结果应当告知当事人。',
    {
      of2019: [procedure2019('第二十九条', '检测、检验、检疫、鉴定结果应当告知当事人')],
      of2021: [procedure2021('第三十二条', '检测、检验、检疫、鉴定结果应当告知当事人')],
    },
    { note: '所需时间不计入核查期限、办案期限和查封、扣押期限。' },
  ),
});

export const partyAbsentOrRefuses = rule({
  id: 'party-absent-or-refuses',
  zh: '当事人不到场、拒绝签名',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('应当在笔录或者其他材料上注明情况，并录音、录像，必要时可以邀请见证人。', {
    of2019: [procedure2019('第四十条', '应当在笔录或者其他材料上注明情况，并采取录音、录像等方式记录')],
    of2021: [procedure2021('第四十三条', '应当在笔录或者其他材料上注明情况，并采取录音、录像等方式记录')],
  }),
});

const recordedSteps: readonly RuleItem[] = [
  { code: 'on-site-inspection', zh: '现场检查' },
  { code: 'questioning', zh: '询问当事人及其他有关单位和个人' },
  { code: 'sampling', zh: '抽样取证' },
  { code: 'evidence-preservation', zh: '采取先行登记保存措施' },
  { code: 'coercive-measure', zh: '实施查封或者扣押等行政强制措施' },
];

export const avRecordSteps = rule({
  id: 'av-record-steps',
  zh: '音像记录的环节',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(recordedSteps, {
    of2019: [procedure2019('第四十一条', '按照有关规定采取拍照、录音、录像等方式记录现场情况')],
    of2021: [
      procedure2021('第四十四条', '按照有关规定采取拍照、录音、录像等方式记录现场情况'),
      penaltyLaw('第四十七条', '应当依法以文字、音像等形式'),
    ],
  }),
});

const tellBeforeExpiry = '需要延期完成的，应当在期限届满前告知提出协查请求的部门；协助调查的时间不从办案期限中扣除。';

export const assistRequest = rule({
  id: 'assist-request',
  zh: '协助调查期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: workingDays(15),
      cite: [procedure2019('第四十二条')],
      verified: false,
      note: `2019年第四十二条原文未见，十五个工作日见于实务资料。${tellBeforeExpiry}`,
    },
    {
      ...under2021Rules,
      value: workingDays(15),
      cite: [
        procedure2021('第四十五条第二款', '在接到协助调查函之日起十五个工作日内完成相关工作'),
        penaltyLaw('第二十六条', '应当依法予以协助'),
      ],
      verified: true,
      note: tellBeforeExpiry,
    },
  ],
});
