import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duties } from '../../src/duties/index.ts';
import { kebab } from '../../src/server/act-schema.ts';
import { startServer, type TestServer } from './server-for-tests.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: unknown }>>;
  readonly security?: readonly unknown[];
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
}

describe('接口说明和网页', () => {
  let server: TestServer;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>准绳</title>');
    await writeFile(join(folder, 'assets/index-BzK3x9aQ.js'), 'export const plain = 1;');
    await writeFile(join(folder, 'assets/index-BzK3x9aQ.js.br'), 'brotli');
    await writeFile(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    server = await startServer({ duties, webFolder: folder });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const operations = async (): Promise<[string, string, Operation][]> => {
    const { body } = await server.get(undefined, '/openapi.json');
    return Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, string, Operation] => [method, path, operation]),
    );
  };

  it('每个程序的每个行为都在接口说明中，有中文名称和完整的填写项目', async () => {
    const { body } = await server.get(undefined, '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    for (const { procedure } of duties) {
      for (const [act, definition] of Object.entries(procedure.acts)) {
        const paths = [
          ...(definition.from.includes('none') ? [`/api/matters/${procedure.id}/${kebab(act)}`] : []),
          ...(definition.from.some((state) => state !== 'none')
            ? [`/api/matters/${procedure.id}/{stream}/${kebab(act)}`]
            : []),
        ];
        for (const path of paths) {
          const operation: Operation | undefined = body.paths[path]?.post;
          if (definition.reaction || definition.counted) {
            expect([path, operation]).toEqual([path, undefined]);
            continue;
          }
          expect([path, operation?.tags]).toEqual([path, [procedure.zh]]);
          expect(operation?.summary).toContain(definition.zh);
          const schema = operation?.requestBody?.content['application/json']?.schema;
          expect(schema?.additionalProperties).toBe(false);
          expect(schema?.required).toEqual(expect.arrayContaining(['key', 'doneOn', 'data']));
          const fields = Object.keys(definition.data.properties);
          expect(Object.keys(schema?.properties?.data?.properties ?? {})).toEqual(fields);
        }
      }
    }
  });

  it('编号不重复，路径参数齐全，引用都有所指，每个回应有说明', async () => {
    const all = await operations();
    const ids = all.map(([, , operation]) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
    const { body } = await server.get(undefined, '/openapi.json');
    for (const [, reference] of JSON.stringify(body).matchAll(/"\$ref":"([^"]+)"/g)) {
      const parts = (reference ?? '').replace(/^#\//, '').split('/');
      expect([reference, parts.reduce((node, part) => node?.[part], body) !== undefined]).toEqual([reference, true]);
    }
    for (const [method, path, operation] of all) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const declared = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect([path, declared.map((one) => one.name)]).toEqual([path, named]);
      expect(declared.every((one) => one.required)).toBe(true);
      expect(operation.summary).toMatch(/[\u4e00-\u9fff]/);
      expect([path, method, Object.keys(operation.responses)]).toEqual([path, method, expect.arrayContaining(['4XX'])]);
      for (const [status, response] of Object.entries(operation.responses)) {
        expect(status).toMatch(/^([1-5]\d\d|[1-5]XX|default)$/);
        expect(response.description.length).toBeGreaterThan(0);
      }
    }
    const open = all.filter(([, , operation]) => operation.security?.length === 0).map(([, path]) => path);
    expect(open.sort()).toEqual(['/api/sign-in', '/healthz']);
  });

  it('网页：带指纹的文件长期缓存并给出压缩的，其他地址给出首页，接口地址不给网页', async () => {
    const ask = (url: string, headers: Record<string, string> = {}) =>
      server.app.inject({ method: 'GET', url, headers });
    const script = await ask('/assets/index-BzK3x9aQ.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.body).toBe('export const plain = 1;');
    const packed = await ask('/assets/index-BzK3x9aQ.js', { 'accept-encoding': 'br' });
    expect([packed.headers['content-encoding'], packed.body]).toEqual(['br', 'brotli']);
    expect(packed.headers['content-type']).toMatch(/javascript/);
    expect((await ask('/mark.svg')).headers['cache-control']).toBe('no-cache');
    const html = { accept: 'text/html,*/*' };
    for (const path of ['/', '/index.html', '/matters/12', '/today?x=1']) {
      const page = await ask(path, html);
      expect([path, page.statusCode, page.body.includes('准绳')]).toEqual([path, 200, true]);
      expect(page.headers['cache-control']).toBe('no-cache');
    }
    expect((await ask('/api/nothing', html)).json().code).toBe('server/unknown-route');
    for (const path of [
      '/assets/missing-BzK3x9aQ.js',
      '/../seal.key',
      '/%2e%2e/seal.key',
      '/assets/..%2f..%2fseal.key',
    ])
      expect([path, (await ask(path)).statusCode]).toEqual([path, 404]);
  });
});
