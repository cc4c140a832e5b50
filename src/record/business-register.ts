import type { BusinessKind } from '../law/business-kinds.ts';
import type { PlainDate } from '../law/kinds.ts';
import type { Act } from './act.ts';
import type { AnyDuty } from './duty.ts';
import { normalForSearch, pairsIn } from './search-grams.ts';
import type { Row } from './tables.ts';

/**
 * `establish`: a new business. `change`: new contents from `from` on. `deregister`: it ended on `from`. `reinstate`: it
 * exists again, with the contents that it had. `reported`: what another organ's register says of it. `none`: nothing that
 * the register holds (备案, part of an entry rescinded); the business is only looked up.
 */
export type RegisterEffect = 'establish' | 'change' | 'deregister' | 'reinstate' | 'reported' | 'none';

/** What an import may say that a business has none of. */
export type Clearable = 'address' | 'establishedOn' | 'deregisteredOn' | 'creditClass';

/** 登记簿的一行 — what one act says of one business. What it does not say stays as it was. */
export interface RegisterLine {
  readonly effect: RegisterEffect;
  readonly from: PlainDate;
  readonly uscc?: string | undefined;
  readonly internalNumber?: string | undefined;
  readonly name: string;
  readonly kind: BusinessKind;
  readonly address?: string | undefined;
  readonly establishedOn?: PlainDate | undefined;
  readonly deregisteredOn?: PlainDate | undefined;
  readonly creditClass?: string | undefined;
  readonly cleared?: readonly Clearable[] | undefined;
  /** 数据来源、数据截至日 — of what was imported. */
  readonly source?: string | undefined;
  readonly asOf?: PlainDate | undefined;
}

/** `differs`: an import that disagrees with what acts of ours say of the business. It is shown and changes nothing. */
export type Entering = 'added' | 'changed' | 'ended' | 'restored' | 'confirmed' | 'differs';

export type Counted = readonly [kind: BusinessKind, one: 1 | -1];

/** 记入 — what the register made of a line when its act was decided: part of the act, so that no rebuild asks again. */
export interface Entered {
  /** The business: the same through every change. */
  readonly id: string;
  readonly how: Entering;
  /** Since when it is so; never before what the register said last of the business. */
  readonly from: PlainDate;
  /** 在册 — whether the business exists after it. */
  readonly isIn: boolean;
  /** What it does to the stock on that day, by kind: a business that changes its kind leaves one and joins the other. */
  readonly stock?: readonly Counted[];
}

/** 登记内容 — what the register holds of a business, and from what day and source. */
interface RegisteredContent {
  readonly bureau: number;
  readonly stream: number;
  readonly position: number;
  readonly uscc: string | null;
  readonly internal_number: string | null;
  readonly name: string;
  readonly kind: BusinessKind;
  readonly address: string | null;
  readonly established_on: PlainDate | null;
  readonly deregistered_on: PlainDate | null;
  readonly credit_class: string | null;
  /** 在册 — it exists: it counts for the stock. */
  readonly in_register: boolean;
  readonly valid_from: PlainDate;
  readonly source: string | null;
  readonly as_of: PlainDate | null;
}

/** 在册主体 — a business as the register has it now: a row of `projection.business`. */
export interface RegisteredBusiness extends RegisteredContent {
  readonly id: string;
  /** An act of ours has spoken of it: from then on no import says what it is. */
  readonly acted: boolean;
}

/** 登记事项的一次记入 — one dated row of the history: what its act said, and what the register made of it. */
export interface BusinessEntry extends RegisteredContent {
  readonly ordinal: number;
  readonly business: string;
  readonly effect: RegisterEffect;
  readonly how: Entering;
  readonly cleared: readonly Clearable[];
}

/** The business with a number (id, 统一社会信用代码, internal number), as the register has it before the act. */
export type FindRegistered = (number: string) => RegisteredBusiness | undefined;

/** The lines that an act enters, or only looks up: what its duty says of the act and the matter before it. */
export function linesOf(
  duty: AnyDuty,
  act: Pick<Act, 'type' | 'doneOn'> & { readonly body: Pick<Act['body'], 'data' | 'observed'> },
  facts: unknown,
): readonly RegisterLine[] {
  const says = act.body.observed ? undefined : duty.enters?.[act.type];
  if (!says) return [];
  const { data } = act.body;
  return says({ doneOn: act.doneOn, data: duty.upcast?.[act.type]?.(data) ?? data }, facts);
}

/** The numbers under which a line's business may be known. */
export const numbersOf = (line: RegisterLine): readonly string[] =>
  [line.uscc, line.internalNumber].filter((number) => number !== undefined);

/** The business that a line speaks of: by its code, else by the number that it had before it was given one. */
export function businessOf(line: RegisterLine, find: FindRegistered): RegisteredBusiness | undefined {
  const byCode = line.uscc === undefined ? undefined : find(line.uscc);
  if (byCode) return byCode;
  const byNumber = line.internalNumber === undefined ? undefined : find(line.internalNumber);
  if (!byNumber) return undefined;
  return line.uscc === undefined || byNumber.uscc === null || byNumber.uscc === line.uscc ? byNumber : undefined;
}

/** What the register makes of the lines of an act. Pure. Lines that are only looked up make nothing. */
export function enteredBy(lines: readonly RegisterLine[], find: FindRegistered): readonly Entered[] {
  return lines.filter(({ effect }) => effect !== 'none').map((line) => enter(line, businessOf(line, find)));
}

export function enter(line: RegisterLine, known: RegisteredBusiness | undefined): Entered {
  if (!known) {
    const isGone = line.effect === 'deregister' || line.deregisteredOn !== undefined;
    const id = line.uscc ?? line.internalNumber ?? line.name;
    const { from } = line;
    if (isGone) return { id, how: 'ended', from, isIn: false };
    return { id, how: 'added', from, isIn: true, stock: [[line.kind, 1]] };
  }
  const isOther = line.effect === 'reported' && known.acted && contradicts(line, known);
  const from = line.from > known.valid_from ? line.from : known.valid_from;
  if (isOther) return { id: known.id, how: 'differs', from, isIn: known.in_register };
  const isIn = existsAfter(line, known);
  const left: Counted[] = known.in_register ? [[known.kind, -1]] : [];
  const came: Counted[] = isIn ? [[keepsName(line) ? known.kind : line.kind, 1]] : [];
  const isSame = isIn === known.in_register && came[0]?.[0] === left[0]?.[0];
  return { id: known.id, how: howOf(line, known, isIn), from, isIn, ...(isSame ? {} : { stock: [...left, ...came] }) };
}

function howOf(line: RegisterLine, known: RegisteredBusiness, isIn: boolean): Entering {
  if (isIn !== known.in_register) return isIn ? 'restored' : 'ended';
  return changes(line, known) ? 'changed' : 'confirmed';
}

/** What only ends or restores a business says nothing new of its name and kind. */
const keepsName = ({ effect }: Pick<RegisterLine, 'effect'>): boolean =>
  effect === 'deregister' || effect === 'reinstate';

function existsAfter(line: RegisterLine, known: RegisteredBusiness): boolean {
  switch (line.effect) {
    case 'establish':
    case 'change':
    case 'reinstate':
      return true;
    case 'deregister':
      return false;
    case 'reported':
      if (line.deregisteredOn !== undefined) return false;
      return known.in_register || (line.cleared ?? []).includes('deregisteredOn');
    case 'none':
      return known.in_register;
  }
}

const compared = [
  ['uscc', 'uscc'],
  ['internalNumber', 'internal_number'],
  ['name', 'name'],
  ['kind', 'kind'],
  ['address', 'address'],
  ['establishedOn', 'established_on'],
  ['deregisteredOn', 'deregistered_on'],
  ['creditClass', 'credit_class'],
] as const;

const isCleared = (line: RegisterLine, field: string): boolean => (line.cleared ?? []).some((one) => one === field);

/** Whether a line says anything that the register does not say. */
function changes(line: RegisterLine, known: RegisteredBusiness): boolean {
  return compared.some(
    ([said, has]) =>
      (line[said] !== undefined && line[said] !== known[has]) || (isCleared(line, said) && known[has] !== null),
  );
}

/** What acts decide of a business, and no import: where the register has nothing yet, an import may fill the gap. */
function contradicts(line: RegisterLine, known: RegisteredBusiness): boolean {
  const gone = line.deregisteredOn !== undefined;
  if (gone === known.in_register && (gone || isCleared(line, 'deregisteredOn'))) return true;
  return compared.some(
    ([said, has]) =>
      said !== 'creditClass' &&
      known[has] !== null &&
      ((line[said] !== undefined && line[said] !== known[has]) || isCleared(line, said)),
  );
}

/** The dated rows that an act made: of its lines, and of what the register made of them. */
export function entryRows(duty: AnyDuty, act: Act, facts: unknown): readonly BusinessEntry[] {
  const { entered } = act.body;
  if (!entered) return [];
  const lines = linesOf(duty, act, facts).filter(({ effect }) => effect !== 'none');
  return entered.map((one, index) => entryRow(act, index + 1, lines[index] as RegisterLine, one));
}

function entryRow(act: Act, ordinal: number, line: RegisterLine, { id, how, from, isIn }: Entered): BusinessEntry {
  return {
    bureau: act.bureau,
    position: act.position,
    ordinal,
    stream: act.stream,
    business: id,
    effect: line.effect,
    how,
    valid_from: from,
    in_register: isIn,
    uscc: line.uscc ?? null,
    internal_number: line.internalNumber ?? null,
    name: line.name,
    kind: line.kind,
    address: line.address ?? null,
    established_on: line.establishedOn ?? null,
    deregistered_on: line.deregisteredOn ?? null,
    credit_class: line.creditClass ?? null,
    cleared: line.cleared ?? [],
    source: line.source ?? null,
    as_of: line.asOf ?? null,
  };
}

/** The business after an entry: the same in the live record and in a rebuild. Pure. */
export function businessAfter(known: RegisteredBusiness | undefined, entry: BusinessEntry): RegisteredBusiness {
  if (known && entry.how === 'differs') return known;
  const cleared = new Set<string>(entry.cleared);
  const said = <T>(now: T | null, before: T | null | undefined, field: string): T | null =>
    cleared.has(field) ? null : (now ?? before ?? null);
  const keeps = known !== undefined && keepsName(entry);
  const ended = said(entry.deregistered_on, known?.deregistered_on, 'deregisteredOn');
  return {
    bureau: entry.bureau,
    id: entry.business,
    uscc: entry.uscc ?? known?.uscc ?? null,
    internal_number: entry.internal_number ?? known?.internal_number ?? null,
    name: keeps ? known.name : entry.name,
    kind: keeps ? known.kind : entry.kind,
    address: said(entry.address, known?.address, 'address'),
    established_on: said(entry.established_on, known?.established_on, 'establishedOn'),
    deregistered_on: entry.in_register ? null : ended,
    credit_class: said(entry.credit_class, known?.credit_class, 'creditClass'),
    in_register: entry.in_register,
    valid_from: entry.valid_from,
    acted: (known?.acted ?? false) || entry.source === null,
    source: entry.source,
    as_of: entry.as_of,
    stream: entry.stream,
    position: entry.position,
  };
}

/** The row of the search index of businesses: the present name. */
export function businessWords({ bureau, id, name }: RegisteredBusiness): Row {
  const words = normalForSearch(name);
  return { bureau, id, words, grams: [...pairsIn([words])] };
}
