/** 表单的形状 — what an act asks, as the procedure's table declares it and the HTTP interface sends it. */
import type { Article } from './contract.ts';

export type FieldKind =
  | 'text'
  | 'paragraph'
  | 'day'
  | 'time'
  | 'money'
  | 'count'
  | 'quantity'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'person'
  | 'people'
  | 'rows'
  | 'group'
  | 'matter'
  | 'credit-code';

/** One field of a form, or a group or row of fields. */
export interface FieldSchema {
  readonly title?: string;
  readonly description?: string;
  readonly 'x-field'?: FieldKind;
  readonly 'x-sealed'?: boolean;
  readonly 'x-labels'?: readonly string[];
  readonly 'x-procedure'?: string;
  readonly enum?: readonly string[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
}

export interface Pickable {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly certified: boolean;
}

export interface ActFormShape {
  readonly procedure: string;
  readonly act: string;
  readonly zh: string;
  readonly schema: FieldSchema;
  readonly officers: number;
  readonly signatures: readonly { readonly post: string; readonly zh: string }[];
  readonly article: Article | readonly Article[] | null;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly irreversible: string;
  readonly people: readonly Pickable[];
  readonly defaults: Readonly<Record<string, unknown>>;
}
