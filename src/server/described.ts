/** 查询接口的声明 — what every route that asks a question declares in the same words. */
import { type TSchema, Type } from 'typebox';
import type { Access } from './access.ts';
import { anyAnswer, refusalAnswers } from './answer-schemas.ts';

/** A text that a request may leave out. */
export const asked = (title: string, pattern?: string) =>
  Type.Optional(Type.String({ title, maxLength: 200, ...(pattern === undefined ? {} : { pattern }) }));

export type Query<Names extends string> = { readonly [N in Names]?: string };

/** An empty text asks for nothing: `?state=` is the same as no state. */
export const said = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** What a query route declares besides its handler. */
export function described(
  operationId: string,
  summary: string,
  tag: string,
  parts: Record<string, unknown>,
  answer?: TSchema,
) {
  const { access = 'signed-in', ...schema } = parts as { access?: Access };
  const response = { 200: answer ?? anyAnswer(summary), ...refusalAnswers };
  return { config: { access }, schema: { operationId, summary, tags: [tag], ...schema, response } };
}
