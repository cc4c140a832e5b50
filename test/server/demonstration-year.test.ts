import { afterEach, describe, expect, it } from 'vitest';
import type { DemonstrationYear, YearPhase } from '../../src/server/demonstration-year-routes.ts';
import { startServer, type TestServer } from './server-for-tests.ts';

const path = '/api/demonstration-year';

class OfferedYear implements DemonstrationYear {
  phase: YearPhase = 'offered';
  share = 0;
  begin(): void {
    this.phase = 'loading';
    this.share = 0.126;
  }
}

describe('演示年度的接口', () => {
  let server: TestServer;
  afterEach(() => server.close());

  it('演示局的系统管理员装入，其他岗位只看进度', async () => {
    server = await startServer({ demonstrationYear: new OfferedYear() });
    expect((await server.get('wang', path)).body).toEqual({ phase: 'offered', percent: 0 });
    expect((await server.post('wang', path)).status).toBe(403);
    expect((await server.post('yang', path)).body).toEqual({ phase: 'loading', percent: 12 });
    expect((await server.get('wang', path)).body).toEqual({ phase: 'loading', percent: 12 });
    expect((await server.get(undefined, path)).status).toBe(401);
  });

  it('不是演示局的没有演示年度', async () => {
    server = await startServer();
    expect((await server.get('yang', path)).body).toEqual({ phase: 'none', percent: 0 });
    expect((await server.post('yang', path)).body).toMatchObject({ code: 'server/no-demonstration-year' });
  });
});
