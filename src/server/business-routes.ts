import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { type BusinessKind, businessKinds } from '../law/business-kinds.ts';
import * as field from '../law/fields.ts';
import { parseDate } from '../law/kinds.ts';
import { getVisitor } from './access.ts';
import { answerRefusal } from './answer.ts';
import { anyAnswer, refusalAnswers } from './answer-schemas.ts';
import type { OpenBureau } from './bureau.ts';
import { businessPage, findBusinesses, stockOf } from './queries/businesses.ts';
import { refuseAtServer } from './refusals.ts';

const asked = (title: string, pattern?: string) =>
  Type.Optional(Type.String({ title, maxLength: 200, ...(pattern === undefined ? {} : { pattern }) }));
const day = '^(|\\d{4}-\\d{2}-\\d{2})$';

const listQuery = field.data({
  q: asked('名称、代码或者注册号的任何一段（代码和注册号至少四位）'),
  kind: asked('主体类型', `^(|${Object.keys(businessKinds).join('|')})$`),
  class: asked('信用分类'),
  state: asked('registered：在册；deregistered：已注销', '^(|registered|deregistered)$'),
  establishedFrom: asked('成立日期自', day),
  establishedUntil: asked('成立日期至', day),
  deregisteredFrom: asked('注销日期自', day),
  deregisteredUntil: asked('注销日期至', day),
  page: asked('页，自1起', '^(|[1-9]\\d{0,5})$'),
  size: asked('每页行数，1至100', '^(|[1-9]\\d?|100)$'),
});
const stockQuery = field.data({ day: asked('哪一日', day) });
const idParams = field.data({ id: Type.String({ title: '主体编号、统一社会信用代码或者注册号', maxLength: 300 }) });

type Asked = Readonly<Partial<Record<keyof typeof listQuery.properties, string>>>;

const said = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

function described(operationId: string, summary: string, parts: Record<string, unknown>) {
  const response = { 200: anyAnswer(summary), ...refusalAnswers };
  return {
    config: { access: 'signed-in' },
    schema: { operationId, summary, tags: ['本局'], ...parts, response },
  } as const;
}

/** 登记簿的查询 — the register of businesses: the list, one business, the stock of a day. */
export function businessRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  app.get<{ Querystring: Asked }>('/api/businesses', {
    ...described('businesses', '经营主体', { querystring: listQuery }),
    handler: async (request) => findBusinesses(bureau, getVisitor(request), filterOf(request.query)),
  });
  app.get<{ Querystring: { day?: string } }>('/api/businesses/stock', {
    ...described('businessStock', '某日在册户数与增长', { querystring: stockQuery }),
    handler: async (request) => stockOf(bureau, said(request.query.day)),
  });
  app.get<{ Params: { id: string } }>('/api/businesses/:id', {
    ...described('business', '一个经营主体', { params: idParams }),
    handler: async (request, reply) => {
      const page = await businessPage(bureau, getVisitor(request), request.params.id);
      return page ?? answerRefusal(reply, refuseAtServer('unknown-business'));
    },
  });
}

function filterOf(query: Asked) {
  const dayOf = (text: string | undefined) => parseDate(text ?? '');
  const state = said(query.state);
  return {
    q: said(query.q),
    kind: said(query.kind) as BusinessKind | undefined,
    creditClass: said(query.class),
    inRegister: state === undefined ? undefined : state === 'registered',
    establishedFrom: dayOf(query.establishedFrom),
    establishedUntil: dayOf(query.establishedUntil),
    deregisteredFrom: dayOf(query.deregisteredFrom),
    deregisteredUntil: dayOf(query.deregisteredUntil),
    page: Number(said(query.page) ?? 1),
    size: Number(said(query.size) ?? 50),
  };
}
