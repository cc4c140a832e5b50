import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateDuty } from '../../src/duties/certificate/index.ts';
import { trainingDuty } from '../../src/duties/training/index.ts';
import { date } from '../../src/law/kinds.ts';
import { certifiedWhere } from '../../src/people/certified-where.ts';
import { bureauDuty } from '../../src/record/bureau.ts';
import { certificateOn } from '../../src/record/person.ts';
import { BureauRecord } from '../../src/record/record.ts';
import { letterDuty } from '../record/sample-duty.ts';
import { key, letter, now, startServer, type TestServer, testBureau } from './server-for-tests.ts';

const duties = [bureauDuty, letterDuty, certificateDuty, trainingDuty];
const entered = {
  holder: 'wang',
  name: '王某甲',
  fields: ['market'],
  area: '某某区',
  number: '津0001',
  from: '2018-01-01',
  until: '2027-12-31',
  issuer: '某某市司法局',
};

describe('证件由行为决定', () => {
  let server: TestServer;
  let stream = 0;
  let open = 0;
  const recallKey = key();

  const act = async (person: string, place: string, data: object, more: object = {}) => {
    const matter = Number(/\d+/.exec(place)?.[0] ?? 0);
    const seen = matter === 0 ? {} : { seenVersion: (await server.bureau.record.findMatter(matter))?.version };
    return await server.post(person, `/api/matters/${place}`, {
      key: key(),
      doneOn: '2023-07-03',
      ...seen,
      data,
      ...more,
    });
  };
  const answering = (on: string) =>
    act(
      'zhao',
      `letter/${open}/letter-answered`,
      { words: '已阅', fee: 1 },
      { doneOn: on, officers: ['wang', 'zhao'] },
    );
  const endorse = async (withKey: string, number: number, seenVersion: number) =>
    await server.post('chen', `/api/matters/${stream}/proposals/${number}/endorse`, {
      key: withKey,
      seenVersion,
      on: '2023-07-04',
      opinion: '同意收回。',
    });

  beforeAll(async () => {
    server = await startServer({ duties });
    open = (await act('wang', 'letter/letter-received', letter('中北食品店').data, { doneOn: '2023-07-03' })).body
      .stream;
  });
  afterAll(() => server.close());

  it('登记已有的证件：此后证件以行为为准，证号不能再用', async () => {
    const { body } = await act('shen', 'certificate/certificate-taken-over', entered);
    stream = body.stream;
    expect(body).toMatchObject({ state: 'valid' });
    const again = await act('shen', 'certificate/certificate-taken-over', {
      ...entered,
      holder: 'zhao',
      name: '赵某乙',
    });
    expect(again.body.code).toBe('certificate/number-used');
    const held = server.bureau.roster.findPerson('wang')?.certificates;
    expect(held?.map((certificate) => certificate.number)).toEqual(['津0001']);
  });

  it('收回：有案在办也可以收回，回执逐件列出须交接的事项；同一请求回执相同', async () => {
    const proposed = await act('shen', `certificate/${stream}/certificate-recalled`, {
      reason: 'retirement',
      oldRecovered: true,
    });
    expect(proposed.body).toMatchObject({ proposed: true });
    expect(proposed.body.handovers).toBeUndefined();
    const { body } = await endorse(recallKey, 1, proposed.body.version);
    expect(body.handovers).toEqual([
      {
        procedureZh: '来信',
        unitName: expect.any(String),
        number: expect.stringContaining('1号'),
        stream: open,
        title: expect.stringContaining('中北食品店'),
      },
    ]);
    expect((await endorse(recallKey, 1, proposed.body.version)).body).toEqual(body);
  });

  it('从收回之日起不能办理须持证的行为，以前的日子不受影响', async () => {
    expect((await answering('2023-07-04')).body.code).toBe('kernel/no-certificate');
    const person = server.bureau.record.world().findPerson('wang');
    expect(person?.certificates[0]?.recalledOn).toBe('2023-07-04');
  });

  it('须交接的事项在案卷、列表和负责人的今日里都有，交接以后没有', async () => {
    const dossier = (await server.get('li', `/api/matters/${open}`)).body;
    expect(dossier.handovers).toEqual([{ name: '王某甲', since: '2023-07-04', why: expect.stringContaining('收回') }]);
    const groupOf = async (person: string) =>
      (await server.get(person, '/api/today')).body.groups
        .find((group: { id: string }) => group.id === 'handover')
        .items.map((item: { stream: number }) => item.stream);
    expect(await groupOf('li')).toEqual([open]);
    expect((await server.get('li', '/api/matters?procedure=letter')).body.rows[0].handingOver).toBe(true);
    const papers = '来信一件。';
    const back = await act('li', `letter/${open}/officer-handed-over`, { outgoing: 'wang', incoming: ['sun'], papers });
    expect(back.body.code).toBe('kernel/no-certificate');
    const on = { doneOn: '2023-07-05' };
    const done = await act(
      'li',
      `letter/${open}/officer-handed-over`,
      { outgoing: 'wang', incoming: ['zhao'], papers },
      on,
    );
    expect(done.status).toBe(201);
    expect(await groupOf('li')).toEqual([]);
  });

  it('另一个进程打开同一记录，看到同样的证件', async () => {
    const other = await BureauRecord.open(server.database, {
      bureau: testBureau,
      duties,
      findPerson: (id) => server.bureau.roster.findPerson(id),
      maySee: () => true,
      sealKey: server.bureau.sealKey,
      now: () => now,
    });
    expect(other.world().findPerson('wang')?.certificates[0]?.recalledOn).toBe('2023-07-04');
  });

  it('暂扣使在办事项须交接，发还以后不再须交接', async () => {
    const zhao = { ...entered, holder: 'zhao', name: '赵某乙', number: '津0002' };
    stream = (await act('shen', 'certificate/certificate-taken-over', zhao)).body.stream;
    const facts = '检查时没有出示证件。';
    const first = await act('shen', `certificate/${stream}/certificate-suspended`, { reason: 'other', facts });
    expect((await endorse(key(), 1, first.body.version)).body.handovers).toHaveLength(1);
    const second = await act(
      'shen',
      `certificate/${stream}/certificate-restored`,
      { grounds: '教育期满。' },
      { doneOn: '2023-07-04' },
    );
    expect((await endorse(key(), 2, second.body.version)).body).not.toHaveProperty('handovers');
    expect((await server.get('li', `/api/matters/${open}`)).body.handovers).toEqual([]);
    expect((await answering('2023-07-03')).status).toBe(201); // both were certified on that day: written down late, not refused
  });

  it('语句里的条件与决定所看的证件，对每个人、每一天都相同', async () => {
    const days = ['2017-12-31', '2018-01-01', '2022-05-31', '2022-06-01', '2023-07-03', '2023-07-04', '2028-01-01'];
    const rows = await server.database.query<{ id: string; day: string; certified: boolean }>(
      `select p.id, d.day::text as day, ${certifiedWhere('$1', 'p.id', 'd.day')} as certified
         from person p cross join unnest($2::date[]) d(day) where p.bureau = $1`,
      [testBureau, days],
    );
    expect(rows).toHaveLength(days.length * server.bureau.roster.people.length);
    for (const { id, day, certified } of rows) {
      const held = certificateOn(server.bureau.roster.getPerson(id), date(day)) !== undefined;
      expect([id, day, certified]).toEqual([id, day, held]);
    }
  });

  it('人事岗位只看证件和培训，看不到别的事项；持证人看得到自己的证件', async () => {
    const rows = (await server.get('shen', '/api/matters')).body.rows;
    expect([...new Set(rows.map((row: { procedure: string }) => row.procedure))]).toEqual(['certificate']);
    expect((await server.get('shen', `/api/matters/${open}`)).status).toBe(404);
    expect((await server.get('zhao', `/api/matters/${stream}`)).status).toBe(200);
    expect((await server.get('wang', `/api/matters/${stream}`)).status).toBe(404);
  });

  it('培训考试合格才能申领：合格名单在培训的事项里', async () => {
    const course = {
      title: '换证培训',
      kind: 'public-law',
      method: 'lecture',
      from: '2023-06-01',
      until: '2023-06-30',
    };
    const plan = { ...course, hours: 40, organiser: '法规科', outline: '略。' };
    const opened = (await act('shen', 'training/course-planned', plan, { doneOn: '2023-06-01' })).body.stream;
    const on = { doneOn: '2023-06-05' };
    await act('shen', `training/${opened}/people-enrolled`, { enrolled: ['wei'] }, on);
    const session = { topic: '程序', lecturer: '某某', hours: 8, attended: ['wei'] };
    await act('shen', `training/${opened}/session-held`, session, on);
    const applied = { holder: 'wei', name: '卫某寅', fields: ['market'], area: '某某区' };
    const mine = (await act('shen', 'certificate/certificate-applied', applied)).body.stream;
    const exam = { exam: 'public-law', course: opened, passedOn: '2023-06-05' };
    const before = await act('shen', `certificate/${mine}/exam-recorded`, exam);
    expect(before.body.code).toBe('certificate/exam-not-passed');
    const held = { exam: 'public-law', passMark: 60, results: [{ person: 'wei', score: 80 }] };
    expect((await act('shen', `training/${opened}/exam-held`, held, on)).status).toBe(201);
    expect((await act('shen', `certificate/${mine}/exam-recorded`, exam)).status).toBe(201);
  });
});
