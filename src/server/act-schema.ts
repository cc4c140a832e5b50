import type { FastifySchemaCompiler } from 'fastify';
import { Type } from 'typebox';
import * as field from '../law/fields.ts';
import type { ActDefinition } from '../law/procedure.ts';
import { refuse } from '../record/refusals.ts';
import { errorsIn } from '../record/validate.ts';
import { RefusedRequest, underData } from './answer.ts';
import { validatorCompiler } from './validation.ts';

/** `LetterReceived` → `letter-received`: the act's name as addresses have it. */
export const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** 请求编号 — chosen by the caller, the same for every repetition. `>` is kept for what the kernel itself does. */
export const keyField = Type.String({
  minLength: 1,
  maxLength: 100,
  pattern: '^[^>\\u0000-\\u001f]+$',
  title: '请求编号',
  description: '同一编号重复提交只办理一次，回执相同',
});

export const seenVersionField = Type.Integer({
  minimum: 0,
  maximum: 1_000_000_000,
  title: '查看时的版本',
  description: '他人此后办理的，不予办理并说明他人办理了什么',
});

/** Path parameters are digits; anything else is a matter that does not exist. */
export const streamParams = field.data({
  stream: Type.Unsafe<string>(Type.String({ pattern: '^[1-9][0-9]{0,14}$', title: '事项' })),
});

export const numberParams = (name: string, title: string) =>
  field.data({
    stream: Type.String({ pattern: '^[1-9][0-9]{0,14}$', title: '事项' }),
    [name]: Type.String({ pattern: '^[1-9][0-9]{0,8}$', title }),
  });

const common = {
  key: keyField,
  doneOn: field.day('行为日期'),
  doneAt: field.optional(field.time('行为时刻')),
  officers: field.optional(field.people('参加的执法人员', 0)),
  power: field.optional(field.text('权责事项')),
};

/** What is sent with an act, before its data. */
export interface Envelope {
  readonly key: string;
  readonly seenVersion?: number;
  readonly doneOn: string;
  readonly doneAt?: string;
  readonly officers?: readonly string[];
  readonly power?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function envelopeOf(data: field.DataSchema, opens: boolean): field.DataSchema {
  return field.data({ ...common, ...(opens ? {} : { seenVersion: seenVersionField }), data });
}

/** The body of an act's route as its page and the OpenAPI file show it: with all fields of the act. */
export function actBody(definition: ActDefinition, opens: boolean): field.DataSchema {
  return envelopeOf({ ...definition.data, title: '填写内容' } as field.DataSchema, opens);
}

/** An object of whatever content: its fields are the kernel's to check. */
const anyData = Type.Unsafe({ type: 'object', title: '填写内容' }) as unknown as field.DataSchema;
const openingEnvelope = envelopeOf(anyData, true);
const followingEnvelope = envelopeOf(anyData, false);

/**
 * Checks the envelope only: the data is checked by the record, once. Where the envelope is wrong the data is looked at
 * too, so that whoever sent it is told everything at once.
 */
export function actValidator(definition: ActDefinition, opens: boolean): FastifySchemaCompiler<unknown> {
  const envelope = opens ? openingEnvelope : followingEnvelope;
  return (part) => {
    if (part.httpPart !== 'body') return validatorCompiler(part);
    return (given: unknown) => {
      const wrong = errorsIn(envelope, given);
      if (wrong.length === 0) return { value: given };
      const data = (given as { data?: unknown } | null)?.data;
      const inData = typeof data === 'object' && data !== null ? errorsIn(definition.data, data) : [];
      return { error: new RefusedRequest(refuse('invalid-data', { fields: [...wrong, ...underData(inData)] })) };
    };
  };
}
