/** 审理 — opinions and hearing, stay of enforcement, suspension, mediation and settlement, withdrawal. */
import { type Rule, rule, workingDays } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';
import { law2017, law2023, notBefore2024, regulation, underLaw2017, underLaw2023 } from './sources.ts';

export const revOpinionHeard = rule({
  id: 'rev-opinion-heard',
  zh: '听取意见',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '原则上书面审查；申请人要求或者认为有必要的，可以听取申请人、被申请人和第三人的意见。',
      cite: [law2017('第二十二条', '听取申请人、被申请人和第三人的意见')],
      verified: true,
    },
    {
      ...underLaw2023,
      value: '普通程序应当当面或者通过互联网、电话等方式听取当事人的意见，并记录在案。',
      cite: [law2023('第四十九条', '应当当面或者通过互联网、电话等方式听取当事人的意见')],
      verified: true,
    },
  ],
});

export const revHear = rule({
  id: 'rev-hear',
  zh: '复议听证的通知',
  kind: 'period',
  before: '2023年12月31日以前可以采取听证的方式审理（实施条例第三十三条），没有通知期限。',
  versions: [
    {
      ...underLaw2023,
      value: workingDays(5),
      cite: [law2023('第五十一条', '应当于举行听证的五日前将听证的时间、地点和拟听证事项书面通知当事人')],
      verified: true,
      note: '通知是复议机构的义务。',
    },
  ],
});

export const revHearHead = rule({
  id: 'rev-hear-head',
  zh: '负责人参加复议听证',
  kind: 'text',
  before: notBefore2024,
  versions: [
    {
      ...underLaw2023,
      value: '被申请人的负责人应当参加听证；不能参加的，说明理由并委托相应的工作人员参加。',
      cite: [law2023('第五十一条', '不能参加的，应当说明理由并委托相应的工作人员参加听证')],
      verified: true,
    },
  ],
});

export const revStay = rule({
  id: 'rev-stay',
  zh: '复议期间停止执行的情形',
  kind: 'list',
  versions: [
    {
      ...underLaw2017,
      value: items({
        respondent: '被申请人认为需要停止执行',
        organ: '复议机关认为需要停止执行',
        'on-application': '申请人申请停止执行，复议机关认为其要求合理，决定停止执行',
        'by-law': '法律规定停止执行',
      }),
      cite: [law2017('第二十一条', '行政复议期间具体行政行为不停止执行')],
      verified: true,
      note: '“可以”停止执行。',
    },
    {
      ...underLaw2023,
      value: items({
        respondent: '被申请人认为需要停止执行',
        organ: '复议机关认为需要停止执行',
        'on-application': '申请人、第三人申请停止执行，复议机关认为其要求合理，决定停止执行',
        'by-law': '法律、法规、规章规定停止执行',
      }),
      cite: [law2023('第四十二条', '行政复议期间行政行为不停止执行')],
      verified: true,
      note: '“应当”停止执行。',
    },
  ],
});

const commonSuspensions = {
  'applicant-died': '申请人死亡，近亲属尚未确定是否参加复议',
  incapacity: '申请人丧失参加复议的能力，尚未确定法定代理人',
  missing: '申请人下落不明',
  'organisation-ended': '申请人终止，尚未确定权利义务承受人',
  'force-majeure': '因不可抗力等不能参加复议',
  'law-question': '法律适用问题需要有权机关作出解释或者确认',
  'other-case': '须以其他案件的审理结果为依据，其他案件尚未审结',
} as const;

export const revSuspend = rule({
  id: 'rev-suspend',
  zh: '复议中止的情形',
  kind: 'list',
  versions: [
    {
      ...underLaw2017,
      value: items({
        ...commonSuspensions,
        document: '对所依据的规定的审查处理期间',
        other: '其他需要中止复议的情形',
      }),
      cite: [
        regulation('第四十一条', '影响行政复议案件审理的，行政复议中止'),
        law2017('第二十六条', '处理期间，中止对具体行政行为的审查'),
      ],
      verified: true,
    },
    {
      ...underLaw2023,
      value: items({
        ...commonSuspensions,
        talks: '进行调解、和解，申请人和被申请人同意中止',
        document: '对规范性文件、依据的附带审查',
        other: '需要中止复议的其他情形',
      }),
      cite: [law2023('第三十九条', '申请人和被申请人同意中止')],
      verified: true,
    },
  ],
});

export const revMediate = rule({
  id: 'rev-mediate',
  zh: '复议调解',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '对行使自由裁量权的行为不服的，或者赔偿、补偿纠纷，可以自愿、合法调解；调解书经双方签字即具有法律效力。',
      cite: [regulation('第五十条', '行政复议机关可以按照自愿、合法的原则进行调解')],
      verified: true,
    },
    {
      ...underLaw2023,
      value: '办理复议案件可以进行调解；调解书经各方签字或者签章并加盖复议机关印章，即具有法律效力。',
      cite: [
        law2023('第五条', '行政复议机关办理行政复议案件，可以进行调解'),
        law2023('第七十三条', '并加盖行政复议机关印章，即具有法律效力'),
      ],
      verified: true,
    },
  ],
});

export const revSettle = rule({
  id: 'rev-settle',
  zh: '复议和解',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '对行使自由裁量权的行为，决定作出前自愿达成和解的，提交书面和解协议，复议机构准许。',
      cite: [regulation('第四十条', '应当向行政复议机构提交书面和解协议')],
      verified: true,
    },
    {
      ...underLaw2023,
      value: '决定作出前可以自愿达成和解；达成和解后由申请人撤回申请，不得再以同一事实和理由申请。',
      cite: [law2023('第七十四条', '当事人达成和解后，由申请人向行政复议机构撤回行政复议申请')],
      verified: true,
    },
  ],
});

export const revConductChanged = rule({
  id: 'rev-conduct-changed',
  zh: '复议期间改变原行政行为',
  kind: 'text',
  versions: [
    {
      from: underLaw2017.from,
      value: '被申请人改变原行政行为的，不影响复议案件的审理，申请人依法撤回申请的除外。',
      cite: [regulation('第三十九条', '行政复议期间被申请人改变原具体行政行为的，不影响行政复议案件的审理')],
      verified: true,
    },
  ],
});

export const proceedingsRules: readonly Rule[] = [
  revOpinionHeard,
  revHear,
  revHearHead,
  revStay,
  revSuspend,
  revMediate,
  revSettle,
  revConductChanged,
];
