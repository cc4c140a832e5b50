import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded, refusedAs } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { Matter } from '../../record/matter.ts';
import type { BureauRecord } from '../../record/record.ts';
import { exampleData as complaintData } from '../complaint/example-data.ts';
import type { ComplaintFacts } from '../complaint/facts.ts';
import { complaintDuty } from '../complaint/index.ts';
import { exampleData as penaltyData } from '../penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../penalty-case/index.ts';
import { exampleData } from './example-data.ts';
import type { TipOffFacts } from './facts.ts';
import { tipOffDuty } from './index.ts';

let key = 0;

describe.each(databases())('举报与投诉、案件的关联（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, [penaltyCaseDuty, complaintDuty, tipOffDuty], '2026-11-20T10:00:00+08:00');
  }, 60_000);
  afterAll(() => database.close());

  const ask = (procedure: string, act: string, on: string, data: object, stream?: number, actor = 'wang') => {
    key += 1;
    const wish = { procedure, act, actor, doneOn: date(on), data: { ...data } };
    return record.perform({ key: `t${key}`, wish, ...(stream === undefined ? {} : { stream }) });
  };
  const perform = async (...asked: Parameters<typeof ask>) => accepted(await ask(...asked));
  const tipOff = async (stream: number) => (await record.findMatter(stream)) as Matter<TipOffFacts>;
  const complaint = async (stream: number) => (await record.findMatter(stream)) as Matter<ComplaintFacts>;

  it('投诉材料含举报的，成为互相知道的两件，身份只封存在投诉里', async () => {
    const { stream } = await perform('complaint', 'ComplaintReceived', '2026-04-20', {
      ...complaintData.ComplaintReceived,
      containsTipOff: true,
      tipOffContent: '该店销售超过保质期的饼干。',
    });
    const [other] = (await complaint(stream)).facts.tipOffs;
    const opened = await tipOff(other ?? 0);
    expect(opened.facts).toMatchObject({ party: '某某食品店', identity: 'in-complaint', complaints: [stream] });
    expect(opened.state).toBe('received');
    const sealed = await database.query<{ stream: string }>('select stream from sealed_value');
    expect(sealed.map((row) => Number(row.stream)).every((one) => one === stream)).toBe(true);
  });

  it('举报材料含投诉的，另立一件投诉，没有投诉人信息的不能受理', async () => {
    const { stream } = await perform('tip-off', 'TipOffReceived', '2026-04-20', {
      ...exampleData.TipOffReceived,
      containsComplaint: true,
      complaintContent: '要求退还货款36元。',
    });
    const [other] = (await tipOff(stream)).facts.complaints;
    expect((await complaint(other ?? 0)).facts).toMatchObject({ party: '某某食品店', tipOffs: [stream] });
    const outcome = await ask('complaint', 'ComplaintAccepted', '2026-04-22', complaintData.ComplaintAccepted, other);
    expect(refusedAs(outcome)).toBe('complaint/materials-missing');
  });

  it('立案以线索在该日的决定为准，2026年4月14日以前起算五个工作日的告知期限', async () => {
    const { stream } = await perform('tip-off', 'TipOffReceived', '2023-03-01', exampleData.TipOffReceived);
    await perform('tip-off', 'ClueHandedOver', '2023-03-03', exampleData.ClueHandedOver, stream);
    const clue = (await tipOff(stream)).facts.clue ?? 0;
    const filing = await perform('penalty-case', 'CaseFiled', '2023-03-20', penaltyData.CaseFiled, clue);
    expect(filing.proposed).toBe(true);
    for (const actor of ['li', 'chen']) {
      key += 1;
      const answer = { proposal: 1, answer: 'endorse' as const, actor, on: date('2023-03-20'), opinion: '同意' };
      accepted(await record.perform({ key: `t${key}`, wish: answer, stream: clue }));
    }
    const noted = { case: clue, identity: 'named' };
    expect(refusedAs(await ask('tip-off', 'CaseFilingNoted', '2023-03-21', noted, stream))).toBe('tip-off/no-decision');
    expect(refusedAs(await ask('tip-off', 'NoFilingNoted', '2023-03-20', noted, stream))).toBe('tip-off/no-decision');
    const elsewhere = { ...exampleData.TipOffReceived, partyName: '某某药店' };
    const other = await perform('tip-off', 'TipOffReceived', '2023-03-01', elsewhere);
    await perform('tip-off', 'ClueHandedOver', '2023-03-03', exampleData.ClueHandedOver, other.stream);
    const mistaken = await ask('tip-off', 'CaseFilingNoted', '2023-03-20', noted, other.stream);
    expect(refusedAs(mistaken)).toBe('tip-off/other-party');
    await perform('tip-off', 'CaseFilingNoted', '2023-03-20', noted, stream);
    const { state, clocks } = await tipOff(stream);
    expect(state).toBe('filed');
    expect(clocks.filter((clock) => !clock.ended).map((clock) => clock.clock)).toEqual(['filing-notice']);
  });

  it('重复举报须指明先前对同一人的举报', async () => {
    const first = await perform('tip-off', 'TipOffReceived', '2026-04-20', exampleData.TipOffReceived);
    const second = await perform('tip-off', 'TipOffReceived', '2026-04-24', exampleData.TipOffReceived);
    const { reason } = exampleData.RepeatSetAside;
    const other = { ...exampleData.TipOffReceived, partyName: '某某药店' };
    const { stream } = await perform('tip-off', 'TipOffReceived', '2026-04-24', other);
    const wrong = await ask('tip-off', 'RepeatSetAside', '2026-04-24', { earlier: stream, reason }, second.stream);
    expect(refusedAs(wrong)).toBe('tip-off/repeat-other-party');
    await perform('tip-off', 'RepeatSetAside', '2026-04-24', { earlier: first.stream, reason }, second.stream);
    expect((await tipOff(second.stream)).state).toBe('repeated');
  });

  it('标题、检索和统计里都没有举报人', async () => {
    const { stream } = await perform('tip-off', 'TipOffReceived', '2026-04-20', exampleData.TipOffReceived);
    const matter = await tipOff(stream);
    const act = (await record.actsOf(stream))[0];
    const shown = [
      tipOffDuty.describe(matter.facts, matter),
      act ? tipOffDuty.figures?.(act, matter) : undefined,
      matter,
      act,
    ];
    expect(JSON.stringify(shown)).not.toContain(exampleData.TipOffReceived.informantName);
  });
});
