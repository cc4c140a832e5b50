import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerRefusal } from './answer.ts';
import { refuseAtServer } from './refusals.ts';

const notBuilt = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>准绳</title>
<p>网页尚未生成。请先运行 npm run build，再重新启动。</p></html>`;

/** `index-BzK3x9aQ.js`: a name that changes with its content may be kept for ever. */
const hashedName = /-[\w-]{8,}\.\w+$/;

/**
 * 网页 — the files that the build made, by their names and nothing else; every other address that a browser opens is the
 * page itself, which then reads the address. Files are looked up once: a new build needs a new start.
 */
export async function webPage(app: FastifyInstance, folder: string): Promise<void> {
  const files = new Set(filesIn(folder));
  if (files.size > 0) await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true });
  app.get('/*', {
    config: { access: 'anyone' },
    schema: { hide: true },
    handler: async (request, reply) => {
      const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1);
      if (path === 'api' || path.startsWith('api/')) return answerRefusal(reply, refuseAtServer('unknown-route'));
      if (path !== 'index.html' && files.has(path)) {
        return hashedName.test(path)
          ? reply.sendFile(path, { maxAge: '365d', immutable: true, cacheControl: true })
          : reply.header('cache-control', 'no-cache').sendFile(path, { cacheControl: false });
      }
      const wantsPage = path === '' || path === 'index.html' || (request.headers.accept ?? '').includes('text/html');
      if (!wantsPage) return answerRefusal(reply, refuseAtServer('unknown-route'));
      reply.header('cache-control', 'no-cache');
      if (!files.has('index.html')) return reply.code(503).type('text/html; charset=utf-8').send(notBuilt);
      return reply.sendFile('index.html', { cacheControl: false });
    },
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
