/** 项目的说明与错误 — beside the field, and named by it, so that a screen reader says them with it. */
import type { FieldSchema } from '../contract-form.ts';
import { errorId, hintId } from './place.ts';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly error: string | undefined;
}

export function Notes({ schema, path, error }: Properties) {
  const hint = hintOf(schema);
  return (
    <>
      {hint && (
        <p className="hint" id={hintId(path)}>
          {hint}
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

/** The attributes with which a control names its hint and its error. */
export function described(schema: FieldSchema, path: string, error: string | undefined) {
  const ids = [hintOf(schema) ? hintId(path) : '', error ? errorId(path) : ''].filter(Boolean).join(' ');
  return { ...(ids === '' ? {} : { 'aria-describedby': ids }), ...(error ? { 'aria-invalid': true as const } : {}) };
}
