/** 岗位手册和培训学时的形状 — as the HTTP interface has them. */
import type { Article, Day } from './contract.ts';

export interface PostRow {
  readonly post: string;
  readonly zh: string;
  readonly does: number;
  readonly signs: number;
  readonly holders: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
}

export interface ManualAct {
  readonly act: string;
  readonly zh: string;
  readonly states: readonly string[];
  readonly officers: number;
  readonly signatures: readonly string[];
  readonly articles: readonly Article[];
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

export interface ManualClock {
  readonly zh: string;
  readonly nature: 'term' | 'window';
  readonly period: string;
  readonly article: Article | null;
}

export interface ManualChapter {
  readonly procedure: string;
  readonly zh: string;
  readonly does: readonly ManualAct[];
  readonly signs: readonly ManualAct[];
  readonly clocks: readonly ManualClock[];
  readonly powers: { readonly kinds: readonly string[]; readonly count: number };
}

/** 岗位手册 — what a post does and signs on a day. */
export interface Manual {
  readonly post: string;
  readonly zh: string;
  readonly day: Day;
  readonly chapters: readonly ManualChapter[];
}

export interface TrainingHours {
  readonly year: number;
  readonly day: Day;
  /** The year has ended: what is lacking stays lacking. */
  readonly over: boolean;
  readonly required: number | null;
  readonly article: Article | null;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly hours: number;
    readonly lacking: number;
  }[];
}
