/** 责令改正、整改和复查 — the order, how long it gives, and that somebody looks whether it was done. */
import { cite } from '../instruments/index.ts';
import { calendarDays, date, type Length, rule, workingDays } from '../kinds.ts';
import { penaltyLaw, penaltyLaw2017, under2021Rules, underOldPenaltyLaw } from '../rule-parts.ts';

const beforeSampling = '产品质量监督抽查管理暂行办法自2020年1月1日起施行，此前的规定未读。';

export const orderToCorrect = rule({
  id: 'order-to-correct',
  zh: '责令改正',
  kind: 'text',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: '实施行政处罚时，应当责令当事人改正或者限期改正违法行为。',
      cite: [penaltyLaw2017('第二十三条')],
      verified: false,
      note: '2017年行政处罚法第二十三条凭记忆，原文未见。',
    },
    {
      ...under2021Rules,
      value: '实施行政处罚时，应当责令当事人改正或者限期改正违法行为。',
      cite: [penaltyLaw('第二十八条第一款', '应当责令当事人改正或者限期改正违法行为')],
      verified: true,
    },
  ],
});

export const inspectionCorrection = rule({
  id: 'inspection-correction',
  zh: '责令改正',
  kind: 'text',
  before: '2022年3月15日以前按各专门法律责令改正，没有统一的程序规定。',
  versions: [
    {
      from: date('2022-03-15'),
      until: date('2022-06-30'),
      value: '可以当场改正的，记录改正情况；需要限期改正的，书面提出要求和时限，跟踪并记录改正结果。',
      cite: [cite('food-inspection-2021', '第三十三条', '应当书面提出整改要求和时限')],
      verified: true,
      note: '时限由责令改正的文书写明，法律没有规定天数。',
    },
    {
      from: date('2022-07-01'),
      value: '可以当场改正的，记录改正情况；需要限期改正的，书面提出要求和时限，跟踪并记录改正结果。',
      cite: [
        cite('food-inspection-2021', '第三十三条', '应当书面提出整改要求和时限'),
        cite('equipment-inspection-2022', '第二十三条', '责令被检查单位限期采取措施予以改正'),
      ],
      verified: true,
      note: '时限由责令改正的文书写明，法律没有规定天数。',
    },
  ],
});

export const equipRecheck = rule({
  id: 'equip-recheck',
  zh: '特种设备整改复查',
  kind: 'period',
  before: '特种设备安全监督检查办法自2022年7月1日起施行，此前的规定未研究。',
  versions: [
    {
      from: date('2022-07-01'),
      value: workingDays(10),
      cite: [cite('equipment-inspection-2022', '第二十九条', '应当在被检查单位提交整改报告后十个工作日内')],
      verified: true,
    },
  ],
});

export const productCorrect = rule({
  id: 'product-correct',
  zh: '不合格产品改正',
  kind: 'period',
  before: beforeSampling,
  versions: [
    {
      from: date('2020-01-01'),
      value: calendarDays(60),
      cite: [
        cite('product-sampling-2019', '第四十六条', '自责令之日起六十日内予以改正'),
        cite('product-sampling-2019', '第五十五条', '本办法中所称“日”为公历日'),
      ],
      verified: true,
    },
  ],
});

export const productRecheck = rule({
  id: 'product-recheck',
  zh: '不合格产品复查',
  kind: 'period',
  before: beforeSampling,
  versions: [
    {
      from: date('2020-01-01'),
      value: calendarDays(75),
      cite: [
        cite('product-sampling-2019', '第四十七条', '自责令之日起七十五日内按照监督抽查实施细则组织复查'),
        cite('product-sampling-2019', '第五十五条', '本办法中所称“日”为公历日'),
      ],
      verified: true,
    },
  ],
});

export const rectificationRecheck = rule<Length | null>({
  id: 'rectification-recheck',
  zh: '整改复查',
  kind: 'period',
  before: '2022年3月15日以前的复查要求见于各专门规定，未研究。',
  versions: [
    {
      from: date('2022-03-15'),
      value: null,
      cite: [cite('food-inspection-2021', '第三十三条', '应当跟踪整改情况并记录整改结果')],
      verified: true,
      note: '条文没有天数；本局规定了复查时限的，自改正期限届满之日起按该时限计算，没有规定的不设期限。其他领域和本局机构的整改参照。',
    },
  ],
});

export const samrSelfCorrect = rule({
  id: 'samr-self-correct',
  zh: '对本部门所属机构、人员的纠正',
  kind: 'text',
  before: '执法监督暂行规定自2020年4月1日起施行；此前工商总局令第78号、质检总局令第59号的条文未见。',
  versions: [
    {
      from: date('2020-04-01'),
      until: date('2025-04-30'),
      value: '发现所属机构、派出机构和执法人员不履行、违法履行或者不当履行职责的，应当及时纠正。',
      cite: [cite('internal-supervision', '第十七条')],
      verified: false,
      note: '总局令第22号原文未见；条号按总局令第101号的条序调整反推。',
    },
    {
      from: date('2025-05-01'),
      value: '发现所属机构、派出机构和执法人员不履行、违法履行或者不当履行职责的，应当及时纠正。',
      cite: [cite('internal-supervision', '第十六条', '应当及时予以纠正')],
      verified: true,
      note: '没有天数，由整改通知写明。',
    },
  ],
});

export const correctionRules = [
  orderToCorrect,
  inspectionCorrection,
  equipRecheck,
  productCorrect,
  productRecheck,
  rectificationRecheck,
  samrSelfCorrect,
] as const;
