import type { FastifyInstance } from 'fastify';
import * as field from '../law/fields.ts';
import type { PlainDate } from '../law/kinds.ts';
import { refuse } from '../record/refusals.ts';
import { getVisitor } from './access.ts';
import { answerOutcome, findVisibleMatter } from './act-routes.ts';
import { keyField, numberParams, seenVersionField } from './act-schema.ts';
import { answerRefusal } from './answer.ts';
import { receiptAnswers } from './answer-schemas.ts';
import type { OpenBureau } from './bureau.ts';

interface Answer {
  readonly key: string;
  readonly seenVersion: number;
  readonly on: string;
  readonly opinion: string;
}

const body = field.data({
  key: keyField,
  seenVersion: seenVersionField,
  on: field.day('签批日期'),
  opinion: field.paragraph('意见', { maxLength: 2_000 }),
});

const answers = { endorse: '同意', return: '退回', withdraw: '撤回呈报' } as const;

/** 签批接口 — a proposal is endorsed, returned or withdrawn; the last signature makes it the act. */
export function proposalRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  for (const [answer, zh] of Object.entries(answers) as [keyof typeof answers, string][]) {
    app.post<{ Body: Answer; Params: { stream: string; number: string } }>(
      `/api/matters/:stream/proposals/:number/${answer}`,
      {
        config: { access: 'signed-in' },
        schema: {
          operationId: `proposal.${answer}`,
          summary: zh,
          tags: ['签批'],
          params: numberParams('number', '呈报序号'),
          body,
          response: receiptAnswers,
        },
        handler: async (request, reply) => {
          const visitor = getVisitor(request);
          const stream = Number(request.params.stream);
          const matter = await findVisibleMatter(bureau, visitor, stream);
          const duty = matter && bureau.record.duties.get(matter.procedure);
          if (!duty) return answerRefusal(reply, refuse('unknown-matter'));
          const { key, seenVersion, on, opinion } = request.body;
          const outcome = await bureau.record.perform({
            key,
            stream,
            seenVersion,
            wish: {
              proposal: Number(request.params.number),
              answer,
              actor: visitor.person.id,
              on: on as PlainDate,
              opinion,
            },
          });
          return await answerOutcome(bureau, visitor, reply, duty, outcome);
        },
      },
    );
  }
}
