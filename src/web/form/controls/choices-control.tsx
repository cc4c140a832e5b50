/** 多选. */
import type { FieldSchema } from '../../contract-form.ts';
import { useForm } from '../form-context.ts';
import { labelOf } from '../shown.ts';
import { Fieldset } from './fieldset.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: readonly string[];
}

export function ChoicesControl({ schema, path, required, draft }: Properties) {
  const form = useForm();
  const item = schema.items ?? {};
  const codes = item.enum ?? [];
  const pick = (code: string, picked: boolean) =>
    form.change(
      path,
      codes.filter((one) => (one === code ? picked : draft.includes(one))),
    );
  return (
    <Fieldset schema={schema} path={path} required={required && (schema.minItems ?? 0) > 0}>
      <div className={codes.length > 4 ? 'picks many-picks' : 'picks'}>
        {codes.map((code) => (
          <label className="pick" key={code}>
            <input
              type="checkbox"
              checked={draft.includes(code)}
              onChange={(event) => pick(code, event.target.checked)}
            />
            {labelOf(item, code)}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
