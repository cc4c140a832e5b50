import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast } from '../../../test/cast.ts';
import { openFounded } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { Request } from '../../record/receipt.ts';
import type { BureauRecord } from '../../record/record.ts';
import { exampleData as abnormalData } from '../abnormal-list/example-data.ts';
import { abnormalListDuty } from '../abnormal-list/index.ts';
import { exampleData as classData } from '../credit-class/example-data.ts';
import { creditClassDuty } from '../credit-class/index.ts';
import { exampleData as penaltyData } from '../penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData as seriousData } from '../serious-list/example-data.ts';
import { seriousListDuty } from '../serious-list/index.ts';
import { exampleData as repairData } from './example-data.ts';
import { creditRepairDuty } from './index.ts';

const data: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'abnormal-list': abnormalData,
  'serious-list': seriousData,
  'credit-repair': repairData,
  'credit-class': classData,
  'penalty-case': penaltyData,
};

type Step = readonly [act: string, on: string, data?: object];

describe.each(databases())('信用修复与名录、名单、处罚案件（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;
  let serial = 0;

  beforeAll(async () => {
    database = await open();
    const duties = [penaltyCaseDuty, abnormalListDuty, seriousListDuty, creditRepairDuty, creditClassDuty];
    record = await openFounded(database, duties, '2027-12-31T10:00:00+08:00');
  }, 60_000);
  afterAll(() => database.close());

  const ask = (wish: Request['wish'], stream?: number) => {
    serial += 1;
    return record.perform({ key: `c${serial}`, wish, ...(stream === undefined ? {} : { stream }) });
  };

  /** An act with all the signatures that it needs, taken on the same day: its matter, or the code of the refusal. */
  async function act(procedure: string, [name, on, more]: Step, stream?: number): Promise<number | string> {
    const day = date(on);
    const wish = {
      procedure,
      act: name,
      actor: actorOf(name),
      doneOn: day,
      data: { ...data[procedure]?.[name], ...more },
    };
    const officers = { officers: ['wang', 'zhao'] };
    let outcome = await ask(procedure === 'penalty-case' ? { ...wish, ...officers } : wish, stream);
    while (outcome.ok && (outcome.receipt.proposed || outcome.receipt.type === 'ProposalEndorsed')) {
      const proposal = (await record.findMatter(outcome.receipt.stream))?.proposals.at(-1);
      const signer = cast.find(({ posts }) => posts.some(({ post }) => post === proposal?.chain[0]));
      if (!proposal || !signer) break;
      const answer = {
        proposal: proposal.number,
        answer: 'endorse',
        actor: signer.id,
        on: day,
        opinion: '同意。',
      } as const;
      outcome = await ask(answer, outcome.receipt.stream);
    }
    return outcome.ok ? outcome.receipt.stream : outcome.refusal.code;
  }

  const actorOf = (name: string): string => (name === 'CaseReviewed' ? 'wu' : 'wang');

  async function story(procedure: string, steps: readonly Step[], on?: number): Promise<number> {
    let stream = on;
    for (const step of steps) {
      const done = await act(procedure, step, stream);
      if (typeof done === 'string') throw new Error(`${procedure} ${step[0]} ${step[1]}：${done}`);
      stream = done;
    }
    if (stream === undefined) throw new Error('没有事项');
    return stream;
  }

  const matter = async (stream: number) => {
    const found = await record.findMatter(stream);
    if (!found) throw new Error('没有事项');
    return found;
  };

  const listed = (name: string) =>
    story('abnormal-list', [
      ['AnnualReportMissed', '2025-07-01', { year: 2024, windowEndedOn: '2025-06-30', businessName: name }],
      ['ListingDecided', '2025-07-07'],
      ['ListingPublished', '2025-07-08'],
    ]);

  it('准予修复即移出名录，撤销即恢复', async () => {
    const abnormalListing = await listed('甲公司');
    const kind = { kind: 'abnormal-list' };
    const repair = await story('credit-repair', [
      ['RepairApplied', '2026-01-05', { ...kind, abnormalListing }],
      ['RepairAccepted', '2026-01-06', kind],
      ['RepairGranted', '2026-01-08', { abnormalListing, met: ['annual-made-up'] }],
    ]);
    expect((await matter(abnormalListing)).state).toBe('removed');
    await story('credit-repair', [['RepairRevoked', '2026-03-02', { abnormalListing }]], repair);
    expect((await matter(abnormalListing)).state).toBe('listed');
    expect((await matter(repair)).state).toBe('revoked');
  });

  it('已经注销移出的，不再受理移出申请', async () => {
    const abnormalListing = await listed('乙公司');
    const kind = { kind: 'abnormal-list' };
    await story('abnormal-list', [['RemovedOnDeregistration', '2026-03-03']], abnormalListing);
    const repair = await story('credit-repair', [['RepairApplied', '2026-03-04', { ...kind, abnormalListing }]]);
    expect(await act('credit-repair', ['RepairAccepted', '2026-03-05', kind], repair)).toBe(
      'credit-repair/not-on-the-list',
    );
  });

  /** A case of the ordinary procedure, up to its decision and publication. */
  const decided = (penalty: object = {}) =>
    story('penalty-case', [
      ['ClueReceived', '2026-01-05'],
      ['CaseFiled', '2026-01-06'],
      ['RightsTold', '2026-01-06'],
      ['EvidenceCollected', '2026-01-06'],
      ['InvestigationConcluded', '2026-01-15', penalty],
      ['CaseReviewed', '2026-01-16'],
      ['PenaltyNoticeServed', '2026-01-19', penalty],
      ['PenaltyDecided', '2026-01-28', penalty],
      ['DecisionPublished', '2026-01-30', { channel: 'national-system' }],
    ]);

  it('处罚公示随修复完成而停止', async () => {
    const penalty = await decided();
    await story('credit-repair', [
      ['RepairApplied', '2027-02-01', { case: penalty, grade: 'serious-field', publishedOn: '2026-01-30' }],
      ['RepairAccepted', '2027-02-02'],
      ['RepairGranted', '2027-02-03', { case: penalty }],
      ['RepairExecuted', '2027-02-04', { case: penalty, channels: ['national-system'] }],
    ]);
    expect((await matter(penalty)).facts).toMatchObject({
      published: [{ channel: 'national-system', on: '2026-01-30', endedOn: '2027-02-04' }],
    });
  });

  it('准予修复的决定因弄虚作假被撤销：恢复公示，公示期自撤销之日重新计算，此后不得提前停止', async () => {
    const penalty = await decided();
    const asked = { case: penalty, grade: 'serious-field', publishedOn: '2026-01-30' };
    const repair = await story('credit-repair', [
      ['RepairApplied', '2027-02-01', asked],
      ['RepairAccepted', '2027-02-02'],
      ['RepairGranted', '2027-02-03', { case: penalty }],
      ['RepairExecuted', '2027-02-04', { case: penalty, channels: ['national-system'] }],
    ]);
    await story('credit-repair', [['RepairRevoked', '2027-03-01', { case: penalty }]], repair);
    expect((await matter(penalty)).facts).toMatchObject({
      published: [{ channel: 'national-system', endedOn: null, restoredOn: '2027-03-01' }],
    });
    const [shown] = await database.query<{ until: string; content: object }>(
      'select until, content from projection.publication where stream = $1',
      [penalty],
    );
    expect(shown?.until).toBe('2030-03-01');
    expect(shown?.content).not.toHaveProperty('mayEndEarlyFrom');
    const early: Step = ['PublicationEnded', '2027-06-01', { channel: 'national-system', ground: 'credit-repaired' }];
    expect(await act('penalty-case', early, penalty)).toBe('penalty-case/never-early-after-fraud');
    const again = await story('credit-repair', [['RepairApplied', '2027-12-01', asked]]);
    expect(await act('credit-repair', ['RepairAccepted', '2027-12-02'], again)).toBe('credit-repair/never-early');
  });

  it('没有公示过的处罚案件，不受理停止公示的申请', async () => {
    const penalty = await story('penalty-case', [['ClueReceived', '2026-01-05']]);
    const repair = await story('credit-repair', [['RepairApplied', '2026-06-01', { case: penalty }]]);
    expect(await act('credit-repair', ['RepairAccepted', '2026-06-02'], repair)).toBe(
      'credit-repair/case-not-published',
    );
  });

  it('从重罚款的决定引出是否列入的问题，列入与处罚告知对照，准予修复即移出名单', async () => {
    const penalty = await decided({ fine: 9_000_000, tier: 'heavier', tierGrounds: ['repeated'] });
    const openings = await database.query(
      "select stream from projection.matter where procedure = 'serious-list' order by stream",
    );
    const seriousListing = Number(openings.at(-1)?.stream);
    expect((await matter(seriousListing)).facts).toMatchObject({ case: penalty, heavier: ['heavier-fine'] });
    await story(
      'serious-list',
      [['SuperiorConsentGiven', '2026-01-28', { consentedOn: '2026-01-26' }]],
      seriousListing,
    );
    const decision: Step = ['ListingDecided', '2026-01-28', { noticedOn: '2026-01-20' }];
    expect(await act('serious-list', decision, seriousListing)).toBe('serious-list/notice-not-with-penalty');
    await story(
      'serious-list',
      [
        ['ListingDecided', '2026-01-28', { noticedOn: '2026-01-19' }],
        ['ListingPublished', '2026-02-02'],
      ],
      seriousListing,
    );
    const kind = { kind: 'serious-list' };
    await story('credit-repair', [
      ['RepairApplied', '2027-02-03', { ...kind, seriousListing, publishedOn: '2026-02-02' }],
      ['RepairAccepted', '2027-02-04', kind],
      [
        'RepairGranted',
        '2027-02-05',
        { seriousListing, met: ['obligations-performed', 'harm-removed', 'no-heavier-penalty'] },
      ],
    ]);
    expect((await matter(seriousListing)).state).toBe('removed');
  });

  it('一般处罚不引出列入的问题', async () => {
    const count = async () =>
      (await database.query("select stream from projection.matter where procedure = 'serious-list'")).length;
    const before = await count();
    await decided();
    expect(await count()).toBe(before);
  });

  it('2019年准予分类修复，分类随之改变', async () => {
    const business = await story('credit-class', [['LocalClassComputed', '2019-06-03', { penalties: 6 }]]);
    const kind = { kind: 'credit-class' };
    await story('credit-repair', [
      ['RepairApplied', '2019-07-01', { ...kind, business }],
      ['RepairAccepted', '2019-07-02', kind],
      ['RepairGranted', '2019-07-08', { business, toClass: 'good' }],
    ]);
    expect((await matter(business)).facts).toMatchObject({ now: { class: 'good', how: 'repaired' } });
  });
});
