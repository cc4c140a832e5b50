/** 专门法律的特别规定 — the laws that give the power of seizure in one field, and change its term or its approver. */

import { cite } from '../../law/instruments/index.ts';
import { calendarDays, date, hours, rule } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

const drugTerms = { afterSeizure: calendarDays(7), afterTestReport: calendarDays(15) };

export const seizureDrug = rule({
  id: 'seizure-drug',
  zh: '药品查封、扣押后的处理期限',
  kind: 'period',
  versions: [
    {
      from: date('2015-04-24'),
      until: date('2019-11-30'),
      value: drugTerms,
      cite: [cite('drug-law', '第六十四条')],
      verified: false,
      notCounted: ['testing'],
      note: '2015年修正的药品管理法原文未见，条号和天数凭记忆。原文为“日”，按自然日计。',
    },
    {
      from: date('2019-12-01'),
      value: drugTerms,
      cite: [cite('drug-law', '第一百条第二款', '可以查封、扣押，并在七日内作出行政处理决定')],
      verified: true,
      notCounted: ['testing'],
      note: '需要检验的，自检验报告书发出之日起十五日。原文为“七日”“十五日”，没有界定，按自然日计；不得延长。',
    },
  ],
});

export const seizurePyramid = rule({
  id: 'seizure-pyramid',
  zh: '传销案件查封、扣押的期限',
  kind: 'period',
  versions: [
    {
      from: date('2005-11-01'),
      value: calendarDays(30),
      cite: [cite('pyramid-selling', '第十八条', '实施查封、扣押的期限不得超过30日')],
      verified: true,
      extensions: [
        { length: calendarDays(15), approver: 'bureau-chief', zh: '案件情况复杂的，经主要负责人批准，可以延长15日' },
      ],
      note: '延长只有十五日，短于行政强制法的三十日。',
    },
  ],
});

export const seizurePyramidApproval = rule({
  id: 'seizure-pyramid-approval',
  zh: '传销案件强制措施的批准',
  kind: 'approver',
  versions: [
    {
      from: date('2005-11-01'),
      value: 'bureau-chief',
      cite: [cite('pyramid-selling', '第十四条', '应当事先经县级以上工商行政管理部门主要负责人书面批准')],
      verified: true,
      note: '查封、扣押和查询账户须事先书面批准，紧急情况也不例外；其他措施可以口头报告，紧急的事后立即补办。',
    },
  ],
});

export const seizurePyramidMakeUp = rule({
  id: 'seizure-pyramid-make-up',
  zh: '传销案件先行查封、扣押的补办',
  kind: 'period',
  versions: [
    {
      from: date('2005-11-01'),
      value: hours(24),
      cite: [cite('pyramid-selling', '第十七条', '应当在24小时内补办查封、扣押决定书，送达当事人')],
      verified: true,
      note: '只限交通不便地区，或者不及时查封、扣押可能影响案件查处的。',
    },
  ],
});

export const seizureUnfairCompetition = rule({
  id: 'seizure-unfair-competition',
  zh: '不正当竞争案件查封、扣押、查询账户的批准',
  kind: 'approver',
  versions: [
    {
      from: date('2018-01-01'),
      until: date('2025-10-14'),
      value: 'superior-bureau',
      cite: [cite('unfair-competition', '第十三条')],
      verified: false,
      note: '2017年、2019年文本未见，条号凭记忆。直辖市的区局报市局批准是本系统的理解，请向市市场监管委确认。',
    },
    {
      from: date('2025-10-15'),
      value: 'superior-bureau',
      cite: [
        cite('unfair-competition', '第十六条', '应当向设区的市级以上人民政府监督检查部门主要负责人书面报告，并经批准'),
      ],
      verified: false,
      note: '条文已核对；直辖市的区局报市局批准是本系统的理解，请向市市场监管委确认。其他措施由本局主要负责人批准。',
    },
  ],
});

export const seizureDirectSelling = rule({
  id: 'seizure-direct-selling',
  zh: '直销案件查封、扣押的批准',
  kind: 'approver',
  versions: [
    {
      from: date('2005-12-01'),
      value: 'bureau-chief',
      cite: [cite('direct-selling', '第三十五条', '必须经县级以上工商行政管理部门主要负责人批准')],
      verified: true,
      note: '检查人员不得少于2人，并出示合法证件。',
    },
  ],
});

const basesIn2019 = {
  'food-safety-law': '食品安全法第一百一十条',
  'product-quality-law': '产品质量法第十八条',
  'advertising-law': '广告法第四十九条',
  'trademark-law': '商标法第六十二条',
  'special-equipment-law': '特种设备安全法第六十一条',
  'unlicensed-business-2017': '无证无照经营查处办法第十一条',
  'production-licence-regulation': '工业产品生产许可证管理条例第三十七条',
  'pyramid-selling': '禁止传销条例第十四条',
  'direct-selling': '直销管理条例第三十五条',
};
const basesSinceDrugLaw = { ...basesIn2019, 'drug-law': '药品管理法第一百条' };
const basesSinceCosmetics = { ...basesSinceDrugLaw, 'cosmetics-regulation': '化妆品监督管理条例第四十六条' };
const basesSinceDevices = { ...basesSinceCosmetics, 'medical-device-regulation': '医疗器械监督管理条例第七十条' };

const basesFromCurrentTexts = '条号按现行文本列出，当年文本和施行日期未逐一核对；';
const citedThroughout = [
  cite('food-safety-law', '第一百一十条'),
  cite('advertising-law', '第四十九条'),
  cite('unlicensed-business-2017', '第十一条', '对涉嫌从事无照经营的场所，可以予以查封'),
  cite('pyramid-selling', '第十四条', '查封涉嫌传销的经营场所'),
  cite('direct-selling', '第三十五条', '查封、扣押相关企业与直销活动有关的材料和非法财物'),
] as const;
const drugSeizure = cite('drug-law', '第一百条', '药品监督管理部门可以查封、扣押');

/** The codes are ids of instruments: the picker of a legal basis opens the article from them. */
export const seizureBases = rule({
  id: 'seizure-bases',
  zh: '查封、扣押的常用授权条款',
  kind: 'list',
  versions: [
    {
      from: date('2018-12-29'),
      until: date('2019-11-30'),
      value: items(basesIn2019),
      cite: citedThroughout,
      verified: false,
      note: `${basesFromCurrentTexts}药品、医疗器械、化妆品、不正当竞争的旧条号不同，未列。`,
    },
    {
      from: date('2019-12-01'),
      until: date('2020-12-31'),
      value: items(basesSinceDrugLaw),
      cite: [...citedThroughout, drugSeizure],
      verified: false,
      note: `${basesFromCurrentTexts}医疗器械、化妆品、不正当竞争的旧条号不同，未列。`,
    },
    {
      from: date('2021-01-01'),
      until: date('2021-05-31'),
      value: items(basesSinceCosmetics),
      cite: [...citedThroughout, drugSeizure, cite('cosmetics-regulation', '第四十六条')],
      verified: false,
      note: `${basesFromCurrentTexts}医疗器械、不正当竞争的旧条号不同，未列。`,
    },
    {
      from: date('2021-06-01'),
      until: date('2025-10-14'),
      value: items(basesSinceDevices),
      cite: [
        ...citedThroughout,
        drugSeizure,
        cite('cosmetics-regulation', '第四十六条'),
        cite('medical-device-regulation', '第七十条'),
      ],
      verified: false,
      note: `${basesFromCurrentTexts}不正当竞争的旧条号不同，未列。`,
    },
    {
      from: date('2025-10-15'),
      value: items({ ...basesSinceDevices, 'unfair-competition': '反不正当竞争法第十六条' }),
      cite: [
        cite('food-safety-law', '第一百一十条', '查封违法从事生产经营活动的场所'),
        cite('advertising-law', '第四十九条', '查封、扣押与涉嫌违法广告直接相关的广告物品'),
        cite('unlicensed-business-2017', '第十一条', '对涉嫌从事无照经营的场所，可以予以查封'),
        cite('unfair-competition', '第十六条', '查封、扣押与涉嫌不正当竞争行为有关的财物'),
        cite('pyramid-selling', '第十四条', '查封涉嫌传销的经营场所'),
        cite('direct-selling', '第三十五条', '查封、扣押相关企业与直销活动有关的材料和非法财物'),
        drugSeizure,
        cite('product-quality-law', '第十八条'),
        cite('trademark-law', '第六十二条'),
        cite('special-equipment-law', '第六十一条'),
        cite('medical-device-regulation', '第七十条'),
        cite('cosmetics-regulation', '第四十六条'),
        cite('production-licence-regulation', '第三十七条'),
      ],
      verified: true,
      note: '条号按2026年7月的文本核对。',
    },
  ],
});

export const specialLawRules = [
  seizureDrug,
  seizurePyramid,
  seizurePyramidApproval,
  seizurePyramidMakeUp,
  seizureUnfairCompetition,
  seizureDirectSelling,
  seizureBases,
] as const;
