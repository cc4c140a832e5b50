import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PlainDate } from '../law/kinds.ts';
import type { ActDefinition } from '../law/procedure.ts';
import { kernelActs } from '../record/act.ts';
import { bureauTable } from '../record/bureau.ts';
import type { AnyDuty } from '../record/duty.ts';
import type { Matter } from '../record/matter.ts';
import type { Outcome } from '../record/receipt.ts';
import { refuse } from '../record/refusals.ts';
import { getVisitor, type Visitor } from './access.ts';
import { actBody, actValidator, type Envelope, kebab, streamParams } from './act-schema.ts';
import { answerRefusal, underData } from './answer.ts';
import { receiptAnswers } from './answer-schemas.ts';
import type { OpenBureau } from './bureau.ts';
import { notOffered } from './queries/system-ids.ts';
import { refuseAtServer } from './refusals.ts';
import { maySeeMatter } from './visibility.ts';

/**
 * 行为接口 — one route for each act that opens a matter and one for each that follows on it, all from the procedures'
 * tables. Whether the act may be done is asked of the record alone; the route only sees to it that a matter which the
 * person may not see answers like one that does not exist.
 */
export function actRoutes(app: FastifyInstance, bureau: OpenBureau): void {
  for (const duty of bureau.record.duties.values()) {
    for (const [act, definition] of Object.entries(duty.procedure.acts)) {
      if (definition.reaction || definition.counted) continue;
      if (definition.from.includes('none')) actRoute(app, bureau, duty, act, definition, true);
      if (definition.from.some((state) => state !== 'none')) actRoute(app, bureau, duty, act, definition, false);
    }
  }
}

function actRoute(
  app: FastifyInstance,
  bureau: OpenBureau,
  duty: AnyDuty,
  act: string,
  definition: ActDefinition,
  opens: boolean,
): void {
  const { id, zh } = duty.procedure;
  const schema = {
    operationId: `${id}.${act}${opens ? '.open' : ''}`,
    summary: opens ? `${definition.zh}（新开事项）` : definition.zh,
    description: describe(definition),
    tags: [zh],
    body: actBody(definition, opens),
    response: receiptAnswers,
  };
  const route = {
    config: { access: 'signed-in' as const },
    validatorCompiler: actValidator(definition, opens),
  };
  if (opens) {
    app.post<{ Body: Envelope }>(`/api/matters/${id}/${kebab(act)}`, {
      ...route,
      schema,
      handler: (request, reply) => perform(bureau, duty, act, request, reply, undefined),
    });
  } else {
    app.post<{ Body: Envelope; Params: { stream: string } }>(`/api/matters/${id}/:stream/${kebab(act)}`, {
      ...route,
      schema: { ...schema, params: streamParams },
      handler: (request, reply) => perform(bureau, duty, act, request, reply, Number(request.params.stream)),
    });
  }
}

function describe(definition: ActDefinition): string {
  const basis = definition.basis.map((rule) => rule.zh).join('、');
  const officers = definition.officers ? `；执法人员不少于${definition.officers}人` : '';
  return `依据：${basis}${officers}${definition.signatures ? '；须签批' : ''}`;
}

async function perform(
  bureau: OpenBureau,
  duty: AnyDuty,
  act: string,
  request: FastifyRequest<{ Body: Envelope }>,
  reply: FastifyReply,
  stream: number | undefined,
): Promise<FastifyReply> {
  const visitor = getVisitor(request);
  const { record } = bureau;
  const { key, seenVersion, doneOn, doneAt, officers, power, data } = request.body;
  if (stream === undefined) {
    if (duty.procedure.id === bureauTable.id && record.head.position > 0)
      return answerRefusal(reply, refuseAtServer('already-founded'));
  } else {
    const matter = await findVisibleMatter(bureau, visitor, stream);
    if (matter?.procedure !== duty.procedure.id) return answerRefusal(reply, refuse('unknown-matter'));
  }
  const definition = duty.procedure.acts[act];
  const stranger = definition ? notOffered(bureau, definition.data, data) : null;
  if (stranger !== null) return answerRefusal(reply, refuseAtServer('not-offered', { detail: stranger }));
  const outcome = await record.perform({
    key,
    ...(stream === undefined ? {} : { stream }),
    ...(seenVersion === undefined ? {} : { seenVersion }),
    wish: {
      procedure: duty.procedure.id,
      act,
      actor: visitor.person.id,
      doneOn: doneOn as PlainDate,
      data,
      ...(doneAt === undefined ? {} : { doneAt }),
      ...(officers === undefined ? {} : { officers }),
      ...(power === undefined ? {} : { power }),
    },
  });
  return await answerOutcome(bureau, visitor, reply, duty, outcome);
}

/** The matter, if it exists and the visitor may see it. One answer for both, so that nobody learns which matters exist. */
export async function findVisibleMatter(
  bureau: OpenBureau,
  visitor: Visitor,
  stream: number,
): Promise<Matter | undefined> {
  const matter = await bureau.record.findMatter(stream);
  const duty = matter && bureau.record.duties.get(matter.procedure);
  if (!matter || !duty) return undefined;
  const { officers } = duty.describe(matter.facts, matter);
  return maySeeMatter(visitor.person, matter, officers, visitor.today) ? matter : undefined;
}

/** 201 with the receipt, or the refusal. */
export async function answerOutcome(
  bureau: OpenBureau,
  visitor: Visitor,
  reply: FastifyReply,
  duty: AnyDuty,
  outcome: Outcome,
): Promise<FastifyReply> {
  if (!outcome.ok) {
    const { refusal } = outcome;
    return answerRefusal(reply, refusal.fields ? { ...refusal, fields: underData(refusal.fields) } : refusal);
  }
  const { position, stream, version, hash, type, doneOn, state, number, proposed, late, handovers } = outcome.receipt;
  return reply.code(201).send({
    position,
    stream,
    version,
    hash,
    type,
    zh: actName(duty, type),
    doneOn,
    state,
    stateZh: stateName(duty, state),
    ...(number === undefined ? {} : { number }),
    ...(proposed === undefined ? {} : { proposed }),
    ...(late === undefined ? {} : { late: late.map(({ zh, due }) => ({ zh, due })) }),
    ...(handovers === undefined ? {} : { handovers: await shownHandovers(bureau, visitor, handovers) }),
  });
}

/** 须交接的事项 — by kind, unit and number for whoever did the act; the title and the way there only for who may see it. */
async function shownHandovers(bureau: OpenBureau, visitor: Visitor, streams: readonly number[]) {
  const shown = [];
  for (const stream of streams) {
    const matter = await bureau.record.findMatter(stream);
    const duty = matter && bureau.record.duties.get(matter.procedure);
    if (!duty) continue;
    const described = duty.describe(matter.facts, matter);
    const visible = maySeeMatter(visitor.person, matter, described.officers, visitor.today);
    shown.push({
      procedureZh: duty.procedure.zh,
      unitName: bureau.roster.findUnit(matter.unit)?.name ?? matter.unit,
      number: matter.numbers.at(-1) ?? described.number ?? `第${stream}件`,
      stream: visible ? stream : null,
      title: visible ? described.title : null,
    });
  }
  return shown;
}

/** The Chinese name of an act of the table or of the kernel. */
export function actName(duty: AnyDuty, type: string): string {
  return duty.procedure.acts[type]?.zh ?? (kernelActs as Readonly<Record<string, string>>)[type] ?? type;
}

/** The Chinese name of a state; a matter whose opening act waits for signatures has none yet. */
export function stateName(duty: AnyDuty, state: string): string {
  return duty.procedure.states[state]?.zh ?? '尚待批准';
}
