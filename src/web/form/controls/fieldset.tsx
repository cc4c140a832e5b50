/** 一组控件 — a legend, hints and an error for several controls that answer one question. */
import type { ReactNode } from 'react';
import type { FieldSchema } from '../../contract-form.ts';
import { useForm } from '../form-context.ts';
import { described, Notes } from '../notes.tsx';
import { controlId } from '../place.ts';
import { Title } from '../title.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  /** Its place in the grid and its look; without one it takes the whole width. */
  readonly kind?: string;
  readonly children: ReactNode;
}

export function Fieldset({ schema, path, required, kind, children }: Properties) {
  const form = useForm();
  const { 'aria-describedby': by } = described(schema, path, form);
  return (
    <fieldset
      className={`field ${kind ?? 'wide-field'} ${form.errors.has(path) ? 'with-error' : ''}`}
      id={controlId(path)}
      {...(by ? { 'aria-describedby': by } : {})}
    >
      <legend>
        <Title schema={schema} required={required} />
      </legend>
      <Notes schema={schema} path={path} />
      {children}
    </fieldset>
  );
}
