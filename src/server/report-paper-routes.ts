import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { annualReport } from '../duties/annual-report/procedure.ts';
import * as field from '../law/fields.ts';
import type { Matter } from '../record/matter.ts';
import { refuse } from '../record/refusals.ts';
import { getVisitor } from './access.ts';
import { answerOutcome, findVisibleMatter } from './act-routes.ts';
import { keyField, seenVersionField, streamParams } from './act-schema.ts';
import { answerRefusal } from './answer.ts';
import { receiptAnswers } from './answer-schemas.ts';
import type { OpenBureau } from './bureau.ts';
import { askedMoment } from './queries/figures.ts';
import { type ReportFormat, reportFile, reportFormats } from './queries/report.ts';
import { countForPaper, describePaper, listPapers, momentOfPaper } from './queries/report-papers.ts';
import {
  describedStatistics,
  formatField,
  type MomentQuery,
  momentFields,
  momentIn,
  sendFile,
} from './statistics-routes.ts';

const draftBody = field.data({ key: keyField, ...momentFields });
const followBody = field.data({ key: keyField, seenVersion: seenVersionField });

interface OfPaper {
  Params: { stream: string };
}
interface Following extends OfPaper {
  Body: { key: string; seenVersion: number };
}

/**
 * 年度报告的文稿 — drafting, counting anew and publishing take their data from the statistics and the chain, never from the
 * request; everything else that is done with a paper is an ordinary act.
 */
export function reportPaperRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  if (!bureau.record.duties.has(annualReport.id)) return;
  readingRoutes(app, bureau);
  const posting = (operationId: string, summary: string, parts: Record<string, unknown>) => {
    const { config, schema } = describedStatistics(operationId, summary, parts);
    return { config, schema: { ...schema, response: receiptAnswers } };
  };
  app.post<{ Body: MomentQuery & { key: string } }>('/api/report/papers', {
    ...posting('draftReport', '起草年度报告（由系统统计）', { body: draftBody }),
    handler: async (request, reply) => {
      const answer = await askedMoment(bureau, momentIn(request.body));
      if (!answer.ok) return answerRefusal(reply, answer.refusal);
      return perform(bureau, request, reply, 'ReportDrafted', await countForPaper(bureau, answer.moment));
    },
  });
  app.post<Following>('/api/report/papers/:stream/recount', {
    ...posting('recountReport', '重新统计', { params: streamParams, body: followBody }),
    handler: async (request, reply) => {
      const matter = await findPaper(bureau, request);
      const moment = matter && momentOfPaper(matter);
      if (!moment) return answerRefusal(reply, refuse('unknown-matter'));
      return perform(bureau, request, reply, 'ReportRecounted', await countForPaper(bureau, moment));
    },
  });
  app.post<Following>('/api/report/papers/:stream/publish', {
    ...posting('publishReport', '公布年度报告，连同链头', { params: streamParams, body: followBody }),
    handler: async (request, reply) => {
      if (!(await findPaper(bureau, request))) return answerRefusal(reply, refuse('unknown-matter'));
      const { position, hash } = bureau.record.head;
      return perform(bureau, request, reply, 'ReportPublished', { position, head: hash });
    },
  });
}

function readingRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  app.get('/api/report/papers', {
    ...describedStatistics('reportPapers', '年度报告的文稿', {}),
    handler: async () => listPapers(bureau),
  });
  app.get<OfPaper>('/api/report/papers/:stream', {
    ...describedStatistics('reportPaper', '一份年度报告', { params: streamParams }),
    handler: async (request, reply) => withPaper(bureau, request, reply, (paper) => paper),
  });
  app.get<OfPaper & { Querystring: { format: ReportFormat } }>('/api/report/papers/:stream/file', {
    ...describedStatistics('reportPaperFile', '一份年度报告的文件', {
      params: streamParams,
      querystring: field.data({ format: formatField }),
    }),
    handler: async (request, reply) =>
      withPaper(bureau, request, reply, async ({ document, year, until }) => {
        const { format } = request.query;
        return sendFile(reply, {
          name: `${document.title}.${format}`,
          type: reportFormats[format],
          content: await reportFile(document, { year, until }, format),
        });
      }),
  });
}

async function findPaper(bureau: OpenBureau, request: FastifyRequest<OfPaper>): Promise<Matter | undefined> {
  const matter = await findVisibleMatter(bureau, getVisitor(request), Number(request.params.stream));
  return matter?.procedure === annualReport.id ? matter : undefined;
}

async function withPaper(
  bureau: OpenBureau,
  request: FastifyRequest<OfPaper>,
  reply: FastifyReply,
  use: (paper: Awaited<ReturnType<typeof describePaper>>) => unknown,
): Promise<unknown> {
  const matter = await findPaper(bureau, request);
  const moment = matter && momentOfPaper(matter);
  if (!matter || !moment) return answerRefusal(reply, refuse('unknown-matter'));
  return use(await describePaper(bureau, matter, moment));
}

/** The act is asked of the record by whoever is signed in, today, with what was counted. */
async function perform(
  bureau: OpenBureau,
  request: FastifyRequest,
  reply: FastifyReply,
  act: string,
  data: Readonly<Record<string, unknown>>,
): Promise<FastifyReply> {
  const duty = bureau.record.duties.get(annualReport.id);
  if (!duty) return answerRefusal(reply, refuse('unknown-procedure'));
  const visitor = getVisitor(request);
  const { key, seenVersion } = request.body as { key: string; seenVersion?: number };
  const { stream } = request.params as { stream?: string };
  const outcome = await bureau.record.perform({
    key,
    ...(stream === undefined ? {} : { stream: Number(stream) }),
    ...(seenVersion === undefined ? {} : { seenVersion }),
    wish: { procedure: annualReport.id, act, actor: visitor.person.id, doneOn: visitor.today, data },
  });
  return answerOutcome(bureau, visitor, reply, duty, outcome);
}
