import { type Static, type TObject, type TSchema, Type } from 'typebox';
import type { Fen, PlainDate, RuleItem } from './kinds.ts';

/**
 * 项目 — the fields that an act asks for. One declaration is the form, the validation, the stored shape and the API:
 * `title` is the Chinese label, `x-field` the kind of control.
 */
interface FieldOptions {
  readonly description?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One line of text, 1 to 200 characters. */
export const text = (title: string, options: FieldOptions = {}) =>
  Type.String({ minLength: 1, maxLength: 200, ...options, title, 'x-field': 'text' });

/**
 * What an id of the system is of. `amount-rule`, `period-rule`: a rule (of law or of alerts) that leaves its sum or its
 * length to the bureau.
 */
export type IdOf = 'rule' | 'procedure' | 'alert-rule' | 'act' | 'amount-rule' | 'period-rule';

/**
 * 系统内的名称 — the id of a rule, a procedure, an act: chosen and shown by its Chinese name, or not shown at all where a
 * field beside it says it. `within`: the field beside it that names the procedure of an act.
 */
export const id = (title: string, of: IdOf, within?: string) =>
  Type.String({
    minLength: 1,
    maxLength: 200,
    title,
    'x-field': 'text',
    'x-id-of': of,
    ...(within === undefined ? {} : { 'x-within': within }),
  });

/** Several lines of text, 1 to 20,000 characters. */
export const paragraph = (title: string, options: FieldOptions = {}) =>
  Type.String({ minLength: 1, maxLength: 20_000, ...options, title, 'x-field': 'paragraph' });

/** A legal day that exists in the calendar. */
export const day = (title: string, options: FieldOptions = {}) =>
  Type.Unsafe<PlainDate>(Type.String({ ...options, format: 'legal-day', title, 'x-field': 'day' }));

/** An hour and minute of the day, `HH:mm`, in Asia/Shanghai. */
export const time = (title: string) =>
  Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', title, 'x-field': 'time' });

/** A sum in whole fen, not negative; shown and typed in yuan. */
export const money = (title: string, options: FieldOptions = {}) =>
  Type.Unsafe<Fen>(
    Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, ...options, title, 'x-field': 'money' }),
  );

/** A whole number. */
export const count = (title: string, options: FieldOptions = {}) =>
  Type.Integer({ minimum: 0, maximum: 1_000_000_000, ...options, title, 'x-field': 'count' });

/** A measured quantity, at most six decimals. */
export const quantity = (title: string) =>
  Type.Number({ minimum: 0, maximum: 1_000_000_000, title, 'x-field': 'quantity' });

/** 是否 — a question answered yes or no. */
export const yesNo = (title: string, options: FieldOptions = {}) =>
  Type.Boolean({ ...options, title, 'x-field': 'yes-no' });

/** One of the items that the law or the glossary lists. */
export function choice<const I extends readonly RuleItem[]>(title: string, items: I, options: FieldOptions = {}) {
  return Type.Unsafe<I[number]['code']>({ ...options, ...choiceSchema(items), title, 'x-field': 'choice' });
}

/** Several of the items that the law or the glossary lists, at least `minimum`. */
export function choices<const I extends readonly RuleItem[]>(title: string, items: I, minimum = 1) {
  const item = Type.Unsafe<I[number]['code']>(choiceSchema(items));
  return Type.Array(item, { minItems: minimum, uniqueItems: true, title, 'x-field': 'choices' });
}

function choiceSchema(items: readonly RuleItem[]) {
  return { type: 'string', enum: items.map((item) => item.code), 'x-labels': items.map((item) => item.zh) };
}

/** A person of the bureau, by identifier. */
export const person = (title: string) => Type.String({ minLength: 1, maxLength: 40, title, 'x-field': 'person' });

/** Several different people of the bureau, at least `minimum`. */
export const people = (title: string, minimum = 1) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 40 }), {
    minItems: minimum,
    maxItems: 50,
    uniqueItems: true,
    title,
    'x-field': 'people',
  });

/** 统一社会信用代码 — checked against GB 32100-2015. */
export const creditCode = (title = '统一社会信用代码') =>
  Type.String({ format: 'uscc', title, 'x-field': 'credit-code' });

/**
 * 关联事项 — another matter of the bureau, named by the position of the act that opened it: of one procedure, or of any
 * where none is named (被申请复议、被诉的事项).
 */
export const matter = (title: string, procedureId?: string, options: Pick<FieldOptions, 'description'> = {}) =>
  Type.Integer({
    ...options,
    minimum: 1,
    title,
    'x-field': 'matter',
    ...(procedureId === undefined ? {} : { 'x-procedure': procedureId }),
  });

/**
 * 列入的事项 — a matter of any procedure that a list takes in (专项行动标记的事项). It stands in both dossiers; later acts of the
 * list do not look at it again, however long the list grows.
 */
export const listedMatter = (title: string) =>
  Type.Integer({ minimum: 1, title, 'x-field': 'matter', 'x-listed': true });

/** What the record keeps of a sealed value: a reference and a salted digest, never the value. */
export interface Sealed {
  readonly sealed: string;
  readonly digest: string;
}

/** 个人信息 — a value that is sealed before it is recorded. It is given as text and stored as `Sealed`. */
export const personal = (title: string) =>
  Type.Unsafe<Sealed>(Type.String({ minLength: 1, maxLength: 500, title, 'x-field': 'text', 'x-sealed': true }));

/** A list of rows, each with the same fields (物品清单). */
export function rows<P extends Record<string, TSchema>>(title: string, row: P, minimum = 1) {
  return Type.Array(Type.Object(row, { additionalProperties: false }), {
    minItems: minimum,
    maxItems: 2_000,
    title,
    'x-field': 'rows',
  });
}

/** A group of fields under one heading. */
export const group = <P extends Record<string, TSchema>>(title: string, fields: P) =>
  Type.Object(fields, { additionalProperties: false, title, 'x-field': 'group' });

export const optional = Type.Optional;

/** The data of one act: an unknown field is an error, never dropped. */
export const data = <P extends Record<string, TSchema>>(fields: P) =>
  Type.Object(fields, { additionalProperties: false });

export const noData = data({});

/** 当事人 — whom the matter is about. A natural person's number, telephone and address are sealed. */
export const partyFields = {
  partyKind: choice('当事人类型', [
    { code: 'organisation', zh: '法人或者其他组织' },
    { code: 'individual-business', zh: '个体工商户' },
    { code: 'person', zh: '自然人' },
  ]),
  partyName: text('当事人名称（姓名）'),
  partyCode: optional(creditCode()),
  partyIdNumber: optional(personal('身份证件号码')),
  partyPhone: optional(personal('联系电话')),
  partyAddress: optional(personal('住所（地址）')),
};

export type DataSchema = TObject;
export type { Static };
