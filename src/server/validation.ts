import type { FastifySchemaCompiler } from 'fastify';
import type { DataSchema } from '../law/fields.ts';
import { refuse } from '../record/refusals.ts';
import { errorsIn } from '../record/validate.ts';
import { RefusedRequest } from './answer.ts';
import { refuseAtServer } from './refusals.ts';

/**
 * 校验 — everything that is sent in is checked by the kernel's own validation, so that each error is a Chinese sentence
 * beside its field and an unknown field is an error. Nothing is converted, filled in or dropped.
 */
export const validatorCompiler: FastifySchemaCompiler<unknown> = ({ schema, httpPart }) => {
  return (given: unknown) => {
    const fields = errorsIn(schema as DataSchema, given);
    if (fields.length === 0) return { value: given };
    if (httpPart === 'params') return { error: new RefusedRequest(refuse('unknown-matter')) };
    const refusal = httpPart === 'body' ? refuse('invalid-data', { fields }) : refuseAtServer('bad-query', { fields });
    return { error: new RefusedRequest(refusal) };
  };
};
