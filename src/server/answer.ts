import type { FastifyReply } from 'fastify';
import type { FieldError, Refusal } from '../record/refusal.ts';
import { refuse } from '../record/refusals.ts';
import { shownArticle } from './rule-index.ts';

/** Refusals that are not a lawful no (409): each with what HTTP calls it. */
const statusByCode: Readonly<Record<string, number>> = {
  'kernel/invalid-data': 422,
  'kernel/not-a-day': 422,
  'kernel/unknown-matter': 404,
  'kernel/unknown-procedure': 404,
  'kernel/unknown-act': 404,
  'kernel/unknown-sealed-value': 404,
  'kernel/not-allowed': 403,
  'kernel/not-your-turn': 403,
  'kernel/own-proposal': 403,
  'kernel/not-proposer': 403,
  'people/sign-in-wrong': 401,
  'people/not-signed-in': 401,
  'people/sign-in-disabled': 403,
  'people/sign-in-locked': 423,
  'server/not-signed-in': 401,
  'server/not-allowed': 403,
  'server/password-change-first': 403,
  'server/foreign-request': 403,
  'server/undeclared-access': 403,
  'server/unknown-route': 404,
  'server/unknown-rule': 404,
  'server/not-offered': 422,
  'server/unknown-clock': 404,
  'server/unknown-business': 404,
  'server/bad-query': 400,
  'import/empty-file': 422,
  'import/file-too-large': 413,
  'import/not-a-text': 415,
  'import/not-utf8': 422,
  'import/unreadable': 422,
  'import/no-rows': 422,
  'import/no-file': 422,
  'import/day-missing': 422,
  'import/not-a-day': 422,
  'import/day-in-future': 422,
  'import/not-allowed': 403,
  'statistics/unknown-figure': 404,
  'statistics/unknown-form': 404,
  'statistics/no-data': 404,
  'statistics/not-a-year': 400,
  'statistics/not-in-year': 400,
  'statistics/not-a-dimension': 400,
  'statistics/not-a-span': 400,
  'server/bad-json': 400,
  'server/bad-request': 400,
  'server/body-too-large': 413,
  'server/unsupported-content': 415,
  'server/too-many-requests': 429,
  'server/bug': 500,
  'server/database-unavailable': 503,
};

export const statusOf = (refusal: Refusal): number => statusByCode[refusal.code] ?? 409;

/** What may be told of a refusal: a matter that one may not see does not exist. */
export function toldRefusal(refusal: Refusal): Refusal {
  return refusal.code === 'kernel/not-visible' ? refuse('unknown-matter') : refusal;
}

/** A refusal as it is sent: articles with the names of their instruments, never more than its own fields. */
export function shownRefusal(refusal: Refusal) {
  const { code, zh, remedy, article, fields, meanwhile } = refusal;
  return {
    code,
    zh,
    ...(remedy === undefined ? {} : { remedy }),
    ...(article === undefined ? {} : { article: shownArticle(article) }),
    ...(fields === undefined ? {} : { fields }),
    ...(meanwhile === undefined ? {} : { meanwhile }),
  };
}

/** Answers with a refusal. */
export function answerRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const told = toldRefusal(refusal);
  return reply.code(statusOf(told)).send(shownRefusal(told));
}

/** Puts the paths of the data of an act where the request has them: `/fine` is `/data/fine`. */
export const underData = (fields: readonly FieldError[]): FieldError[] =>
  fields.map(({ path, zh }) => ({ path: `/data${path}`, zh }));

/** A refusal that is thrown because Fastify's own steps (parsing, validating) know only exceptions. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly refusal: Refusal;
  readonly statusCode: number;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
    this.statusCode = statusOf(refusal);
  }
}
