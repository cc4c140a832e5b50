import { chmod, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bureauDuty } from '../../src/record/bureau.ts';
import { openBureau } from '../../src/server/bureau.ts';
import { closeFinishedDays } from '../../src/server/day-closing.ts';
import { freshFolder } from '../record/databases.ts';
import { OtherProcess } from '../record/processes.ts';
import { letterDuty } from '../record/sample-duty.ts';
import { enterStaff, found, key, letter, password, startServer, testBureau } from './server-for-tests.ts';

describe('启动和停止', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-place-'));
    await rename(await freshFolder(), join(folder, 'database'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const duties = [bureauDuty, letterDuty];
  const reopen = (env: string | undefined = undefined) => {
    if (env === undefined) delete process.env.PLUMBLINE_SEAL_KEY;
    else process.env.PLUMBLINE_SEAL_KEY = env;
    return openBureau({ folder }, { duties }).finally(() => {
      delete process.env.PLUMBLINE_SEAL_KEY;
    });
  };

  it('收到 SIGTERM：答复已收到的请求，写完记录，关闭数据库，退出码为0；记录都在', async () => {
    const prepared = await openBureau({ folder }, { duties, bureau: testBureau });
    await enterStaff(prepared.database);
    await prepared.reloadPeople();
    await found(prepared);
    await prepared.close();
    const server = new OtherProcess('../server/stoppable.ts', folder);
    try {
      const address = await server.line();
      const headers = { 'content-type': 'application/json', 'x-plumbline': '1' };
      const post = (path: string, body: object, more = {}) =>
        fetch(`${address}${path}`, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) });
      const signedIn = await post('/api/sign-in', { login: 'wang', password });
      const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0];
      const asked = Array.from({ length: 20 }, (_, index) =>
        post('/api/matters/letter/letter-received', letter(`来信人${index}`), { cookie }),
      );
      await asked[0];
      process.kill(server.pid, 'SIGTERM');
      const answered = (await Promise.allSettled(asked)).flatMap((one) =>
        one.status === 'fulfilled' ? [one.value] : [],
      );
      expect(await server.line()).toBe('closed');
      expect(await server.end()).toBe(0);
      const receipts = (await Promise.all(answered.map((one) => one.json()))) as { position: number; hash: string }[];
      expect(answered.map((one) => one.status)).toEqual(answered.map(() => 201));
      expect(receipts.length).toBeGreaterThan(0);
      const bureau = await reopen();
      for (const { position, hash } of receipts) {
        const [row] = await bureau.database.query('select hash from act where bureau = $1 and position = $2', [
          testBureau,
          position,
        ]);
        expect(row).toEqual({ hash });
      }
      await bureau.close();
    } finally {
      await server.kill();
    }
  });

  it('封存密钥：首次启动生成，仅本人可读；权限被放宽的收紧；有误的拒绝启动', async () => {
    await (await reopen()).close();
    const place = join(folder, 'seal.key');
    const made = await readFile(place, 'utf8');
    expect(made).toMatch(/^[0-9a-f]{64}\n$/);
    await chmod(place, 0o644);
    const again = await reopen();
    expect([again.sealKey.toString('hex'), (await stat(place)).mode & 0o777]).toEqual([made.trim(), 0o600]);
    await again.close();
    const given = await reopen('ab'.repeat(32));
    expect(given.sealKey.toString('hex')).toBe('ab'.repeat(32));
    await given.close();
    const refused = await reopen('abc').catch((error: Error) => error);
    expect(refused).toMatchObject({
      name: 'DatabaseUnavailable',
      message: expect.stringContaining('不是有效的封存密钥'),
    });
    expect(String(refused)).not.toContain('abc');
    await writeFile(place, 'x');
    await expect(reopen()).rejects.toThrow('不是有效的封存密钥');
  });

  it('记录中已有封存信息而密钥丢失的，不另造密钥，拒绝启动', async () => {
    const bureau = await openBureau({ folder }, { duties, bureau: testBureau });
    await enterStaff(bureau.database);
    await bureau.reloadPeople();
    await found(bureau);
    const data = { from: '甲', phone: '13800001234' };
    const wish = { procedure: 'letter', act: 'LetterReceived', actor: 'wang', doneOn: bureau.record.today(), data };
    expect(await bureau.record.perform({ key: key(), wish })).toMatchObject({ ok: true });
    await bureau.close();
    await rm(join(folder, 'seal.key'));
    await expect(reopen()).rejects.toThrow('找不到封存密钥');
  });

  it('每日链头：停机期间的各日补封，以当日结束时的链头为准；只封一次，逾期的期限随之预警', async () => {
    let clock = new Date('2023-06-20T10:00:00+08:00');
    const server = await startServer({ now: () => clock });
    try {
      const { record } = server.bureau;
      expect(await closeFinishedDays(server.database, record)).toEqual([]);
      const { body } = await server.post('wang', '/api/matters/letter/letter-received', letter('甲'));
      const evening = record.head;
      clock = new Date('2023-06-29T00:00:05+08:00');
      const closed = await closeFinishedDays(server.database, record);
      expect([closed.length, closed[0], closed.at(-1)]).toEqual([9, '2023-06-20', '2023-06-28']);
      expect(await closeFinishedDays(server.database, record)).toEqual([]);
      const acts = (await record.actsOf(1)).filter((act) => act.type === 'DayClosed');
      expect(acts.map((act) => act.actor)).toEqual(closed.map(() => 'system'));
      for (const act of acts) expect(act.body.data).toMatchObject({ ...evening });
      const { body: shown } = await server.get('qin', '/api/record');
      expect(shown.closedDays[0]).toEqual({ day: '2023-06-28', ...evening });
      const alerts = await server.database.query('select kind, due from projection.alert where stream = $1', [
        body.stream,
      ]);
      expect(alerts).toEqual([{ kind: 'overdue', due: '2023-06-28' }]);
    } finally {
      await server.close();
    }
  });

  it('投影的形状变了，启动时由行为重建', async () => {
    const first = await openBureau({ folder }, { duties, bureau: testBureau });
    await enterStaff(first.database);
    await first.reloadPeople();
    await found(first);
    const wish = {
      procedure: 'letter',
      act: 'LetterReceived',
      actor: 'wang',
      doneOn: first.record.today(),
      data: { from: '甲' },
    };
    expect(await first.record.perform({ key: key(), wish })).toMatchObject({ ok: true });
    await first.database.execute("update migration set name = 'projection old' where name like 'projection %'");
    await first.close();
    let rebuilt = 0;
    const second = await openBureau({ folder }, { duties, onRebuild: (acts) => (rebuilt = acts) });
    expect(rebuilt).toBe(second.record.head.position);
    expect(await second.database.query('select title from projection.matter where stream <> 1')).toEqual([
      { title: '甲来信' },
    ]);
    await second.close();
  });
});
