import { samrSelfCorrect } from '../../law/common-rules/correction.ts';
import { samrCasefilePenalty, samrModes } from '../../law/common-rules/supervision.ts';
import { tjsSampling } from '../../law/common-rules/tianjin-supervision.ts';
import * as field from '../../law/fields.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { procedure } from '../../law/procedure.ts';
import { problems } from './choices.ts';
import { samplingCorrection } from './rules.ts';

const by = ['supervisor', 'legal-reviewer', 'review-head'] as const;
const hash = (title: string) => field.text(title, { maxLength: 64 });
const party = field.text('投入方', { maxLength: 100 });

/** 检查信息抽样 — one matter per sampling of a period: pool and commitments, the draw, every score, every fault put right. */
export const inspectionSampling = procedure({
  id: 'inspection-sampling',
  zh: '检查信息抽样',
  states: {
    committed: { zh: '总体和承诺已公布，待公布投入' },
    drawn: { zh: '已抽取，评查中' },
    concluded: { zh: '已办结', final: true },
    abandoned: { zh: '已作废', final: true },
  },
  clocks: {
    correction: { zh: '抽样发现问题的纠正期限', rule: samplingCorrection, nature: 'term' },
  },
  acts: {
    SamplingOpened: {
      zh: '公布抽样总体和承诺',
      from: ['none'],
      to: 'committed',
      by,
      basis: [samrModes, tjsSampling],
      data: field.data({
        from: field.day('检查记录自'),
        until: field.day('检查记录至'),
        upTo: field.count('截至记录的第几个行为', { minimum: 1 }),
        poolCount: field.count('检查信息总数', { minimum: 1 }),
        poolHash: hash('总体名单散列值'),
        sampleSize: field.count('抽样数', { minimum: 1, maximum: 2_000 }),
        commitments: field.rows('投入方和承诺', { party, hash: hash('承诺（散列值）') }, 2),
      }),
    },
    ContributionRevealed: {
      zh: '公布投入',
      from: ['committed'],
      by,
      basis: [samrModes],
      data: field.data({ party, value: hash('投入（64位十六进制数）') }),
    },
    SampleDrawn: {
      zh: '抽取样本',
      from: ['committed'],
      to: 'drawn',
      by,
      basis: [samrModes, tjsSampling],
      data: field.data({
        seed: hash('种子'),
        sample: field.rows('样本', {
          place: field.count('在总体名单中的位置', { minimum: 1 }),
          inspection: field.count('检查事项', { minimum: 1 }),
        }),
      }),
    },
    SamplingAbandoned: {
      zh: '作废本次抽样',
      from: ['committed'],
      to: 'abandoned',
      by,
      basis: [samrModes],
      data: field.data({ reason: field.paragraph('理由（有投入方没有公布投入、总体有误等）') }),
    },
    ItemScored: {
      zh: '评查一件检查',
      from: ['drawn'],
      by,
      basis: [samrCasefilePenalty, samrModes],
      data: field.data({
        inspection: field.matter('检查', 'inspection'),
        score: field.count('得分', { maximum: 100 }),
        faults: field.choices('存在问题的方面', everyListedItem(samrCasefilePenalty), 0),
        problem: field.choice('结论', problems),
        finding: field.optional(field.paragraph('发现的问题')),
        responsible: field.optional(field.person('纠正责任人')),
        correctBy: field.optional(field.day('纠正的最后一日')),
      }),
      starts: [{ clock: 'correction', key: 'inspection', until: 'correctBy', when: { problem: ['minor', 'major'] } }],
    },
    FindingCorrected: {
      zh: '问题已经纠正',
      from: ['drawn'],
      by: [...by, 'unit-head', 'case-handler'],
      basis: [samrSelfCorrect],
      data: field.data({
        inspection: field.matter('检查', 'inspection'),
        correction: field.paragraph('纠正情况'),
        rectification: field.optional(field.matter('整改事项', 'rectification')),
      }),
      ends: [{ clock: 'correction', key: 'inspection' }],
      anytime: true,
    },
    SamplingConcluded: {
      zh: '办结抽样',
      from: ['drawn'],
      to: 'concluded',
      by,
      basis: [samrModes],
      data: field.data({ summary: field.paragraph('抽样情况和总体评价') }),
    },
  },
  mainPath: ['SamplingOpened', 'ContributionRevealed', 'SampleDrawn', 'ItemScored', 'SamplingConcluded'],
});

export type InspectionSamplingTable = typeof inspectionSampling;
