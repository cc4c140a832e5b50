import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NoRuleInForce } from '../law/kinds.ts';
import { DatabaseUnavailable } from '../record/database/database.ts';
import type { Refusal } from '../record/refusal.ts';
import { answerRefusal, RefusedRequest, shownRefusal } from './answer.ts';
import { refuseAtServer } from './refusals.ts';

/** What Fastify refuses by itself, in our words. */
const byFrameworkCode: Readonly<Record<string, Parameters<typeof refuseAtServer>[0]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-content',
  FST_ERR_CTP_EMPTY_TYPE: 'unsupported-content',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
};

/** One way from whatever was thrown to the answer of the interface. Only what nobody foresaw is a bug, and is logged. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const isTooLarge = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
    const ours = isTooLarge ? request.routeOptions.config.tooLarge : undefined;
    const refusal = ours ?? refusalOf(error) ?? bugOf(error, request);
    if (isTooLarge) lingerBeforeClosing(request, reply);
    return answerRefusal(reply, refusal);
  });
  app.setNotFoundHandler((_request, reply) => answerRefusal(reply, refuseAtServer('unknown-route')));
}

function refusalOf(error: FastifyError): Refusal | undefined {
  if (error instanceof RefusedRequest) return error.refusal;
  if (error instanceof NoRuleInForce) return refuseAtServer('no-rule-in-force', { detail: error.message });
  const known = byFrameworkCode[error.code];
  if (known) return refuseAtServer(known);
  if (error.statusCode === 429) return refuseAtServer('too-many-requests');
  const isClients = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return isClients && error.code?.startsWith('FST_') ? refuseAtServer('bad-request') : undefined;
}

/** Logs what happened under an id and tells the caller only the id. */
function bugOf(error: FastifyError, request: FastifyRequest): Refusal {
  const id = randomBytes(4).toString('hex');
  request.log.error({ id, route: request.routeOptions.url, method: request.method, err: error }, '系统故障');
  const isDatabase = error instanceof DatabaseUnavailable;
  return refuseAtServer(isDatabase ? 'database-unavailable' : 'bug', { detail: `错误编号${id}` });
}

const lingerFor = 1_000;

/**
 * The caller is still sending. Closing a connection with unread bytes resets it, and the caller would lose our answer:
 * so we end our side and throw away what still arrives for a moment before closing.
 */
function lingerBeforeClosing(request: FastifyRequest, reply: FastifyReply): void {
  const { socket } = request.raw;
  reply.header('connection', 'close');
  socket.destroySoon = () => {
    socket.end();
    const closing = setTimeout(() => socket.destroy(), lingerFor);
    socket.once('close', () => clearTimeout(closing));
  };
}

/** Answers what is no HTTP at all, before there is a request. */
export function answerBrokenRequest(error: { readonly code?: string }, socket: Socket): void {
  // A connection that a browser opened ahead and never used: an answer would be taken for that of its next request.
  const isUnused = error.code === 'ECONNRESET' || error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  if (isUnused || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(shownRefusal(refuseAtServer('bad-request')));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

const sqlState = /^[0-9A-Z]{5}$/;

/**
 * What a log may hold of an error: where it happened, and the sentence only where it is one of ours. A database or a
 * parser quotes the values that it stumbled over, and those may be anything.
 */
export function loggedError(error: Error & { readonly code?: unknown }) {
  const code = typeof error.code === 'string' ? error.code : undefined;
  const quotes = error instanceof SyntaxError || (code !== undefined && sqlState.test(code));
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, code, message: quotes ? '（不记录所引内容）' : error.message, stack: frames.join('\n') };
}
