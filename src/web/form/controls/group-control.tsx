/** 项目组 — fields under one heading. */
import type { FieldSchema } from '../../contract-form.ts';
import type { DraftFields } from '../draft.ts';
import { Fields } from '../fields.tsx';
import { useForm } from '../form-context.ts';
import { Fieldset } from './fieldset.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: DraftFields;
}

export function GroupControl({ schema, path, required, draft }: Properties) {
  const form = useForm();
  return (
    <Fieldset schema={schema} path={path} required={required} error={form.errors.get(path)} kind="wide-field group">
      <div className="grid">
        <Fields schema={schema} path={path} draft={draft} />
      </div>
    </Fieldset>
  );
}
