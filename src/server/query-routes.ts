import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import * as field from '../law/fields.ts';
import { type PlainDate, parseDate } from '../law/kinds.ts';
import { type Post, posts } from '../law/posts.ts';
import { refuse } from '../record/refusals.ts';
import { getVisitor } from './access.ts';
import { findVisibleMatter } from './act-routes.ts';
import { numberParams, streamParams } from './act-schema.ts';
import { answerRefusal } from './answer.ts';
import { matterPageSchema } from './answer-schemas.ts';
import type { OpenBureau } from './bureau.ts';
import { asked, described, type Query, said } from './described.ts';
import { campaignResults } from './queries/campaign-results.ts';
import { explainClock } from './queries/clock-explanation.ts';
import { deadline, isRefusal } from './queries/deadline.ts';
import { dossierOf, type FindingsOf } from './queries/dossier.ts';
import { evidenceOf } from './queries/evidence.ts';
import { listMatters } from './queries/matter-list.ts';
import { describeVisitor, postsOverPeople, postsOverRecord } from './queries/me.ts';
import { listPeople } from './queries/people-list.ts';
import { listPosts, manualOf } from './queries/post-manual.ts';
import { findPowers } from './queries/powers.ts';
import { formOf } from './queries/procedure-form.ts';
import { listProcedures } from './queries/procedures.ts';
import { recordHead } from './queries/record-head.ts';
import { listRules } from './queries/rule-list.ts';
import { readSealed } from './queries/sealed-value.ts';
import { search } from './queries/search.ts';
import { todayOf } from './queries/today.ts';
import { trainingHours } from './queries/training-hours.ts';
import { refuseAtServer } from './refusals.ts';

const listQuery = field.data({
  procedure: asked('程序'),
  state: asked('环节'),
  unit: asked('机构'),
  officer: asked('办案人员'),
  q: asked('名称、文号或者代码的任何一段'),
  due: asked('届满：late、today、soon 或者某日之前', '^(|late|today|soon|\\d{4}-\\d{2}-\\d{2})$'),
  observed: asked('是否观察自公示：true、false', '^(|true|false)$'),
  open: asked('是否在办：true、false', '^(|true|false)$'),
  page: asked('页，自1起', '^(|[1-9]\\d{0,5})$'),
  size: asked('每页行数，1至100', '^(|[1-9]\\d?|100)$'),
});
const powersQuery = field.data({
  q: asked('编码、名称、依据的任何一段'),
  kind: asked('职权类型，可以多个，以逗号分隔'),
  day: asked('哪一日的清单', '^(|\\d{4}-\\d{2}-\\d{2})$'),
  flag: asked('active：应主动履职；excluded：不计入覆盖率', '^(|active|excluded)$'),
  procedure: asked('此程序的事项在前'),
  page: asked('页，自1起', '^(|[1-9]\\d{0,5})$'),
  size: asked('每页行数，1至100', '^(|[1-9]\\d?|100)$'),
});
const searchQuery = field.data({ q: asked('查找的文字') });
const deadlineQuery = field.data({
  rule: Type.String({ title: '规则编号', minLength: 1, maxLength: 100 }),
  from: Type.String({ title: '起算日', minLength: 1, maxLength: 20 }),
  stop: Type.Optional(
    Type.Union([Type.String({ maxLength: 30 }), Type.Array(Type.String({ maxLength: 30 }), { maxItems: 50 })], {
      title: '不计入的期间 2019-10-08..2019-10-15',
    }),
  ),
});
const dayQuery = field.data({ day: asked('日期，缺省为今天', '^(|\\d{4}-\\d{2}-\\d{2})$') });
const yearQuery = field.data({ year: asked('年度，缺省为今年', '^(|20\\d{2})$') });
const postParams = field.data({
  post: field.choice(
    '岗位',
    Object.entries(posts).map(([code, zh]) => ({ code, zh })),
  ),
});
const formQuery = field.data({
  stream: asked('事项', '^(|[1-9]\\d{0,14})$'),
  from: asked('表单中所选的关联事项，其内容一并沿用', '^(|[1-9]\\d{0,14})$'),
});
const formParams = field.data({ id: Type.String({ title: '程序' }), act: Type.String({ title: '行为' }) });
const sealedParams = field.data({
  stream: Type.String({ pattern: '^[1-9][0-9]{0,14}$', title: '事项' }),
  id: Type.String({ pattern: '^[0-9a-f]{1,64}$', title: '封存编号' }),
});

/** The day asked for, or today where none is or the calendar has no such day. */
const dayAsked = (bureau: OpenBureau, day: string | undefined): PlainDate =>
  parseDate(day ?? '') ?? bureau.record.today();

/** 查询接口 — questions; none of them changes anything on the record. Each question is one file under `queries/`. */
export function queryRoutes(app: FastifyInstance, bureau: OpenBureau, findingsOf: FindingsOf | undefined): void {
  ownQueries(app, bureau);
  matterQueries(app, bureau, findingsOf);
  lawQueries(app, bureau);
  bureauQueries(app, bureau);
}

function ownQueries(app: FastifyInstance, bureau: OpenBureau): void {
  app.get('/api/me', {
    ...described('me', '本人', '本人', { access: 'before-password-change' }),
    handler: async (request) => {
      const { person, mustChangePassword } = getVisitor(request);
      return describeVisitor(bureau, person, mustChangePassword);
    },
  });
  app.get('/api/today', {
    ...described('today', '今日待办', '本人', {}),
    handler: async (request) => todayOf(bureau, getVisitor(request)),
  });
  app.get<{ Querystring: Query<'q'> }>('/api/search', {
    ...described('search', '检索', '本人', { querystring: searchQuery }),
    handler: async (request) => search(bureau, getVisitor(request), request.query.q ?? ''),
  });
}

type ListQuery = Query<
  'procedure' | 'state' | 'unit' | 'officer' | 'q' | 'due' | 'observed' | 'open' | 'page' | 'size'
>;

function matterQueries(app: FastifyInstance, bureau: OpenBureau, findingsOf: FindingsOf | undefined): void {
  const tag = '事项';
  app.get<{ Querystring: ListQuery }>('/api/matters', {
    ...described('matters', '事项列表', tag, { querystring: listQuery }, matterPageSchema),
    handler: async (request) => {
      const { procedure, state, unit, officer, q, due, observed, open, page, size } = request.query;
      const filter = {
        procedure: said(procedure),
        state: said(state),
        unit: said(unit),
        officer: said(officer),
        q: said(q),
        due: said(due),
        observed: said(observed) === undefined ? undefined : observed === 'true',
        open: said(open) === undefined ? undefined : open === 'true',
      };
      return listMatters(bureau, getVisitor(request).scope, filter, Number(said(page) ?? 1), Number(said(size) ?? 20));
    },
  });
  app.get<{ Params: { stream: string } }>('/api/matters/:stream', {
    ...described('dossier', '案卷', tag, { params: streamParams }),
    handler: async (request, reply) => {
      const visitor = getVisitor(request);
      const matter = await findVisibleMatter(bureau, visitor, Number(request.params.stream));
      if (!matter) return answerRefusal(reply, refuse('unknown-matter'));
      return dossierOf(bureau, visitor, matter, findingsOf);
    },
  });
  app.get<{ Params: { stream: string } }>('/api/campaigns/:stream/results', {
    ...described('campaignResults', '专项行动的结果', tag, { params: streamParams }),
    handler: async (request, reply) => {
      const visitor = getVisitor(request);
      const matter = await findVisibleMatter(bureau, visitor, Number(request.params.stream));
      if (matter?.procedure !== 'campaign') return answerRefusal(reply, refuse('unknown-matter'));
      return campaignResults(bureau, visitor, matter);
    },
  });
  app.get<{ Params: { stream: string } }>('/api/matters/:stream/evidence', {
    ...described('evidence', '证据、依据清单', tag, { params: streamParams }),
    handler: async (request, reply) => {
      const matter = await findVisibleMatter(bureau, getVisitor(request), Number(request.params.stream));
      return matter ? evidenceOf(bureau, matter) : answerRefusal(reply, refuse('unknown-matter'));
    },
  });
  app.get<{ Params: { stream: string; number: string } }>('/api/matters/:stream/clocks/:number', {
    ...described('clock', '期限计算说明', tag, { params: numberParams('number', '期限序号') }),
    handler: async (request, reply) => {
      const matter = await findVisibleMatter(bureau, getVisitor(request), Number(request.params.stream));
      if (!matter) return answerRefusal(reply, refuse('unknown-matter'));
      const explained = explainClock(bureau, matter, Number(request.params.number));
      return explained ?? answerRefusal(reply, refuseAtServer('unknown-clock'));
    },
  });
  app.get<{ Params: { stream: string; id: string } }>('/api/sealed/:stream/:id', {
    ...described('sealed', '查看封存的个人信息（登记查阅）', tag, { params: sealedParams }),
    handler: async (request, reply) => {
      const visitor = getVisitor(request);
      const matter = await findVisibleMatter(bureau, visitor, Number(request.params.stream));
      if (!matter) return answerRefusal(reply, refuse('unknown-matter'));
      const answer = await readSealed(bureau, visitor, matter, { id: request.params.id, from: request.ip });
      return isRefusal(answer) ? answerRefusal(reply, answer) : answer;
    },
  });
}

function lawQueries(app: FastifyInstance, bureau: OpenBureau): void {
  const tag = '法律';
  app.get('/api/procedures', {
    ...described('procedures', '程序目录', tag, {}),
    handler: async (request) => listProcedures(bureau, getVisitor(request)),
  });
  app.get<{ Params: { id: string; act: string }; Querystring: Query<'stream' | 'from'> }>(
    '/api/procedures/:id/acts/:act',
    {
      ...described('form', '行为的表单', tag, { params: formParams, querystring: formQuery }),
      handler: async (request, reply) => {
        const visitor = getVisitor(request);
        const { id: procedure, act } = request.params;
        const stream = said(request.query.stream);
        const matter = stream === undefined ? undefined : await findVisibleMatter(bureau, visitor, Number(stream));
        if (stream !== undefined && matter?.procedure !== procedure)
          return answerRefusal(reply, refuse('unknown-matter'));
        const named = said(request.query.from);
        const from = named === undefined ? undefined : await findVisibleMatter(bureau, visitor, Number(named));
        const form = await formOf(bureau, visitor, { procedure, act, matter, from });
        return form ?? answerRefusal(reply, refuse('unknown-act', { detail: act }));
      },
    },
  );
  app.get<{ Querystring: Query<'q'> }>('/api/rules', {
    ...described('rules', '规则库', tag, { querystring: searchQuery }),
    handler: async (request) => listRules(bureau, request.query.q),
  });
  app.get<{ Querystring: { rule: string; from: string; stop?: string | string[] } }>('/api/deadline', {
    ...described('deadline', '计算一个期限', tag, { querystring: deadlineQuery }),
    handler: async (request, reply) => {
      const { rule, from, stop = [] } = request.query;
      const answer = deadline(bureau, { rule, from, stops: [stop].flat() });
      return isRefusal(answer) ? answerRefusal(reply, answer) : answer;
    },
  });
}

type PowersQuery = Query<'q' | 'kind' | 'day' | 'flag' | 'procedure' | 'page' | 'size'>;

function bureauQueries(app: FastifyInstance, bureau: OpenBureau): void {
  const tag = '本局';
  app.get<{ Querystring: PowersQuery }>('/api/powers', {
    ...described('powers', '在列的权责事项', tag, { querystring: powersQuery }),
    handler: async (request) => {
      const { q, kind, day, flag, procedure, page, size } = request.query;
      return findPowers(bureau, {
        q: said(q),
        kind: said(kind),
        day: said(day),
        flag: said(flag),
        procedure: said(procedure),
        page: Number(said(page) ?? 1),
        size: Number(said(size) ?? 20),
      });
    },
  });
  app.get<{ Querystring: Query<'day'> }>('/api/posts', {
    ...described('posts', '岗位', tag, { querystring: dayQuery }),
    handler: async (request) => listPosts(bureau, dayAsked(bureau, request.query.day)),
  });
  app.get<{ Params: { post: Post }; Querystring: Query<'day'> }>('/api/posts/:post/manual', {
    ...described('posts.manual', '岗位手册', tag, { querystring: dayQuery, params: postParams }),
    handler: async (request) => manualOf(bureau, request.params.post, dayAsked(bureau, request.query.day)),
  });
  app.get<{ Querystring: Query<'year'> }>('/api/training-hours', {
    ...described('trainingHours', '培训学时', tag, { querystring: yearQuery }),
    handler: async (request) => {
      const visitor = getVisitor(request);
      const year = said(request.query.year) ?? visitor.today.slice(0, 4);
      return await trainingHours(bureau, visitor, Number(year));
    },
  });
  app.get('/api/people', {
    ...described('people', '人员和执法证件', tag, { access: postsOverPeople }),
    handler: async () => listPeople(bureau),
  });
  app.get('/api/record', {
    ...described('record', '记录的链头和每日封存', tag, { access: postsOverRecord }),
    handler: async () => recordHead(bureau),
  });
}
