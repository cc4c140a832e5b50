/** 多行文字. */
import type { FieldSchema } from '../../contract-form.ts';
import { useForm } from '../form-context.ts';
import { described, Notes } from '../notes.tsx';
import { controlId } from '../place.ts';
import { Title } from '../title.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: string;
}

export function ParagraphControl({ schema, path, required, draft }: Properties) {
  const form = useForm();
  return (
    <div className="field wide-field">
      <label htmlFor={controlId(path)}>
        <Title schema={schema} required={required} />
      </label>
      <Notes schema={schema} path={path} />
      <textarea
        id={controlId(path)}
        rows={Math.min(12, Math.max(3, draft.split('\n').length + 1))}
        value={draft}
        maxLength={schema.maxLength ?? 20_000}
        required={required}
        {...described(schema, path, form)}
        onChange={(event) => form.change(path, event.target.value)}
      />
    </div>
  );
}
