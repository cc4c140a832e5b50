/** 示例数据 — fictitious; the contributions, the seed and the sample are those that the algorithm gives. */
import { commitmentOf, sha256 } from '../../record/contributions.ts';
import { drawnPlaces, poolHashOf, sampleSeed } from './pool.ts';

/** The inspections of the example: the matters 101 to 140. */
export const pool = Array.from({ length: 40 }, (_, index) => 101 + index);
export const contributions = ['法规科', '派驻纪检组'].map((party) => ({ party, value: sha256(`示例投入 ${party}`) }));

const opened = {
  from: '2023-01-01',
  until: '2023-06-30',
  upTo: 5_000,
  poolCount: pool.length,
  poolHash: poolHashOf(pool),
  sampleSize: 2,
  commitments: contributions.map(({ party, value }) => ({ party, hash: commitmentOf(party, value) })),
};
const seed = sampleSeed(opened, contributions);
const sample = drawnPlaces(seed, pool.length, 2).map((place) => ({ place, inspection: pool[place - 1] ?? 0 }));

export const exampleData = {
  SamplingOpened: opened,
  ContributionRevealed: contributions[0] ?? { party: '', value: '' },
  SampleDrawn: { seed, sample },
  SamplingAbandoned: { reason: '派驻纪检组没有公布投入。' },
  ItemScored: { inspection: sample[0]?.inspection ?? 0, score: 95, faults: [], problem: 'none' },
  FindingCorrected: { inspection: sample[0]?.inspection ?? 0, correction: '已补充见证人签名并培训。' },
  SamplingConcluded: { summary: '抽样两件，未发现重大问题。' },
} as const;
