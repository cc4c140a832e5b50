import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleData as suitData } from '../../src/duties/litigation/example-data.ts';
import { litigationDuty } from '../../src/duties/litigation/index.ts';
import { exampleData as penaltyData } from '../../src/duties/penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { Player } from '../record/player.ts';
import { startServer, type TestServer } from './server-for-tests.ts';

describe('证据、依据清单', () => {
  let server: TestServer;
  let player: Player;
  let penalty: number;
  let suit: number;

  beforeAll(async () => {
    server = await startServer({
      duties: [bureauDuty, penaltyCaseDuty, litigationDuty],
      now: () => new Date('2026-03-20T10:00:00+08:00'),
    });
    const data = { 'penalty-case': penaltyData, litigation: suitData };
    player = new Player(server.bureau.record, data);
    penalty = await player.story('penalty-case', [
      ['ClueReceived', '2026-01-05'],
      ['CaseFiled', '2026-01-06'],
      ['RightsTold', '2026-01-06'],
      ['EvidenceCollected', '2026-01-07'],
      ['AddressConfirmed', '2026-01-07'],
    ]);
    suit = await player.story('litigation', [
      [
        'ComplaintServed',
        '2026-03-05',
        { contested: penalty, conduct: 'inaction', acceptedOn: '2026-03-03', handlers: ['qian'] },
      ],
    ]);
  }, 60_000);
  afterAll(() => server.close());

  const list = async (person: string, stream: number) =>
    (await server.get(person, `/api/matters/${stream}/evidence`)).body;

  it('诉讼找到所争议案件的全部行为、送达证明和依据，依次编号', async () => {
    const found = await list('zheng', suit);
    expect(found).toMatchObject({ matter: { stream: penalty }, asked: { stream: suit }, answered: false });
    const names = found.evidence.map(({ number, zh }: { number: number; zh: string }) => `${number} ${zh}`);
    expect(names).toEqual([
      '1 登记线索',
      '2 立案',
      expect.stringMatching(/^3 /),
      expect.stringMatching(/^4 /),
      '5 签署送达地址确认书',
    ]);
    expect(found.evidence.map(({ served }: { served: boolean }) => served)).toEqual([false, false, false, false, true]);
    const cited = found.basis.flatMap(({ cite }: { cite: { instrumentZh: string }[] }) => cite);
    expect(cited.map(({ instrumentZh }: { instrumentZh: string }) => instrumentZh)).toContain(
      '市场监督管理行政处罚程序规定',
    );
    for (const { basis } of found.evidence)
      for (const number of basis) expect(found.basis[number - 1]).toMatchObject({ number });
  });

  it('承办人看得到清单，看不到没有权限的案卷；清单里没有封存的内容', async () => {
    expect((await list('qian', suit)).evidence).toHaveLength(5);
    expect((await server.get('qian', `/api/matters/${penalty}`)).status).toBe(404);
    expect((await server.get('qian', `/api/matters/${penalty}/evidence`)).status).toBe(404);
    const text = JSON.stringify(await list('qian', suit));
    expect(text).not.toContain(penaltyData.AddressConfirmed.address);
    expect(text).not.toContain('sealed');
  });

  it('看不到诉讼的，清单也看不到', async () => {
    expect((await server.get('sun', `/api/matters/${suit}/evidence`)).body.code).toBe('kernel/unknown-matter');
    expect((await server.get('shen', `/api/matters/${suit}/evidence`)).status).toBe(404);
    expect((await server.get(undefined, `/api/matters/${suit}/evidence`)).status).toBe(401);
  });

  it('自己的案件也有清单；两件的案卷互相看得到', async () => {
    expect((await list('wang', penalty)).evidence).toHaveLength(5);
    const own = (await server.get('zheng', `/api/matters/${penalty}`)).body;
    expect(own.links).toEqual([expect.objectContaining({ stream: suit, procedureZh: '行政诉讼（被告）' })]);
    const other = (await server.get('zheng', `/api/matters/${suit}`)).body;
    expect(other.links).toEqual([expect.objectContaining({ stream: penalty })]);
  });

  it('答辩以后案件再有的行为，不进清单；记录以外的证据附在后面', async () => {
    await player.story('litigation', [['AnswerSubmitted', '2026-03-18', { dossier: true }]], suit);
    await player.story('penalty-case', [['EvidenceCollected', '2026-03-19']], penalty);
    const found = await list('zheng', suit);
    expect(found).toMatchObject({ answered: true });
    expect(found.evidence).toHaveLength(5);
    expect(found.further.evidence).toEqual([expect.objectContaining({ name: '现场笔录', kind: '勘验笔录、现场笔录' })]);
    expect((await list('zheng', penalty)).evidence).toHaveLength(6);
  });
});
