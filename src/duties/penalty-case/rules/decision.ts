/** 处理决定 — what may be decided, who must deliberate, and what the paper must say. */

import { cite } from '../../../law/instruments/index.ts';
import { date, type RuleItem, rule } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';
import { beforeRevision2021 } from './sources.ts';

const decisions: readonly RuleItem[] = [
  { code: 'penalty', zh: '作出行政处罚决定' },
  { code: 'no-penalty', zh: '确有违法行为，但有依法不予行政处罚情形的，不予行政处罚' },
  { code: 'not-established', zh: '违法事实不能成立的，不予行政处罚' },
  { code: 'transfer-other-department', zh: '不属于市场监督管理部门管辖的，移送其他行政管理部门处理' },
  { code: 'transfer-judicial', zh: '违法行为涉嫌犯罪的，移送司法机关' },
];
const decisionWords = '根据情节轻重及具体情况，作出行政处罚决定';

export const decisionKinds = rule({
  id: 'decision-kinds',
  zh: '处理决定的种类',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: decisions,
      cite: [procedure2019('第五十四条第一款', decisionWords)],
      verified: true,
      note: '2019年第三项原文为“不得给予行政处罚”。',
    },
    {
      ...under2021Rules,
      value: decisions,
      cite: [procedure2021('第六十条第一款', decisionWords), penaltyLaw('第五十七条第一款', decisionWords)],
      verified: true,
    },
  ],
});

export const collectiveDiscussion = rule({
  id: 'collective-discussion',
  zh: '集体讨论',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '对情节复杂或者重大违法行为给予较重的行政处罚，应当由负责人集体讨论决定。',
      cite: [procedure2019('第五十四条第二款'), penaltyLaw2017('第三十八条第二款')],
      verified: false,
      note: '程序暂行规定第五十四条第二款（集体讨论的具体情形）在2021年被删去，原文未见。',
    },
    {
      ...under2021Rules,
      value: '属于法制审核范围的案件，拟给予行政处罚的，应当由市场监督管理部门负责人集体讨论决定。',
      cite: [
        procedure2021('第六十条第二款', '拟给予行政处罚的，应当由市场监督管理部门负责人集体讨论决定'),
        penaltyLaw('第五十七条第二款', '行政机关负责人应当集体讨论决定'),
      ],
      verified: true,
      note: '范围见“法制审核的范围”。集体讨论的时间计入九十日办案期限。',
    },
  ],
});

const contents: readonly RuleItem[] = [
  { code: 'party', zh: '当事人的姓名或者名称、地址等基本情况' },
  { code: 'facts-and-evidence', zh: '违反法律、法规、规章的事实和证据' },
  { code: 'defence-treatment', zh: '当事人陈述、申辩的采纳情况及理由' },
  { code: 'penalty-and-basis', zh: '行政处罚的内容和依据' },
  { code: 'performance', zh: '行政处罚的履行方式和期限' },
  { code: 'remedy', zh: '申请行政复议、提起行政诉讼的途径和期限' },
  { code: 'bureau-and-date', zh: '作出决定的市场监督管理部门的名称和作出决定的日期' },
];
const sealWords = '应当制作行政处罚决定书，并加盖本部门印章';

export const decisionContent = rule({
  id: 'decision-content',
  zh: '行政处罚决定书的内容',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: contents,
      cite: [procedure2019('第五十五条', sealWords)],
      verified: false,
      note: '2019年第五十五条第二、五、六项原文未见，按2021年文字列出；其余各项可靠。应当加盖印章。',
    },
    {
      ...under2021Rules,
      value: contents,
      cite: [procedure2021('第六十二条', sealWords), penaltyLaw('第五十九条', '行政处罚决定书应当载明下列事项')],
      verified: true,
      note: '应当加盖印章。',
    },
  ],
});

const tellWords = '应当书面告知行政处罚当事人行政处罚信息将向社会进行公示';
const tellPublicity = '对于应当公示的行政处罚决定，送达决定书时应当书面告知当事人处罚信息将向社会公示。';

export const decisionTellPublicity = rule({
  id: 'decision-tell-publicity',
  zh: '送达时告知公示',
  kind: 'text',
  before: '2021年9月1日行政处罚信息公示规定施行以前的规定未见原文，未收录。',
  versions: [
    {
      from: date('2021-09-01'),
      until: date('2025-12-24'),
      value: tellPublicity,
      cite: [cite('penalty-publicity-2021', '第八条', tellWords)],
      verified: true,
    },
    {
      from: date('2025-12-25'),
      value: tellPublicity,
      cite: [cite('penalty-publicity-2025', '第八条', tellWords)],
      verified: true,
    },
  ],
});

export const noPenaltyEducation = rule({
  id: 'no-penalty-education',
  zh: '不予处罚的教育',
  kind: 'text',
  before: beforeRevision2021,
  versions: [
    {
      ...under2021Rules,
      value: '对违法行为依法不予行政处罚的，应当对当事人进行教育。',
      cite: [
        procedure2021('第六十一条', '市场监督管理部门应当对当事人进行教育'),
        penaltyLaw('第三十三条第三款', '行政机关应当对当事人进行教育'),
      ],
      verified: true,
      note: '教育内容写入不予行政处罚决定书（文书46）。',
    },
  ],
});

const emergencyWords = '对违反突发事件应对措施的行为，依法快速、从重处罚';

export const emergencyPenalty = rule({
  id: 'emergency-penalty',
  zh: '突发事件快速、从重处罚',
  kind: 'text',
  before: beforeRevision2021,
  versions: [
    {
      ...under2021Rules,
      value: '发生重大传染病疫情等突发事件，对违反突发事件应对措施的行为，依法快速、从重处罚。',
      cite: [procedure2021('第六十五条', emergencyWords), penaltyLaw('第四十九条', emergencyWords)],
      verified: true,
    },
  ],
});

export const fullProcessRecord = rule({
  id: 'full-process-record',
  zh: '全过程记录',
  kind: 'list',
  before: '2021年7月15日以前依国办发〔2018〕118号进行文字、音像记录，原文未见，未收录。',
  versions: [
    {
      ...under2021Rules,
      value: [
        { code: 'initiation', zh: '启动' },
        { code: 'investigation', zh: '调查取证' },
        { code: 'review', zh: '审核' },
        { code: 'decision', zh: '决定' },
        { code: 'serving', zh: '送达' },
        { code: 'execution', zh: '执行' },
      ],
      cite: [
        procedure2021('第七十九条', '对行政处罚的启动、调查取证、审核、决定、送达、执行等进行全过程记录'),
        penaltyLaw('第四十七条', '对行政处罚的启动、调查取证、审核、决定、送达、执行等进行全过程记录'),
      ],
      verified: true,
    },
  ],
});
