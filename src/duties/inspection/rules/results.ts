/** 检查之后 — results, correction, the case that follows, publication. */
import { cite } from '../../../law/instruments/index.ts';
import { calendarDays, date, rule, workingDays } from '../../../law/kinds.ts';
import { beforeProcedure2019, items, procedure2019, procedure2021, renumbered } from '../../../law/rule-parts.ts';

const beforeFood = '2022年3月14日前适用食品生产经营日常监督检查管理办法，原文未读，不编码。';
const beforeSampling = '产品质量监督抽查管理暂行办法自2020年1月1日起施行，此前的规定未读。';

export const rndResults = rule({
  id: 'rnd-results',
  zh: '抽查检查结果',
  kind: 'list',
  before: '国市监信〔2019〕38号自2019年2月12日起，此前的规定未研究。',
  versions: [
    {
      from: date('2019-02-12'),
      value: items({
        'none-found': '未发现问题',
        'annual-report-missing': '未按规定公示年度报告',
        'other-information-missing': '未按规定公示其他应当公示的信息',
        'false-information': '公示信息隐瞒真实情况、弄虚作假',
        'lost-contact': '通过登记的住所（经营场所）无法联系',
        corrected: '发现问题已责令改正',
        uncooperative: '不配合检查情节严重',
        'no-such-business': '未发现开展本次抽查涉及的经营活动',
        'to-be-handled': '发现问题待后续处理',
      }),
      cite: [cite('random-inspection-2019', '附件（结果分类）')],
      verified: false,
      note: '国市监信〔2019〕38号附件未见，九类凭记忆。',
    },
  ],
});

export const rndPublish = rule({
  id: 'rnd-publish',
  zh: '检查结果公示',
  kind: 'period',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2025-04-30'),
      value: workingDays(20),
      cite: [cite('publicity-check-2014', '第十一条')],
      verified: false,
      note: '67号令原文未见；条号由2025年的修改决定反推，天数凭记忆。自检查结束之日起。',
    },
    {
      from: date('2025-05-01'),
      value: workingDays(20),
      cite: [
        cite('publicity-check-2025', '第十二条', '应当自检查结束之日起20个工作日内将检查结果记录'),
        cite('publicity-check-2025', '第十五条', '将检查结果通过国家企业信用信息公示系统统一公示'),
      ],
      verified: true,
      note: '原文说的是公示信息抽查；其他检查另有国办发〔2018〕118号的二十个工作日，天数相同。',
    },
  ],
});

export const rndPublishFood = rule({
  id: 'rnd-publish-food',
  zh: '食品检查结果公开',
  kind: 'period',
  before: beforeFood,
  versions: [
    {
      from: date('2022-03-15'),
      value: workingDays(20),
      cite: [cite('food-inspection-2021', '第三十九条', '应当于检查结果信息形成后20个工作日内向社会公开')],
      verified: true,
    },
  ],
});

export const foodResultTold = rule({
  id: 'food-result-told',
  zh: '现场书面告知检查结果',
  kind: 'text',
  before: beforeFood,
  versions: [
    {
      from: date('2022-03-15'),
      value: '检查人员应当将监督检查结果现场书面告知食品生产经营者；需要检验检测的，及时告知检验结论。',
      cite: [cite('food-inspection-2021', '第三十五条', '检查人员应当将监督检查结果现场书面告知')],
      verified: true,
    },
  ],
});

export const inspectionViolation = rule({
  id: 'inspection-violation',
  zh: '发现违法线索',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('依据监督检查职权发现的违法行为线索，应当核查并决定是否立案，核查期限自发现线索之日起算。', {
    of2019: [procedure2019('第十七条', '依据监督检查职权')],
    of2021: [procedure2021('第十八条', '依据监督检查职权')],
  }),
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
