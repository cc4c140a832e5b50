import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../test/rehearsal.ts';
import { date } from '../../law/kinds.ts';
import { errorsIn } from '../../record/validate.ts';
import { contributions, exampleData, pool } from './example-data.ts';
import { inspectionSamplingDuty } from './index.ts';
import { drawnPlaces, poolHashOf, sampleSeed } from './pool.ts';
import { inspectionSampling } from './procedure.ts';

type Name = keyof typeof exampleData;

/** A sample that is drawn, and how its next act is done. */
function drawn() {
  const rehearsal = new Rehearsal(inspectionSamplingDuty);
  const perform = (act: Name, data: Readonly<Record<string, unknown>> = exampleData[act]) =>
    expect(rehearsal.perform({ act, doneOn: date('2023-07-05'), data })).toBeNull();
  perform('SamplingOpened');
  for (const one of contributions) perform('ContributionRevealed', { ...one });
  perform('SampleDrawn');
  return { rehearsal, perform };
}

describe('检查信息抽样', () => {
  it.each(Object.entries(inspectionSampling.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });

  it('抽样数和总数都进入统计，抽样率可以相除', () => {
    const { rehearsal } = drawn();
    expect(rehearsal.figures().map(({ indicator, value }) => [indicator, value])).toEqual([
      ['sampling-pool', 40],
      ['inspections-sampled', 2],
    ]);
  });

  it('纠正责任人看得到本次抽样，不论在哪个机构', () => {
    const { rehearsal, perform } = drawn();
    const finding = { faults: ['dossier'], problem: 'minor', finding: '缺一份照片。', correctBy: '2023-07-14' };
    perform('ItemScored', { ...exampleData.ItemScored, ...finding, responsible: 'wang' });
    perform('FindingCorrected');
    const { matter } = rehearsal;
    expect(matter && inspectionSamplingDuty.describe(matter.facts, matter).officers).toEqual(['wang']);
  });

  it('样本不重复、都在总体之内；任何一方改动投入或者总体，种子就不同', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, share) => {
        const size = Math.max(1, Math.floor(count * share));
        const places = drawnPlaces(exampleData.SampleDrawn.seed, count, size);
        expect(new Set(places).size).toBe(size);
        expect(places.every((place) => place >= 1 && place <= count)).toBe(true);
      }),
      { numRuns: 50 },
    );
    const opened = exampleData.SamplingOpened;
    const seed = sampleSeed(opened, contributions);
    const other = contributions.map((one, index) => (index === 0 ? { ...one, value: '0'.repeat(64) } : one));
    expect(sampleSeed(opened, other)).not.toBe(seed);
    expect(sampleSeed({ ...opened, poolHash: poolHashOf(pool.slice(1)) }, contributions)).not.toBe(seed);
    expect(sampleSeed(opened, [...contributions].reverse())).toBe(seed);
  });
});
