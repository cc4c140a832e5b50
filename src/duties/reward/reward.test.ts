import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import { complaintDuty } from '../complaint/index.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData as tipOffData } from '../tip-off/example-data.ts';
import { tipOffDuty } from '../tip-off/index.ts';
import { findRewardRange, grades, schemes } from './amounts.ts';
import { exampleData } from './example-data.ts';
import type { RewardFacts } from './facts.ts';
import { rewardDuty } from './index.ts';

describe('奖励幅度', () => {
  const range = (base: number, grade: 'first' | 'second' | 'third', on = '2023-06-12') =>
    findRewardRange({ scheme: 'national', grade, base, special: false }, date(on));

  it('不足一分的舍去', () => {
    expect(range(12_345_679, 'third')).toEqual({ least: 123_456, most: 123_456 });
  });

  it('办法没有生效的日子没有幅度', () => {
    expect(range(20_000_000, 'first', '2021-11-30')).toBeUndefined();
    expect(range(20_000_000, 'first', '2021-12-01')).toEqual({ least: 1_000_000, most: 1_000_000 });
  });

  it('一级不少于二级，二级不少于三级；整分，不超过上限', () => {
    const days = ['2019-05-06', '2023-06-12'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000_000 }),
        fc.constantFrom(...schemes.map(({ code }) => code)),
        fc.constantFrom(...days),
        (base, scheme, day) => {
          const ranges = grades.flatMap(
            ({ code }) => findRewardRange({ scheme, grade: code, base, special: false }, date(day)) ?? [],
          );
          for (const { least, most } of ranges) {
            expect(Number.isSafeInteger(least) && Number.isSafeInteger(most)).toBe(true);
            expect(least).toBeLessThanOrEqual(most);
            expect(most).toBeLessThanOrEqual(100_000_000);
          }
          for (const [index, { least }] of ranges.entries())
            expect(least).toBeGreaterThanOrEqual(ranges[index + 1]?.least ?? 0);
        },
      ),
    );
  });
});

describe.each(databases())('举报奖励由举报启动（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;

  beforeAll(async () => {
    database = await open();
    const duties = [penaltyCaseDuty, complaintDuty, tipOffDuty, rewardDuty];
    record = await openFounded(database, duties);
  }, 60_000);
  afterAll(() => database.close());

  const ask = (procedure: string, act: string, on: string, data: object, stream?: number) => {
    key += 1;
    const wish = { procedure, act, actor: 'wang', doneOn: date(on), data: { ...data } };
    return record.perform({ key: `w${key}`, wish, ...(stream === undefined ? {} : { stream }) });
  };
  const sign = async (stream: number, on: string) => {
    for (const actor of ['li', 'chen']) {
      key += 1;
      const wish = { proposal: 1, answer: 'endorse' as const, actor, on: date(on), opinion: '同意' };
      accepted(await record.perform({ key: `w${key}`, wish, stream }));
    }
  };

  it('另立一件奖励，标题和检索里没有举报人，也没有被举报人；未结案的不能认定', async () => {
    const { stream } = accepted(await ask('tip-off', 'TipOffReceived', '2023-03-01', tipOffData.TipOffReceived));
    accepted(await ask('tip-off', 'HandledOtherwise', '2023-03-20', tipOffData.HandledOtherwise, stream));
    await sign(stream, '2023-03-20');
    accepted(await ask('tip-off', 'RewardProposed', '2023-03-22', tipOffData.RewardProposed, stream));
    const opened = await record.findMatter(record.head.position);
    expect(opened?.procedure).toBe('reward');
    const facts = opened?.facts as RewardFacts | undefined;
    expect(facts?.tipOff).toBe(stream);
    const shown = JSON.stringify(opened && rewardDuty.describe(opened.facts, opened));
    expect(shown).not.toContain('某甲');
    expect(shown).not.toContain('某某食品店');

    const elsewhere = await ask('reward', 'RewardOpened', '2023-03-22', { tipOff: stream, verified: '属实。' });
    expect(refusedAs(elsewhere)).toBe('kernel/reaction-only');

    const clue = { ...tipOffData.ClueHandedOver, source: 'tip-off' };
    const open = accepted(await ask('penalty-case', 'ClueReceived', '2023-03-22', clue));
    const data = { ...exampleData.RewardAssessed, concludedOn: '2023-03-22', case: open.stream };
    const early = await ask('reward', 'RewardAssessed', '2023-03-23', data, opened?.stream);
    expect(refusedAs(early)).toBe('reward/not-concluded');
  });
});
