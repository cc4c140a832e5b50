/** 项目组 — fields under one heading. */
import type { FieldSchema } from '../../contract-form.ts';
import type { DraftFields } from '../draft.ts';
import type { FieldsComponent } from '../fields-properties.ts';
import { Fieldset } from './fieldset.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: DraftFields;
  readonly Fields: FieldsComponent;
}

export function GroupControl({ schema, path, required, draft, Fields }: Properties) {
  return (
    <Fieldset schema={schema} path={path} required={required} kind="wide-field group">
      <div className="grid">
        <Fields schema={schema} path={path} draft={draft} />
      </div>
    </Fieldset>
  );
}
