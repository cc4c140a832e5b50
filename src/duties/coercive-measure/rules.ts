/**
 * 行政强制措施：查封、扣押 — when property may be sealed or seized, by whom, for how long and how it ends.
 * The special laws that change these rules lie in `special-law-rules.ts`; what is done with the property meanwhile in
 * `property-rules.ts`.
 */

import {
  type Citation,
  calendarDays,
  date,
  hours,
  type Rule,
  type RuleVersion,
  rule,
  workingDays,
} from '../../law/kinds.ts';
import {
  coercionLaw,
  items,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
} from '../../law/rule-parts.ts';
import { propertyRules } from './property-rules.ts';
import { specialLawRules } from './special-law-rules.ts';

const sinceCoercionLaw = date('2012-01-01');
type Citations = readonly [Citation, ...Citation[]];

/**
 * The Coercion Law has said this since 2012; the procedure rule repeats it, under one article until 2021-07-14 and under
 * another since. The value is one and the same.
 */
function repeatedByProcedure<T>(
  value: T,
  cited: { readonly law: Citations; readonly of2019: Citation; readonly of2021: Citation },
  terms: Partial<Pick<RuleVersion<T>, 'notCounted' | 'extensions' | 'note'>> = {},
): readonly [RuleVersion<T>, RuleVersion<T>, RuleVersion<T>] {
  return [
    { from: sinceCoercionLaw, until: date('2019-03-31'), value, cite: cited.law, verified: true, ...terms },
    { ...under2019Rules, value, cite: [cited.of2019, ...cited.law], verified: true, ...terms },
    { ...under2021Rules, value, cite: [cited.of2021, ...cited.law], verified: true, ...terms },
  ];
}

export const coerceLegalBasis = rule({
  id: 'coerce-legal-basis',
  zh: '强制措施的法律、法规依据',
  kind: 'list',
  versions: repeatedByProcedure(
    items({
      'law-or-regulation': '须有法律、法规的授权，规章不能作为依据',
      'no-delegation': '行政强制措施权不得委托',
      'qualified-officers': '由具备资格的执法人员实施',
    }),
    {
      law: [
        coercionLaw('第十条', '法律、法规以外的其他规范性文件不得设定行政强制措施'),
        coercionLaw('第十六条', '依照法律、法规的规定，实施行政强制措施'),
        coercionLaw('第十七条', '行政强制措施权不得委托'),
        coercionLaw('第二十二条', '查封、扣押应当由法律、法规规定的行政机关实施'),
      ],
      of2019: procedure2019('第三十三条', '可以依据法律、法规的规定采取查封、扣押等行政强制措施'),
      of2021: procedure2021('第三十六条', '可以依据法律、法规的规定采取查封、扣押等行政强制措施'),
    },
    { note: '没有依据的不得实施。' },
  ),
});

export const coerceApproval = rule({
  id: 'coerce-approval',
  zh: '采取或者解除强制措施的批准',
  kind: 'approver',
  versions: repeatedByProcedure(
    'bureau-head',
    {
      law: [coercionLaw('第十八条第一项', '实施前须向行政机关负责人报告并经批准')],
      of2019: procedure2019('第三十三条第一款', '应当经市场监督管理部门负责人批准'),
      of2021: procedure2021('第三十六条第一款', '应当经市场监督管理部门负责人批准'),
    },
    { note: '实施之前批准；解除同样须经批准。专门法律另有规定的从其规定。' },
  ),
});

export const coerceEmergency = rule({
  id: 'coerce-emergency',
  zh: '紧急强制措施的报告与补批',
  kind: 'period',
  versions: repeatedByProcedure(
    hours(24),
    {
      law: [coercionLaw('第十九条', '应当在二十四小时内向行政机关负责人报告，并补办批准手续')],
      of2019: procedure2019('第三十三条第二款', '应当在二十四小时内向市场监督管理部门负责人报告'),
      of2021: procedure2021('第三十六条第二款', '应当在二十四小时内向市场监督管理部门负责人报告'),
    },
    { note: '报告和补批都在此期限内，不得延长；负责人认为不应当采取的，立即解除。' },
  ),
});

export const coerceOfficers = rule({
  id: 'coerce-officers',
  zh: '实施强制措施的人数',
  kind: 'count',
  versions: [
    {
      from: sinceCoercionLaw,
      value: 2,
      cite: [coercionLaw('第十八条第二项', '由两名以上行政执法人员实施')],
      verified: true,
      note: '不得少于此数。',
    },
  ],
});

export const coerceTenSteps = rule({
  id: 'coerce-ten-steps',
  zh: '强制措施的程序',
  kind: 'list',
  versions: repeatedByProcedure(
    items({
      approval: '实施前向负责人报告并经批准',
      'two-officers': '由两名以上执法人员实施',
      'show-certificate': '出示执法身份证件',
      'notify-party': '通知当事人到场',
      'tell-reasons-and-rights': '当场告知理由、依据以及权利、救济途径',
      'hear-statement': '听取陈述和申辩',
      'on-site-record': '制作现场笔录',
      signatures: '当事人和执法人员签名或者盖章，当事人拒绝的注明',
      'witness-if-absent': '当事人不到场的，邀请见证人到场并签名',
      other: '法律、法规规定的其他程序',
    }),
    {
      law: [coercionLaw('第十八条', '行政机关实施行政强制措施应当遵守下列规定')],
      of2019: procedure2019('第三十四条', '应当依照《中华人民共和国行政强制法》第十八条规定的程序进行'),
      of2021: procedure2021('第三十七条', '应当依照《中华人民共和国行政强制法》规定的程序进行'),
    },
  ),
});

export const coerceDocuments = rule({
  id: 'coerce-documents',
  zh: '当场交付决定书和清单',
  kind: 'list',
  versions: repeatedByProcedure(
    items({
      party: '当事人的姓名或者名称、地址',
      'reasons-basis-term': '理由、依据和期限',
      property: '场所、设施或者财物的名称、数量等',
      remedies: '申请复议、提起诉讼的途径和期限',
      'name-seal-date': '行政机关的名称、印章和日期',
      'inventory-in-two-copies': '清单一式二份，双方分别保存',
    }),
    {
      law: [coercionLaw('第二十四条', '制作并当场交付查封、扣押决定书和清单')],
      of2019: procedure2019('第三十四条', '并当场交付实施行政强制措施决定书和清单'),
      of2021: procedure2021('第三十七条', '并当场交付实施行政强制措施决定书和清单'),
    },
  ),
});

export const coerceScope = rule({
  id: 'coerce-scope',
  zh: '查封、扣押的范围限制',
  kind: 'list',
  versions: [
    {
      from: sinceCoercionLaw,
      value: items({
        'only-linked-to-case': '限于涉案的场所、设施或者财物',
        'no-living-necessities': '不得查封、扣押公民个人及其所扶养家属的生活必需品',
        'no-repeated-sealing': '已被其他国家机关依法查封的，不得重复查封',
      }),
      cite: [coercionLaw('第二十三条', '查封、扣押限于涉案的场所、设施或者财物')],
      verified: true,
    },
  ],
});

export const coerceMinor = rule({
  id: 'coerce-minor',
  zh: '可以不采取强制措施',
  kind: 'list',
  versions: [
    {
      from: sinceCoercionLaw,
      value: items({ 'clearly-minor': '违法行为情节显著轻微', 'no-obvious-harm': '没有明显社会危害' }),
      cite: [coercionLaw('第十六条第二款', '可以不采取行政强制措施')],
      verified: true,
    },
  ],
});

export const seizureTerm = rule({
  id: 'seizure-term',
  zh: '查封、扣押的期限',
  kind: 'period',
  versions: repeatedByProcedure(
    calendarDays(30),
    {
      law: [coercionLaw('第二十五条', '查封、扣押的期限不得超过三十日')],
      of2019: procedure2019('第三十五条', '查封、扣押的期限不得超过三十日'),
      of2021: procedure2021('第三十八条', '查封、扣押的期限不得超过三十日'),
    },
    {
      notCounted: ['testing'],
      extensions: [
        { length: calendarDays(30), approver: 'bureau-head', zh: '情况复杂的，可以延长，但延长不得超过三十日' },
      ],
      note: '检测、检验、检疫、鉴定的期间须明确并书面告知，费用由机关承担；中止调查期间查封、扣押照常计算。延长决定及时书面告知并说明理由。法律、行政法规另有规定的除外。',
    },
  ),
});

export const seizureDecideInTime = rule({
  id: 'seizure-decide-in-time',
  zh: '在查封、扣押期限内作出处理决定',
  kind: 'list',
  versions: [
    {
      from: sinceCoercionLaw,
      value: items({
        confiscate: '违法事实清楚、依法应当没收的：没收',
        destroy: '法律、行政法规规定应当销毁的：销毁',
        release: '应当解除的：解除',
      }),
      cite: [coercionLaw('第二十七条', '在本法第二十五条规定的期限内作出处理决定')],
      verified: true,
    },
  ],
});

export const seizureRelease = rule({
  id: 'seizure-release',
  zh: '解除查封、扣押',
  kind: 'list',
  versions: repeatedByProcedure(
    items({
      'no-violation': '当事人没有违法行为',
      unrelated: '与违法行为无关',
      'decision-made': '已经作出处理决定，不再需要',
      'term-expired': '期限已经届满',
      other: '其他不再需要采取措施的情形',
    }),
    {
      law: [coercionLaw('第二十八条', '行政机关应当及时作出解除查封、扣押决定')],
      of2019: procedure2019('第三十九条', '应当及时作出解除查封、扣押决定'),
      of2021: procedure2021('第四十二条', '应当及时作出解除查封、扣押决定'),
    },
    { note: '有一项即应及时解除，立即退还财物，双方在清单上签名；已经拍卖、变卖或者先行处置的，退还所得款项。' },
  ),
});

export const freezeTerm = rule({
  id: 'freeze-term',
  zh: '冻结的期限',
  kind: 'period',
  versions: [
    {
      from: sinceCoercionLaw,
      value: { freeze: calendarDays(30), deliverDecision: workingDays(3) },
      cite: [
        coercionLaw('第三十二条', '自冻结存款、汇款之日起三十日内'),
        coercionLaw('第三十一条', '应当在三日内向当事人交付冻结决定书'),
        coercionLaw('第六十九条', '本法中十日以内期限的规定是指工作日'),
      ],
      verified: true,
      extensions: [
        { length: calendarDays(30), approver: 'bureau-head', zh: '情况复杂的，可以延长，但延长不得超过三十日' },
      ],
      note: '延长只及于冻结期限。市场监管部门一般没有冻结权，须有法律授权。',
    },
  ],
});

export const coerciveMeasureRules: readonly Rule[] = [
  coerceLegalBasis,
  coerceApproval,
  coerceEmergency,
  coerceOfficers,
  coerceTenSteps,
  coerceDocuments,
  coerceScope,
  coerceMinor,
  seizureTerm,
  seizureDecideInTime,
  seizureRelease,
  freezeTerm,
  ...propertyRules,
  ...specialLawRules,
];
