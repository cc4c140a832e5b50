/** 导入的种类 — what a kind of file must tell, so that the command line and the screens import it in one way. */
import type { PlainDate } from '../../law/kinds.ts';
import type { Post } from '../../law/posts.ts';
import type { ProcedureShape } from '../../law/procedure.ts';
import type { Database } from '../../record/database/database.ts';
import type { BureauRecord } from '../../record/record.ts';
import type { Refusal } from '../../record/refusal.ts';
import { refuseImport } from './refusals.ts';

/** One column or field of a file, as the format is explained. */
export interface FileField {
  /** How the file names it; other names that are read too. */
  readonly name: string;
  readonly also: readonly string[];
  readonly zh: string;
  readonly required: boolean;
}

/** 有错行时：一行都不导入、只导入无误的行. */
export type OnBad = 'none' | 'keep-good';

/** 怎样导入 — who, from where, as of which day. */
export interface ImportOrder {
  /** The person of the bureau in whose name the acts are done. */
  readonly actor: string;
  /** 数据来源, where the kind asks for it. */
  readonly source: string;
  /** 数据截至日、起草日期, as the kind asks. */
  readonly day: PlainDate | undefined;
  readonly onBad: OnBad;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What is wrong with a row: the row (from 1, the headings not counted), the field, a stable code and a sentence. */
export interface FileError {
  readonly row: number;
  readonly field: string;
  readonly fieldZh: string;
  readonly code: string;
  readonly zh: string;
}

/** What is to be looked at though nothing is wrong: 与本局登记不符, 公示的缺口和存疑. `stream`: the matter it is about. */
export interface FileNote {
  readonly row: number;
  readonly zh: string;
  readonly stream?: number;
}

/** 导入（核对）的结果. */
export interface ImportReport {
  readonly rows: number;
  /** Rows with one error or several. */
  readonly wrong: number;
  /** Rows that bring something new: those that were recorded, or, of a check, that would be. */
  readonly fresh: number;
  /** 补充 — rows known before that the import added something to, and that are not among the fresh ones. */
  readonly supplemented?: number;
  /** What became, or would become, of the rows, in the words of the kind. */
  readonly counts: readonly { readonly zh: string; readonly count: number }[];
  readonly errors: readonly FileError[];
  readonly notes: readonly FileNote[];
  /** Acts put on the record; none for a check. */
  readonly acts: number;
  /** The matter that the import is, or that it went into. */
  readonly stream?: number;
  /** The result as the import itself gives it, for programs. */
  readonly result: unknown;
}

export interface ImportPlace {
  readonly database: Database;
  readonly record: BureauRecord;
}

export type ImportWork = (place: ImportPlace, text: string, order: ImportOrder) => Promise<ImportReport | Refusal>;

export interface ImportKind {
  readonly id: string;
  /** 经营主体名册、权责清单、公示处罚. */
  readonly zh: string;
  /** 行、件 — what one row is counted in. */
  readonly unit: string;
  readonly procedure: ProcedureShape;
  /** The acts that an import consists of. */
  readonly acts: readonly string[];
  /** How files of this kind end. */
  readonly endings: readonly string[];
  /** The largest file, in bytes. */
  readonly largest: number;
  /** 格式说明, a sentence each. */
  readonly format: readonly string[];
  readonly fields: readonly FileField[];
  /** 样表 — drawn from what the reader knows. */
  readonly template: { readonly name: string; readonly type: string; readonly text: string };
  /** Whether the import says where the rows come from. */
  readonly asksSource: boolean;
  readonly day: { readonly zh: string; readonly required: boolean } | undefined;
  /** 核对 — reads the file and holds it against the record; records nothing. */
  readonly check: ImportWork;
  /** 导入 — the same, on the record. */
  readonly record: ImportWork;
}

/** Whoever may do all the acts of an import may import. In the order in which the procedure names the posts. */
export function postsThatImport({ procedure, acts }: Pick<ImportKind, 'procedure' | 'acts'>): readonly Post[] {
  const lists = acts.map((act) => procedure.acts[act]?.by ?? []);
  return (lists[0] ?? []).filter((post) => lists.every((list) => list.includes(post)));
}

/** How many rows have an error. */
export const wrongRows = (errors: readonly { readonly row: number }[]): number =>
  new Set(errors.map(({ row }) => row)).size;

/** An error of the file as a whole (row 0) is a refusal of it. */
export function refuseWhole(
  errors: readonly { readonly row: number; readonly code: string; readonly zh: string }[],
): Refusal | undefined {
  const whole = errors.find(({ row }) => row === 0);
  if (!whole) return undefined;
  return refuseImport(whole.code === 'refused' ? 'refused' : 'unreadable', { detail: whole.zh.replace(/。$/u, '') });
}

export const megabytes = (count: number): number => count * 1_048_576;
