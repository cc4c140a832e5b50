/** 简易程序：当场处罚 — up to what fine, by which steps, and what happens with the papers afterwards. */

import { cite } from '../../law/instruments/index.ts';
import { type ByParty, date, type Rule, rule, workingDays, yuan } from '../../law/kinds.ts';
import {
  beforeProcedure2019,
  items,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
  underPublicity2021,
  underPublicity2025,
} from '../../law/rule-parts.ts';

const warningToo = '违法事实确凿并有法定依据的；警告也可以当场作出。';

export const simpleLimit = rule<ByParty>({
  id: 'simple-limit',
  zh: '当场处罚的罚款限额',
  kind: 'money',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: { person: yuan(50), organisation: yuan(1_000) },
      cite: [
        procedure2019('第五十八条', '对自然人处以五十元以下、对法人或者其他组织处以一千元以下罚款'),
        penaltyLaw2017('第三十三条'),
      ],
      verified: true,
      note: `${warningToo}2019年规定的文字由总局令第42号反推，数额可靠。`,
    },
    {
      ...under2021Rules,
      value: { person: yuan(200), organisation: yuan(3_000) },
      cite: [
        procedure2021('第六十六条', '对自然人处以二百元以下、对法人或者其他组织处以三千元以下罚款'),
        penaltyLaw('第五十一条', '对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款'),
      ],
      verified: true,
      note: `${warningToo}法律另有规定的从其规定。`,
    },
  ],
});

export const simpleSteps = rule({
  id: 'simple-steps',
  zh: '当场处罚的步骤',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: items({
        'show-certificate': '出示执法证件',
        'facts-and-evidence': '当场调查违法事实，收集必要的证据',
        'tell-and-hear': '告知事实、理由、依据和陈述、申辩的权利，陈述、申辩记入笔录',
        'numbered-form': '填写预定格式、编有号码的决定书',
        'remedies-and-seal': '载明缴款途径和期限、救济途径等，加盖印章',
      }),
      cite: [
        procedure2019('第五十九条', '填写预定格式、编有号码的行政处罚决定书'),
        procedure2019('第六十条', '并加盖市场监督管理部门印章'),
        procedure2019('第六十一条', '应当告知当事人作出行政处罚决定的事实、理由和依据'),
      ],
      verified: true,
      note: '第五十九条第二款（签名、当场交付）2019年的文字未见，没有列入；所读条文也没有写明人数。',
    },
    {
      ...under2021Rules,
      value: items({
        'two-officers': '执法人员不少于两人，法律另有规定的除外',
        'show-certificate': '出示执法证件',
        'facts-and-evidence': '当场调查违法事实，收集必要的证据',
        'tell-and-hear': '告知拟作出的处罚内容及事实、理由、依据和陈述、申辩的权利，陈述、申辩记入笔录',
        'numbered-form': '填写预定格式、编有号码的决定书，由办案人员签名或者盖章',
        'remedies-and-seal': '载明缴款途径和期限、救济途径和期限等，加盖印章',
        'hand-over': '当场交付当事人，拒绝签收的在决定书上注明',
      }),
      cite: [
        procedure2021('第六十七条', '填写预定格式、编有号码的行政处罚决定书'),
        procedure2021('第六十八条', '救济途径和期限、部门名称、时间、地点'),
        procedure2021('第六十九条', '应当告知当事人拟作出的行政处罚内容及事实、理由、依据'),
        penaltyLaw('第四十二条', '执法人员不得少于两人'),
        penaltyLaw('第五十二条', '当事人拒绝签收的，应当在行政处罚决定书上注明'),
      ],
      verified: true,
      note: '自2024年1月1日起，决定书应当告知先申请行政复议；2021年版格式早于此规定。',
    },
  ],
});

export const simpleArchive = rule({
  id: 'simple-archive',
  zh: '简易程序材料归档',
  kind: 'period',
  before: beforeProcedure2019,
  versions: renumbered(
    workingDays(7),
    {
      of2019: [procedure2019('第六十二条', '应当在作出行政处罚决定之日起七个工作日内交至')],
      of2021: [procedure2021('第七十条', '应当在作出行政处罚决定之日起七个工作日内交至')],
    },
    { note: '2019年已是工作日；不得延长。' },
  ),
});

export const simpleReport = rule({
  id: 'simple-report',
  zh: '当场处罚报所属机关备案',
  kind: 'text',
  versions: [
    {
      from: date('2018-01-01'),
      until: date('2021-07-14'),
      value: '当场作出的处罚决定，应当报所属行政机关备案。',
      cite: [penaltyLaw2017('第三十四条')],
      verified: false,
      note: '2017年修正的行政处罚法第三十四条原文未见，凭记忆。',
    },
    {
      ...under2021Rules,
      value: '当场作出的处罚决定，应当报所属行政机关备案。',
      cite: [penaltyLaw('第五十二条第三款', '应当报所属行政机关备案')],
      verified: true,
    },
  ],
});

const notPublished = '公示只及于普通程序的处罚决定；仅受到警告的也不公示。';

export const simpleNoPublicity = rule({
  id: 'simple-no-publicity',
  zh: '当场处罚不公示',
  kind: 'text',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2021-08-31'),
      value: '公示只及于一般程序的处罚决定。',
      cite: [cite('penalty-publicity-2014', '条号未见')],
      verified: false,
      note: '工商总局令第71号原文未见，“一般程序”见于公开问答。',
    },
    {
      ...underPublicity2021,
      value: notPublished,
      cite: [cite('penalty-publicity-2021', '第二条', '对适用普通程序作出行政处罚决定的相关信息')],
      verified: true,
    },
    {
      ...underPublicity2025,
      value: notPublished,
      cite: [cite('penalty-publicity-2025', '第二条', '对适用普通程序作出行政处罚决定的相关信息')],
      verified: true,
    },
  ],
});

export const summaryPenaltyRules: readonly Rule[] = [
  simpleLimit,
  simpleSteps,
  simpleArchive,
  simpleReport,
  simpleNoPublicity,
];
