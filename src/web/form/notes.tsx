/** 项目的说明、来历与错误 — beside the field, and named by it, so that a screen reader says them with it. */
import type { FieldSchema } from '../contract-form.ts';
import { type FormContext, useForm } from './form-context.ts';
import { carriedId, errorId, hintId } from './place.ts';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
}

export function Notes({ schema, path }: Properties) {
  const form = useForm();
  const hint = hintOf(schema);
  const carried = form.carried.get(path);
  const error = form.errors.get(path);
  return (
    <>
      {hint && (
        <p className="hint" id={hintId(path)}>
          {hint}
        </p>
      )}
      {carried && (
        <p className="hint carried" id={carriedId(path)}>
          {carried}
        </p>
      )}
      {error && (
        <p className="field-error" id={errorId(path)}>
          ▲ {error}
        </p>
      )}
    </>
  );
}

function hintOf(schema: FieldSchema): string | undefined {
  if (schema['x-sealed']) return '封存保管，不进入公开的记录；查阅留痕。';
  return schema.description;
}

/** The attributes with which a control names what stands beside it. */
export function described(schema: FieldSchema, path: string, { carried, errors }: FormContext) {
  const ids = [
    hintOf(schema) ? hintId(path) : '',
    carried.has(path) ? carriedId(path) : '',
    errors.has(path) ? errorId(path) : '',
  ].filter(Boolean);
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(errors.has(path) ? { 'aria-invalid': true as const } : {}),
  };
}
