/** 印发以后 — numbered and issued, published, recorded, explained, evaluated, and in the end continued, amended or repealed. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { foiProactive, ndFileTj, ndPublish, ndValidityTj } from '../after-rules.ts';
import { evaluations } from '../choices.ts';
import { ndLegality, ndUnified } from '../rules.ts';

const drafters = ['case-handler', 'unit-head', 'legal-reviewer', 'review-head'] as const;
const endsLife = [{ clock: 'evaluation' }, { clock: 'expiry' }] as const;

export const livingActs = {
  DocumentIssued: {
    zh: '统一登记、编号、印发',
    from: ['drafting', 'legality', 'reviewed', 'decided'],
    to: 'issued',
    by: drafters,
    signatures: ['bureau-chief'],
    basis: [ndUnified, ndLegality, ndValidityTj],
    number: { word: '规' },
    data: field.data({
      effectiveFrom: field.day('施行日期'),
      validUntil: field.day('有效期至'),
      longReason: field.optional(field.text('有效期超过五年的理由')),
    }),
    starts: [{ clock: 'publish' }],
  },
  DocumentPublished: {
    zh: '公布',
    from: ['issued'],
    to: 'in-force',
    by: drafters,
    basis: [ndPublish, foiProactive],
    data: field.data({ channel: field.text('公布的渠道'), address: field.optional(field.text('网址')) }),
    ends: [{ clock: 'publish' }],
    starts: [{ clock: 'recordal' }],
  },
  EvaluationScheduled: {
    zh: '载明评估和届满之日',
    from: ['in-force'],
    by: drafters,
    basis: [ndValidityTj],
    reaction: true,
    anytime: true,
    data: field.data({ evaluateBy: field.day('评估之日'), validUntil: field.day('有效期至') }),
    ends: endsLife,
    starts: [
      { clock: 'evaluation', until: 'evaluateBy' },
      { clock: 'expiry', until: 'validUntil' },
    ],
  },
  DocumentRecorded: {
    zh: '报送备案',
    from: ['in-force'],
    by: drafters,
    basis: [ndFileTj],
    data: field.data({
      organ: field.text('备案机关'),
      receipt: field.text('备案登记号或者收件凭证'),
    }),
    ends: [{ clock: 'recordal' }],
  },
  DocumentInterpreted: {
    zh: '解释、解读',
    from: ['issued', 'in-force'],
    by: drafters,
    basis: [ndPublish],
    anytime: true,
    data: field.data({ content: field.paragraph('解读的内容'), address: field.optional(field.text('网址')) }),
  },
  DocumentEvaluated: {
    zh: '评估',
    from: ['in-force'],
    by: drafters,
    basis: [ndValidityTj],
    anytime: true,
    data: field.data({
      conclusion: field.choice('结论', evaluations),
      content: field.paragraph('实施情况'),
    }),
    ends: [{ clock: 'evaluation' }],
  },
  DocumentContinued: {
    zh: '清理：继续有效',
    from: ['in-force'],
    by: drafters,
    signatures: ['bureau-chief'],
    basis: [ndValidityTj, ndPublish],
    anytime: true,
    data: field.data({ validUntil: field.day('有效期至'), address: field.text('重新公布的渠道') }),
  },
  DocumentAmended: {
    zh: '清理：由新文件代替',
    from: ['in-force'],
    to: 'amended',
    by: drafters,
    basis: [ndValidityTj, ndPublish],
    reaction: true,
    anytime: true,
    data: field.data({ by: field.listedMatter('新文件') }),
    ends: [...endsLife, { clock: 'recordal' }],
  },
  DocumentRepealed: {
    zh: '清理：废止',
    from: ['issued', 'in-force'],
    to: 'repealed',
    by: drafters,
    signatures: ['bureau-chief'],
    basis: [ndPublish, ndValidityTj],
    anytime: true,
    data: field.data({ reason: field.paragraph('理由'), address: field.optional(field.text('公布的渠道')) }),
    ends: [...endsLife, { clock: 'recordal' }, { clock: 'publish' }],
  },
  DocumentExpired: {
    zh: '有效期届满失效',
    from: ['in-force'],
    to: 'expired',
    by: drafters,
    basis: [ndValidityTj, ndPublish],
    data: field.data({ note: field.optional(field.paragraph('说明')) }),
    ends: endsLife,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
