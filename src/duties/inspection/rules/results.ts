/** 检查之后 — results, correction, the case that follows, publication. */
import { cite } from '../../../law/instruments/index.ts';
import { date, rule, workingDays } from '../../../law/kinds.ts';
import { beforeProcedure2019, items, procedure2019, procedure2021, renumbered } from '../../../law/rule-parts.ts';

const beforeFood = '2022年3月14日前适用食品生产经营日常监督检查管理办法，原文未读，不编码。';

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
