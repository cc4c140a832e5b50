/** 现场检查 — the visit itself, its record, and what it found. */

import { entItemPublic, rndCap } from '../../../law/common-rules/inspection-list.ts';
import { rndTwoOfficers } from '../../../law/common-rules/inspection-officers.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { answers, fields, frustrations, methods, methodsOnSite, signings } from '../choices.ts';
import {
  entApprove,
  entScan,
  foodFullChecklist,
  inspectionRecord,
  inspectionSignature,
  inspectionViolation,
  offAssist,
  rndLostContact,
  rndMethod,
  rndNoncooperate,
} from '../rules/index.ts';
import { afterGoing } from './preparing.ts';

export const onSiteActs = {
  InspectionBegun: {
    zh: '开始检查',
    from: ['approved', 'notified'],
    to: 'on-site',
    exercises: ['inspection'],
    by: ['case-handler'],
    officers: 2,
    basis: [rndTwoOfficers, entApprove, entItemPublic, rndCap, entScan, offAssist, rndMethod],
    data: field.data({
      partyCode: field.optional(field.creditCode('现场核对的统一社会信用代码')),
      place: field.text('检查地点'),
      method: field.choice('检查方式', methods),
      counted: field.yesNo('计入年度频次', { description: '上级部署的专项检查不计入，其他都计入' }),
      overCapReason: field.optional(field.paragraph('超过频次上限仍须检查的理由（个案检查）')),
      certificatesShown: field.yesNo('已出示执法证件'),
      noticeGiven: field.yesNo('已交付检查通知书'),
      inspectionCode: field.optional(field.text('检查码')),
      noCodeReason: field.optional(field.text('没有亮码的原因')),
      assistants: field.optional(field.text('协助人员（不得实施检查）')),
    }),
    tallies: [
      { tally: 'inspections', key: 'partyCode', when: { counted: [true] } },
      { tally: 'on-site-inspections', key: 'partyCode', when: { counted: [true], method: methodsOnSite } },
    ],
  },
  SiteRecordMade: {
    zh: '制作检查记录',
    from: ['on-site'],
    to: 'recorded',
    by: ['case-handler'],
    officers: 2,
    basis: [inspectionRecord, inspectionSignature, foodFullChecklist, rndTwoOfficers],
    data: field.data({
      began: field.time('开始时间'),
      ended: field.time('结束时间'),
      checklist: field.optional(field.text('检查表版本', { maxLength: 40 })),
      lines: field.optional(
        field.rows('逐项检查', {
          line: field.count('序号', { minimum: 1 }),
          answer: field.choice('结果', answers),
          found: field.optional(field.text('情况')),
        }),
      ),
      found: field.paragraph('检查情况'),
      signing: field.choice('签名', signings),
      signingReason: field.optional(field.text('没有签名的原因')),
      witness: field.optional(field.text('见证人')),
      recorded: field.yesNo('有录音、录像'),
    }),
  },
  InspectionFrustrated: {
    zh: '记录无法检查',
    from: ['on-site'],
    to: 'recorded',
    by: ['case-handler'],
    officers: 2,
    basis: [rndLostContact, rndNoncooperate, inspectionRecord],
    data: field.data({
      ground: field.choice('情形', frustrations),
      found: field.paragraph('情况'),
      proof: field.paragraph('证明材料、见证人或者录音录像'),
    }),
  },
  ViolationFound: {
    zh: '发现违法线索，转入核查',
    from: afterGoing,
    by: ['case-handler'],
    officers: 2,
    basis: [inspectionViolation],
    anytime: true,
    data: field.data({
      partyKind: field.partyFields.partyKind,
      partyName: field.partyFields.partyName,
      partyCode: field.partyFields.partyCode,
      source: field.choice('线索来源', [
        { code: 'inspection', zh: '监督检查' },
        { code: 'sampling', zh: '监督抽检' },
      ]),
      field: field.choice('监管领域', fields),
      summary: field.paragraph('线索内容', { maxLength: 19_000 }),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
