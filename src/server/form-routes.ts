import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import * as field from '../law/fields.ts';
import type { Refusal } from '../record/refusal.ts';
import type { Moment } from '../statistics/period.ts';
import { answerRefusal } from './answer.ts';
import type { OpenBureau } from './bureau.ts';
import { isRefusal } from './queries/deadline.ts';
import { askedMoment } from './queries/figures.ts';
import { excelType, filledForm, filledLedger, formFile, ledgerFile, listForms } from './queries/forms.ts';
import { describedStatistics, type MomentQuery, momentFields, momentIn, sendFile } from './statistics-routes.ts';

const query = field.data(momentFields);
const params = field.data({ id: Type.String({ title: '表式、台账编号', maxLength: 100 }) });

interface Asked {
  Params: { id: string };
  Querystring: MomentQuery;
}

/** What is filled in, and how it becomes a workbook. */
interface Kind<T extends { readonly zh: string }> {
  readonly path: string;
  readonly name: string;
  readonly zh: string;
  readonly fill: (bureau: OpenBureau, id: string, moment: Moment) => Promise<T | Refusal>;
  readonly file: (bureau: OpenBureau, moment: Moment, filled: T) => Promise<Buffer>;
}

/** 统计表和台账的接口 — each as data and as a workbook. */
export function formRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  app.get<{ Querystring: MomentQuery }>('/api/forms', {
    ...describedStatistics('statisticalForms', '统计表式和台账', { querystring: query }),
    handler: async (request, reply) => {
      const answer = await askedMoment(bureau, momentIn(request.query));
      return answer.ok ? listForms(answer.moment.year) : answerRefusal(reply, answer.refusal);
    },
  });
  filledRoutes(app, bureau, {
    path: '/api/forms/:id',
    name: 'statisticalForm',
    zh: '统计表',
    fill: filledForm,
    file: formFile,
  });
  filledRoutes(app, bureau, {
    path: '/api/ledgers/:id',
    name: 'ledger',
    zh: '台账',
    fill: filledLedger,
    file: ledgerFile,
  });
}

function filledRoutes<T extends { readonly zh: string }>(
  app: FastifyInstance,
  bureau: OpenBureau,
  kind: Kind<T>,
): void {
  const fill = async (
    request: { readonly params: Asked['Params']; readonly query: MomentQuery },
    reply: FastifyReply,
    use: (filled: T, moment: Moment) => unknown,
  ): Promise<unknown> => {
    const answer = await askedMoment(bureau, momentIn(request.query));
    if (!answer.ok) return answerRefusal(reply, answer.refusal);
    const filled = await kind.fill(bureau, request.params.id, answer.moment);
    return isRefusal(filled) ? answerRefusal(reply, filled) : use(filled, answer.moment);
  };
  app.get<Asked>(kind.path, {
    ...describedStatistics(kind.name, kind.zh, { params, querystring: query }),
    handler: async (request, reply) => fill(request, reply, (filled, moment) => ({ ...moment, ...filled })),
  });
  app.get<Asked>(`${kind.path}/file`, {
    ...describedStatistics(`${kind.name}File`, `${kind.zh}的 Excel`, { params, querystring: query }),
    handler: async (request, reply) =>
      fill(request, reply, async (filled, moment) =>
        sendFile(reply, {
          name: `${moment.year}年${filled.zh}.xlsx`,
          type: excelType,
          content: await kind.file(bureau, moment, filled),
        }),
      ),
  });
}
