/** 责令改正、复查、结果、公示 — what follows an inspection. */

import {
  equipRecheck,
  inspectionCorrection,
  productCorrect,
  productRecheck,
} from '../../../law/common-rules/correction.ts';
import { publishWindow20Other } from '../../../law/common-rules/publication.ts';
import { recheckWays } from '../../../law/correction-kinds.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { fields, regime, results } from '../choices.ts';
import { foodResultTold, rndPublish, rndPublishFood, rndResults } from '../rules/index.ts';

const afterRecord = ['recorded', 'determined', 'published'] as const;
const rectifying = ['on-site', ...afterRecord, 'closed'] as const;

export const followingActs = {
  CorrectionOrdered: {
    zh: '责令改正',
    from: ['on-site', ...afterRecord],
    by: ['case-handler'],
    officers: 2,
    basis: [inspectionCorrection, productCorrect],
    number: { word: '责改' },
    anytime: true,
    data: field.data({
      regime,
      content: field.paragraph('责令改正的内容和依据'),
      onTheSpot: field.yesNo('已当场改正'),
      until: field.optional(field.day('改正期限至')),
      received: field.text('收件人和签收情况'),
    }),
  },
  /** 整改的报告和复查在责令改正事项上办理，记到这里：归档要看复查。 */
  RectificationReported: {
    zh: '收到整改报告',
    from: rectifying,
    by: ['case-handler'],
    basis: [inspectionCorrection, equipRecheck],
    anytime: true,
    reaction: true,
    data: field.data({ regime, content: field.paragraph('整改报告的内容') }),
  },
  RecheckDone: {
    zh: '复查',
    from: rectifying,
    by: ['case-handler'],
    basis: [inspectionCorrection, equipRecheck, productRecheck],
    anytime: true,
    reaction: true,
    data: field.data({
      way: field.choice('复查方式', recheckWays),
      passed: field.yesNo('已经改正'),
      found: field.paragraph('复查情况'),
    }),
  },
  ResultDetermined: {
    zh: '确定检查结果',
    from: ['recorded'],
    to: 'determined',
    by: ['case-handler', 'unit-head'],
    basis: [rndResults, foodResultTold],
    data: field.data({
      result: field.choice('检查结果', results),
      field: field.choice('监管领域', fields),
      endedOn: field.day('检查结束之日'),
      toldInWriting: field.yesNo('已书面告知被检查单位'),
      summary: field.paragraph('结果说明（可以公开的）'),
    }),
    starts: [
      { clock: 'result-publish-food', when: { field: ['food'] } },
      {
        clock: 'result-publish',
        from: 'endedOn',
        when: { field: fields.map(({ code }) => code).filter((code) => code !== 'food') },
      },
    ],
  },
  ResultPublished: {
    zh: '公示检查结果',
    from: ['determined'],
    to: 'published',
    by: ['case-handler', 'unit-head'],
    basis: [rndPublish, rndPublishFood, publishWindow20Other],
    data: field.data({
      channel: field.choice('公示渠道', [
        { code: 'national-system', zh: '国家企业信用信息公示系统' },
        { code: 'government-platform', zh: '行政执法公示平台' },
        { code: 'website', zh: '本局网站' },
      ]),
      address: field.optional(field.text('公示地址')),
    }),
    ends: [{ clock: 'result-publish' }, { clock: 'result-publish-food' }],
  },
  InspectionClosed: {
    zh: '检查归档',
    from: ['published'],
    to: 'closed',
    by: ['case-handler', 'unit-head'],
    basis: [inspectionCorrection, rndResults],
    data: field.data({ note: field.optional(field.paragraph('说明')) }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
