import { drawnPlaces, poolHashOf, sampleSeed } from '../../../duties/inspection-sampling/pool.ts';
import { date, type PlainDate } from '../../../law/kinds.ts';
import { commitmentOf, sha256 } from '../../../record/contributions.ts';
import type { CaseStage } from '../stage.ts';
import { type Planned, receiptOf, type Story, type ToldAct } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';

/** Four times in the year: 252 inspections in all, more than five in a hundred. */
const rounds = [
  { from: date('2019-01-01'), until: date('2019-03-31'), size: 58 },
  { from: date('2019-04-01'), until: date('2019-06-30'), size: 72 },
  { from: date('2019-07-01'), until: date('2019-09-30'), size: 77 },
  { from: date('2019-10-01'), until: date('2019-11-15'), size: 45 },
] as const;

const by = 'wei';
const procedure = 'inspection-sampling';

/** 检查信息抽样：由法规科按季抽取，逐件评分. */
export function samplingStories(stage: CaseStage): Planned[] {
  return rounds.map(({ from, until, size }, index) => {
    const on = workdaysAfter(until, 4);
    return {
      name: `sampling-${index + 1}`,
      on,
      tell: () => sampled(stage, on, { from, until, size: size * stage.scale }),
    };
  });
}

function* sampled(
  stage: CaseStage,
  on: PlainDate,
  { from, until, size }: { from: PlainDate; until: PlainDate; size: number },
): Story {
  const pool = stage.inspected
    .filter((one) => one.on >= from && one.on <= until)
    .map(({ stream }) => stream)
    .sort((one, other) => one - other);
  const contributions = ['法规科（演示）', '派驻纪检组（演示）'].map((party) => ({
    party,
    value: sha256(`演示投入 ${party} ${from}`),
  }));
  const opened = {
    from,
    until,
    upTo: stage.told.position,
    poolCount: pool.length,
    poolHash: poolHashOf(pool),
    sampleSize: size,
    commitments: contributions.map(({ party, value }) => ({ party, hash: commitmentOf(party, value) })),
  };
  const seed = sampleSeed(opened, contributions);
  const sample = drawnPlaces(seed, pool.length, size).map((place) => ({
    place,
    inspection: pool[place - 1] as number,
  }));
  const receipts = yield {
    on,
    procedure,
    acts: [
      { act: 'SamplingOpened', by, data: opened },
      ...contributions.map((data): ToldAct => ({ act: 'ContributionRevealed', by, data })),
      { act: 'SampleDrawn', by, data: { seed, sample } },
    ],
  };
  const scored = sample.map(({ inspection }, index): ToldAct => {
    const data = { inspection, score: 90 + (index % 10), faults: [], problem: 'none' };
    return { act: 'ItemScored', by, data };
  });
  const concluded = { act: 'SamplingConcluded', by, data: { summary: '没有发现重大问题（演示）。' } };
  yield {
    on: workdaysAfter(on, 5),
    procedure,
    stream: receiptOf(receipts).stream,
    acts: [...scored, concluded],
  };
}
