/** 若干人员的项目. */
import type { FieldSchema } from '../../contract-form.ts';
import { titleOf } from '../draft.ts';
import { useForm } from '../form-context.ts';
import { controlId } from '../place.ts';
import { Fieldset } from './fieldset.tsx';
import { PeopleList } from './people-list.tsx';

interface Properties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: readonly string[];
}

export function PeopleControl({ schema, path, required, draft }: Properties) {
  const form = useForm();
  return (
    <Fieldset schema={schema} path={path} required={required && (schema.minItems ?? 0) > 0}>
      <PeopleList
        id={controlId(path)}
        title={titleOf(schema)}
        people={form.people}
        picked={draft}
        atLeast={required ? (schema.minItems ?? 0) : 0}
        change={(picked) => form.change(path, picked)}
      />
    </Fieldset>
  );
}
