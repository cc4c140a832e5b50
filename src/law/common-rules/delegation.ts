/** 委托、移送、回避与保密 — who may act for the bureau, where a case goes that is not its own, who must stand aside. */

import { rule } from '../kinds.ts';
import {
  beforeProcedure2019,
  coercionLaw,
  items,
  penaltyLaw,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
} from '../rule-parts.ts';

export const delegationWritten = rule({
  id: 'delegation-written',
  zh: '委托处罚',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: items({
        'qualified-organisation': '受委托组织应当符合行政处罚法规定的条件',
        'in-the-name-of-the-bureau': '在委托范围内以委托机关名义实施处罚',
        'no-sub-delegation': '不得再委托',
      }),
      cite: [procedure2019('第八条第二款', '不得再委托其他任何组织或者个人实施行政处罚')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: items({
        written: '应当书面委托，委托书载明事项、权限、期限',
        published: '委托机关和受委托组织都应当公布委托书',
        'qualified-organisation': '受委托组织应当符合行政处罚法规定的条件',
        'in-the-name-of-the-bureau': '在委托范围内以委托机关名义实施处罚',
        'no-sub-delegation': '不得再委托',
        'no-coercive-power': '行政强制措施权不得委托',
      }),
      cite: [
        procedure2021('第九条第二款', '可以在法定权限内书面委托'),
        procedure2021('第九条第三款', '委托书应当载明委托的具体事项、权限、期限等内容'),
        penaltyLaw('第二十条', '应当将委托书向社会公布'),
        penaltyLaw('第二十一条', '依法成立并具有管理公共事务职能'),
        coercionLaw('第十七条', '行政强制措施权不得委托'),
      ],
      verified: true,
    },
  ],
});

export const transferOtherBureau = rule({
  id: 'transfer-other-bureau',
  zh: '移送有管辖权的市场监管部门',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '不属于本部门管辖的，应当移送；受移送部门有异议的，报请共同的上一级指定管辖，不得再自行移送。',
    {
      of2019: [procedure2019('第十三条', '不得再自行移送')],
      of2021: [procedure2021('第十四条', '不得再自行移送')],
    },
    { note: '没有固定期限。由部门负责人决定。' },
  ),
});

export const transferOtherDepartment = rule({
  id: 'transfer-other-department',
  zh: '移送其他行政部门',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '案件属于其他行政管理部门管辖的，应当依法移送。',
      cite: [procedure2019('第十六条第一款')],
      verified: false,
      note: '第十六条2019年的文字未见，按2021年条文推定。没有固定期限。由部门负责人决定。',
    },
    {
      ...under2021Rules,
      value: '案件属于其他行政管理部门管辖的，应当及时依法移送。',
      cite: [procedure2021('第十七条第一款', '应当及时依法移送其他有关部门')],
      verified: true,
      note: '没有固定期限。由部门负责人决定。',
    },
  ],
});

const recusalDecided = {
  'bureau-chief': '主要负责人的回避：由负责人集体讨论决定',
  'other-bureau-heads': '其他负责人的回避：由主要负责人决定',
  'other-staff': '其他有关人员的回避：由负责人决定',
};

export const recusal = rule({
  id: 'recusal',
  zh: '回避',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: items({ 'direct-interest': '与当事人有直接利害关系的，应当回避', ...recusalDecided }),
      cite: [procedure2019('第四条', '与当事人有直接利害关系的，应当回避')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: items({
        'direct-interest': '与案件有直接利害关系的，应当回避',
        'other-relation': '有其他关系可能影响公正执法的，应当回避',
        ...recusalDecided,
        'investigation-goes-on': '决定作出之前，不停止案件调查',
      }),
      cite: [
        procedure2021('第四条', '有直接利害关系或者有其他关系可能影响公正执法的，应当回避'),
        penaltyLaw('第四十三条', '决定作出之前，不停止调查'),
      ],
      verified: true,
    },
  ],
});

export const confidentiality = rule({
  id: 'confidentiality',
  zh: '保密',
  kind: 'text',
  before: '程序规定第五条是总局令第42号增加的，2019年的程序规定没有此条。',
  versions: [
    {
      ...under2021Rules,
      value: '对办案中知悉的国家秘密、商业秘密和个人隐私应当依法保密。',
      cite: [
        procedure2021('第五条', '知悉的国家秘密、商业秘密和个人隐私应当依法予以保密'),
        penaltyLaw('第五十条', '国家秘密、商业秘密或者个人隐私，应当依法予以保密'),
      ],
      verified: true,
    },
  ],
});

export const delegationRules = [
  delegationWritten,
  transferOtherBureau,
  transferOtherDepartment,
  recusal,
  confidentiality,
] as const;
