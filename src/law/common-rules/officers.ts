/** 执法人员的资格、证件和培训 — what the duties of certificates and of training share. */
import { cite } from '../instruments/index.ts';
import { date, rule } from '../kinds.ts';
import { items } from '../rule-parts.ts';

const unseen73 = '天津市持证执法管理办法（1997年令第73号）原文未见，内容见于转载';
const beforePlatform = date('2018-01-01');

export const offCert = rule({
  id: 'off-cert',
  zh: '取得行政执法证件的条件',
  kind: 'list',
  versions: [
    {
      from: beforePlatform,
      until: date('2026-01-31'),
      value: items({
        'public-law': '公共法律知识培训考核合格',
        'special-law': '专业法律知识培训考核合格',
      }),
      cite: [cite('tianjin-certificate-1997', '第四条至第七条')],
      verified: false,
      note: `${unseen73}；两项考核见于本局2019年行政执法工作报告。未取得证件不得单独执法，证件统一印制、逐级申请。`,
    },
    {
      from: date('2026-02-01'),
      value: items({ qualification: '通过行政执法资格考试' }),
      cite: [
        cite(
          'enforcement-supervision-2025',
          '第十七条第二款',
          '对符合法定条件并通过行政执法资格考试的，制发行政执法证件，确认行政执法人员资格',
        ),
      ],
      verified: true,
      note: '天津市持证执法管理办法是否仍然施行、两项考核是否并入资格考试，须向司法行政部门确认。',
    },
  ],
});

export const offFields = rule({
  id: 'off-fields',
  zh: '执法证件载明的事项',
  kind: 'text',
  versions: [
    {
      from: beforePlatform,
      value: '姓名、性别、照片、单位、职务、执法类别和区域、证号、发证机关、发证日期、有效日期、状态。',
      cite: [cite('tianjin-certificate-1997', '条号未见')],
      verified: false,
      note: `凭记忆；${unseen73}。有效期届满前须换证，届满日以证件所载为准。`,
    },
  ],
});

export const offRegister = rule({
  id: 'off-register',
  zh: '执法证件的年度注册和换发',
  kind: 'text',
  versions: [
    {
      from: beforePlatform,
      value: '持证人员按年度注册；换发新证的收回原证。',
      cite: [cite('tianjin-certificate-1997', '条号未见')],
      verified: false,
      note: `${unseen73}；注册和原证收回率见于本局2019年行政执法工作报告，注册的期限没有查到。`,
    },
  ],
});

export const offWithdraw = rule({
  id: 'off-withdraw',
  zh: '执法证件的暂扣、收回和注销',
  kind: 'text',
  versions: [
    {
      from: beforePlatform,
      until: date('2026-01-31'),
      value: '退休、调离等不再执法的，收回执法证件；违反规定的，暂扣或者收回。',
      cite: [cite('tianjin-certificate-1997', '条号未见')],
      verified: false,
      note: `${unseen73}；收回的期限没有查到。`,
    },
    {
      from: date('2026-02-01'),
      value: '做好执法人员准入和退出；违法或者明显不当的，可以离岗教育、调离执法岗位、取消执法资格。',
      cite: [
        cite('enforcement-supervision-2025', '第十条', '监督行政执法机关做好行政执法人员准入和退出工作'),
        cite('enforcement-supervision-2025', '第三十二条', '批评教育、离岗教育、调离执法岗位、取消执法资格'),
      ],
      verified: true,
      note: '暂扣、收回的具体程序由司法行政部门另行规定（条例第四十三条），尚未查到。',
    },
  ],
});

export const offTraining = rule<number>({
  id: 'off-training',
  zh: '执法人员每年培训学时',
  kind: 'count',
  versions: [
    {
      from: beforePlatform,
      until: date('2023-08-08'),
      value: 40,
      cite: [cite('tianjin-certificate-1997', '条号未见')],
      verified: false,
      note: '40学时见于本局2019年行政执法工作报告，依据的条文没有查到。',
    },
    {
      from: date('2023-08-09'),
      value: 60,
      cite: [cite('enforcement-quality-plan-2023', '关于执法人员培训的规定')],
      verified: false,
      note: '60学时凭记忆；行动计划为2023年至2025年，期满以后是否继续要求须确认。',
    },
  ],
});

export const offFoodExam = rule({
  id: 'off-food-exam',
  zh: '食品安全执法人员的培训和考核',
  kind: 'text',
  versions: [
    {
      from: date('2015-10-01'),
      value:
        '加强食品安全法律、法规、标准和专业知识与执法能力等的培训，并组织考核；不具备相应知识和能力的，不得从事食品安全执法。',
      cite: [cite('food-safety-law', '第一百一十六条', '不具备相应知识和能力的，不得从事食品安全执法工作')],
      verified: true,
      note: '2018年12月29日修正以前的文本没有列入法律文件目录。',
    },
  ],
});

export const officerRules = [offCert, offFields, offRegister, offWithdraw, offTraining, offFoodExam] as const;
