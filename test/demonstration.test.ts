import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundDemonstration } from '../src/demo/demonstration.ts';
import { posts } from '../src/law/posts.ts';
import { verify } from '../src/record/verify.ts';
import { type OpenBureau, openBureau } from '../src/server/bureau.ts';
import { databases } from './record/databases.ts';

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

  it('十二件以上虚构事项，处于不同环节，名称都写明演示', async () => {
    const rows = await bureau.database.query<{ title: string; state: string }>(
      "select title, state from projection.matter where procedure <> 'bureau'",
    );
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.map((row) => row.state)).size).toBeGreaterThanOrEqual(7);
    expect(rows.filter((row) => !row.title.includes('演示'))).toEqual([]);
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
