/** 先行登记保存、强制措施与责令改正 — what is held while the case runs, and what the party must put right at once. */
import { orderToCorrect } from '../../../law/common-rules/correction.ts';
import * as field from '../../../law/fields.ts';
import { everyItem } from '../choices.ts';
import {
  avRecordSteps,
  officersMinTwo,
  preserveApproval,
  preserveEmergency,
  preserveList,
  preserveOutcomes,
  preserveTerm,
} from '../rules/index.ts';

const running = ['verifying', 'investigating', 'suspended', 'reviewing', 'noticed', 'decided'] as const;
const preservation = field.text('保存编号', { maxLength: 40 });

export const preservationActs = {
  EvidencePreserved: {
    zh: '先行登记保存证据',
    from: ['verifying', 'investigating'],
    by: ['case-handler'],
    officers: 2,
    signatures: ['unit-head', 'bureau-head'],
    signaturesUnless: { emergency: [true] },
    basis: [preserveApproval, preserveList, officersMinTwo],
    form: 19,
    anytime: true,
    data: field.data({
      preservation,
      emergency: field.yesNo('情况紧急，当场采取'),
      reason: field.paragraph('证据可能灭失或者以后难以取得的情况'),
      goods: field.rows('保存物品清单', { name: field.text('名称'), quantity: field.text('数量') }),
      place: field.text('保存地点'),
      listHandedOver: field.yesNo('清单和通知书已当场交付当事人'),
    }),
    starts: [
      { clock: 'preserve-term', key: 'preservation' },
      { clock: 'preserve-emergency', key: 'preservation', when: { emergency: [true] } },
    ],
    number: { word: '先登' },
  },
  PreservationApprovalMadeUp: {
    zh: '补办先行登记保存批准',
    from: running,
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [preserveEmergency, preserveApproval],
    form: 8,
    anytime: true,
    data: field.data({
      preservation,
      approved: field.yesNo('同意采取'),
      report: field.paragraph('报告情况'),
    }),
    ends: [
      { clock: 'preserve-emergency', key: 'preservation' },
      { clock: 'preserve-term', key: 'preservation', when: { approved: [false] } },
    ],
  },
  PreservationSettled: {
    zh: '处理先行登记保存的证据',
    from: running,
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [preserveOutcomes, preserveTerm],
    form: 20,
    anytime: true,
    data: field.data({
      preservation,
      outcome: field.choice('处理', everyItem(preserveOutcomes)),
      detail: field.paragraph('处理情况'),
    }),
    ends: [{ clock: 'preserve-term', key: 'preservation' }],
    number: { word: '解登', when: { outcome: ['released'] } },
  },
  CoerciveMeasureImposed: {
    zh: '采取行政强制措施',
    from: running,
    by: ['case-handler'],
    basis: [avRecordSteps],
    reaction: true,
    anytime: true,
    data: field.data({ measure: field.matter('强制措施', 'coercive-measure'), zh: field.paragraph('措施') }),
  },
  CoerciveMeasureEnded: {
    zh: '解除行政强制措施',
    from: [...running, 'terminated', 'transferred', 'closed', 'archived'],
    by: ['case-handler'],
    basis: [avRecordSteps],
    reaction: true,
    anytime: true,
    data: field.data({ measure: field.matter('强制措施', 'coercive-measure'), zh: field.paragraph('措施') }),
  },
  CorrectionOrdered: {
    zh: '责令改正',
    from: running,
    by: ['case-handler'],
    basis: [orderToCorrect],
    form: 33,
    anytime: true,
    data: field.data({
      immediately: field.yesNo('立即改正'),
      by: field.optional(field.day('改正期限')),
      requirements: field.paragraph('改正内容'),
    }),
    number: { word: '责改' },
  },
} as const;
