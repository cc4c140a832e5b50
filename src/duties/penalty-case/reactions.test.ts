import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, openFounded } from '../../../test/record/bureau-for-tests.ts';
import { databases } from '../../../test/record/databases.ts';
import { date } from '../../law/kinds.ts';
import type { Database } from '../../record/database/database.ts';
import type { Matter } from '../../record/matter.ts';
import type { BureauRecord } from '../../record/record.ts';
import { exampleData as complaintData } from '../complaint/example-data.ts';
import { complaintDuty } from '../complaint/index.ts';
import { exampleData as tipOffData } from '../tip-off/example-data.ts';
import { tipOffDuty } from '../tip-off/index.ts';
import type { VerifiedTipOff } from '../tip-off/procedure.ts';
import type { PenaltyCaseFacts } from './facts.ts';
import { penaltyCaseDuty } from './index.ts';

const duties = [penaltyCaseDuty, complaintDuty, tipOffDuty];
let key = 0;

describe.each(databases())('别的事项使这里登记线索（$name）', ({ open }) => {
  let database: Database;
  let record: BureauRecord;

  beforeAll(async () => {
    database = await open();
    record = await openFounded(database, duties, '2026-07-10T10:00:00+08:00');
  }, 60_000);
  afterAll(() => database.close());

  const perform = async (procedure: string, act: string, on: string, data: object, stream?: number) => {
    key += 1;
    const wish = { procedure, act, actor: 'wang', doneOn: date(on), data: { ...data } };
    return accepted(await record.perform({ key: `r${key}`, wish, ...(stream === undefined ? {} : { stream }) }));
  };

  /** The matter that the newest act opened. */
  const newest = async (): Promise<Matter<PenaltyCaseFacts>> => {
    const matter = await record.findMatter(record.head.position);
    if (matter?.procedure !== 'penalty-case') throw new Error('没有登记线索');
    return matter as Matter<PenaltyCaseFacts>;
  };

  /** The clue that a tip-off was handed over as. */
  const clueOf = async (stream: number): Promise<Matter<PenaltyCaseFacts>> => {
    const tipOff = (await record.findMatter(stream)) as Matter<VerifiedTipOff> | undefined;
    return (await record.findMatter(tipOff?.facts.clue ?? 0)) as Matter<PenaltyCaseFacts>;
  };

  it('调解中发现的线索，自发现之日起核查', async () => {
    const { stream } = await perform('complaint', 'ComplaintReceived', '2023-03-01', complaintData.ComplaintReceived);
    await perform('complaint', 'ComplaintAccepted', '2023-03-06', complaintData.ComplaintAccepted, stream);
    await perform('complaint', 'ViolationSuspected', '2023-03-20', complaintData.ViolationSuspected, stream);
    const clue = await newest();
    expect(clue.state).toBe('verifying');
    expect(clue.facts).toMatchObject({ partyName: '某某食品店', source: 'complaint', field: 'food' });
    expect(clue.clocks.map(({ clock, startedOn }) => [clock, startedOn])).toEqual([['clue-verify', '2023-03-20']]);
    expect(clue.links).toEqual([stream]);
    expect((await record.findMatter(stream))?.state).toBe('accepted');
  });

  it('举报转入的线索，来源是举报，没有举报人', async () => {
    const { stream } = await perform('tip-off', 'TipOffReceived', '2023-03-01', tipOffData.TipOffReceived);
    await perform('tip-off', 'ClueHandedOver', '2023-03-03', tipOffData.ClueHandedOver, stream);
    const clue = await clueOf(stream);
    expect(clue.facts).toMatchObject({ partyName: '某某食品店', source: 'tip-off' });
    expect(JSON.stringify(clue)).not.toContain(tipOffData.TipOffReceived.informantName);
    expect(clue.links).toContain(stream);
  });

  it('线索核查中，同一举报人补充新的事实：举报和线索的核查期限都重新计算；没有新的事实，不重新计算', async () => {
    const { stream } = await perform('tip-off', 'TipOffReceived', '2026-05-06', tipOffData.TipOffReceived);
    await perform('tip-off', 'ClueHandedOver', '2026-05-07', tipOffData.ClueHandedOver, stream);
    const started = async () =>
      [await clueOf(stream), await record.findMatter(stream)].map((matter) =>
        matter?.clocks.filter(({ ended }) => !ended).map(({ clock, startedOn }) => [clock, startedOn]),
      );
    const same = { ...tipOffData.RepeatReceived, newFacts: false };
    await perform('tip-off', 'RepeatReceived', '2026-05-11', same, stream);
    expect(await started()).toEqual([[['clue-verify', '2026-05-07']], [['check-term', '2026-05-06']]]);
    await perform('tip-off', 'RepeatReceived', '2026-05-13', tipOffData.RepeatReceived, stream);
    expect(await started()).toEqual([[['clue-verify', '2026-05-13']], [['check-term', '2026-05-13']]]);
  });
});
