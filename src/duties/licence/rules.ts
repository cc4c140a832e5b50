/**
 * 行政许可 — from the application to the certificate. What becomes of a licence afterwards lies in `exit-rules.ts`; the
 * licences that have periods of their own in `special-rules.ts`.
 */
import { type Rule, rule, workingDays, years } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';
import { exitRules } from './exit-rules.ts';
import { hearingRules } from './hearing-rules.ts';
import {
  beforeProcedure,
  byLaw,
  byProcedure,
  licensingLaw,
  licensingProcedure,
  repeatedIn2019,
  sinceLicensingLaw,
} from './rule-parts.ts';
import { specialLicenceRules } from './special-rules.ts';

export const licDaykind = rule({
  id: 'lic-daykind',
  zh: '行政许可期限的日',
  kind: 'text',
  versions: repeatedIn2019('实施行政许可的期限以工作日计算，不含法定节假日，开始的当日不计入。', {
    law: [licensingLaw('第八十二条', '行政机关实施行政许可的期限以工作日计算')],
    procedure: licensingProcedure('第七十七条', '本规定规定的期限以工作日计算'),
  }),
});

export const licSupplement = rule({
  id: 'lic-supplement',
  zh: '一次告知补正',
  kind: 'period',
  versions: repeatedIn2019(
    workingDays(5),
    {
      law: [licensingLaw('第三十二条', '应当当场或者在五日内一次告知申请人需要补正的全部内容')],
      procedure: licensingProcedure('第十五条', '自收到申请材料之日起五日内一次告知申请人'),
    },
    { note: '逾期不告知的，自收到申请材料之日起即为受理：系统不替人受理，只把受理之日定在收到之日并预警。' },
  ),
});

export const licAcceptStates = rule({
  id: 'lic-accept-states',
  zh: '对申请的处理',
  kind: 'list',
  versions: repeatedIn2019(
    items({
      'no-licence-needed': '依法不需要取得行政许可：即时告知不受理',
      'not-our-power': '不属于本机关职权：即时不予受理，告知向有关机关申请',
      'correct-on-the-spot': '可以当场更正的错误：允许当场更正',
      supplement: '材料不齐或者不符合法定形式：一次告知补正',
      accept: '材料齐全、符合法定形式：受理',
    }),
    {
      law: [licensingLaw('第三十二条', '应当受理行政许可申请')],
      procedure: licensingProcedure('第十六条', '应当出具加盖本行政机关行政许可专用印章并注明日期'),
    },
  ),
});

export const licSupplementAbandon = rule({
  id: 'lic-supplement-abandon',
  zh: '逾期不补正视为放弃申请',
  kind: 'text',
  before: beforeProcedure,
  versions: byProcedure('申请人无正当理由逾期不予补正的，视为放弃行政许可申请，无需作出不予受理的决定。', [
    licensingProcedure('第十五条', '申请人无正当理由逾期不予补正的，视为放弃行政许可申请'),
  ]),
});

export const licVerify = rule({
  id: 'lic-verify',
  zh: '实质内容核查的人数',
  kind: 'count',
  versions: repeatedIn2019(
    2,
    {
      law: [licensingLaw('第三十四条', '行政机关应当指派两名以上工作人员进行核查')],
      procedure: licensingProcedure('第十八条', '应当指派两名以上工作人员进行核查'),
    },
    { note: '是工作人员，不要求执法证件。' },
  ),
});

/** 行政许可法第四十五条 — hearings, tests, appraisals and expert reviews do not count, where they were told in writing. */
const notCounted = ['testing', 'hearing'] as const;
const told = '听证、检验、检测、检疫、鉴定、专家评审所需时间不计入，但须书面告知申请人。';

export const licDecide = rule({
  id: 'lic-decide',
  zh: '行政许可决定',
  kind: 'period',
  versions: repeatedIn2019(
    workingDays(20),
    {
      law: [licensingLaw('第四十二条', '应当自受理行政许可申请之日起二十日内作出行政许可决定')],
      procedure: licensingProcedure('第三十三条', '除即时作出行政许可决定外'),
    },
    {
      notCounted,
      extensions: [
        { length: workingDays(10), approver: 'bureau-head', zh: '经本行政机关负责人批准，可以延长十日，并告知理由' },
      ],
      note: told,
    },
  ),
});

export const licDecideJoint = rule({
  id: 'lic-decide-joint',
  zh: '统一办理、联合办理、集中办理的决定',
  kind: 'period',
  versions: byLaw(workingDays(45), [licensingLaw('第四十二条第二款', '办理的时间不得超过四十五日')], {
    notCounted,
    extensions: [
      { length: workingDays(15), approver: 'people-government', zh: '经本级人民政府负责人批准，可以延长十五日' },
    ],
    note: told,
  }),
});

export const licLowerReview = rule({
  id: 'lic-lower-review',
  zh: '下级机关先行审查',
  kind: 'period',
  versions: byLaw(workingDays(20), [licensingLaw('第四十三条', '应当自其受理行政许可申请之日起二十日内审查完毕')]),
});

export const licClockStop = rule({
  id: 'lic-clock-stop',
  zh: '不计入决定期限的时间',
  kind: 'list',
  versions: repeatedIn2019(
    items({
      hearing: '听证',
      inspection: '检验',
      testing: '检测',
      quarantine: '检疫',
      appraisal: '鉴定',
      'expert-review': '专家评审',
      bidding: '招标、拍卖',
    }),
    {
      law: [licensingLaw('第四十五条', '行政机关应当将所需时间书面告知申请人')],
      procedure: licensingProcedure('第三十四条', '市场监督管理部门应当将所需时间书面告知申请人'),
    },
    { note: '没有书面告知的，时间照常计入。' },
  ),
});

export const licRefusal = rule({
  id: 'lic-refusal',
  zh: '不予许可须说明理由并告知救济',
  kind: 'text',
  versions: repeatedIn2019('不予许可的书面决定应当说明理由，告知申请行政复议或者提起行政诉讼的权利。', {
    law: [licensingLaw('第三十八条', '应当说明理由，并告知申请人享有依法申请行政复议')],
    procedure: licensingProcedure('第二十二条', '说明理由并告知申请人享有申请行政复议'),
  }),
});

export const licOnTheSpot = rule({
  id: 'lic-on-the-spot',
  zh: '当场决定',
  kind: 'text',
  versions: repeatedIn2019('材料齐全、符合法定形式，能够当场作出决定的，当场作出书面决定。', {
    law: [licensingLaw('第三十四条', '应当当场作出书面的行政许可决定')],
    procedure: licensingProcedure('第十七条', '能够即时作出行政许可决定的，可以不出具受理凭证'),
  }),
});

export const licCertificate = rule({
  id: 'lic-certificate',
  zh: '颁发、送达许可证件',
  kind: 'period',
  versions: repeatedIn2019(workingDays(10), {
    law: [licensingLaw('第四十四条', '应当自作出决定之日起十日内向申请人颁发、送达行政许可证件')],
    procedure: licensingProcedure('第三十五条', '自作出决定之日起十日内向申请人颁发、送达行政许可证件'),
  }),
});

export const licPublic = rule({
  id: 'lic-public',
  zh: '准予许可的决定公开',
  kind: 'text',
  versions: repeatedIn2019('准予行政许可的决定应当公开，公众有权查阅；涉及国家秘密、商业秘密、个人隐私的除外。', {
    law: [licensingLaw('第四十条', '行政机关作出的准予行政许可决定，应当予以公开')],
    procedure: licensingProcedure('第二十四条', '除涉及国家秘密、商业秘密或者个人隐私的外，应当公开'),
  }),
});

export const licTerminate = rule({
  id: 'lic-terminate',
  zh: '终止实施行政许可',
  kind: 'list',
  before: beforeProcedure,
  versions: byProcedure(
    items({
      'applicant-asked': '申请人申请终止',
      'subject-gone': '特定资格的自然人死亡或者丧失行为能力，法人或者其他组织依法终止',
      'no-longer-needed': '申请事项不再需要取得行政许可',
      'fee-unpaid': '未在规定期限内缴纳依法应当缴纳的费用',
      'force-majeure': '不可抗力',
      other: '法律、法规、规章规定的其他情形',
    }),
    [licensingProcedure('第三十条', '行政许可申请受理后行政许可决定作出前')],
  ),
});

export const licBanFalse = rule({
  id: 'lic-ban-false',
  zh: '隐瞒情况、提供虚假材料申请',
  kind: 'period',
  versions: repeatedIn2019(
    years(1),
    {
      law: [licensingLaw('第七十八条', '申请人在一年内不得再次申请该行政许可')],
      procedure: licensingProcedure('第七十条', '在一年内不得再次申请该行政许可'),
    },
    { note: '不予受理或者不予许可，并给予警告；一年的限制只及于直接关系公共安全、人身健康、生命财产安全的事项。' },
  ),
});

export const licNoExtra = rule({
  id: 'lic-no-extra',
  zh: '承诺时限只能短于法定时限',
  kind: 'text',
  versions: [
    {
      from: sinceLicensingLaw,
      value: '本局承诺的时限只能缩短、不得延长法定时限。',
      cite: [licensingLaw('第四十二条', '法律、法规另有规定的，依照其规定')],
      verified: false,
      note: '由2019年工作报告所述的承诺制审批推出，没有条文直接写明。',
    },
  ],
});

export const licenceRules: readonly Rule[] = [
  licDaykind,
  licSupplement,
  licAcceptStates,
  licSupplementAbandon,
  licVerify,
  licDecide,
  licDecideJoint,
  licLowerReview,
  licClockStop,
  licRefusal,
  licOnTheSpot,
  licCertificate,
  licPublic,
  ...hearingRules,
  licTerminate,
  licBanFalse,
  licNoExtra,
  ...exitRules,
  ...specialLicenceRules,
];
