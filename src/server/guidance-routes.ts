/** 工作量、类案和法律变动 — questions that help people to plan, to decide alike and to learn what changed. */
import type { FastifyInstance } from 'fastify';
import { type TierCode, tiers } from '../duties/penalty-case/choices.ts';
import * as field from '../law/fields.ts';
import { addMonths, type PlainDate, parseDate } from '../law/kinds.ts';
import { refuse } from '../record/refusals.ts';
import { getVisitor } from './access.ts';
import { findVisibleMatter } from './act-routes.ts';
import { streamParams } from './act-schema.ts';
import { answerRefusal } from './answer.ts';
import type { OpenBureau } from './bureau.ts';
import { asked, described, type Query, said } from './described.ts';
import { lawChanges } from './queries/law-changes.ts';
import { similarCases } from './queries/similar-cases.ts';
import { postsOverWorkload, usualFirstDay, workloadOf } from './queries/workload.ts';
import { refuseAtServer } from './refusals.ts';

const dayPattern = '^(|\\d{4}-\\d{2}-\\d{2})$';
const spanQuery = field.data({
  from: asked('自', dayPattern),
  until: asked('至', dayPattern),
});

const workloadQuery = field.data({
  from: asked('自', dayPattern),
  until: asked('至', dayPattern),
  unit: asked('机构'),
  officer: asked('人员'),
});

const similarQuery = field.data({
  fine: asked('拟罚款，以分计', '^(|\\d{1,15})$'),
  tier: asked('拟裁量阶次', `^(|${tiers.map(({ code }) => code).join('|')})$`),
});

export function guidanceRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  similarRoute(app, bureau);
  app.get<{ Querystring: Query<'from' | 'until'> }>('/api/law-changes', {
    ...described('lawChanges', '法律变动及其涉及的事项', '法律', { querystring: spanQuery }),
    handler: async (request, reply) => {
      const span = spanOf(request.query, bureau.record.today(), twelveMonthsBack);
      return span ? lawChanges(bureau, getVisitor(request), span.from, span.until) : answerRefusal(reply, noSuchSpan());
    },
  });
  app.get<{ Querystring: Query<'from' | 'until' | 'unit' | 'officer'> }>('/api/workload', {
    ...described('workload', '工作量和预计', '本局', { querystring: workloadQuery, access: postsOverWorkload }),
    handler: async (request, reply) => {
      const { query } = request;
      const span = spanOf(query, bureau.record.today(), usualFirstDay);
      if (!span) return answerRefusal(reply, noSuchSpan());
      const [unit, officer] = [said(query.unit), said(query.officer)];
      return workloadOf(bureau, getVisitor(request), { ...span, unit, officer });
    },
  });
}

function similarRoute(app: FastifyInstance, bureau: OpenBureau): void {
  app.get<{ Params: { stream: string }; Querystring: Query<'fine' | 'tier'> }>('/api/matters/:stream/similar', {
    ...described('similarCases', '类案', '事项', { params: streamParams, querystring: similarQuery }),
    handler: async (request, reply) => {
      const visitor = getVisitor(request);
      const matter = await findVisibleMatter(bureau, visitor, Number(request.params.stream));
      if (matter?.procedure !== 'penalty-case') return answerRefusal(reply, refuse('unknown-matter'));
      const [fine, tier] = [said(request.query.fine), said(request.query.tier)];
      const typed = { fine: fine === undefined ? undefined : Number(fine), tier: tier as TierCode | undefined };
      return similarCases(bureau, visitor, matter, typed);
    },
  });
}

/** The days asked for, both included: without a last day until today; undefined where there is no such span. */
function spanOf(
  query: Query<'from' | 'until'>,
  today: PlainDate,
  usualFirst: (until: PlainDate) => PlainDate,
): { readonly from: PlainDate; readonly until: PlainDate } | undefined {
  const until = parseDate(said(query.until) ?? today);
  const from = until && parseDate(said(query.from) ?? usualFirst(until));
  return from && until && from <= until ? { from, until } : undefined;
}

const twelveMonthsBack = (until: PlainDate): PlainDate => addMonths(until, -12);

const noSuchSpan = () => refuseAtServer('bad-query', { detail: '起止日期不存在，或者起始日晚于截止日' });
