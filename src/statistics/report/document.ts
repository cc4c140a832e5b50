/**
 * 报告的内容 — one content for every format: headings, paragraphs, tables and charts, in which each number is a figure that
 * can be opened. The formats differ in how they show it, never in what they say.
 */

/** A piece of a paragraph: words, or a figure as it is printed. */
export type Run = string | { readonly figure: string; readonly shown: string };

export type Block =
  /** 1: 一、; 2: （一）; 3: 1. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
      /** Columns that hold numbers, from 0. */
      readonly numeric?: readonly number[];
    }
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly shape: 'bar' | 'line';
      readonly labels: readonly string[];
      readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
      readonly unit: string;
    };

/** 公文 — the content with what makes it an official document (GB/T 9704). */
export interface OfficialDocument {
  /** 发文机关标志 — in red at the head: the name of the bureau and 文件. */
  readonly mark: string;
  /** 发文字号; null for a draft. */
  readonly number: string | null;
  readonly title: string;
  /** 主送机关. */
  readonly addressees: string | null;
  readonly blocks: readonly Block[];
  /** 发文机关署名. */
  readonly issuer: string;
  /** 成文日期 in Chinese; null for a draft. */
  readonly dated: string | null;
  /** 附注, e.g. 此件主动公开. */
  readonly note: string | null;
  /** 版记. */
  readonly imprint: { readonly copies: string | null; readonly printedBy: string; readonly printedOn: string | null };
  /** 封存说明 — hash of the figures, head of the chain. */
  readonly seal: string;
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });

/** The words of runs, for formats and searches that know no figures. */
export const plain = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.shown)).join('');
