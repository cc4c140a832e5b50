/** 各项目 — the fields of a form, a group or a row, in the order of the table. */
import type { FieldSchema } from '../contract-form.ts';
import { type DraftFields, emptyDraft } from './draft.ts';
import { Field } from './field.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly draft: DraftFields;
}

export function Fields({ schema, path, draft }: Properties) {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => (
    <Field
      key={name}
      schema={field}
      path={`${path}/${name}`}
      required={schema.required?.includes(name) ?? false}
      draft={draft[name] ?? emptyDraft(field)}
    />
  ));
}
