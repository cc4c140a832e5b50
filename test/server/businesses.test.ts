import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duties } from '../../src/duties/index.ts';
import { exampleData } from '../../src/duties/registration/example-data.ts';
import { date } from '../../src/law/kinds.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { importBusinesses } from '../../src/registry/import-businesses.ts';
import { key, startServer, type TestServer } from './server-for-tests.ts';

const code = '91120111MA0000007E';

describe('经营主体的查询', () => {
  let server: TestServer;
  let stream: number;
  const post = (person: string, act: string, data: object, seenVersion?: number) =>
    server.post(person, `/api/matters/registration/${seenVersion === undefined ? act : `${stream}/${act}`}`, {
      key: key(),
      doneOn: '2023-07-06',
      data,
      ...(seenVersion === undefined ? {} : { seenVersion }),
    });

  beforeAll(async () => {
    const registration = duties.find((duty) => duty.procedure.id === 'registration');
    server = await startServer({ duties: [bureauDuty, ...(registration ? [registration] : [])] });
    const stalls = Array.from({ length: 60 }, (_, index) => ({
      internalNumber: `N-${100 + index}`,
      name: `第${index}号早点铺`,
      kind: '个体工商户',
      establishedOn: '2016-05-04',
      ...(index === 0 ? { deregisteredOn: '2023-06-01' } : {}),
    }));
    const options = { actor: 'qian', source: '某某市登记系统', asOf: date('2023-06-30'), onBad: 'none' } as const;
    await importBusinesses(server.database, server.bureau.record, stalls, options);
    stream = (await post('wang', 'application-received', exampleData.ApplicationReceived)).body.stream;
    const granted = { ...exampleData.RegistrationGranted, licenceDatedOn: '2023-07-06' };
    await post('wang', 'registration-granted', granted, 1);
  });
  afterAll(() => server.close());

  const get = async (person: string, path: string) => (await server.get(person, `/api/businesses${path}`)).body;

  it('名册按条件、按页；检索按名称和代码', async () => {
    const all = await get('wang', '?size=20&page=3');
    expect([all.total, all.rows.length]).toEqual([61, 20]);
    expect((await get('wang', '?kind=enterprise')).rows).toMatchObject([
      { id: code, kindZh: '企业', inRegister: true, establishedOn: '2023-07-06' },
    ]);
    expect((await get('wang', '?state=deregistered')).rows).toMatchObject([{ name: '第0号早点铺' }]);
    expect((await get('wang', '?establishedFrom=2023-07-01&establishedUntil=2023-07-31')).total).toBe(1);
    expect((await get('wang', '?deregisteredUntil=2023-05-31')).total).toBe(0);
    expect((await get('wang', `?q=${encodeURIComponent('食品')}`)).rows).toMatchObject([{ uscc: code }]);
    const found = (await server.get('wang', `/api/search?q=${encodeURIComponent('第7号')}`)).body;
    expect(found.businesses).toMatchObject([{ uscc: 'N-107', name: '第7号早点铺' }]);
    expect((await get('yang', '')).total).toBe(0);
  });

  it('一户：现在的登记、历次登记、事项；看不到的事项不给链接', async () => {
    const own = await get('wang', `/${code}`);
    expect(own).toMatchObject({
      business: { name: '某某食品有限公司', inRegister: true },
      history: [{ effect: 'establish', how: 'added', from: '2023-07-06', stream }],
      matters: { total: 1, rows: [{ stream }] },
      inspections: { year: 2023, all: 0, onSite: 0, caps: [] },
    });
    const other = await get('qian', `/${code}`);
    expect([other.history[0].stream, other.matters.total]).toEqual([null, 0]);
    expect((await get('wang', '/N-107')).history).toMatchObject([
      { effect: 'reported', source: '某某市登记系统', asOf: '2023-06-30' },
    ]);
    expect((await server.get('wang', '/api/businesses/none')).body.code).toBe('server/unknown-business');
    expect((await server.get('yang', `/api/businesses/${code}`)).status).toBe(404);
  });

  it('某日的户数与增长', async () => {
    expect(await get('wang', '/stock')).toMatchObject({
      day: '2023-07-10',
      yearBefore: '2022-07-10',
      total: 60,
      totalBefore: 0,
      growth: null,
    });
    expect(await get('wang', '/stock?day=2023-07-01')).toMatchObject({ total: 59 });
  });
});
