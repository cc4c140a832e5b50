import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { answerRefusal } from './answer.ts';
import { refusalAnswers } from './answer-schemas.ts';
import { refuseAtServer } from './refusals.ts';

/** How far the fictitious year is: not offered here, offered, on its way, there, or given up half-way. */
export type YearPhase = 'none' | 'offered' | 'loading' | 'loaded' | 'broken';

/** 演示年度 — the fictitious year that a demonstration bureau can be filled with while people work in it. */
export interface DemonstrationYear {
  readonly phase: YearPhase;
  /** How much is done, from 0 to 1. */
  readonly share: number;
  /** Begins in the background; on a year that is not merely offered, nothing happens. */
  begin(): void;
}

const answer = Type.Object({
  phase: Type.Unsafe<YearPhase>({
    type: 'string',
    enum: ['none', 'offered', 'loading', 'loaded', 'broken'],
    title: 'none：本局不是演示局；offered：可以装入；loading：正在装入；loaded：已经装入；broken：装入中断',
  }),
  percent: Type.Integer({ title: '已装入的百分比', minimum: 0, maximum: 100 }),
});

/** 演示年度 — asked by everybody who is signed in, begun by the administrator of a demonstration bureau. */
export function demonstrationYearRoutes(app: FastifyInstance, year: DemonstrationYear | undefined): void {
  const path = '/api/demonstration-year';
  const described = (operationId: string, summary: string) => ({
    operationId,
    summary,
    tags: ['演示'],
    response: { 200: answer, ...refusalAnswers },
  });
  const state = () => ({ phase: year?.phase ?? 'none', percent: Math.floor((year?.share ?? 0) * 100) });
  app.get(path, {
    config: { access: 'signed-in' },
    schema: described('demonstrationYear', '演示年度装入到何处'),
    handler: async () => state(),
  });
  app.post(path, {
    config: { access: ['system-admin'] },
    schema: described('beginDemonstrationYear', '装入2019年演示年度'),
    handler: async (_request, reply) => {
      if (!year) return answerRefusal(reply, refuseAtServer('no-demonstration-year'));
      year.begin();
      return state();
    },
  });
}
