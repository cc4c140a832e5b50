import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs, wishFor } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import type { Database } from '../../record/database/database.ts';
import type { Outcome } from '../../record/receipt.ts';
import type { BureauRecord } from '../../record/record.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData as listData } from '../inspection-items/example-data.ts';
import { inspectionItemsDuty } from '../inspection-items/index.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import { runDraw } from '../random-draw/draw.ts';
import { writeDrawFile } from '../random-draw/draw-file.ts';
import { exampleData as drawData } from '../random-draw/example-data.ts';
import { committingData, resultData } from '../random-draw/example-draw.ts';
import { commitmentOf, sha256 } from '../random-draw/hashes.ts';
import { randomDrawDuty } from '../random-draw/index.ts';
import { fields } from './choices.ts';
import { exampleData } from './example-data.ts';
import { inspectionDuty } from './index.ts';
import { inspection } from './procedure.ts';

const first = '91120111MA05WX1A26';
const second = '91120111MA05WX2B30';
const duties = [inspectionDuty, inspectionItemsDuty, randomDrawDuty, penaltyCaseDuty];

describe('示例数据', () => {
  it.each(Object.entries(inspection.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });

  it('监管领域与普通程序线索的领域相同', () => {
    const asked = penaltyCase.acts.ClueReceived.data.properties.field as unknown as { readonly enum: string[] };
    expect(fields.map(({ code }) => code)).toEqual(asked.enum);
  });
});

describe('清单、频次、抽查和线索（在记录上）', () => {
  let database: Database;
  let record: BureauRecord;
  let list: number;
  let serial = 0;

  interface Wish {
    readonly stream?: number;
    readonly actor?: string;
    readonly officers?: readonly string[];
  }
  const perform = (procedure: string, act: string, on: string, data: object, more: Wish = {}): Promise<Outcome> => {
    serial += 1;
    const { stream, ...who } = more;
    const wish = wishFor(procedure, act, on, { ...data }, who);
    return record.perform({ key: `i${serial}`, ...(stream === undefined ? {} : { stream }), wish });
  };

  /** Signs as both heads on the same day, where the act waits for signatures. */
  async function signed(outcome: Outcome, on: string): Promise<Outcome> {
    let last = outcome;
    for (const actor of ['li', 'chen']) {
      if (!last.ok || !(last.receipt.proposed || last.receipt.type === 'ProposalEndorsed')) return last;
      const { stream } = last.receipt;
      const proposal = (await record.findMatter(stream))?.proposals.at(-1)?.number ?? 0;
      serial += 1;
      const wish = { proposal, answer: 'endorse' as const, actor, on: on as never, opinion: '同意' };
      last = await record.perform({ key: `i${serial}`, stream, wish });
    }
    return last;
  }

  const approve = async (on: string, data: object = {}): Promise<Outcome> => {
    const given = { ...exampleData.InspectionApproved, itemList: list, item: 'SP-01', ...data };
    return signed(await perform('inspection', 'InspectionApproved', on, given), on);
  };
  const begin = (stream: number, on: string, data: object = {}, officers = ['wang', 'zhao']): Promise<Outcome> =>
    perform('inspection', 'InspectionBegun', on, { ...exampleData.InspectionBegun, ...data }, { stream, officers });
  const inspect = async (on: string, approval: object = {}, begun: object = {}): Promise<Outcome> =>
    begin(accepted(await approve(on, approval)).stream, on, begun);

  beforeAll(async () => {
    const [embedded] = databases();
    if (!embedded) throw new Error('没有数据库');
    database = await embedded.open();
    record = await openFounded(database, duties, '2026-11-23T10:00:00+08:00');
    const published = await perform('inspection-items', 'ItemListPublished', '2025-06-20', listData.ItemListPublished, {
      actor: 'chen',
    });
    list = accepted(published).stream;
    const more = { stream: list, actor: 'chen' };
    accepted(await perform('inspection-items', 'CapSet', '2025-06-25', listData.CapSet, more));
    accepted(await perform('inspection-items', 'ChecklistPublished', '2025-06-26', listData.ChecklistPublished, more));
  });
  afterAll(() => database.close());

  it('公布之日起可以检查；没有公布的事项不可以，没有批准、没有通知的也不可以', async () => {
    expect(refusedAs(await approve('2025-06-19'))).toBe('inspection/item-not-published');
    expect(refusedAs(await approve('2025-06-20', { item: 'XX-01' }))).toBe('inspection/item-not-published');
    expect(refusedAs(await approve('2025-06-20', { approval: 'not-required' }))).toBe('inspection/needs-approval');
    const early = accepted(await approve('2025-06-20')).stream;
    const other = { itemList: early };
    expect(refusedAs(await approve('2025-06-23', other))).toBe('inspection/item-not-published');
    expect(refusedAs(await begin(early, '2025-06-23', { noticeGiven: false }))).toBe('inspection/no-notice');
    accepted(await begin(early, '2025-06-23'));
  });

  it('上限公布以后，第三次日常检查在门口被拒绝；个案检查写明理由的可以；下一年重新计算', async () => {
    const party = { partyCode: second, partyName: '某某区乙食品店' };
    const visit = (on: string, approval: object = {}, begun: object = {}) =>
      inspect(on, { ...party, ...approval }, { partyCode: second, ...begun });
    accepted(await visit('2025-06-30'));
    accepted(await visit('2025-07-01'));
    expect(refusedAs(await visit('2025-07-02'))).toBe('inspection/over-cap');
    accepted(await visit('2025-07-02', { method: 'online' }, { method: 'online' }));
    const complaint = { kind: 'case', origin: 'complaint' };
    expect(refusedAs(await visit('2025-07-03', complaint))).toBe('inspection/over-cap-unexplained');
    accepted(await visit('2025-07-03', complaint, { overCapReason: '接到举报称食用后不适。' }));
    const campaign = { kind: 'special', origin: 'campaign', plan: '某某市专项检查通知（示例）' };
    expect(refusedAs(await visit('2025-07-04', campaign))).toBe('inspection/over-cap');
    accepted(await visit('2025-07-04', { ...campaign, superiorOrdered: true }, { counted: false }));
    expect(refusedAs(await visit('2026-01-05'))).toBe('inspection/no-code');
    accepted(await visit('2026-01-05', {}, { inspectionCode: '示例码0001' }));
    const rows = await database.query(
      'select tally, year, count from projection.tally where key = $1 order by tally, year',
      [second],
    );
    expect(rows).toEqual([
      { tally: 'inspections', year: 2025, count: 4 },
      { tally: 'inspections', year: 2026, count: 1 },
      { tally: 'on-site-inspections', year: 2025, count: 3 },
      { tally: 'on-site-inspections', year: 2026, count: 1 },
    ]);
  });

  it('同时到门口的两次检查，只有一次在上限以内', async () => {
    const party = { partyCode: first, partyName: '某某区甲食品有限公司' };
    const day = '2026-03-02';
    const code = { inspectionCode: '示例码0002' };
    accepted(await inspect(day, party, code));
    const one = accepted(await approve(day, party)).stream;
    const two = accepted(await approve(day, party)).stream;
    const both = await Promise.all([begin(one, day, code), begin(two, day, code)]);
    expect(both.map(refusedAs).sort()).toEqual(['accepted', 'inspection/over-cap']);
  });

  it('照当日的检查表检查，项目要查全；飞行检查可以不全', async () => {
    const party = { partyCode: undefined, unregistered: true, partyName: '某某区丁小卖部' };
    const lines = [1, 2, 3].map((line) => ({ line, answer: 'conforming' }));
    const write = async (data: object, flying = false): Promise<Outcome> => {
      const { partyCode: _, ...approval } = { ...exampleData.InspectionApproved, ...party, flying };
      const given = { ...approval, itemList: list, item: 'SP-01' };
      const { stream } = accepted(
        await signed(await perform('inspection', 'InspectionApproved', '2025-09-01', given), '2025-09-01'),
      );
      const { partyCode: __, ...begun } = exampleData.InspectionBegun;
      const more = { stream, officers: ['wang', 'zhao'] };
      accepted(await perform('inspection', 'InspectionBegun', '2025-09-01', begun, more));
      return perform('inspection', 'SiteRecordMade', '2025-09-01', { ...exampleData.SiteRecordMade, ...data }, more);
    };
    const checklist = '2025年第1版';
    expect(refusedAs(await write({ lines }))).toBe('inspection/wrong-checklist');
    expect(refusedAs(await write({ checklist, lines: lines.slice(1) }))).toBe('inspection/lines-missing');
    expect(refusedAs(await write({ checklist, lines: [...lines, ...lines] }))).toBe('inspection/line-unknown');
    expect(refusedAs(await write({ checklist, lines }))).toBe('accepted');
    expect(refusedAs(await write({ checklist, lines: lines.slice(1) }, true))).toBe('accepted');
  });

  it('采用双随机的事项只能从公告的抽查名单中检查，由抽查选派的人员去', async () => {
    const contributions = ['甲方', '乙方'].map((party) => ({ party, value: sha256(`检查 ${party}`) }));
    const outcome = runDraw(
      {
        task: drawData.DrawOpened.task,
        round: 1,
        businesses: [[first, '某某区甲食品有限公司', '', '']],
        officers: [
          ['wang', '王某甲', 0, false],
          ['zhao', '赵某乙', 0, false],
        ],
        recusals: [],
        parameters: { perBusiness: 2, maxLoad: null, strata: [{ creditClass: '', item: '', quota: 1 }] },
      },
      contributions.map(({ party, value }) => ({ party, hash: commitmentOf(party, value) })),
      contributions,
    );
    if (!outcome.ok) throw new Error(outcome.zh);
    const { file } = outcome;
    const draw = accepted(await perform('random-draw', 'DrawOpened', '2025-08-01', drawData.DrawOpened)).stream;
    const at = { stream: draw };
    accepted(await perform('random-draw', 'ListCommitted', '2025-08-01', committingData(file), at));
    for (const given of contributions)
      accepted(await perform('random-draw', 'ContributionRevealed', '2025-08-01', given, at));
    accepted(
      await perform('random-draw', 'ResultDrawn', '2025-08-01', resultData(file, sha256(writeDrawFile(file))), at),
    );

    const wish = { item: 'DJ-01', field: 'registration', itemName: '登记事项检查', method: 'written' };
    const drawn = { ...wish, origin: 'draw', draw };
    expect(refusedAs(await approve('2025-08-04', wish))).toBe('inspection/must-be-drawn');
    expect(refusedAs(await approve('2025-08-04', { ...drawn, draw: list }))).toBe('inspection/no-draw');
    expect(refusedAs(await approve('2025-08-04', drawn))).toBe('inspection/draw-not-announced');
    accepted(await perform('random-draw', 'DrawAnnounced', '2025-08-05', drawData.DrawAnnounced, at));
    expect(refusedAs(await approve('2025-08-05', { ...drawn, partyCode: second }))).toBe('inspection/not-drawn');
    expect(refusedAs(await approve('2025-08-05', { ...drawn, inspectors: ['wang', 'qian'] }))).toBe(
      'inspection/not-the-drawn-officers',
    );
    const { stream } = accepted(await approve('2025-08-05', drawn));
    const change = { inspectors: ['wang', 'qian'], reason: '想换人。' };
    const changed = await perform('inspection', 'InspectorsChanged', '2025-08-05', change, { stream, actor: 'li' });
    expect(refusedAs(changed)).toBe('inspection/not-the-drawn-officers');
    accepted(await begin(stream, '2025-08-06', { method: 'written' }));
  });

  it.each([
    ['inspection', 'inspection'],
    ['sampling', 'sampling'],
  ])('检查发现的线索（%s）当日进入普通程序核查', async (source, expected) => {
    const party = { unregistered: true, partyName: '某某区戊小卖部' };
    const { partyCode: _, ...approval } = { ...exampleData.InspectionApproved, ...party };
    const { stream } = accepted(
      await signed(await perform('inspection', 'InspectionApproved', '2023-05-08', approval), '2023-05-08'),
    );
    const { partyCode: __, ...begun } = exampleData.InspectionBegun;
    const more = { stream, officers: ['wang', 'zhao'] };
    accepted(await perform('inspection', 'InspectionBegun', '2023-05-10', begun, more));
    const { partyCode: ___, ...found } = { ...exampleData.ViolationFound, partyName: party.partyName, source };
    accepted(await perform('inspection', 'ViolationFound', '2023-05-10', found, more));
    const clue = await record.findMatter(record.head.position);
    expect(clue).toMatchObject({
      procedure: 'penalty-case',
      state: 'verifying',
      facts: { partyName: '某某区戊小卖部', source: expected, field: 'food' },
      clocks: [{ clock: 'clue-verify', startedOn: '2023-05-10' }],
    });
    expect(clue?.links).toEqual([stream]);
  });

  it('人次按参加检查的执法人员计，件数按检查记录计', async () => {
    const counted = async (indicator: string) => {
      const [row] = await database.query<{ total: number }>(
        'select sum(value)::int as total from projection.figure_row where indicator = $1',
        [indicator],
      );
      return row?.total ?? 0;
    };
    const [before, people] = [await counted('inspections'), await counted('inspection-person-times')];
    const stream = accepted(await inspect('2025-10-10', { partyCode: first })).stream;
    const more = { stream, officers: ['wang', 'zhao'] };
    const lines = [1, 2, 3].map((line) => ({ line, answer: 'conforming' }));
    const data = { ...exampleData.SiteRecordMade, checklist: '2025年第1版', lines };
    accepted(await perform('inspection', 'SiteRecordMade', '2025-10-10', data, more));
    expect(await counted('inspections')).toBe(before + 1);
    expect(await counted('inspection-person-times')).toBe(people + 2);
  });

  it('清理以后的事项不可以检查；清理之前的日子仍按当日的清单判断', async () => {
    const removal = { ...listData.ItemsRemoved, codes: [{ code: 'SP-01' }] };
    const more = { stream: list, actor: 'chen' };
    accepted(await perform('inspection-items', 'ItemsRemoved', '2026-10-08', removal, more));
    expect(refusedAs(await approve('2026-10-08'))).toBe('inspection/item-not-published');
    const { stream } = accepted(await approve('2026-09-30'));
    const late = await begin(stream, '2026-10-09', { inspectionCode: '示例码0003' });
    expect(refusedAs(late)).toBe('inspection/item-not-published');
  });
});
