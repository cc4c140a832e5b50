import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

/** OpenAPI 3.1 — written from the same schemas that validate and serialise; given at /openapi.json. */
export async function describeInterface(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '准绳（Plumbline）接口',
        version: '0.1.0',
        description:
          '市场监督管理局行政执法记录的接口。日期为 YYYY-MM-DD（东八区），金额以分为单位的整数。变更请求须带请求头 x-plumbline: 1。',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'plumbline' } } },
      security: [{ session: [] }],
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `schema-${index}`) },
    hideUntagged: true,
    transform: ({ schema, url, route }) => {
      if (!schema) return { schema, url };
      const isOpen = route.config?.access === 'anyone';
      return { schema: isOpen ? { ...schema, security: [] } : schema, url };
    },
  });
}

/** The route of the description itself, once every other route is there. */
export function openApiRoute(app: FastifyInstance): void {
  let text: string | undefined;
  app.get('/openapi.json', {
    config: { access: 'anyone' },
    schema: { hide: true },
    handler: async (_request, reply) => {
      text ??= JSON.stringify(app.swagger());
      return reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(text);
    },
  });
}
