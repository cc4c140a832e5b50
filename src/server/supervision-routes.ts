import type { FastifyInstance } from 'fastify';
import * as field from '../law/fields.ts';
import { parseDate } from '../law/kinds.ts';
import { getVisitor } from './access.ts';
import { answerRefusal } from './answer.ts';
import type { OpenBureau } from './bureau.ts';
import { asked, described, type Query, said } from './described.ts';
import { postsOverSupervision, supervisionOf } from './queries/supervision.ts';
import { refuseAtServer } from './refusals.ts';

const day = '^(|\\d{4}-\\d{2}-\\d{2})$';
const periodQuery = field.data({ from: asked('自，默认本年初', day), until: asked('至，默认今日', day) });

/** 执法监督接口 — what the supervision page of a period asks. */
export function supervisionRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  app.get<{ Querystring: Query<'from' | 'until'> }>('/api/supervision', {
    ...described('supervision', '执法监督', '本局', { access: postsOverSupervision, querystring: periodQuery }),
    handler: async (request, reply) => {
      const visitor = getVisitor(request);
      const from = parseDate(said(request.query.from) ?? `${visitor.today.slice(0, 4)}-01-01`);
      const until = parseDate(said(request.query.until) ?? visitor.today);
      if (!from || !until || until < from) return answerRefusal(reply, refuseAtServer('bad-query'));
      return supervisionOf(bureau, visitor, from, until);
    },
  });
}
