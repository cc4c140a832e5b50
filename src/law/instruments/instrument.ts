/**
 * 法律文件 — an instrument of law as a thing that is cited: its name, who made it, its rank and the days on which each of
 * its texts was in force. The words themselves are imported by a bureau into its own library; they are never kept here.
 */

import { date, type PlainDate } from '../kinds.ts';

/** 位阶 — law, administrative regulation, departmental rule, judicial interpretation, normative document, local. */
export type Rank =
  | 'law'
  | 'administrative-regulation'
  | 'departmental-rule'
  | 'judicial-interpretation'
  | 'normative-document'
  | 'local';

/** One text of an instrument. `until` is the last day in force. */
export interface InstrumentVersion {
  readonly from: PlainDate;
  readonly until?: PlainDate;
  /** How people tell this text from the others: 总局令第61号第二次修正. */
  readonly label: string;
  /** The file that holds this text in a developer's reference folder: read by the citation test only. */
  readonly text?: string;
  /** The text was worked back from the amending decision; it is not the original. */
  readonly reconstructed?: true;
  /** The file holds the amending decision only: words that it left untouched are not in it. */
  readonly amendmentOnly?: true;
  /** The days or the label of this version were not checked against a text. */
  readonly unverified?: true;
}

export interface Instrument {
  readonly zh: string;
  readonly organ: string;
  readonly rank: Rank;
  /** 文号 or the act of adoption. */
  readonly number: string;
  readonly versions: readonly [InstrumentVersion, ...InstrumentVersion[]];
  /** The public page of the current text, where one is known. */
  readonly address: string | null;
}

interface VersionDetails {
  readonly text?: string;
  readonly reconstructed?: true;
  readonly amendmentOnly?: true;
  readonly unverified?: true;
}

/** A text in force from a day on, with no end known. */
export function since(from: string, label: string, details: VersionDetails = {}): InstrumentVersion {
  return { from: date(from), label, ...details };
}

/** A text in force from a day until another, both included. */
export function during(from: string, until: string, label: string, details: VersionDetails = {}): InstrumentVersion {
  return { from: date(from), until: date(until), label, ...details };
}

/** A page of the fgs or bgt column of the State Administration for Market Regulation. */
export function samrPage(path: string): string {
  return `https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/${path}.html`;
}

export const congress = '全国人民代表大会常务委员会';
export const stateCouncil = '国务院';
export const supremeCourt = '最高人民法院';
export const samr = '国家市场监督管理总局';
export const commerceAdministration = '原国家工商行政管理总局';
