/** 双随机、一公开 — plan, libraries, draw, and what the draw must heed. */

import { rndRecusal, rndTwoOfficers } from '../../law/common-rules/inspection-officers.ts';
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule, workingDays } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

const before38 = '国市监信〔2019〕38号自2019年2月12日起，此前各部门的规定未研究。';
const unseen38 = '国市监信〔2019〕38号原文未见，内容见于转载，项号不明。';
const since38 = date('2019-02-12');
const random38 = (article: string) => cite('random-inspection-2019', article);

export const rndAnnualPlan = rule({
  id: 'rnd-annual-plan',
  zh: '年度抽查计划',
  kind: 'text',
  before: before38,
  versions: [
    {
      from: since38,
      value: '县级以上市场监管部门制定年度抽查计划，明确批次、范围、数量和时间，报上一级部门备案，按计划逐批次抽取。',
      cite: [random38('关于年度抽查计划的规定')],
      verified: false,
      note: unseen38,
    },
  ],
});

export const rndTwoLibraries = rule({
  id: 'rnd-two-libraries',
  zh: '两个名录库',
  kind: 'list',
  before: '国发〔2019〕5号自2019年2月起，此前的规定未研究。',
  versions: [
    {
      from: date('2019-02-01'),
      value: items({ businesses: '检查对象名录库', officers: '执法检查人员名录库' }),
      cite: [cite('joint-random-2019', '关于检查对象和执法检查人员名录库的规定')],
      verified: false,
      note: '原文未见，凭记忆，项号不明。抽取的种子和过程应当留存备查。',
    },
  ],
});

export const rndMinRate = rule({
  id: 'rnd-min-rate',
  zh: '企业公示信息抽查比例',
  kind: 'ratio',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2025-04-30'),
      value: 0.03,
      cite: [cite('publicity-check-2014', '第四条')],
      verified: false,
      note: '67号令原文未见；2025年的修改决定没有改动比例。由国家和省级抽取，以企业为基数。',
    },
    {
      from: date('2025-05-01'),
      value: 0.03,
      cite: [cite('publicity-check-2025', '第四条', '抽取辖区内不少于3%的企业')],
      verified: true,
      note: '由国家和省级抽取，以企业为基数；区县局自己的抽取不受此比例约束。',
    },
  ],
});

const modes = items({ undirected: '不定向抽查', directed: '定向抽查（类型、规模、行业、区域等条件）' });

export const rndMode = rule({
  id: 'rnd-mode',
  zh: '抽查方式',
  kind: 'list',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2025-04-30'),
      value: modes,
      cite: [cite('publicity-check-2014', '第五条')],
      verified: false,
      note: '67号令原文未见；2025年的修改决定只改了机关名称。',
    },
    {
      from: date('2025-05-01'),
      value: modes,
      cite: [cite('publicity-check-2025', '第五条', '抽查分为不定向抽查和定向抽查')],
      verified: true,
    },
  ],
});

export const rndTaskPublish = rule({
  id: 'rnd-task-publish',
  zh: '抽查任务结果公示',
  kind: 'period',
  before: before38,
  versions: [
    {
      from: since38,
      value: workingDays(20),
      cite: [random38('关于抽查结果公示的规定')],
      verified: false,
      note: `${unseen38}自抽查任务完成之日起20个工作日，凭记忆；每次检查的结果另有期限。`,
    },
  ],
});

export const rndRiskClasses = rule({
  id: 'rnd-risk-classes',
  zh: '企业信用风险分类',
  kind: 'list',
  before: '2021年以前没有全国统一的信用风险分类；天津市自2017年9月起有本市的四类。',
  versions: [
    {
      from: date('2022-01-01'),
      value: items({ a: 'A类（低风险）', b: 'B类（一般风险）', c: 'C类（较高风险）', d: 'D类（高风险）' }),
      cite: [cite('risk-class-2022', '关于企业信用风险分类的规定')],
      verified: false,
      note: '原文未见；四类和每月分类一次见于新闻报道，施行日期未核。',
    },
  ],
});

export const rndRiskDraw = rule({
  id: 'rnd-risk-draw',
  zh: '按信用风险分类抽查',
  kind: 'list',
  before: '2021年以前没有全国统一的规定。',
  versions: [
    {
      from: date('2022-01-01'),
      value: items({
        a: 'A类：合理降低比例和频次',
        b: 'B类：常规比例和频次',
        c: 'C类：重点关注，适当提高比例和频次',
        d: 'D类：严格监管，大幅提高比例和频次',
      }),
      cite: [cite('risk-class-2022', '关于差异化抽查的规定')],
      verified: false,
      note: '凭记忆。全国没有规定比例，各层抽取数由每次抽取写明，系统不设默认值。',
    },
  ],
});

export const rndEquipMode = rule({
  id: 'rnd-equip-mode',
  zh: '特种设备“双随机”检查',
  kind: 'text',
  before: '特种设备安全监督检查办法自2022年7月1日起施行，此前的规定未研究。',
  versions: [
    {
      from: date('2022-07-01'),
      value: '常规监督检查、证后监督检查采用“双随机、一公开”方式；重点单位加大抽取比例。',
      cite: [
        cite('equipment-inspection-2022', '第八条', '常规监督检查应当采用“双随机、一公开”方式'),
        cite('equipment-inspection-2022', '第九条', '并对重点单位加大抽取比例'),
        cite('equipment-inspection-2022', '第十五条', '开展证后监督检查应当采用“双随机、一公开”方式'),
      ],
      verified: true,
    },
  ],
});

export const productSamplingPlan = rule({
  id: 'product-sampling-plan',
  zh: '产品质量监督抽查年度计划',
  kind: 'text',
  before: '产品质量监督抽查管理暂行办法自2020年1月1日起施行，此前的规定未读。',
  versions: [
    {
      from: date('2020-01-01'),
      value:
        '县级以上市场监管部门制定本级监督抽查年度计划，报送上一级部门备案；随机抽取生产者、销售者，随机选派抽样人员。',
      cite: [
        cite('product-sampling-2019', '第十一条', '并报送上一级市场监督管理部门备案'),
        cite('product-sampling-2019', '第十五条', '随机选派抽样人员'),
      ],
      verified: true,
    },
  ],
});

export const rndDefence = rule({
  id: 'rnd-defence',
  zh: '按计划检查的免责',
  kind: 'text',
  before: '市场监督管理行政执法责任制规定自2021年7月15日起施行。',
  versions: [
    {
      from: date('2021-07-15'),
      value: '按照年度、“双随机”等检查计划已经认真履行职责，或者未超过规定时限尚未检查的，不追究行政执法过错责任。',
      cite: [cite('enforcement-responsibility-2021', '第十一条', '检查计划已经认真履行监督检查职责')],
      verified: true,
    },
  ],
});

export const randomDrawRules: readonly Rule[] = [
  rndAnnualPlan,
  rndTwoLibraries,
  rndTwoOfficers,
  rndRecusal,
  rndMinRate,
  rndMode,
  rndTaskPublish,
  rndRiskClasses,
  rndRiskDraw,
  rndEquipMode,
  productSamplingPlan,
  rndDefence,
];
