import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duties } from '../../src/duties/index.ts';
import { type Post, posts } from '../../src/law/posts.ts';
import { key, startServer, type TestServer } from './server-for-tests.ts';

interface Chapter {
  readonly procedure: string;
  readonly does: readonly { readonly act: string; readonly articles: readonly unknown[] }[];
  readonly signs: readonly { readonly act: string }[];
  readonly clocks: readonly { readonly zh: string; readonly period: string }[];
}

describe('岗位手册和培训学时', () => {
  let server: TestServer;
  const manual = async (post: string, day: string): Promise<readonly Chapter[]> =>
    (await server.get('wang', `/api/posts/${post}/manual?day=${day}`)).body.chapters;

  beforeAll(async () => {
    server = await startServer({ duties });
  });
  afterAll(() => server.close());

  it('每个岗位的手册就是程序表里由它办理、签批的行为，不多不少', async () => {
    for (const post of Object.keys(posts) as Post[]) {
      const chapters = await manual(post, '2023-06-30');
      const shown = chapters.flatMap(({ procedure, does, signs }) =>
        procedure === 'shared' ? [] : [...does, ...signs].map(({ act }) => `${procedure}/${act}`),
      );
      const given = duties.flatMap(({ procedure }) =>
        Object.entries(procedure.acts)
          .filter(
            ([, act]) => !act.reaction && !act.shared && (act.by.includes(post) || act.signatures?.includes(post)),
          )
          .map(([name]) => `${procedure.id}/${name}`),
      );
      expect([post, shown.sort()]).toEqual([post, given.sort()]);
    }
  });

  it('时限和依据按所选之日：听证申请期限2019年三日，2021年7月15日起五日', async () => {
    const periodOn = async (day: string): Promise<string | undefined> =>
      (await manual('case-handler', day))
        .find(({ procedure }) => procedure === 'penalty-case')
        ?.clocks.find(({ zh }) => zh.includes('听证'))?.period;
    const [then, now] = [await periodOn('2019-11-30'), await periodOn('2023-06-30')];
    expect([then, now].map((period) => period?.replaceAll(/[^0-9]/g, ''))).toEqual(['3', '5']);
  });

  it('没有这个岗位的不予回答；系统管理员没有签批和办理的案件', async () => {
    expect((await server.get('wang', '/api/posts/nobody/manual')).status).toBe(404);
    const own = (await manual('system-admin', '2023-06-30')).map(({ procedure }) => procedure);
    expect(own).not.toContain('penalty-case');
  });

  it('岗位表列出任岗人员', async () => {
    const rows: { post: string; holders: { id: string }[] }[] = (await server.get('shen', '/api/posts')).body;
    expect(rows.find(({ post }) => post === 'unit-head')?.holders.map(({ id }) => id)).toEqual(['li']);
  });

  it('学时由签到相加，和当日应有的学时比较；各看各的范围', async () => {
    const act = async (place: string, data: object) => {
      const stream = Number(/\d+/.exec(place)?.[0] ?? 0);
      const seen = stream === 0 ? {} : { seenVersion: (await server.bureau.record.findMatter(stream))?.version };
      const body = { key: key(), doneOn: '2023-06-05', ...seen, data };
      return (await server.post('shen', `/api/matters/training/${place}`, body)).body;
    };
    const course = { title: '某某培训', kind: 'other', method: 'lecture', from: '2023-06-01', until: '2023-06-30' };
    const { stream } = await act('course-planned', { ...course, hours: 40, organiser: '法规科', outline: '略。' });
    await act(`${stream}/people-enrolled`, { enrolled: ['wang', 'qian'] });
    for (const topic of ['一', '二', '三', '四', '五'])
      await act(`${stream}/session-held`, { topic, lecturer: '某某', hours: 8, attended: ['wang'] });
    await act(`${stream}/attendance-added`, { session: 1, attended: ['qian'], proof: '签到表' });
    const read = async (person: string) => (await server.get(person, '/api/training-hours?year=2023')).body;
    const all = await read('shen');
    expect(all).toMatchObject({ year: 2023, over: false, required: 40 });
    const of = (id: string) => all.rows.find((row: { id: string }) => row.id === id);
    expect([of('wang').hours, of('wang').lacking, of('qian').hours, of('qian').lacking]).toEqual([40, 0, 8, 32]);
    const ids = async (person: string) => (await read(person)).rows.map((row: { id: string }) => row.id).sort();
    expect(await ids('qian')).toEqual(['qian']);
    expect(await ids('li')).toEqual(['li', 'wang', 'zhao']);
  });
});
