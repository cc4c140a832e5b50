import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date } from '../../src/law/kinds.ts';
import type { Scope } from '../../src/people/permission.ts';
import { rosterOf } from '../../src/people/roster.ts';
import type { Database } from '../../src/record/database/database.ts';
import type { BureauRecord } from '../../src/record/record.ts';
import { workloadOf } from '../../src/server/queries/workload.ts';
import { cast } from '../cast.ts';
import { accepted, openFounded, testBureau, wishFor } from '../record/bureau-for-tests.ts';
import { databases } from '../record/databases.ts';
import { letterDuty } from '../record/sample-duty.ts';

const units = [{ id: 'station-1', name: '第一监管所', kind: 'station' as const, from: date('2018-01-01') }];

describe.each(databases())('工作量由记录和投影计算（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let key = 0;
  const roster = rosterOf(cast, units);

  const perform = async (
    act: string,
    on: string,
    data: object,
    stream?: number,
    actor = 'wang',
    officers?: string[],
  ) => {
    key += 1;
    const more = { actor, ...(officers ? { officers } : {}) };
    const wish = wishFor('letter', act, on, { ...data }, more);
    return accepted(await record.perform({ key: `w${key}`, wish, ...(stream === undefined ? {} : { stream }) }));
  };
  const sign = async (stream: number, actor: string, on: string) => {
    const proposal = (await record.findMatter(stream))?.proposals.at(-1)?.number ?? 0;
    key += 1;
    const wish = { proposal, answer: 'endorse' as const, actor, on: date(on), opinion: '同意。' };
    return accepted(await record.perform({ key: `w${key}`, stream, wish }));
  };
  const load = (scope: Scope, more: { unit?: string; officer?: string } = {}) =>
    workloadOf(
      { database, record, roster, bureau: testBureau },
      { scope, today: date('2023-07-10') },
      { from: date('2023-06-01'), until: date('2023-07-10'), unit: more.unit, officer: more.officer },
    );

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [letterDuty]);
    // One of 2022 for the same week of a year ago; one answered in time; one overdue; one that falls due on 12 July.
    await perform('LetterReceived', '2022-07-13', { from: '甲' });
    const { stream } = await perform('LetterReceived', '2023-06-05', { from: '乙' });
    await perform('LetterAnswered', '2023-06-07', { words: '答复', fee: 0 }, stream, 'wang', ['wang', 'zhao']);
    await sign(stream, 'li', '2023-06-07');
    await sign(stream, 'chen', '2023-06-08');
    await perform('LetterKept', '2023-06-09', {}, stream);
    await perform('LetterReceived', '2023-06-20', { from: '丙' }, undefined, 'zhao');
    await perform('LetterReceived', '2023-07-05', { from: '丁' }, undefined, 'zhao');
  }, 60_000);
  afterAll(() => database.close());

  it('按机构：在办、收件、办结、现已逾期、最早收件', async () => {
    const { byUnit } = await load({ kind: 'bureau' });
    expect(byUnit).toHaveLength(1);
    expect(byUnit[0]).toMatchObject({
      id: 'station-1',
      inHand: 3,
      opened: 3,
      closed: 1,
      overdue: 2,
      oldestOn: '2022-07-13',
      name: '第一监管所',
    });
  });

  it('按人员：两人共同办理的行为，每人计一次；签批不计入办理', async () => {
    const { byOfficer } = await load({ kind: 'bureau' });
    const of = (id: string) => byOfficer.find((row) => row.id === id);
    expect(of('wang')).toMatchObject({ inHand: 1, opened: 1, closed: 1, work: { acts: 3, unmeasured: 3 } });
    expect(of('zhao')).toMatchObject({ inHand: 2, opened: 2, closed: 0, work: { acts: 3 } });
    expect(of('chen')).toBeUndefined();
  });

  it('预计：逐日届满、已逾期、往年同周的收件；人员各看各的', async () => {
    const { forecast } = await load({ kind: 'bureau' });
    expect(forecast.days.filter(({ count }) => count > 0)).toEqual([{ day: '2023-07-12', count: 1, beyond: false }]);
    expect(forecast.overdue).toBe(2);
    expect(forecast.busiest).toEqual({ day: '2023-06-09', count: 1 });
    expect(forecast.weeks[0]).toMatchObject({ base: 'recent-weeks' });
    expect((await load({ kind: 'bureau' }, { officer: 'wang' })).forecast.overdue).toBe(1);
  });

  it('看不到的事项不计；只看一个机构的，问别的机构得不到', async () => {
    const stranger: Scope = { kind: 'unit', units: ['station-9'], person: 'nobody', procedures: [] };
    const { byUnit, byOfficer, forecast, staffing } = await load(stranger);
    expect([byUnit, byOfficer, forecast.overdue, staffing]).toEqual([[], [], 0, undefined]);
    const other = await load(stranger, { unit: 'station-1' });
    expect([other.byUnit, other.byOfficer, other.forecast.overdue]).toEqual([[], [], 0]);
    expect((await load({ kind: 'none' })).byUnit).toEqual([]);
  });
});
