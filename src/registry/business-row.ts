import { type BusinessKind, businessKinds } from '../law/business-kinds.ts';
import { type PlainDate, parseDate } from '../law/kinds.ts';
import { parseUscc, type UnifiedSocialCreditCode } from '../law/uscc.ts';

/** One row as an import brings it: texts as they stand in the source; an empty text is the same as none. */
export interface BusinessRow {
  readonly uscc?: string | undefined;
  readonly internalNumber?: string | undefined;
  readonly name: string;
  /** 企业、个体工商户、农民专业合作社、其他 */
  readonly kind: string;
  readonly address?: string | undefined;
  readonly establishedOn?: string | undefined;
  readonly deregisteredOn?: string | undefined;
  readonly creditClass?: string | undefined;
  /** 核准日期 — since when the content of this row holds; without it, since the day of the data. */
  readonly since?: string | undefined;
  /** 列名以外的内容 — why the row cannot be read whole, as a sentence. */
  readonly beyond?: string | undefined;
}

/** What is wrong with one row: its number, the field, its code and a sentence for whoever has to put it right. */
export interface RowError {
  readonly row: number;
  readonly field: keyof BusinessRow;
  readonly code: string;
  readonly zh: string;
}

/** A row that is in order. `null`: the source has the field and says none; undefined: the source has no such field. */
export interface GoodRow {
  readonly row: number;
  readonly uscc: UnifiedSocialCreditCode | null;
  readonly internal_number: string | null;
  readonly name: string;
  readonly kind: BusinessKind;
  readonly address: string | null | undefined;
  readonly established_on: PlainDate | null | undefined;
  readonly deregistered_on: PlainDate | null | undefined;
  readonly credit_class: string | null | undefined;
  readonly valid_from: PlainDate;
}

const kindByName = new Map<string, BusinessKind>(
  (Object.keys(businessKinds) as BusinessKind[]).map((kind) => [businessKinds[kind], kind]),
);

const longest: Partial<Record<keyof BusinessRow, number>> = { internalNumber: 64, name: 300, address: 500 };

/** Reads one row, or tells everything that is wrong with it. `asOf`: 数据截至日. */
export function readRow({ beyond, ...row }: BusinessRow, number: number, asOf: PlainDate): GoodRow | RowError[] {
  const errors: RowError[] = [];
  const wrong = (field: keyof BusinessRow, code: string, zh: string): null => {
    errors.push({ row: number, field, code, zh });
    return null;
  };
  const day = (field: 'establishedOn' | 'deregisteredOn' | 'since'): PlainDate | null | undefined => {
    const text = clean(row[field]);
    if (text == null) return text;
    const parsed = parseDate(text);
    if (!parsed) return wrong(field, 'not-a-day', `“${text}”不是有效日期，应如2019-11-30。`);
    return parsed > asOf ? wrong(field, 'after-data', `日期${text}晚于数据截至日${asOf}。`) : parsed;
  };
  if (beyond !== undefined) wrong('beyond', 'beyond-headings', `${beyond}。`);
  for (const field of Object.keys(row) as (keyof typeof row)[]) {
    const fault = textFault(row[field], longest[field] ?? 100);
    if (fault) wrong(field, 'text-unusable', fault);
  }
  const kind = kindByName.get(clean(row.kind) ?? '');
  if (!kind) wrong('kind', 'kind-unknown', `主体类型应为${Object.values(businessKinds).join('、')}之一。`);
  const name = clean(row.name);
  if (name == null) wrong('name', 'name-missing', '请填写名称。');
  const [uscc, internal_number] = [readUscc(row, wrong), clean(row.internalNumber) ?? null];
  const [established_on, deregistered_on] = [day('establishedOn'), day('deregisteredOn')];
  if (established_on && deregistered_on && deregistered_on < established_on)
    wrong('deregisteredOn', 'deregistered-before-established', '注销日期早于成立日期。');
  const valid_from = day('since') ?? asOf;
  if (errors.length > 0 || !kind || name == null) return errors;
  const [address, credit_class] = [clean(row.address), clean(row.creditClass)];
  return {
    row: number,
    uscc,
    internal_number,
    name,
    kind,
    address,
    credit_class,
    established_on,
    deregistered_on,
    valid_from,
  };
}

function readUscc(
  row: BusinessRow,
  wrong: (field: keyof BusinessRow, code: string, zh: string) => null,
): UnifiedSocialCreditCode | null {
  const text = clean(row.uscc);
  if (text == null)
    return clean(row.internalNumber) == null
      ? wrong('uscc', 'number-missing', '请填写统一社会信用代码；没有代码的，填写内部编号。')
      : null;
  const parsed = parseUscc(text);
  return parsed.ok ? parsed.code : wrong('uscc', parsed.code, parsed.zh);
}

function clean(text: string | undefined): string | null | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** A text that a database cannot hold, or that is no field but a page. */
function textFault(text: string | undefined, most: number): string | undefined {
  if (text === undefined) return undefined;
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) return '含有无法保存的字符。';
  return text.length > most ? `超过${most}个字符。` : undefined;
}
