/** 人员 — one person of the bureau. */
import type { FieldSchema } from '../../contract-form.ts';
import { useForm } from '../form-context.ts';
import { described, Notes } from '../notes.tsx';
import { controlId } from '../place.ts';
import { Title } from '../title.tsx';
import { PersonOptions } from './person-options.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: string;
}

export function PersonControl({ schema, path, required, draft }: Properties) {
  const form = useForm();
  return (
    <div className="field">
      <label htmlFor={controlId(path)}>
        <Title schema={schema} required={required} />
      </label>
      <Notes schema={schema} path={path} />
      <select
        id={controlId(path)}
        value={draft}
        required={required}
        {...described(schema, path, form)}
        onChange={(event) => form.change(path, event.target.value)}
      >
        <option value="">{required ? '请选择' : '不填'}</option>
        <PersonOptions people={form.people} />
      </select>
    </div>
  );
}
