import { dateInChinese, type PlainDate } from '../../law/kinds.ts';
import { duty } from '../../record/duty.ts';
import { evolve, type SamplingFacts, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type InspectionSamplingTable, inspectionSampling } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 检查信息抽样. */
export const inspectionSamplingDuty = duty<InspectionSamplingTable, SamplingFacts>({
  procedure: inspectionSampling,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: ({ fixed, sample, responsible }) => ({
    title:
      fixed === null
        ? '检查信息抽样'
        : `检查信息抽样：${dateInChinese(fixed.from as PlainDate)}至${dateInChinese(fixed.until as PlainDate)}`,
    party: fixed === null ? '' : `${fixed.poolCount}件中抽取${fixed.sampleSize}件`,
    officers: responsible,
    recused: [],
    words: sample.map((stream) => `第${stream}号`),
  }),
  figures,
});
