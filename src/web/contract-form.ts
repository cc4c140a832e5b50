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
  /** The field beside it on which its items depend, and the field as it is for each value of that one. */
  readonly 'x-within'?: string;
  readonly 'x-offers'?: Readonly<Record<string, FieldSchema>>;
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
  /** The power that the act exercises; null where no list is published or the act asks for none. */
  readonly power: {
    readonly required: boolean;
    readonly kinds: readonly string[];
    readonly procedure: string;
    readonly chosen: NamedPower | null;
  } | null;
  readonly carried: Readonly<Record<string, CarriedValue>>;
}

/** 沿用的内容 — what an earlier act said in the same field. */
export interface CarriedValue {
  readonly value: unknown;
  readonly zh: string;
  readonly doneOn: string;
  /** The name of the other matter that it comes from; null where it is the same one. */
  readonly of: string | null;
}

/** 权责事项 — as a form names it. */
export interface NamedPower {
  readonly code: string;
  readonly name: string;
}

/** One power listed on a day. */
export interface PowerRow extends NamedPower {
  readonly kind: string;
  readonly kindZh: string;
  readonly instrument: string;
  readonly article: string;
  readonly organ: string;
  readonly body: string | null;
  readonly active: boolean;
  readonly excluded: string | null;
  readonly exclusionReason: string | null;
}

export interface PowerPage {
  readonly day: string;
  readonly total: number;
  readonly rows: readonly PowerRow[];
}
