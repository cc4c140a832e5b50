import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { guard } from './access.ts';
import { actRoutes } from './act-routes.ts';
import { answerRefusal } from './answer.ts';
import { healthSchema, matterRowSchema, receiptSchema, refusalAnswers, refusalSchema } from './answer-schemas.ts';
import type { OpenBureau } from './bureau.ts';
import { businessRoutes } from './business-routes.ts';
import { type DemonstrationYear, demonstrationYearRoutes } from './demonstration-year-routes.ts';
import { answerBrokenRequest, handleErrors, loggedError } from './errors.ts';
import { formRoutes } from './form-routes.ts';
import { guidanceRoutes } from './guidance-routes.ts';
import { ImportDesk } from './import-desk.ts';
import { importRoutes } from './import-routes.ts';
import { describeInterface, openApiRoute } from './open-api.ts';
import { proposalRoutes } from './proposal-routes.ts';
import { publicRoutes } from './public/routes.ts';
import type { FindingsOf } from './queries/dossier.ts';
import { queryRoutes } from './query-routes.ts';
import { refuseAtServer } from './refusals.ts';
import { reportPaperRoutes } from './report-paper-routes.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { shareSerializers } from './serializers.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { statisticsRoutes } from './statistics-routes.ts';
import { endConnectionsOnClose } from './stopping.ts';
import { supervisionRoutes } from './supervision-routes.ts';
import { validatorCompiler } from './validation.ts';
import { webPage } from './web-page.ts';

export interface AppOptions {
  /** Finds by rules what the acts of an observed matter show. */
  readonly findingsOf?: FindingsOf;
  /** The folder of the built web page; `dist/web` by default. */
  readonly webFolder?: string;
  /** Where log lines go; none by default. */
  readonly logTo?: { write(line: string): void };
  /** Behind a proxy that ends TLS: believe its x-forwarded headers, and mark the cookie for TLS only. */
  readonly behindProxy?: boolean;
  /** More routes behind the same gate, registered before ours. A route without declared access is refused. */
  readonly extend?: (app: FastifyInstance) => void | Promise<void>;
  /** 监督电话, on the public pages; they say that there is none where it is absent. */
  readonly supervisionPhone?: string | undefined;
  /** The fictitious year that is offered, where the bureau is a demonstration. */
  readonly demonstrationYear?: DemonstrationYear | undefined;
  /** From one address; 20 by default. */
  readonly signInsPerMinute?: number;
}

const largestBody = 1_048_576;
const builtPage = fileURLToPath(new URL('../../dist/web', import.meta.url));

/**
 * 服务端 — builds the HTTP interface of an open bureau, so that tests can ask it without a network. The bureau stays
 * the caller's to close, after the app.
 */
export async function buildApp(bureau: OpenBureau, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: largestBody,
    requestTimeout: 30_000,
    return503OnClosing: false, // what still arrives while we stop is answered as ever; the database closes last
    trustProxy: options.behindProxy ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, _request, reply) => answerRefusal(reply as never, refuseAtServer('bad-request')),
    clientErrorHandler: answerBrokenRequest,
    ...loggerTo(options.logTo),
  });
  app.setValidatorCompiler(validatorCompiler);
  shareSerializers(app);
  acceptOnlyJson(app);
  handleErrors(app);
  endConnectionsOnClose(app);
  setSecurityHeaders(app);
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  guard(app, bureau);
  await describeInterface(app);
  for (const schema of [refusalSchema, receiptSchema, matterRowSchema]) app.addSchema(schema);
  await options.extend?.(app);
  healthRoute(app, bureau);
  signInRoutes(app, bureau, {
    secureCookie: options.behindProxy ?? false,
    signInsPerMinute: options.signInsPerMinute ?? 20,
  });
  queryRoutes(app, bureau, options.findingsOf);
  businessRoutes(app, bureau);
  statisticsRoutes(app, bureau);
  formRoutes(app, bureau);
  reportPaperRoutes(app, bureau);
  guidanceRoutes(app, bureau);
  supervisionRoutes(app, bureau);
  actRoutes(app, bureau);
  proposalRoutes(app, bureau);
  const desk = new ImportDesk(bureau, (error) => app.log.error({ err: error }, '导入中断'));
  app.addHook('onClose', () => desk.stop());
  await importRoutes(app, bureau, desk);
  demonstrationYearRoutes(app, options.demonstrationYear);
  openApiRoute(app);
  publicRoutes(app, bureau, { supervisionPhone: options.supervisionPhone });
  await webPage(app, options.webFolder ?? builtPage);
  await app.ready();
  return app;
}

/** Only what went wrong: no addresses asked for, no headers, no bodies. */
function loggerTo(logTo: AppOptions['logTo']): FastifyServerOptions {
  if (!logTo) return { logger: false };
  return { logger: { level: 'warn', stream: logTo, serializers: { err: loggedError as never } } };
}

/** JSON, with an empty body taken for none; anything else is refused. */
function acceptOnlyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else parse(request, body as string, done);
  });
}

function healthRoute(app: FastifyInstance, bureau: OpenBureau): void {
  app.get('/healthz', {
    config: { access: 'anyone' },
    schema: {
      operationId: 'health',
      summary: '运行状况',
      tags: ['本局'],
      response: { 200: healthSchema, ...refusalAnswers },
    },
    handler: async () => {
      await bureau.database.query('select 1');
      const { position, hash } = bureau.record.head;
      return { ok: true, database: bureau.database.kind, position, hash };
    },
  });
}
