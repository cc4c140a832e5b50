import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityDuty } from '../../src/duties/activity/index.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { key, startServer, type TestServer } from './server-for-tests.ts';

/** 统计接口：谁能看，看到什么，问错了怎样答复。 */
describe('统计接口', () => {
  let server: TestServer;
  const moment = 'year=2023&until=2023-06-30';

  beforeAll(async () => {
    server = await startServer({ duties: [bureauDuty, activityDuty] });
    const opened = await server.post('wang', '/api/matters/activity/activity-planned', {
      key: key(),
      doneOn: '2023-03-01',
      data: {
        title: '某某宣传（虚构）',
        theme: 'gang-crime',
        from: '2023-03-01',
        until: '2023-12-31',
        organisers: '某某所',
        plan: '发放材料',
      },
    });
    expect(opened.status).toBe(201);
    for (const [index, on] of ['2023-03-05', '2023-04-05', '2023-07-01'].entries()) {
      const answer = await server.post('wang', `/api/matters/activity/${opened.body.stream}/materials-distributed`, {
        key: key(),
        seenVersion: index + 1,
        doneOn: on,
        data: {
          place: '某某市场',
          materials: [{ kind: 'leaflet', name: '宣传单', quantity: 130, precision: 'exact' }],
        },
      });
      expect(answer.status).toBe(201);
    }
  });
  afterAll(() => server.close());

  it('一个数：值、期间、口径、精度；打开是它的行，行是事项', async () => {
    const figure = (await server.get('wei', `/api/figures/gang.leaflets?${moment}`)).body;
    expect(figure).toMatchObject({
      value: 200,
      exact: 260,
      shown: '200余份',
      before: '0份',
      period: { from: '2023-01-01', until: '2023-06-30' },
      acts: { count: 2 },
    });
    const first = (await server.get('wei', `/api/figures/gang.leaflets/rows?${moment}&size=1`)).body;
    expect(first.rows).toMatchObject([
      {
        day: '2023-04-05',
        shown: '130件',
        category: '宣传单、宣传册（份）',
        matter: { title: '某某宣传（虚构）', actZh: '发放、张挂宣传材料' },
      },
    ]);
    const second = (await server.get('wei', `/api/figures/gang.leaflets/rows?${moment}&size=1&after=${first.next}`))
      .body;
    expect(second.rows).toMatchObject([{ day: '2023-03-05' }]);
  });

  it('新的行为办理以后，数随之改变', async () => {
    const whole = async () => (await server.get('wei', '/api/figures/gang.leaflets?year=2023')).body.exact;
    expect(await whole()).toBe(390);
    const [matter] = (await server.get('wang', '/api/matters?procedure=activity')).body.rows;
    const { version } = (await server.get('wang', `/api/matters/${matter.stream}`)).body;
    const answer = await server.post('wang', `/api/matters/activity/${matter.stream}/materials-distributed`, {
      key: key(),
      seenVersion: version,
      doneOn: '2023-07-05',
      data: { place: '某某市场', materials: [{ kind: 'leaflet', name: '宣传单', quantity: 10, precision: 'exact' }] },
    });
    expect(answer.status).toBe(201);
    expect(await whole()).toBe(400);
  });

  it('分组：按月份和机构，整月和不满的月都对', async () => {
    const url = '/api/statistics?indicator=activity-materials&by=month,org_unit&from=2023-03-01&until=2023-07-03';
    expect((await server.get('chen', url)).body.groups).toEqual([
      { keys: ['2023-03', 'station-1'], names: ['2023-03', expect.any(String)], rows: 1, total: 130 },
      { keys: ['2023-04', 'station-1'], names: ['2023-04', expect.any(String)], rows: 1, total: 130 },
      { keys: ['2023-07', 'station-1'], names: ['2023-07', expect.any(String)], rows: 1, total: 130 },
    ]);
  });

  it('报告：数与统计相同，文件可以下载', async () => {
    const { document } = (await server.get('chen', `/api/report?${moment}`)).body;
    const figures = document.blocks.flatMap((block: { runs?: unknown[] }) => block.runs ?? []);
    expect(figures).toContainEqual({ figure: 'gang.leaflets', shown: '200余份' });
    const file = await server.get('chen', `/api/report/file?${moment}&format=docx`);
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('2023年行政执法工作报告.docx'));
    expect(file.text.startsWith('PK')).toBe(true);
  });

  it('统计表和台账：各年适用的表式，Excel', async () => {
    const { forms, ledgers } = (await server.get('wei', `/api/forms?${moment}`)).body;
    expect(forms.filter((form: { forYear: boolean }) => form.forYear).map(({ id }: { id: string }) => id)).toEqual([
      'P13',
      'P14',
      'licence',
      'coercion',
      'inspection',
      'other',
    ]);
    expect(ledgers).toHaveLength(3);
    expect((await server.get('wei', `/api/forms/P14/file?${moment}`)).text.startsWith('PK')).toBe(true);
    expect((await server.get('wei', `/api/ledgers/backlog?${moment}`)).body.periods).toHaveLength(12);
  });

  it.each([
    ['/api/figures?year=2011', 400, 'statistics/not-a-year'],
    ['/api/figures?year=2019', 404, 'statistics/no-data'],
    ['/api/figures?year=2031', 404, 'statistics/no-data'],
    ['/api/figures?year=2023&until=2022-12-31', 400, 'statistics/not-in-year'],
    ['/api/figures?year=2023&until=2023-02-30', 400, 'statistics/not-in-year'],
    ['/api/figures/no.such.figure?year=2023', 404, 'statistics/unknown-figure'],
    ['/api/statistics?indicator=x&by=party&from=2023-01-01&until=2023-12-31', 400, 'statistics/not-a-dimension'],
    ['/api/statistics?indicator=x&by=month&from=2023-12-31&until=2023-01-01', 400, 'statistics/not-a-span'],
    ['/api/forms/P99?year=2023', 404, 'statistics/unknown-form'],
    ['/api/forms/P7?year=2023', 409, 'statistics/form-not-for-year'],
    ['/api/report/file?year=2023&format=doc', 400, 'server/bad-query'],
  ])('%s → %i %s', async (url, status, code) => {
    const answer = await server.get('wei', url);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.zh).not.toBe('');
  });

  it.each(['wang', 'li', 'shen', 'yang'])('%s 的岗位不能看全局的统计', async (person) => {
    for (const path of ['/api/figures?year=2023', '/api/report?year=2023', '/api/forms?year=2023']) {
      const answer = await server.get(person, path);
      expect([answer.status, answer.body.code]).toEqual([403, 'server/not-allowed']);
    }
  });
});
