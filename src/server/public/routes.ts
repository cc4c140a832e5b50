import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import * as field from '../../law/fields.ts';
import { type PlainDate, parseDate } from '../../law/kinds.ts';
import { findPowerVersions, listPowersOn } from '../../registry/powers.ts';
import type { OpenBureau } from '../bureau.ts';
import { html } from './html.ts';
import { publicPage } from './layout.ts';
import { powerListPage } from './power-list-page.ts';
import { powerPage } from './power-page.ts';

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

const text = (title: string) => Type.Optional(Type.String({ title, maxLength: 200 }));
const listQuery = field.data({ day: text('日期'), kind: text('职权类型'), q: text('名称或者编码') });
const pageQuery = field.data({ day: text('日期') });
const pageParams = field.data({ code: Type.String({ title: '事项编码' }) });

export interface PublicOptions {
  /** 监督电话, shown on every power's page. */
  readonly supervisionPhone?: string | undefined;
}

/** 公开页面 — read without signing in; drawn here, no script. */
export function publicRoutes(app: FastifyInstance, bureau: OpenBureau, options: PublicOptions): void {
  const anyone = { config: { access: 'anyone' as const } };
  const today = (): PlainDate => bureau.record.today();
  const dayOf = (asked: string | undefined): PlainDate => parseDate(asked ?? '') ?? today();
  const page = (reply: FastifyReply, title: string, content: ReturnType<typeof html>, status = 200) =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(publicPage(bureau, title, content));

  app.get('/public/style.css', {
    ...anyone,
    schema: { hide: true },
    handler: (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
  });
  app.get<{ Querystring: { day?: string; kind?: string; q?: string } }>('/public/powers', {
    ...anyone,
    schema: { hide: true, querystring: listQuery },
    handler: async (request, reply) => {
      const { kind = '', q = '' } = request.query;
      const day = dayOf(request.query.day);
      const powers = await listPowersOn(bureau.database, bureau.bureau, day);
      return page(reply, '权责清单', powerListPage(powers, { day, kind, q: q.trim() }));
    },
  });
  app.get<{ Params: { code: string }; Querystring: { day?: string } }>('/public/powers/:code', {
    ...anyone,
    schema: { hide: true, params: pageParams, querystring: pageQuery },
    handler: async (request, reply) => {
      const asked = dayOf(request.query.day);
      const versions = await findPowerVersions(bureau.database, bureau.bureau, request.params.code);
      const version = versions.findLast(({ from }) => from <= asked) ?? versions[0];
      if (!version || version.from > today())
        return page(
          reply,
          '没有这个权责事项',
          html`<p>没有公布过这个编码的权责事项。<a href="/public/powers">查看权责清单</a></p>`,
          404,
        );
      const { supervisionPhone } = options;
      const day = asked < version.from ? version.from : asked;
      return page(reply, version.name, powerPage(bureau, { versions, version, day, supervisionPhone }));
    },
  });
}
