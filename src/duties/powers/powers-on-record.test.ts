import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs, testBureau, testParts } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { allProjections } from '../../../test/record/projections.ts';
import { date, type PlainDate } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import { rebuild } from '../../record/rebuild.ts';
import { BureauRecord } from '../../record/record.ts';
import { countPowersOn, listPowersOn, powersExercised } from '../../registry/powers.ts';
import { exampleData as summaryData } from '../summary-penalty/example-data.ts';
import { summaryPenaltyDuty } from '../summary-penalty/index.ts';
import { exampleData } from './example-data.ts';
import { powersDuty } from './index.ts';

const duties = [powersDuty, summaryPenaltyDuty];
const now = '2024-01-10T10:00:00+08:00';

describe.each(databases())('权责清单与职权（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let number = 0;
  let list = 0;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, duties, now);
  });
  afterAll(() => database.close());

  const key = () => `k${++number}`;
  const penalise = (on: string, power?: string) =>
    record.perform({
      key: key(),
      wish: {
        procedure: 'summary-penalty',
        act: 'SummaryPenaltyImposed',
        actor: 'wang',
        officers: ['wang', 'zhao'],
        doneOn: date(on),
        data: summaryData.SummaryPenaltyImposed,
        ...(power === undefined ? {} : { power }),
      },
    });
  const act = async (name: string, on: string, actor = 'he', data?: object) => {
    const stream = list === 0 ? {} : { stream: list };
    const wish = {
      procedure: 'powers',
      act: name,
      actor,
      doneOn: date(on),
      data: { ...exampleData[name as keyof typeof exampleData], ...data },
    };
    return record.perform({ key: key(), ...stream, wish });
  };
  const done = async (...steps: Parameters<typeof act>) => accepted(await act(...steps));
  const publish = async (on: string) => {
    await done('SubmittedForReview', on);
    await done('LegalityReviewPassed', on);
    const { version } = await done('ListApproved', on);
    const answer = { proposal: proposals, answer: 'endorse', actor: 'chu' } as const;
    accepted(
      await record.perform({
        key: key(),
        stream: list,
        seenVersion: version,
        wish: { ...answer, on: date(on), opinion: '同意' },
      }),
    );
    proposals += 1;
    await done('ListPublished', on);
  };
  let proposals = 1;

  it('没有公布清单的，不要求写明职权', async () => {
    expect(refusedAs(await penalise('2019-04-15'))).toBe('accepted');
    list = (await done('ListDrafted', '2019-05-20')).stream;
    await done('PowersEntered', '2019-05-21');
    expect(refusedAs(await penalise('2019-05-22', 'CF-001'))).toBe('accepted');
    await publish('2019-07-01');
    expect(refusedAs(await penalise('2019-06-30'))).toBe('accepted');
  });

  it('公布之日起必须写明，须在列、类型相符；不符的不予办理并引条文', async () => {
    const missing = await penalise('2019-07-01');
    expect(missing).toMatchObject({ ok: false, refusal: { code: 'kernel/power-missing' } });
    expect(missing.ok ? '' : missing.refusal.article?.cite[0]?.article).toBe('第十五条');
    const later = await penalise('2022-03-01', 'CF-404');
    expect(later).toMatchObject({ ok: false, refusal: { code: 'kernel/power-not-listed' } });
    expect(later.ok ? '' : later.refusal.article?.cite[0]?.article).toBe('第十七条');
    expect(refusedAs(await penalise('2022-03-01', 'QZ-001'))).toBe('kernel/power-wrong-kind');
    expect(refusedAs(await penalise('2022-03-01', 'CF-001'))).toBe('accepted');
  });

  it('写明一次，此后的行为都带着它', async () => {
    const opened = accepted(await penalise('2023-02-01', 'CF-001'));
    const next = await record.perform({
      key: key(),
      stream: opened.stream,
      wish: {
        procedure: 'summary-penalty',
        act: 'ReportedToBureau',
        actor: 'wang',
        doneOn: date('2023-02-02'),
        data: summaryData.ReportedToBureau,
      },
    });
    accepted(next);
    const acts = await record.actsOf(opened.stream);
    expect(acts.map((one) => one.body.power)).toEqual(['CF-001', 'CF-001']);
  });

  it('同一批中先公布后办理的，已经按新清单；被拒绝的公布不留痕迹', async () => {
    await done('RoundOpened', '2023-06-01');
    await done('PowersDelisted', '2023-06-01', 'he', { codes: [{ code: 'CF-001' }], ground: 'basis-repealed' });
    await done('SubmittedForReview', '2023-06-01');
    await done('LegalityReviewPassed', '2023-06-01');
    await done('ListApproved', '2023-06-01');
    const wish = { proposal: proposals++, answer: 'endorse', actor: 'chu', on: date('2023-06-01'), opinion: '同意' };
    accepted(await record.perform({ key: key(), stream: list, wish } as never));
    const outcomes = await Promise.all([
      act('ListPublished', '2023-06-05', 'wang'),
      penalise('2023-06-05', 'CF-001'),
      act('ListPublished', '2023-06-06'),
      penalise('2023-06-06', 'CF-001'),
      penalise('2023-06-05', 'CF-001'),
    ]);
    expect(outcomes.map(refusedAs)).toEqual([
      'kernel/not-allowed',
      'accepted',
      'accepted',
      'kernel/power-not-listed',
      'accepted',
    ]);
  });

  it('已有公布的清单时，不能另起一份', async () => {
    const own = list;
    list = 0;
    expect(refusedAs(await act('ListDrafted', '2023-07-01'))).toBe('powers/list-exists');
    list = own;
  });

  it('任何一日的存量由指标行算出，行使的职权一问便知', async () => {
    const on = (day: string) => countPowersOn(database, testBureau, date(day));
    expect(await on('2019-06-30')).toEqual([]);
    expect(await on('2019-11-30')).toEqual([
      { kind: 'coercion', count: 1 },
      { kind: 'confirmation', count: 1 },
      { kind: 'penalty', count: 1 },
    ]);
    expect((await on('2023-06-06')).map(({ kind }) => kind)).toEqual(['coercion', 'confirmation']);
    const listed = async (day: string) => (await listPowersOn(database, testBureau, date(day))).map(({ code }) => code);
    expect(await listed('2023-06-05')).toEqual(['CF-001', 'QZ-001', 'QR-001']);
    expect(await listed('2023-06-06')).toEqual(['QZ-001', 'QR-001']);
    const year = (from: PlainDate, until: PlainDate) => powersExercised(database, testBureau, from, until);
    expect(await year(date('2023-01-01'), date('2023-12-31'))).toEqual([
      { code: 'CF-001', times: 3, lastOn: '2023-06-05' },
    ]);
    expect(await year(date('2020-01-01'), date('2020-12-31'))).toEqual([]);
  });

  it('重建的投影与办理时写下的相同，重新打开的记录仍按清单', async () => {
    const before = await allProjections(database);
    await rebuild(database, { bureau: testBureau, duties: record.duties, timeline: record.timeline });
    expect(await allProjections(database)).toEqual(before);
    record = await BureauRecord.open(database, testParts(duties, now));
    expect(refusedAs(await penalise('2023-08-01', 'CF-001'))).toBe('kernel/power-not-listed');
    expect(refusedAs(await penalise('2023-06-05', 'CF-001'))).toBe('accepted');
  });
});
