/** 中止、恢复与终止调查 — when an investigation stands still and when it ends without a decision. */

import { type RuleItem, rule } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';

const suspensionGrounds: readonly RuleItem[] = [
  { code: 'pending-case-or-decision', zh: '须以相关案件的裁判结果或者其他行政决定为依据，而相关案件或者决定尚无结果' },
  { code: 'legal-question-referred', zh: '涉及法律适用等问题，需要送请有权机关作出解释或者确认' },
  { code: 'force-majeure', zh: '因不可抗力致使案件暂时无法调查' },
  { code: 'party-missing', zh: '因当事人下落不明致使案件暂时无法调查' },
  { code: 'other', zh: '其他应当中止调查的情形' },
];

export const caseSuspend = rule({
  id: 'case-suspend',
  zh: '中止调查的情形',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: suspensionGrounds,
      cite: [procedure2019('第四十三条第一款', '有下列情形之一的，经市场监督管理部门负责人批准，中止案件调查')],
      verified: true,
      note: '中止的全部时间不计入办案期限，但查封、扣押期限照常计算。',
    },
    {
      ...under2021Rules,
      value: suspensionGrounds,
      cite: [procedure2021('第四十六条第一款', '有下列情形之一的，经市场监督管理部门负责人批准，中止案件调查')],
      verified: true,
      note: '中止的全部时间不计入办案期限，但查封、扣押期限照常计算。',
    },
  ],
});

const resumeAtOnce = '中止调查的原因消除后，应当立即恢复案件调查。';

export const caseResume = rule({
  id: 'case-resume',
  zh: '恢复调查',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: resumeAtOnce,
      cite: [procedure2019('第四十三条第二款', '中止调查的原因消除后，应当立即恢复案件调查')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: resumeAtOnce,
      cite: [procedure2021('第四十六条第二款', '中止调查的原因消除后，应当立即恢复案件调查')],
      verified: true,
    },
  ],
});

const terminationGrounds: readonly RuleItem[] = [
  { code: 'person-died', zh: '涉嫌违法的自然人死亡，无权利义务承受人等，致使调查无法继续' },
  { code: 'organisation-ended', zh: '涉嫌违法的法人、其他组织终止，无权利义务承受人等，致使调查无法继续' },
];

export const caseTerminate = rule({
  id: 'case-terminate',
  zh: '终止调查的情形',
  kind: 'list',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: terminationGrounds,
      cite: [procedure2019('第四十四条', '致使案件调查无法继续进行的，经市场监督管理部门负责人批准，案件终止调查')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: terminationGrounds,
      cite: [procedure2021('第四十七条', '致使案件调查无法继续进行的，经市场监督管理部门负责人批准，案件终止调查')],
      verified: true,
    },
  ],
});
