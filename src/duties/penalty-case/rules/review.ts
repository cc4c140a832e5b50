/** 调查终结与审核 — the final report, case review and legal review, without which no decision may be made. */

import { cite } from '../../../law/instruments/index.ts';
import { date, type Extension, type RuleItem, rule, workingDays } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
  underOldPenaltyLaw,
} from '../../../law/rule-parts.ts';
import { beforeRevision2021 } from './sources.ts';

const reportItems: readonly RuleItem[] = [
  { code: 'party', zh: '当事人的基本情况' },
  { code: 'source-and-course', zh: '案件来源、调查经过及采取行政强制措施的情况' },
  { code: 'facts-and-evidence', zh: '调查认定的事实及主要证据' },
  { code: 'nature', zh: '违法行为性质' },
  { code: 'proposal-and-basis', zh: '处理意见及依据' },
  { code: 'discretion-reasons-and-other', zh: '自由裁量的理由等其他需要说明的事项' },
];

export const investigationReport = rule({
  id: 'investigation-report',
  zh: '调查终结报告的内容',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(reportItems, {
    of2019: [procedure2019('第四十五条', '案件调查终结，办案机构应当撰写调查终结报告')],
    of2021: [procedure2021('第四十八条', '案件调查终结，办案机构应当撰写调查终结报告')],
  }),
});

const everyCaseReviewed =
  '普通程序案件调查终结后，应当将调查终结报告连同案件材料交由审核机构审核；未经审核，不得作出决定。';

export const reviewRequired = rule({
  id: 'review-required',
  zh: '案件必须审核',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: everyCaseReviewed,
      cite: [
        procedure2019('第四十五条', '连同案件材料交由审核机构审核'),
        procedure2019('第五十四条第一款', '对案件调查终结报告、审核意见、当事人陈述和申辩意见或者听证报告等进行审查'),
      ],
      verified: true,
      note: '2019年第四十六条原文未见；2017年行政处罚法第三十八条第三款凭记忆，均未引。',
    },
    {
      ...under2021Rules,
      value: everyCaseReviewed,
      cite: [
        procedure2021('第四十九条第一款', '交由市场监督管理部门审核机构进行审核'),
        procedure2021('第五十二条第一款', '除本规定第五十条第一款规定以外适用普通程序的案件，应当进行案件审核'),
      ],
      verified: true,
      note: '审核分为法制审核和案件审核。审核时间计入九十日办案期限。',
    },
  ],
});

export const reviewerNotOfficer = rule({
  id: 'reviewer-not-officer',
  zh: '办案人员不得审核本案',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '办案人员不得作为本案审核人员。',
      cite: [procedure2019('第四十六条')],
      verified: false,
      note: '2019年第四十六条原文未见，凭记忆。',
    },
    {
      ...under2021Rules,
      value: '办案人员不得作为审核人员。',
      cite: [procedure2021('第四十九条第三款', '办案人员不得作为审核人员')],
      verified: true,
    },
  ],
});

const majorDecisions: readonly RuleItem[] = [
  { code: 'public-interest', zh: '涉及重大公共利益' },
  { code: 'social-impact', zh: '可能造成重大社会影响或者引发社会风险' },
  { code: 'major-rights', zh: '直接关系当事人或者第三人重大权益' },
  { code: 'after-hearing', zh: '经过听证程序作出决定' },
  { code: 'complex', zh: '案件情况疑难复杂、涉及多个法律关系' },
];

const majorDecisionsNote = '国办发〔2018〕118号和2017年行政处罚法第三十八条第三款均凭记忆，原文未见。';

export const legalReviewScope = rule({
  id: 'legal-review-scope',
  zh: '法制审核的范围',
  kind: 'list',
  versions: [
    {
      from: date('2018-12-05'),
      until: date('2019-03-31'),
      value: majorDecisions,
      cite: [cite('three-systems-2018', '第（十二）项'), penaltyLaw2017('第三十八条第三款')],
      verified: false,
      note: majorDecisionsNote,
    },
    {
      ...under2019Rules,
      value: majorDecisions,
      cite: [
        procedure2019('第四十六条'),
        cite('three-systems-2018', '第（十二）项'),
        penaltyLaw2017('第三十八条第三款'),
      ],
      verified: false,
      note: `程序暂行规定第四十六条原文未见。${majorDecisionsNote}`,
    },
    {
      ...under2021Rules,
      value: [
        { code: 'public-interest', zh: '涉及重大公共利益的' },
        { code: 'after-hearing', zh: '直接关系当事人或者第三人重大权益，经过听证程序的' },
        { code: 'complex', zh: '案件情况疑难复杂、涉及多个法律关系的' },
        { code: 'by-law', zh: '法律、法规规定应当进行法制审核的其他情形' },
      ],
      cite: [
        procedure2021('第五十条第一款', '未经法制审核或者审核未通过的，不得作出决定'),
        procedure2021('第五十条第三款', '可以对第一款的法制审核案件范围作出具体规定'),
        penaltyLaw('第五十八条第一款', '未经法制审核或者审核未通过的，不得作出决定'),
      ],
      verified: true,
      note: '具体目录由县级以上市场监督管理部门规定。这些案件拟处罚的，还须集体讨论。',
    },
  ],
});

export const legalReviewAfterHearing = rule({
  id: 'legal-review-after-hearing',
  zh: '听证后法制审核',
  kind: 'text',
  before: beforeRevision2021,
  versions: [
    {
      ...under2021Rules,
      value: '直接关系当事人或者第三人重大权益、经过听证程序的案件，在听证程序结束后进行法制审核。',
      cite: [procedure2021('第五十条第二款', '前款第二项规定的案件，在听证程序结束后进行法制审核')],
      verified: true,
    },
  ],
});

const qualified = '初次从事行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格。';

export const legalReviewerQualification = rule({
  id: 'legal-reviewer-qualification',
  zh: '法制审核人员资格',
  kind: 'text',
  versions: [
    {
      ...underOldPenaltyLaw,
      value: qualified,
      cite: [penaltyLaw2017('第三十八条第三款')],
      verified: false,
      note: '2017年行政处罚法第三十八条第三款凭记忆，原文未见。',
    },
    {
      ...under2021Rules,
      value: qualified,
      cite: [
        procedure2021('第五十一条第二款', '应当通过国家统一法律职业资格考试取得法律职业资格'),
        penaltyLaw('第五十八条第二款', '应当通过国家统一法律职业资格考试取得法律职业资格'),
      ],
      verified: true,
    },
  ],
});

export const legalReviewerRatio = rule({
  id: 'legal-reviewer-ratio',
  zh: '法制审核人员比例',
  kind: 'ratio',
  versions: [
    {
      from: date('2018-12-05'),
      value: 0.05,
      cite: [cite('three-systems-2018', '第（十一）项')],
      verified: false,
      note: '原则上不少于本部门执法人员总数的5%。比例和项号凭记忆，原文未见。',
    },
  ],
});

export const caseReviewOther = rule({
  id: 'case-review-other',
  zh: '案件审核',
  kind: 'text',
  before: '2019年第四十六条原文未见，未收录；案件必须审核见“案件必须审核”。',
  versions: [
    {
      ...under2021Rules,
      value:
        '法制审核范围以外的普通程序案件，由办案机构或者其他机构进行案件审核；派出机构以自己的名义处罚的，由派出机构审核。',
      cite: [
        procedure2021('第五十二条第二款', '案件审核由市场监督管理部门办案机构或者其他机构负责实施'),
        procedure2021('第五十二条第三款', '由派出机构负责案件审核'),
      ],
      verified: true,
    },
  ],
});

const contents: readonly RuleItem[] = [
  { code: 'jurisdiction', zh: '是否具有管辖权' },
  { code: 'party', zh: '当事人的基本情况是否清楚' },
  { code: 'facts-and-evidence', zh: '案件事实是否清楚、证据是否充分' },
  { code: 'nature', zh: '定性是否准确' },
  { code: 'basis', zh: '适用依据是否正确' },
  { code: 'procedure', zh: '程序是否合法' },
  { code: 'appropriateness', zh: '处理是否适当' },
];

export const reviewContent = rule({
  id: 'review-content',
  zh: '审核的主要内容',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(contents, {
    of2019: [procedure2019('第四十七条', '案件审核的主要内容包括')],
    of2021: [procedure2021('第五十三条', '审核的主要内容包括')],
  }),
});

const opinions: readonly RuleItem[] = [
  { code: 'agree', zh: '同意案件处理意见' },
  { code: 'correct', zh: '建议纠正' },
  { code: 'investigate-further', zh: '建议补充调查' },
  { code: 'other', zh: '认为有必要提出的其他意见和建议' },
];

export const reviewOutcomes = rule({
  id: 'review-outcomes',
  zh: '审核意见',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(opinions, {
    of2019: [procedure2019('第四十八条', '审核机构对案件进行审核，区别不同情况提出书面意见和建议')],
    of2021: [procedure2021('第五十四条', '审核机构对案件进行审核，区别不同情况提出书面意见和建议')],
  }),
});

const reviewExtension: Extension = {
  length: null,
  approver: 'bureau-head',
  zh: '特殊情况下，经市场监督管理部门负责人批准可以延长，规定没有上限。',
};

export const reviewTerm = rule({
  id: 'review-term',
  zh: '审核期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: renumbered(
    workingDays(10),
    {
      of2019: [procedure2019('第四十九条', '应当自接到审核材料之日起十个工作日内完成审核')],
      of2021: [procedure2021('第五十五条', '应当自接到审核材料之日起十个工作日内完成审核')],
    },
    { extensions: [reviewExtension], note: '审核时间计入九十日办案期限，不扣除。' },
  ),
});

const afterwards =
  '拟给予行政处罚的，报市场监督管理部门负责人批准后依法告知；建议其他处理的，报市场监督管理部门负责人审查决定。';

export const afterReview = rule({
  id: 'after-review',
  zh: '审核后的流程',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(afterwards, {
    of2019: [procedure2019('第五十条', '报市场监督管理部门负责人批准，并依法履行告知等程序')],
    of2021: [procedure2021('第五十六条', '报市场监督管理部门负责人批准，并依法履行告知等程序')],
  }),
});
