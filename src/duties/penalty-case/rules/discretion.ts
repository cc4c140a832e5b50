/** 裁量情形 — the grounds on which a penalty is left out, lightened or made heavier, and the reasons that must be given. */

import { cite } from '../../../law/instruments/index.ts';
import { date, type RuleItem, rule } from '../../../law/kinds.ts';
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
import {
  beforeOpinion2019,
  beforeRevision2021,
  opinion2019,
  opinion2022,
  sinceOpinion2022,
  underOpinion2019,
} from './sources.ts';

const underFourteen: RuleItem = { code: 'under-fourteen', zh: '不满十四周岁的未成年人有违法行为' };
const noControl: RuleItem = { code: 'no-control', zh: '精神病人在不能辨认或者不能控制自己行为时有违法行为' };
const minorCorrected: RuleItem = { code: 'minor-corrected-no-harm', zh: '违法行为轻微并及时改正，没有造成危害后果' };
const limitationPassed: RuleItem = { code: 'limitation-passed', zh: '违法行为超过处罚时效' };

export const discretionNoneShall = rule<readonly RuleItem[]>({
  id: 'discretion-none-shall',
  zh: '应当不予处罚',
  kind: 'list',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: [underFourteen, noControl, minorCorrected, limitationPassed],
      cite: [
        penaltyLaw2017('第二十五条'),
        penaltyLaw2017('第二十六条'),
        penaltyLaw2017('第二十七条'),
        penaltyLaw2017('第二十九条'),
      ],
      verified: false,
      note: '第二十七条见于公开页面，第二十五、二十六、二十九条凭记忆，原文未见。',
    },
    {
      ...under2021Rules,
      value: [
        underFourteen,
        { code: 'no-control', zh: '精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为' },
        minorCorrected,
        { code: 'no-fault', zh: '当事人有证据足以证明没有主观过错（法律、行政法规另有规定的除外）' },
        limitationPassed,
      ],
      cite: [
        penaltyLaw('第三十三条第一款', '违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚'),
        penaltyLaw('第三十条', '不满十四周岁的未成年人有违法行为的，不予行政处罚'),
        penaltyLaw('第三十一条', '在不能辨认或者不能控制自己行为时有违法行为的，不予行政处罚'),
        penaltyLaw('第三十三条第二款', '当事人有证据足以证明没有主观过错的，不予行政处罚'),
        penaltyLaw('第三十六条第一款', '违法行为在二年内未被发现的，不再给予行政处罚'),
      ],
      verified: true,
      note: '国市监法规〔2022〕2号所列其他情形未见原文，未编入。',
    },
  ],
});

export const discretionNoneMay = rule({
  id: 'discretion-none-may',
  zh: '可以不予处罚（首违不罚）',
  kind: 'list',
  before: '2021年7月15日以前法律没有首违不罚的规定。',
  versions: [
    {
      ...under2021Rules,
      value: [{ code: 'first-minor-corrected', zh: '初次违法且危害后果轻微并及时改正' }],
      cite: [penaltyLaw('第三十三条第一款', '初次违法且危害后果轻微并及时改正的，可以不予行政处罚')],
      verified: true,
      note: '2025年1月27日起另有总局清单（国市监法〔2025〕10号），“首违”指二年内没有同一性质的违法行为；清单正文未收录。',
    },
  ],
});

const removedHarm: RuleItem = { code: 'removed-or-reduced-harm', zh: '主动消除或者减轻违法行为危害后果' };
const merit: RuleItem = { code: 'merit', zh: '配合行政机关查处违法行为有立功表现' };
const adolescent: RuleItem = { code: 'fourteen-to-eighteen', zh: '已满十四周岁不满十八周岁的未成年人有违法行为' };

export const discretionLighterShall = rule<readonly RuleItem[]>({
  id: 'discretion-lighter-shall',
  zh: '应当从轻或者减轻处罚',
  kind: 'list',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: [
        adolescent,
        removedHarm,
        { code: 'coerced', zh: '受他人胁迫有违法行为' },
        merit,
        { code: 'by-law', zh: '其他依法从轻或者减轻行政处罚的' },
      ],
      cite: [penaltyLaw2017('第二十七条'), penaltyLaw2017('第二十五条')],
      verified: false,
      note: '第二十七条见于公开页面；第二十五条（未成年人）凭记忆，原文未见。',
    },
    {
      ...under2021Rules,
      value: [
        adolescent,
        removedHarm,
        { code: 'coerced', zh: '受他人胁迫或者诱骗实施违法行为' },
        { code: 'voluntary-disclosure', zh: '主动供述行政机关尚未掌握的违法行为' },
        merit,
        { code: 'by-law', zh: '法律、法规、规章规定其他应当从轻或者减轻行政处罚的' },
      ],
      cite: [
        penaltyLaw('第三十二条', '当事人有下列情形之一，应当从轻或者减轻行政处罚'),
        penaltyLaw('第三十条', '已满十四周岁不满十八周岁的未成年人有违法行为的，应当从轻或者减轻行政处罚'),
      ],
      verified: true,
    },
  ],
});

const partialControl: RuleItem = {
  code: 'partial-control',
  zh: '尚未完全丧失辨认或者控制自己行为能力的精神病人、智力残疾人有违法行为',
};
const partialWords = penaltyLaw('第三十一条', '尚未完全丧失辨认或者控制自己行为能力的精神病人、智力残疾人有违法行为的');

export const discretionLighterMay = rule<readonly RuleItem[]>({
  id: 'discretion-lighter-may',
  zh: '可以从轻或者减轻处罚',
  kind: 'list',
  before: '2021年7月15日以前行政处罚法没有“可以从轻或者减轻”的规定。',
  versions: [
    {
      from: under2021Rules.from,
      until: underOpinion2019.until,
      value: [partialControl],
      cite: [partialWords],
      verified: true,
    },
    {
      ...sinceOpinion2022,
      value: [
        partialControl,
        { code: 'cooperated', zh: '积极配合调查并提供证据' },
        { code: 'light-harm', zh: '违法行为轻微，社会危害性较小' },
        { code: 'minor-role', zh: '在共同违法行为中起次要作用' },
        { code: 'hardship', zh: '当事人确有困难' },
        { code: 'other', zh: '其他可以从轻或者减轻的情形' },
      ],
      cite: [partialWords, opinion2022],
      verified: false,
      note: '第一项依行政处罚法第三十一条；其余各项依国市监法规〔2022〕2号，凭记忆，条号和措辞未核实。',
    },
  ],
});

const priceHeavier: readonly RuleItem[] = [
  { code: 'price-serious', zh: '价格违法行为严重或者社会影响较大' },
  { code: 'price-repeated', zh: '价格违法屡查屡犯' },
  { code: 'price-evidence-destroyed', zh: '价格违法案件中伪造、涂改或者转移、销毁证据' },
  { code: 'price-assets-moved', zh: '转移与价格违法行为有关的资金或者商品' },
  { code: 'price-refund-refused', zh: '拒不按照规定退还多付价款' },
  { code: 'price-other', zh: '应予从重处罚的其他价格违法行为' },
];
const priceHeavierCite = cite('price-penalty-2010', '第十七条第二款', '经营者有下列情形之一的，应当从重处罚');

export const discretionHeavierShall = rule<readonly RuleItem[]>({
  id: 'discretion-heavier-shall',
  zh: '应当从重处罚',
  kind: 'list',
  versions: [
    {
      from: date('2010-12-04'),
      until: underOldPenaltyLaw.until,
      value: priceHeavier,
      cite: [priceHeavierCite],
      verified: true,
    },
    {
      ...under2021Rules,
      value: [
        { code: 'emergency-measures', zh: '违反重大传染病疫情等突发事件应对措施' },
        { code: 'by-law', zh: '法律、法规、规章规定应当从重处罚的' },
        ...priceHeavier,
      ],
      cite: [penaltyLaw('第四十九条', '对违反突发事件应对措施的行为，依法快速、从重处罚'), priceHeavierCite],
      verified: true,
      note: '国市监法规〔2022〕2号所列情形未见原文，未编入。',
    },
  ],
});

const heavierMay: readonly RuleItem[] = [
  { code: 'serious-harm', zh: '造成严重危害后果' },
  { code: 'incited-others', zh: '教唆、胁迫他人实施违法行为' },
  { code: 'repeated', zh: '因同一性质的违法行为受过刑事处罚，或者一年内受过行政处罚' },
  { code: 'obstructed', zh: '阻碍执法人员执法' },
  { code: 'moved-seized-goods', zh: '隐藏、转移、使用被查封、扣押的财物' },
  { code: 'destroyed-evidence', zh: '伪造、毁灭证据' },
  { code: 'retaliated', zh: '打击报复' },
  { code: 'other', zh: '其他可以从重处罚的情形' },
];
const fromMemory = '所列情形凭记忆，条号和措辞未核实，适用前须对照原文。';

export const discretionHeavierMay = rule({
  id: 'discretion-heavier-may',
  zh: '可以从重处罚',
  kind: 'list',
  before: beforeOpinion2019,
  versions: [
    { ...underOpinion2019, value: heavierMay, cite: [opinion2019], verified: false, note: fromMemory },
    { ...sinceOpinion2022, value: heavierMay, cite: [opinion2022], verified: false, note: fromMemory },
  ],
});

export const discretionDeviation = rule({
  id: 'discretion-deviation',
  zh: '调整适用裁量基准的批准',
  kind: 'list',
  before: '2022年10月8日以前的规定未见原文，未收录。',
  versions: [
    {
      ...sinceOpinion2022,
      value: [
        { code: 'bureau-chief', zh: '经市场监督管理部门主要负责人批准' },
        { code: 'collective-deliberation', zh: '经负责人集体讨论' },
      ],
      cite: [opinion2022],
      verified: false,
      note: '适用基准明显不当的，经其中之一方可调整适用，材料入卷。另见国办发〔2022〕27号。均凭记忆，条号未核实。',
    },
  ],
});

const reasonsWords = '自由裁量的理由等其他需要说明的事项';
const reasons = '裁量的事实和理由，应当写入调查终结报告、审核意见和处罚决定书。';

export const discretionReasons = rule({
  id: 'discretion-reasons',
  zh: '裁量说理',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    reasons,
    { of2019: [procedure2019('第四十五条', reasonsWords)], of2021: [procedure2021('第四十八条', reasonsWords)] },
    {
      note: '规章只规定写入调查终结报告；审核意见和决定书中的说理见文书格式范本。',
    },
  ),
});

export const discretionPublish = rule({
  id: 'discretion-publish',
  zh: '裁量基准公布',
  kind: 'text',
  before: beforeRevision2021,
  versions: [
    {
      ...under2021Rules,
      value: '行政处罚裁量基准应当向社会公布。',
      cite: [penaltyLaw('第三十四条', '行政处罚裁量基准应当向社会公布')],
      verified: true,
    },
  ],
});
