/** 导入接口的形状 — kinds of files, and how far the person's own file is. */
import type { Refusal } from './contract.ts';

export type OnBad = 'none' | 'keep-good';

export interface ImportKind {
  readonly id: 'businesses' | 'powers' | 'penalties';
  readonly zh: string;
  readonly unit: string;
  readonly endings: readonly string[];
  readonly largest: number;
  readonly format: readonly string[];
  readonly fields: readonly {
    readonly name: string;
    readonly also: readonly string[];
    readonly zh: string;
    readonly required: boolean;
  }[];
  readonly asksSource: boolean;
  readonly day: { readonly zh: string; readonly required: boolean } | null;
}

export interface ImportState {
  readonly id: number;
  readonly kind: ImportKind['id'];
  readonly kindZh: string;
  readonly unit: string;
  readonly name: string;
  readonly source: string | null;
  readonly day: string | null;
  readonly dayZh: string | null;
  readonly onBad: OnBad;
  readonly phase: 'waiting' | 'checking' | 'checked' | 'recording' | 'recorded' | 'refused' | 'broken';
  readonly percent: number;
  readonly refusal: Refusal | null;
  readonly report: {
    readonly rows: number;
    readonly good: number;
    readonly wrong: number;
    readonly fresh: number;
    readonly supplemented: number;
    readonly counts: readonly { readonly zh: string; readonly count: number }[];
    readonly errors: number;
    readonly notes: number;
    readonly acts: number;
    readonly stream: number | null;
  } | null;
}

export interface CurrentImport {
  readonly current: ImportState | null;
}

export interface ImportsAnswer extends CurrentImport {
  readonly kinds: readonly ImportKind[];
}

export interface RowsAnswer<T> {
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly rows: readonly T[];
}

export interface ErrorRow {
  readonly row: number;
  readonly fieldZh: string;
  readonly code: string;
  readonly zh: string;
}

export interface NoteRow {
  readonly row: number;
  readonly zh: string;
  readonly stream?: number;
}
