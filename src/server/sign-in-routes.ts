import type { FastifyInstance } from 'fastify';
import * as field from '../law/fields.ts';
import { cookieName, getVisitor } from './access.ts';
import { answerRefusal } from './answer.ts';
import { refusalAnswers } from './answer-schemas.ts';
import type { OpenBureau } from './bureau.ts';
import { describeVisitor } from './queries/me.ts';

const signInBody = field.data({ login: field.text('登录名'), password: field.text('口令') });
const passwordBody = field.data({ old: field.text('原口令'), new: field.text('新口令') });

export interface SignInOptions {
  /** True behind TLS that ends elsewhere: the cookie is then for TLS only. A request over TLS makes it so by itself. */
  readonly secureCookie: boolean;
  readonly signInsPerMinute: number;
}

/** 登录、退出、修改口令 — the cookie holds the token; scripts cannot read it and other sites cannot send it. */
export function signInRoutes(app: FastifyInstance, bureau: OpenBureau, options: SignInOptions): void {
  const tags = ['登录'];
  const cookie = (protocol: string) =>
    ({ path: '/', httpOnly: true, sameSite: 'strict', secure: options.secureCookie || protocol === 'https' }) as const;

  app.post<{ Body: { login: string; password: string } }>('/api/sign-in', {
    config: { access: 'anyone', rateLimit: { max: options.signInsPerMinute, timeWindow: 60_000 } },
    schema: { operationId: 'signIn', summary: '登录', tags, body: signInBody, response: refusalAnswers },
    handler: async (request, reply) => {
      const { login, password } = request.body;
      const now = bureau.now();
      const answer = await bureau.desk.signIn({ bureau: bureau.bureau, login, password, now, from: request.ip });
      if (!answer.ok) return answerRefusal(reply, answer);
      const person = bureau.roster.findPerson(answer.person);
      if (!person) throw new Error('账号的人员不在花名册中');
      // A length, not a day: the clock of an old computer may be days off, and its browser would drop the cookie at once.
      const maxAge = Math.round((answer.expires.getTime() - now.getTime()) / 1000);
      reply.setCookie(cookieName, answer.token, { ...cookie(request.protocol), maxAge });
      return { person: describeVisitor(bureau, person, answer.mustChangePassword) };
    },
  });

  app.post('/api/sign-out', {
    config: { access: 'before-password-change' },
    schema: { operationId: 'signOut', summary: '退出登录', tags, response: refusalAnswers },
    handler: async (request, reply) => {
      await bureau.desk.signOut(getVisitor(request).token, bureau.now());
      return reply.clearCookie(cookieName, cookie(request.protocol)).code(204).send();
    },
  });

  app.post<{ Body: { old: string; new: string } }>('/api/password', {
    config: { access: 'before-password-change', rateLimit: { max: options.signInsPerMinute, timeWindow: 60_000 } },
    schema: { operationId: 'changePassword', summary: '修改口令', tags, body: passwordBody, response: refusalAnswers },
    handler: async (request, reply) => {
      const { token } = getVisitor(request);
      const { old: oldPassword, new: newPassword } = request.body;
      const now = bureau.now();
      const answer = await bureau.desk.changePassword({ token, oldPassword, newPassword, now, from: request.ip });
      return answer.ok ? reply.code(204).send() : answerRefusal(reply, answer);
    },
  });
}
