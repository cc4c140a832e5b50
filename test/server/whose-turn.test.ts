import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { performOrThrow } from '../../src/demo/perform-signed.ts';
import { exampleData } from '../../src/duties/penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { date } from '../../src/law/kinds.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { key, startServer, type TestServer } from './server-for-tests.ts';

describe('轮到谁：不能办理的人看得出在等什么', () => {
  let server: TestServer;
  let stream = 0;

  const asked = async (act: string, data: object) => {
    const wish = { procedure: 'penalty-case', act, actor: 'wang', doneOn: date('2023-07-10'), data: { ...data } };
    const request = { key: key(), ...(stream === 0 ? {} : { stream }), wish };
    stream = (await performOrThrow(server.bureau.record, request)).stream;
  };
  const turnFor = async (person: string) => (await server.get(person, `/api/matters/${stream}`)).body.turn;

  beforeAll(async () => {
    server = await startServer({ duties: [bureauDuty, penaltyCaseDuty] });
    await asked('ClueReceived', exampleData.ClueReceived);
  });
  afterAll(() => server.close());

  it('能办理的人没有这一节；审计员看到是哪个岗位可以办什么，不写姓名', async () => {
    expect(await turnFor('wang')).toBeNull();
    const turn = await turnFor('qin');
    expect(turn).toMatchObject({ over: false, signatures: [] });
    expect(turn.steps).toContainEqual({ act: 'CaseFiled', zh: '立案', posts: ['办案人员'] });
    expect(JSON.stringify(turn)).not.toContain('王某甲');
  });

  it('呈报以后，写明在等谁签批，不再说谁可以办理', async () => {
    await asked('CaseFiled', { ...exampleData.CaseFiled, handlers: ['wang', 'zhao'] });
    const turn = await turnFor('qin');
    expect(turn.signatures).toEqual([expect.objectContaining({ act: 'CaseFiled', zh: '立案' })]);
    expect(turn.steps.map(({ act }: { act: string }) => act)).not.toContain('CaseFiled');
  });

  it('看不到事项的人，什么也问不出来', async () => {
    expect((await server.get('qian', `/api/matters/${stream}`)).status).toBe(404);
  });
});
