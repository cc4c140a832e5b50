/** 项目 — the controls of the fields of a form, each chosen by what the procedure's table says the field is. */
import { memo } from 'react';
import type { FieldSchema } from '../contract-form.ts';
import { ChoiceControl } from './controls/choice-control.tsx';
import { ChoicesControl } from './controls/choices-control.tsx';
import { GroupControl } from './controls/group-control.tsx';
import { LineControl } from './controls/line-control.tsx';
import { MatterControl } from './controls/matter-control.tsx';
import { ParagraphControl } from './controls/paragraph-control.tsx';
import { PeopleControl } from './controls/people-control.tsx';
import { PersonControl } from './controls/person-control.tsx';
import { RowsControl } from './controls/rows-control.tsx';
import { YesNoControl } from './controls/yes-no-control.tsx';
import { type Draft, type DraftFields, emptyDraft, fieldsIn } from './draft.ts';
import type { FieldsProperties } from './fields-properties.ts';

interface FieldProperties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly required: boolean;
  readonly draft: Draft;
}

/** Redrawn only when its own part of the draft (or the errors) changes: a list may have hundreds of lines. */
const Field = memo(function Field({ schema, path, required, draft }: FieldProperties) {
  const common = { schema, path, required };
  switch (schema['x-field']) {
    case 'group':
      return <GroupControl {...common} Fields={Fields} draft={draft as DraftFields} />;
    case 'rows':
      return <RowsControl {...common} Fields={Fields} draft={draft as readonly DraftFields[]} />;
    case 'choices':
      return <ChoicesControl {...common} draft={draft as readonly string[]} />;
    case 'people':
      return <PeopleControl {...common} draft={draft as readonly string[]} />;
    case 'choice':
      return <ChoiceControl {...common} draft={draft as string} />;
    case 'yes-no':
      return <YesNoControl {...common} draft={draft as string} />;
    case 'person':
      return <PersonControl {...common} draft={draft as string} />;
    case 'matter':
      return <MatterControl {...common} draft={draft as string} />;
    case 'paragraph':
      return <ParagraphControl {...common} draft={draft as string} />;
    default:
      return <LineControl {...common} draft={draft as string} />;
  }
});

/** 各项目 — the fields of a form, a group or a row, in the order of the table. */
export function Fields({ schema, path, draft }: FieldsProperties) {
  return fieldsIn(schema, draft).map(([name, field]) => (
    <Field
      key={name}
      schema={field}
      path={`${path}/${name}`}
      required={schema.required?.includes(name) ?? false}
      draft={draft[name] ?? emptyDraft(field)}
    />
  ));
}
