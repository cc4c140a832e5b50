/** 检查之前 — which inspections there are, who approves them, how the subject is chosen. */
import { beforeOpinion54, unseenOpinion54 } from '../../../law/common-rules/inspection-list.ts';
import { cite } from '../../../law/instruments/index.ts';
import { date, rule, years } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';

export const entApprove = rule({
  id: 'ent-approve',
  zh: '检查审批和通知',
  kind: 'text',
  before: beforeOpinion54,
  versions: [
    {
      from: date('2025-01-03'),
      value: '每次检查事前经行政机关负责人批准，制发检查通知书；情况紧急的，可以先检查，事后及时补办。',
      cite: [cite('business-inspection-2024', '关于检查程序的规定')],
      verified: false,
      note: `${unseenOpinion54}补办没有规定天数，系统不设期限，未补办的不能结束。`,
    },
  ],
});

const kindItems = items({ daily: '日常检查', case: '个案检查', special: '专项检查' });

export const entKinds = rule({
  id: 'ent-kinds',
  zh: '检查种类',
  kind: 'list',
  before: '三种检查的划分见于司法部2025年4月的问题解答，此前没有全国统一的划分。',
  versions: [
    {
      from: date('2025-04-18'),
      value: kindItems,
      cite: [cite('business-inspection-answers-2025', '关于检查种类的解答')],
      verified: false,
      note: '解答原文未见，内容见于转载。都计入年度频次上限，上级部署的专项检查除外。',
    },
  ],
});

export const entVisit = rule({
  id: 'ent-visit',
  zh: '非检查的入企活动',
  kind: 'text',
  before: '见于司法部2025年4月的问题解答，此前没有全国统一的规定。',
  versions: [
    {
      from: date('2025-04-18'),
      value: '观摩、督导等入企活动不是行政检查，也应当记录，不得以服务、观摩等名义实施检查。',
      cite: [cite('business-inspection-answers-2025', '关于扫码入企的解答')],
      verified: false,
      note: '解答原文未见，内容见于转载。',
    },
  ],
});

export const entScan = rule({
  id: 'ent-scan',
  zh: '检查码（扫码入企）',
  kind: 'text',
  before: '2026年全国推行以前，只在部分地方、部门试行。',
  versions: [
    {
      from: date('2026-01-01'),
      value: '检查经监督系统赋码，检查人员入企时亮码，由企业扫码核对。',
      cite: [cite('business-inspection-answers-2025', '关于扫码入企的解答')],
      verified: false,
      note: '2026年全国推行只见新闻标题，具体日期未核；无法亮码的写明原因。',
    },
  ],
});

export const offAssist = rule({
  id: 'off-assist',
  zh: '辅助人员不得检查',
  kind: 'text',
  before: beforeOpinion54,
  versions: [
    {
      from: date('2025-01-03'),
      value: '未取得执法证件的辅助人员、第三方不得实施检查；协助检查的，人数事先确定。',
      cite: [cite('business-inspection-2024', '关于检查主体的规定')],
      verified: false,
      note: unseenOpinion54,
    },
  ],
});

const drawnByLot =
  '除特殊行业、重点领域外，检查应当随机抽取对象、随机选派人员、公开事项和结果；对投诉举报等发现的问题有针对性地检查。';

export const rndPrinciple = rule({
  id: 'rnd-principle',
  zh: '“双随机、一公开”监管',
  kind: 'text',
  before: '国发〔2019〕5号自2019年2月起，此前的规定未研究。',
  versions: [
    {
      from: date('2019-02-01'),
      until: date('2019-12-31'),
      value: drawnByLot,
      cite: [cite('joint-random-2019', '关于随机抽查的规定')],
      verified: false,
      note: '国发〔2019〕5号原文未见，内容见于转载，项号不明。',
    },
    {
      from: date('2020-01-01'),
      value: drawnByLot,
      cite: [cite('business-environment-2019', '第五十四条', '应当通过随机抽取检查对象、随机选派执法检查人员')],
      verified: true,
    },
  ],
});

export const rndFoodCycle = rule({
  id: 'rnd-food-cycle',
  zh: '食品监督检查周期',
  kind: 'period',
  before: '2022年3月14日前适用食品生产经营日常监督检查管理办法，原文未读，不编码。',
  versions: [
    {
      from: date('2022-03-15'),
      value: years(2),
      cite: [cite('food-inspection-2021', '第二十二条', '每两年对本行政区域内所有食品生产经营者至少进行一次')],
      verified: true,
      note: '须覆盖全部检查要点；特殊食品、C级和D级生产者、D级经营者等为重点。',
    },
  ],
});

export const foodFlying = rule({
  id: 'food-flying',
  zh: '飞行检查不得事先告知',
  kind: 'text',
  before: '2022年3月14日前适用食品生产经营日常监督检查管理办法，原文未读，不编码。',
  versions: [
    {
      from: date('2022-03-15'),
      value: '飞行检查不得事先告知被检查单位检查内容、检查人员行程等信息。',
      cite: [cite('food-inspection-2021', '第四十六条', '不得事先告知被检查单位飞行检查内容')],
      verified: true,
    },
  ],
});
