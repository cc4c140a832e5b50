/** 检查人员 — how many must go, and that they show who they are: the same for a draw, an inspection, a sampling. */
import { cite } from '../instruments/index.ts';
import { date, rule } from '../kinds.ts';

export const rndTwoOfficers = rule<number>({
  id: 'rnd-two-officers',
  zh: '检查人员不少于两人',
  kind: 'count',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2022-03-14'),
      value: 2,
      cite: [cite('publicity-check-2014', '第九条')],
      verified: false,
      note: '67号令原文未见；2025年的修改决定没有改动本条的内容。应当出示执法证件。',
    },
    {
      from: date('2022-03-15'),
      until: date('2025-04-30'),
      value: 2,
      cite: [
        cite('food-inspection-2021', '第二十三条', '应当由2名以上（含2名）监督检查人员参加'),
        cite('food-inspection-2021', '第二十四条', '检查人员应当当场出示有效执法证件'),
        cite('publicity-check-2014', '第九条'),
      ],
      verified: true,
      note: '食品监督检查已核对原文；67号令原文未见。特种设备自2022年7月1日起同。',
    },
    {
      from: date('2025-05-01'),
      value: 2,
      cite: [
        cite('publicity-check-2025', '第九条', '检查人员不得少于两人，并应当出示执法证件'),
        cite('food-inspection-2021', '第二十三条', '应当由2名以上（含2名）监督检查人员参加'),
        cite('equipment-inspection-2022', '第十九条', '应当有二名以上检查人员参加'),
      ],
      verified: true,
    },
  ],
});

const unseen38 = '国市监信〔2019〕38号原文未见，内容见于转载，项号不明。';

export const rndRecusal = rule({
  id: 'rnd-recusal',
  zh: '抽查回避',
  kind: 'text',
  before: '国市监信〔2019〕38号自2019年2月12日起，此前各部门的规定未研究。',
  versions: [
    {
      from: date('2019-02-12'),
      until: date('2022-03-14'),
      value: '检查人员与检查对象有直接利害关系或者可能影响公正的，应当回避，重新抽取检查人员。',
      cite: [cite('random-inspection-2019', '关于随机选派执法检查人员的规定')],
      verified: false,
      note: `${unseen38}回避的内容凭记忆。`,
    },
    {
      from: date('2022-03-15'),
      value: '检查人员与检查对象有直接利害关系或者可能影响公正的，应当回避，重新抽取检查人员。',
      cite: [
        cite('random-inspection-2019', '关于随机选派执法检查人员的规定'),
        cite('food-inspection-2021', '第二十三条', '其他可能影响检查公正情形的，应当回避'),
      ],
      verified: false,
      note: `${unseen38}食品监督检查的回避已核对原文，其他领域凭记忆。`,
    },
  ],
});
