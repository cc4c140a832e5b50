/** 单选 — a few items are all seen at once; many are a list. */
import type { FieldSchema } from '../../contract-form.ts';
import { useForm } from '../form-context.ts';
import { described, Notes } from '../notes.tsx';
import { controlId } from '../place.ts';
import { labelOf } from '../shown.ts';
import { Title } from '../title.tsx';
import { Fieldset } from './fieldset.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: string;
}

export function ChoiceControl(properties: Properties) {
  const many = (properties.schema.enum?.length ?? 0) > 5;
  return many || properties.schema['x-within'] ? <ListChoice {...properties} /> : <SeenChoice {...properties} />;
}

function SeenChoice({ schema, path, required, draft }: Properties) {
  const form = useForm();
  const codes = [...(schema.enum ?? []), ...(required ? [] : [''])];
  return (
    <Fieldset schema={schema} path={path} required={required}>
      <div className="picks">
        {codes.map((code) => (
          <label className="pick" key={code}>
            <input
              type="radio"
              name={controlId(path)}
              checked={draft === code}
              onChange={() => form.change(path, code)}
            />
            {code === '' ? '不填' : labelOf(schema, code)}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

function ListChoice({ schema, path, required, draft }: Properties) {
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
        {(schema.enum ?? []).map((code) => (
          <option key={code} value={code}>
            {labelOf(schema, code)}
          </option>
        ))}
      </select>
    </div>
  );
}
