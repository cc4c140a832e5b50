/** What draws the fields of a form, a group or a row is given; a group is handed it, for it lies inside a form itself. */
import type { ComponentType } from 'react';
import type { FieldSchema } from '../contract-form.ts';
import type { DraftFields } from './draft.ts';

export interface FieldsProperties {
  readonly schema: FieldSchema;
  readonly path: string;
  readonly draft: DraftFields;
}

export type FieldsComponent = ComponentType<FieldsProperties>;
