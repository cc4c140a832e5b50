/** 是否 — an answer is given, never presumed. */
import type { FieldSchema } from '../../contract-form.ts';
import { useForm } from '../form-context.ts';
import { controlId } from '../place.ts';
import { Fieldset } from './fieldset.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: string;
}

export function YesNoControl({ schema, path, required, draft }: Properties) {
  const form = useForm();
  const answers = [['yes', '是'] as const, ['no', '否'] as const, ...(required ? [] : [['', '不填'] as const])];
  return (
    <Fieldset schema={schema} path={path} required={required} kind="inline-answers">
      <div className="picks">
        {answers.map(([value, zh]) => (
          <label className="pick" key={value}>
            <input
              type="radio"
              name={controlId(path)}
              checked={draft === value}
              onChange={() => form.change(path, value)}
            />
            {zh}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
