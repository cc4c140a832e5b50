import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleData } from '../../src/duties/enforcement-supervision/example-data.ts';
import { enforcementSupervisionDuty } from '../../src/duties/enforcement-supervision/index.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { key, startServer, type TestServer } from './server-for-tests.ts';

const acts = '/api/matters/enforcement-supervision';

describe('被监督的人员：看得到要其纠正的事项，看不到是谁投诉的', () => {
  let server: TestServer;
  let stream: number;

  beforeAll(async () => {
    server = await startServer({ duties: [bureauDuty, enforcementSupervisionDuty] });
    const clue = { key: key(), doneOn: '2023-07-03', data: exampleData.ClueReceived };
    ({ stream } = (await server.post('wei', `${acts}/clue-received`, clue)).body);
    const data = { ...exampleData.SuperiorNoticeReceived, responsible: ['li'] };
    const notice = { key: key(), seenVersion: 1, doneOn: '2023-07-03', data };
    expect((await server.post('wei', `${acts}/${stream}/superior-notice-received`, notice)).status).toBe(201);
  });
  afterAll(() => server.close());

  it('文书写明的责任人在今日和案卷看到，办理纠正；其他机构的人看不到', async () => {
    const { body: today } = await server.get('li', '/api/today');
    const items = today.groups.flatMap((group: { items: readonly { stream: number }[] }) => group.items);
    expect(items.map((item: { stream: number }) => item.stream)).toContain(stream);
    expect((await server.get('qian', `/api/matters/${stream}`)).status).toBe(404);
    const correction = { key: key(), seenVersion: 2, doneOn: '2023-07-10', data: exampleData.CorrectionMade };
    expect((await server.post('li', `${acts}/${stream}/correction-made`, correction)).status).toBe(201);
  });

  it('封存的投诉人，监督岗位可以查看，责任人不可以', async () => {
    const { body: dossier } = await server.get('wei', `/api/matters/${stream}`);
    const { sealed } = dossier.timeline[0].data.find(({ title }: { title: string }) => title === '投诉人');
    expect((await server.get('wei', `/api/sealed/${stream}/${sealed}`)).body).toEqual({ value: '某甲' });
    expect((await server.get('li', `/api/sealed/${stream}/${sealed}`)).body.code).toBe('server/not-allowed');
  });
});
