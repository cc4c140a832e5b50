import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityDuty } from '../../src/duties/activity/index.ts';
import { annualReportDuty } from '../../src/duties/annual-report/index.ts';
import { date } from '../../src/law/kinds.ts';
import { openAccount } from '../../src/people/accounts.ts';
import { appoint, hire } from '../../src/people/appointments.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { key, now, password, startServer, type TestServer, testBureau } from './server-for-tests.ts';

/** 统计接口：谁能看，看到什么，问错了怎样答复。 */
describe('统计接口', () => {
  let server: TestServer;
  const moment = 'year=2023&until=2023-06-30';

  beforeAll(async () => {
    server = await startServer({ duties: [bureauDuty, activityDuty, annualReportDuty] });
    await hireChief(server);
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
    await distribute(server, 10);
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

  it('一份报告：数由系统统计并定稿；记录变了，重新统计；批准、编号、连同链头公布', async () => {
    const papers = '/api/report/papers';
    expect((await server.post('wei', papers, { key: key(), year: '2023', figures: [] })).status).toBe(422);
    expect((await server.post('wang', papers, { key: key(), year: '2023' })).status).toBe(403);
    expect((await server.post('wei', '/api/matters/annual-report/report-drafted', {})).status).toBe(404);
    const drafted = await server.post('wei', papers, { key: key(), year: '2023' });
    expect(drafted.status).toBe(201);
    const { stream } = drafted.body;
    const paper = async () => (await server.get('wei', `${papers}/${stream}`)).body;
    const leaflets = async () =>
      (await paper()).document.blocks
        .flatMap((block: { runs?: { figure?: string; shown?: string }[] }) => block.runs ?? [])
        .find((run: { figure?: string }) => run.figure === 'gang.leaflets').shown;
    expect(await paper()).toMatchObject({ state: 'drafted', movedOn: false, unexplained: [] });
    expect(await leaflets()).toBe('400份');
    await distribute(server, 250);
    expect((await paper()).movedOn).toBe(true);
    expect(await leaflets()).toBe('400份');
    const follow = async (person: string, url: string, body: object) => {
      const { version } = await paper();
      return server.post(person, url, { key: key(), seenVersion: version, ...body });
    };
    expect((await follow('wei', `${papers}/${stream}/recount`, {})).status).toBe(201);
    expect(await leaflets()).toBe('600余份');
    const act = (person: string, name: string, data: object) =>
      follow(person, `/api/matters/annual-report/${stream}/${name}`, { doneOn: '2023-07-10', data });
    const { hash } = await paper();
    expect((await act('chu', 'report-approved', { hash: 'x' })).body.code).toBe('annual-report/other-figures');
    expect((await act('chu', 'report-approved', { hash })).status).toBe(201);
    const issued = await act('wei', 'report-issued', { addressees: '各科、室、所' });
    expect(issued.body.number).toBe('某某市监报告〔2023〕1号');
    const { position } = server.bureau.record.head;
    expect((await follow('wei', `${papers}/${stream}/publish`, {})).status).toBe(201);
    const [shown] = await server.database.query<{ content: { hash: string; head: { position: number } } }>(
      'select content from projection.publication where stream = $1',
      [stream],
    );
    expect(shown?.content).toMatchObject({ hash, head: { position } });
    const pdf = await server.get('wei', `${papers}/${stream}/file?format=pdf`);
    expect(pdf.text.startsWith('%PDF')).toBe(true);
  });
});

/** 局主要负责人 — the staff of these tests has none. */
async function hireChief({ database, bureau }: TestServer): Promise<void> {
  const entry = { bureau: testBureau, by: 'shen', at: now };
  const from = date('2020-01-01');
  await hire(database, entry, { id: 'chu', name: '褚某未', unit: 'office', from });
  await appoint(database, entry, { person: 'chu', post: 'bureau-chief', from });
  await openAccount(database, entry, { login: 'chu', person: 'chu', password, mustChange: false });
  await bureau.reloadPeople();
}

async function distribute(server: TestServer, quantity: number): Promise<void> {
  const [matter] = (await server.get('wang', '/api/matters?procedure=activity')).body.rows;
  const { version } = (await server.get('wang', `/api/matters/${matter.stream}`)).body;
  const answer = await server.post('wang', `/api/matters/activity/${matter.stream}/materials-distributed`, {
    key: key(),
    seenVersion: version,
    doneOn: '2023-07-05',
    data: { place: '某某市场', materials: [{ kind: 'leaflet', name: '宣传单', quantity, precision: 'exact' }] },
  });
  expect(answer.status).toBe(201);
}
