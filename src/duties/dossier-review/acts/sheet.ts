/** 评查标准 — the appraisal sheet: items, weights, fatal defects and grades, in force from a day until it is replaced. */

import { samrCasefileLicence, samrCasefilePenalty, samrModes } from '../../../law/common-rules/supervision.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { areas, dossierKinds } from '../choices.ts';
import { samrCasefileOther } from '../rules.ts';

export const sheetFields = {
  items: field.rows('评查项目', {
    code: field.text('编号'),
    area: field.choice('法定事项', areas),
    name: field.text('评查内容'),
    weight: field.count('分值', { minimum: 1, maximum: 100 }),
  }),
  fatals: field.rows('否决项', { code: field.text('编号'), name: field.text('情形'), article: field.text('依据') }, 0),
  excellentFrom: field.count('优秀的最低分', { maximum: 100 }),
  goodFrom: field.count('良好的最低分', { maximum: 100 }),
  qualifiedFrom: field.count('合格的最低分', { maximum: 100 }),
};

const basis = [samrModes, samrCasefilePenalty, samrCasefileLicence, samrCasefileOther] as const;

export const sheetActs = {
  SheetAdopted: {
    zh: '制定评查标准',
    from: ['none'],
    to: 'in-force',
    by: ['supervisor', 'legal-reviewer', 'review-head'],
    signatures: ['bureau-head'],
    basis,
    data: field.data({
      kind: field.choice('案卷种类', dossierKinds),
      name: field.text('名称和版本'),
      from: field.day('施行日期'),
      ...sheetFields,
    }),
  },
  SheetEnded: {
    zh: '停止使用评查标准',
    from: ['in-force'],
    to: 'sheet-ended',
    by: ['supervisor', 'legal-reviewer', 'review-head'],
    signatures: ['bureau-head'],
    basis,
    data: field.data({ reason: field.paragraph('理由') }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
