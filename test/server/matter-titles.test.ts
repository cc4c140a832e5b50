import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { performOrThrow } from '../../src/demo/perform-signed.ts';
import { exampleData as screeningData } from '../../src/duties/clue-screening/example-data.ts';
import { clueScreeningDuty } from '../../src/duties/clue-screening/index.ts';
import { exampleData as caseData } from '../../src/duties/penalty-case/example-data.ts';
import { penaltyCaseDuty } from '../../src/duties/penalty-case/index.ts';
import { date } from '../../src/law/kinds.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { key, startServer, type TestServer } from './server-for-tests.ts';

describe('以另一事项为名的事项：看得到那一事项的写其名称，看不到的只写其序号', () => {
  let server: TestServer;
  let penalty: number;
  let screening: number;

  beforeAll(async () => {
    server = await startServer({ duties: [bureauDuty, penaltyCaseDuty, clueScreeningDuty] });
    const open = async (procedure: string, act: string, actor: string, data: object) => {
      const wish = { procedure, act, actor, doneOn: date('2023-07-10'), data: { ...data } };
      return (await performOrThrow(server.bureau.record, { key: key(), wish })).stream;
    };
    penalty = await open('penalty-case', 'ClueReceived', 'wang', caseData.ClueReceived);
    const screened = { ...screeningData.CaseScreened, case: penalty, screeners: ['qian'] };
    screening = await open('clue-screening', 'CaseScreened', 'zheng', screened);
  });
  afterAll(() => server.close());

  const titlesFor = async (person: string) => {
    const list = (await server.get(person, '/api/matters?procedure=clue-screening')).body.rows;
    const dossier = (await server.get(person, `/api/matters/${screening}`)).body;
    return [list[0].title, dossier.title];
  };

  it('列表和案卷同一写法', async () => {
    const { title } = (await server.get('wang', `/api/matters/${penalty}`)).body;
    expect(title).toContain('某某食品店有限公司');
    expect(await titlesFor('zheng')).toEqual([`案件线索筛查：${title}`, `案件线索筛查：${title}`]);
    const place = `案件线索筛查：第${penalty}号事项`;
    expect(await titlesFor('qian')).toEqual([place, place]);
  });

  it('看不到那一事项的人，检索其当事人也找不到以其为名的事项', async () => {
    const found = await server.get('qian', `/api/search?q=${encodeURIComponent('某某食品店')}`);
    expect(found.body.matters).toEqual([]);
  });
});
