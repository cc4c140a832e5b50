import { contributions } from '../../duties/inspection-sampling/example-data.ts';
import { drawnPlaces, type Fixed, poolHashOf, sampleSeed } from '../../duties/inspection-sampling/pool.ts';
import { commitmentOf } from '../../record/contributions.ts';
import type { Scenario, Telling } from './scenario.ts';

const commitments = contributions.map(({ party, value }) => ({ party, hash: commitmentOf(party, value) }));

/** The inspections of a period, so many days ago, and how far the record went when the pool was fixed. */
interface Pool {
  readonly from: number;
  readonly until: number;
  readonly inspections: readonly string[];
}

const streamsOf = ({ inspections }: Pool, { matter }: Telling): number[] =>
  inspections.map(matter).sort((one, other) => one - other);

function fixed(pool: Pool, telling: Telling, upTo: number): Fixed {
  const streams = streamsOf(pool, telling);
  return {
    from: telling.on(pool.from),
    until: telling.on(pool.until),
    upTo,
    poolCount: streams.length,
    poolHash: poolHashOf(streams),
    sampleSize: 1,
    commitments,
  };
}

const early: Pool = { from: 180, until: 91, inspections: ['fresh-inspection'] };
const late: Pool = {
  from: 90,
  until: 5,
  inspections: ['inspection', 'clean-inspection', 'market-inspection', 'hotpot-inspection'],
};

/** What was drawn, by the matter whose opening act fixed it: that act is the first one of the sampling itself. */
function drawn(pool: Pool, sampling: string, telling: Telling) {
  const seed = sampleSeed(fixed(pool, telling, telling.matter(sampling) - 1), contributions);
  const streams = streamsOf(pool, telling);
  const places = drawnPlaces(seed, streams.length, 1);
  return { seed, sample: places.map((place) => ({ place, inspection: streams[place - 1] ?? 0 })) };
}

const revealed = (ago: number) => contributions.map((data) => ({ ago, act: 'ContributionRevealed', data }));

/** 检查信息抽样 — one with a fault that was put right, one that waits for the second contribution. */
export const samplings: readonly Scenario[] = [
  {
    name: 'finished-sampling',
    procedure: 'inspection-sampling',
    steps: [
      { ago: 85, act: 'SamplingOpened', told: (telling) => ({ ...fixed(early, telling, telling.head()) }) },
      ...revealed(84),
      { ago: 83, act: 'SampleDrawn', told: (telling) => drawn(early, 'finished-sampling', telling) },
      {
        ago: 80,
        act: 'ItemScored',
        data: {
          score: 88,
          faults: ['dossier'],
          problem: 'minor',
          finding: '现场照片没有写明拍摄时间（演示）。',
          responsible: 'wang',
        },
        links: { inspection: 'fresh-inspection' },
        days: { correctBy: 66 },
        by: 'wei',
      },
      {
        ago: 70,
        act: 'FindingCorrected',
        data: { correction: '已补充拍摄时间，并作说明（演示）。' },
        links: { inspection: 'fresh-inspection' },
        by: 'wang',
      },
      { ago: 65, act: 'SamplingConcluded', data: { summary: '抽样一件，一般问题一处，已经纠正（演示）。' }, by: 'wei' },
    ],
  },
  {
    name: 'sampling',
    procedure: 'inspection-sampling',
    steps: [
      { ago: 4, act: 'SamplingOpened', told: (telling) => ({ ...fixed(late, telling, telling.head()) }) },
      ...revealed(3).slice(0, 1),
    ],
  },
];
