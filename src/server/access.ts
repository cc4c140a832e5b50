import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PlainDate } from '../law/kinds.ts';
import { mayDo, type Scope, scopeOf } from '../people/permission.ts';
import { systemAccount } from '../people/system-account.ts';
import type { Person, Post } from '../record/person.ts';
import type { Refusal } from '../record/refusal.ts';
import { answerRefusal } from './answer.ts';
import type { OpenBureau } from './bureau.ts';
import { newestPosition } from './queries/newest-position.ts';
import { refuseAtServer } from './refusals.ts';

/**
 * 访问 — who may call a route. Every route declares it; a route that does not is refused to everybody.
 * `anyone`: without signing in. `signed-in`: whoever is signed in. `before-password-change`: also while the first
 * password is still to be changed. A list of posts: whoever holds one of them today.
 */
export type Access = 'anyone' | 'signed-in' | 'before-password-change' | readonly Post[];

/** Who asks: the person of the session, with what the person may see today. */
export interface Visitor {
  readonly person: Person;
  readonly today: PlainDate;
  readonly scope: Scope;
  readonly token: string;
  readonly mustChangePassword: boolean;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
    /** What a route with a limit of its own says of a body beyond it. */
    tooLarge?: Refusal;
  }
  interface FastifyRequest {
    visitor: Visitor | undefined;
  }
}

export const cookieName = 'plumbline';

/** The visitor of a request behind the gate. Throws on a route that is open to anyone: a mistake of ours. */
export function getVisitor(request: FastifyRequest): Visitor {
  if (!request.visitor) throw new Error('此接口没有要求登录');
  return request.visitor;
}

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Refuses every request to a route without declared access, without session, without the post, or from a foreign page. */
export function guard(app: FastifyInstance, bureau: OpenBureau): void {
  app.decorateRequest('visitor', undefined);
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return;
    const { access } = request.routeOptions.config;
    if (access === undefined) return answerRefusal(reply, refuseAtServer('undeclared-access'));
    if (changing.has(request.method) && request.headers['x-plumbline'] !== '1')
      return answerRefusal(reply, refuseAtServer('foreign-request'));
    if (access !== 'anyone') return admit(bureau, request, reply, access);
  });
}

async function admit(
  bureau: OpenBureau,
  request: FastifyRequest,
  reply: FastifyReply,
  access: Exclude<Access, 'anyone'>,
): Promise<FastifyReply | undefined> {
  await newestPosition(bureau); // what others wrote counts for whatever is read and decided now
  const visitor = await findVisitor(bureau, request);
  if (!visitor) return answerRefusal(reply, refuseAtServer('not-signed-in'));
  if (visitor.mustChangePassword && access !== 'before-password-change')
    return answerRefusal(reply, refuseAtServer('password-change-first'));
  if (typeof access !== 'string' && !mayDo(visitor.person, access, visitor.today))
    return answerRefusal(reply, refuseAtServer('not-allowed'));
  request.visitor = visitor;
  return undefined;
}

async function findVisitor(bureau: OpenBureau, request: FastifyRequest): Promise<Visitor | undefined> {
  const token = request.cookies[cookieName];
  if (token === undefined || token === '') return undefined;
  const session = await bureau.desk.findSession(token, bureau.now());
  if (!session || session.bureau !== bureau.bureau || session.person === systemAccount.id) return undefined;
  const person = bureau.roster.findPerson(session.person);
  if (!person) return undefined;
  const today = bureau.record.today();
  const { mustChangePassword } = session;
  return { person, today, scope: scopeOf(person, today), token, mustChangePassword };
}
