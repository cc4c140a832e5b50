import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundDemonstration } from '../src/demo/demonstration.ts';
import { duties } from '../src/duties/index.ts';
import { posts } from '../src/law/posts.ts';
import { verify } from '../src/record/verify.ts';
import { type OpenBureau, openBureau } from '../src/server/bureau.ts';
import { databases } from './record/databases.ts';

/** What a night raises, an import brings or the statistics count, not a form that a person fills in. */
const openedLater = ['supervision-alert', 'major-case-supervision', 'published-case', 'annual-report'];
/** Their titles are the duty's own words. */
const titledByDuty = ['inspection-sampling', 'clue-screening', 'certificate', 'reward', 'supervision-items'];

describe.each(databases())('演示局（$name）', ({ open }) => {
  let folder: string;
  let bureau: OpenBureau;
  let accounts: readonly { login: string; post: string }[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-demo-'));
    bureau = await openBureau({ folder }, { database: await open() });
    ({ accounts } = await foundDemonstration(bureau));
  });
  afterAll(async () => {
    await bureau.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('每个岗位至少一个账号', () => {
    expect(new Set(accounts.map((account) => account.post))).toEqual(new Set(Object.values(posts)));
  });

  it('每一项职责都有虚构事项，处于不同环节，写名称的都写明演示', async () => {
    const rows = await bureau.database.query<{ title: string; state: string; procedure: string }>(
      "select title, state, procedure from projection.matter where procedure <> 'bureau'",
    );
    const used = new Set(rows.map((row) => row.procedure));
    const opened = duties.map(({ procedure }) => procedure.id).filter((id) => !['bureau', ...openedLater].includes(id));
    expect(opened.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(rows.map((row) => row.state)).size).toBeGreaterThanOrEqual(30);
    const named = rows.filter((row) => !titledByDuty.includes(row.procedure));
    expect(named.filter((row) => !row.title.includes('演示'))).toEqual([]);
  });

  it('事项之间互相关联，照演示的先后', async () => {
    const [row] = await bureau.database.query<{ stream: number }>(
      "select stream from projection.matter where procedure = 'penalty-case' and title like '%调味品厂%'",
    );
    const acts = (await bureau.record.actsOf(row?.stream ?? 0)).map((act) => act.type);
    expect(acts.filter((act) => ['RemedyStarted', 'RemedyEnded', 'DecisionChanged'].includes(act))).toEqual([
      'RemedyStarted',
      'RemedyEnded',
      'DecisionChanged',
    ]);
  });

  it('扣押记在所属案件上，链完整', async () => {
    const [row] = await bureau.database.query<{ stream: number }>(
      "select stream from projection.matter where procedure = 'penalty-case' and title like '%食品超市%'",
    );
    const acts = await bureau.record.actsOf(row?.stream ?? 0);
    expect(acts.map((act) => act.type)).toContain('CoerciveMeasureImposed');
    expect(await verify(bureau.database, bureau.bureau)).toMatchObject({ ok: true });
  });
});
