import { setTimeout as after } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { csvText } from '../exchange/files/csv.ts';
import { textOf } from '../exchange/files/file-text.ts';
import { type ImportKind, type OnBad, postsThatImport } from '../exchange/imports/import-kind.ts';
import { refuseImport } from '../exchange/imports/refusals.ts';
import * as field from '../law/fields.ts';
import { type PlainDate, parseDate } from '../law/kinds.ts';
import { getVisitor } from './access.ts';
import { answerRefusal } from './answer.ts';
import type { OpenBureau } from './bureau.ts';
import { asked, described, said } from './described.ts';
import { type ImportDesk, type ImportJob, isUnderWay } from './import-desk.ts';
import { describeJob, describeKind, kindsOf, mayImport, postsOverImports, whyNotRecorded } from './queries/imports.ts';
import { sendFile } from './statistics-routes.ts';

const badField = Type.String({
  title: '有错行时：none 一行都不导入；keep-good 只导入无误的行',
  pattern: '^(none|keep-good)$',
});
const fileQuery = field.data({
  name: Type.String({ title: '文件名', minLength: 1, maxLength: 255 }),
  source: asked('数据来源；不写的为文件名'),
  day: asked('数据截至日（经营主体）、起草日期（权责清单，不写的为今天）'),
  onBad: badField,
});
const recordBody = field.data({ id: Type.Integer({ title: '所核对的文件', minimum: 1 }), onBad: badField });
const pageQuery = field.data({
  page: asked('页，自1起', '^(|[1-9]\\d{0,5})$'),
  size: asked('每页行数，1至100', '^(|[1-9]\\d?|100)$'),
});

interface OfFile {
  Querystring: { name: string; source?: string; day?: string; onBad: OnBad };
}
interface OfPage {
  Querystring: { page?: string; size?: string };
}

/** So long an answer waits for the work; of what takes longer, the state is asked again. */
const patience = 2_000;

/** 导入 — a file is checked, looked at, and then brought in by whoever may do the acts that it becomes. */
export async function importRoutes(app: FastifyInstance, bureau: OpenBureau, desk: ImportDesk): Promise<void> {
  const kinds = kindsOf(bureau);
  if (kinds.length === 0) return;
  stateRoutes(app, bureau, desk);
  listRoutes(app, bureau, desk);
  recordRoutes(app, bureau, desk);
  await app.register(async (files) => {
    files.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    for (const kind of kinds) fileRoutes(files, desk, kind);
  });
}

const over = (bureau: OpenBureau, operationId: string, summary: string, parts: Record<string, unknown> = {}) =>
  described(operationId, summary, '导入', { access: postsOverImports(bureau), ...parts });

function stateRoutes(app: FastifyInstance, bureau: OpenBureau, desk: ImportDesk): void {
  app.get('/api/imports', {
    ...over(bureau, 'imports', '可以导入的文件和本人正在办理的一份'),
    handler: async (request) => {
      const { person, today } = getVisitor(request);
      const kinds = kindsOf(bureau).filter((kind) => mayImport(person, kind, today));
      return { kinds: kinds.map(describeKind), ...stateOf(desk, request) };
    },
  });
  app.get('/api/imports/current', {
    ...over(bureau, 'currentImport', '本人的一份导入到何处'),
    handler: async (request) => stateOf(desk, request),
  });
}

function stateOf(desk: ImportDesk, request: FastifyRequest) {
  const job = desk.find(getVisitor(request).person.id);
  return { current: job ? describeJob(job) : null };
}

function listRoutes(app: FastifyInstance, bureau: OpenBureau, desk: ImportDesk): void {
  const reportOf = (request: FastifyRequest) => desk.find(getVisitor(request).person.id)?.report;
  app.get<OfPage>('/api/imports/current/errors', {
    ...over(bureau, 'importErrors', '有错的行', { querystring: pageQuery }),
    handler: async (request) => pageOf(reportOf(request)?.errors ?? [], request.query),
  });
  app.get<OfPage>('/api/imports/current/notes', {
    ...over(bureau, 'importNotes', '需要核对的行', { querystring: pageQuery }),
    handler: async (request) => pageOf(reportOf(request)?.notes ?? [], request.query),
  });
  app.get('/api/imports/current/errors.csv', {
    ...over(bureau, 'importErrorsFile', '有错的行的文件（CSV）'),
    handler: async (request, reply) => {
      const rows = (reportOf(request)?.errors ?? []).map(({ row, fieldZh, zh, code }) => [`${row}`, fieldZh, zh, code]);
      return sendFile(reply, {
        name: '导入错误.csv',
        type: 'text/csv; charset=utf-8',
        content: Buffer.from(csvText([['行', '项目', '说明', '代码'], ...rows])),
      });
    },
  });
}

function pageOf<T>(all: readonly T[], query: OfPage['Querystring']) {
  const [page, size] = [Number(said(query.page) ?? 1), Number(said(query.size) ?? 50)];
  return { total: all.length, page, size, rows: all.slice((page - 1) * size, page * size) };
}

function recordRoutes(app: FastifyInstance, bureau: OpenBureau, desk: ImportDesk): void {
  app.post<{ Body: { id: number; onBad: OnBad } }>('/api/imports/current/record', {
    ...over(bureau, 'recordImport', '确认导入所核对的文件', { body: recordBody }),
    handler: async (request, reply) => {
      const { person, today } = getVisitor(request);
      const { id, onBad } = request.body;
      const job = desk.find(person.id);
      if (!job) return answerRefusal(reply, refuseImport('nothing-checked'));
      if (job.id !== id) return answerRefusal(reply, refuseImport('other-file'));
      if (job.phase !== 'checked') return stateOf(desk, request); // asked once more: it is under way, or done
      if (!mayImport(person, job.kind, today)) return answerRefusal(reply, refuseImport('not-allowed'));
      const reason = whyNotRecorded(job, onBad);
      if (reason) return answerRefusal(reply, refuseImport(reason));
      return answerJob(desk, request, reply, desk.record(person.id, onBad));
    },
  });
  app.post('/api/imports/current/discard', {
    ...over(bureau, 'discardImport', '不要这一份，换一份文件'),
    handler: async (request) => {
      desk.discard(getVisitor(request).person.id);
      return stateOf(desk, request);
    },
  });
}

function fileRoutes(app: FastifyInstance, desk: ImportDesk, kind: ImportKind): void {
  const access = postsThatImport(kind);
  const tooLarge = refuseImport('file-too-large', { detail: `${kind.zh}的文件不得超过${kind.largest / 1_048_576}MB` });
  const { schema } = described(`checkImport.${kind.id}`, `核对${kind.zh}的文件，不记入记录`, '导入', {
    consumes: ['application/octet-stream'],
    querystring: fileQuery,
    body: { content: { 'application/octet-stream': { schema: { description: '文件的内容，UTF-8' } } } },
  });
  app.post<OfFile>(`/api/imports/${kind.id}`, {
    schema,
    config: { access, tooLarge },
    bodyLimit: kind.largest,
    handler: (request, reply) => check(desk, kind, request, reply),
  });
  app.get(`/api/imports/${kind.id}/template`, {
    ...described(`importTemplate.${kind.id}`, `${kind.zh}的样表`, '导入', { access }),
    handler: async (_request, reply) => {
      const { name, type, text } = kind.template;
      return sendFile(reply, { name, type, content: Buffer.from(text) });
    },
  });
}

async function check(desk: ImportDesk, kind: ImportKind, request: FastifyRequest<OfFile>, reply: FastifyReply) {
  const { person, today } = getVisitor(request);
  const { name, source, onBad } = request.query;
  const job = desk.find(person.id);
  if (job && isUnderWay(job)) return answerRefusal(reply, refuseImport('in-progress'));
  if (!Buffer.isBuffer(request.body)) return answerRefusal(reply, refuseImport('no-file'));
  const day = dayOf(kind, said(request.query.day), today);
  if (typeof day === 'object') return answerRefusal(reply, day);
  const text = textOf(request.body);
  if (typeof text !== 'string') return answerRefusal(reply, text);
  const order = { actor: person.id, name, source: said(source) ?? name.slice(0, 200), day, onBad };
  return answerJob(desk, request, reply, desk.check(kind, text, order));
}

/** The day that the kind asks for, or why there is none. */
function dayOf(kind: ImportKind, text: string | undefined, today: PlainDate) {
  if (text === undefined || !kind.day) return kind.day?.required ? refuseImport('day-missing') : undefined;
  const day = parseDate(text);
  if (!day) return refuseImport('not-a-day', { detail: text });
  return day > today ? refuseImport('day-in-future', { detail: `${kind.day.zh}${text}` }) : day;
}

/** What is soon done is answered at once; a refusal of the whole file is one of the request, and the file is forgotten. */
async function answerJob(desk: ImportDesk, request: FastifyRequest, reply: FastifyReply, work: Promise<void>) {
  await Promise.race([work, after(patience, undefined, { ref: false })]);
  const { id } = getVisitor(request).person;
  const job: ImportJob | undefined = desk.find(id);
  if (job?.phase === 'refused' && job.refusal) {
    desk.discard(id);
    return answerRefusal(reply, job.refusal);
  }
  return stateOf(desk, request);
}
