import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import * as field from '../law/fields.ts';
import { getVisitor } from './access.ts';
import { answerRefusal } from './answer.ts';
import { anyAnswer, refusalAnswers } from './answer-schemas.ts';
import type { OpenBureau } from './bureau.ts';
import { isRefusal } from './queries/deadline.ts';
import { openFigure } from './queries/figure-rows.ts';
import { askedMoment, describeFigure, listFigures, postsOverFigures } from './queries/figures.ts';
import { type AskedGroups, groupsOf } from './queries/groups.ts';
import { type ReportFormat, reportDocument, reportFile, reportFormats } from './queries/report.ts';

const asked = (title: string, pattern?: string) =>
  Type.Optional(Type.String({ title, maxLength: 200, ...(pattern === undefined ? {} : { pattern }) }));

/** The fields by which a request names a year and a day. */
export const momentFields = {
  year: Type.String({ title: '年度', maxLength: 10 }),
  until: asked('截止日'),
};
const momentQuery = field.data(momentFields);
const rowsQuery = field.data({
  ...momentFields,
  after: asked('上一页给出的位置'),
  size: asked('每页行数，1至100', '^(|[1-9]\\d?|100)$'),
});
const idParams = field.data({ id: Type.String({ title: '统计数编号', maxLength: 100 }) });
const groupQuery = field.data({
  indicator: Type.String({ title: '指标', minLength: 1, maxLength: 100 }),
  by: asked('分组：month、category、source、cause、org_unit，至多两项，以逗号分开'),
  from: Type.String({ title: '自', maxLength: 20 }),
  until: Type.String({ title: '至', maxLength: 20 }),
  category: asked('分类'),
  source: asked('来源'),
  cause: asked('案由（事由）'),
});
export const formatField = Type.String({ title: '格式：html、pdf、docx', pattern: '^(html|pdf|docx)$' });
const fileQuery = field.data({
  ...momentFields,
  format: formatField,
});

export interface MomentQuery {
  readonly year: string;
  readonly until?: string;
}

/** An empty day asks for none. */
export const momentIn = ({ year, until }: MomentQuery): MomentQuery => ({ year, ...(until ? { until } : {}) });

/** What a route of the statistics declares besides its handler: open to the posts over figures. */
export function describedStatistics(operationId: string, summary: string, parts: Record<string, unknown>) {
  const response = { 200: anyAnswer(summary), ...refusalAnswers };
  return {
    config: { access: postsOverFigures },
    schema: { operationId, summary, tags: ['统计'], ...parts, response },
  };
}

/** 统计接口 — figures, their rows, groups, the annual report. Questions only. */
export function statisticsRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  figureRoutes(app, bureau);
  reportRoutes(app, bureau);
}

function figureRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  app.get<{ Querystring: MomentQuery }>('/api/figures', {
    ...describedStatistics('figures', '统计数和勾稽关系', { querystring: momentQuery }),
    handler: async (request, reply) => {
      const answer = await askedMoment(bureau, momentIn(request.query));
      return answer.ok ? listFigures(bureau, answer.moment) : answerRefusal(reply, answer.refusal);
    },
  });
  app.get<{ Params: { id: string }; Querystring: MomentQuery }>('/api/figures/:id', {
    ...describedStatistics('figure', '一个统计数', { params: idParams, querystring: momentQuery }),
    handler: async (request, reply) => {
      const answer = await askedMoment(bureau, momentIn(request.query));
      if (!answer.ok) return answerRefusal(reply, answer.refusal);
      const found = await describeFigure(bureau, answer.moment, request.params.id);
      return found.ok ? found.figure : answerRefusal(reply, found.refusal);
    },
  });
  app.get<{ Params: { id: string }; Querystring: MomentQuery & { after?: string; size?: string } }>(
    '/api/figures/:id/rows',
    {
      ...describedStatistics('figureRows', '打开一个统计数', { params: idParams, querystring: rowsQuery }),
      handler: async (request, reply) => {
        const answer = await askedMoment(bureau, momentIn(request.query));
        if (!answer.ok) return answerRefusal(reply, answer.refusal);
        const { after = '', size } = request.query;
        const found = await openFigure(bureau, getVisitor(request), {
          id: request.params.id,
          moment: answer.moment,
          after,
          size: Number(size || 50),
        });
        return found.ok ? found.page : answerRefusal(reply, found.refusal);
      },
    },
  );
  app.get<{ Querystring: AskedGroups }>('/api/statistics', {
    ...describedStatistics('statistics', '分组统计', { querystring: groupQuery }),
    handler: async (request, reply) => {
      const answer = await groupsOf(bureau, request.query);
      return isRefusal(answer) ? answerRefusal(reply, answer) : answer;
    },
  });
}

function reportRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  app.get<{ Querystring: MomentQuery }>('/api/report', {
    ...describedStatistics('report', '年度报告', { querystring: momentQuery }),
    handler: async (request, reply) => {
      const answer = await askedMoment(bureau, momentIn(request.query));
      if (!answer.ok) return answerRefusal(reply, answer.refusal);
      return { ...answer.moment, document: await reportDocument(bureau, answer.moment) };
    },
  });
  app.get<{ Querystring: MomentQuery & { format: ReportFormat } }>('/api/report/file', {
    ...describedStatistics('reportFile', '年度报告的文件', { querystring: fileQuery }),
    handler: async (request, reply) => {
      const answer = await askedMoment(bureau, momentIn(request.query));
      if (!answer.ok) return answerRefusal(reply, answer.refusal);
      const { format } = request.query;
      const document = await reportDocument(bureau, answer.moment);
      return sendFile(reply, {
        name: `${document.title}.${format}`,
        type: reportFormats[format],
        content: await reportFile(document, answer.moment, format),
      });
    },
  });
}

/** A file to be kept: its name may be Chinese. */
export function sendFile(
  reply: FastifyReply,
  { name, type, content }: { readonly name: string; readonly type: string; readonly content: Buffer },
): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type(type)
    .send(content);
}
