import { dateInChinese, type PlainDate } from '../../law/kinds.ts';
import type { ReportData } from '../report-data.ts';
import { authorOf } from './author.ts';
import { type Block, heading, type OfficialDocument, paragraph } from './document.ts';
import type { Findings } from './findings/read-findings.ts';
import { complaints, officers, remedies, rulesMade } from './sections/account.ts';
import { bases, comparison, relationTable, type WrittenExplanation } from './sections/annexes.ts';
import { caseCharts, moneyChart } from './sections/charts.ts';
import { problemBlocks, problemsOf, stepBlocks } from './sections/problems.ts';
import {
  creditAndCampaigns,
  organisation,
  otherPowers,
  penalties,
  powersAndRegistration,
  supervision,
} from './sections/work.ts';

/** What people added to a report, and what became of it. Everything is empty for a report that nobody drafted. */
export interface Paper {
  readonly number: string | null;
  readonly addressees: string | null;
  readonly copies: string | null;
  readonly issuedOn: PlainDate | null;
  readonly words: readonly { readonly part: 'work' | 'problems' | 'steps'; readonly words: string }[];
  readonly explanations: readonly WrittenExplanation[];
  /** 链头 and 散列值, as far as they are frozen or published. */
  readonly seal: string;
}

export const unissued: Paper = {
  number: null,
  addressees: null,
  copies: null,
  issuedOn: null,
  words: [],
  explanations: [],
  seal: '未定稿：数随记录变化。',
};

export interface Composition {
  readonly data: ReportData;
  readonly findings: Findings;
  readonly bureau: string;
  /** The Chinese name of a procedure. */
  readonly nameOf: (procedure: string) => string;
  readonly paper?: Paper;
}

/** 行文 — the whole report: figures in sentences of our own, problems from the record, annexes with bases and relations. */
export function composeReport({ data, findings, bureau, nameOf, paper = unissued }: Composition): OfficialDocument {
  const name = bureau === '' ? '本局' : bureau;
  const author = authorOf(data, name, `截至${dateInChinese(data.moment.until)}`);
  const problems = problemsOf(author, findings, nameOf);
  const added = (part: 'work' | 'problems' | 'steps') =>
    paper.words.filter((one) => one.part === part).map(({ words }) => words);
  const blocks: readonly Block[] = [
    paragraph([
      `现将${data.moment.year}年行政执法工作情况报告如下。各数由执法记录统计，期间、口径见附二；除另有说明外，统计自${data.moment.year}年1月1日至${dateInChinese(data.moment.until)}。`,
    ]),
    heading(1, '一、工作完成情况'),
    ...organisation(author),
    ...powersAndRegistration(author),
    ...penalties(author),
    ...caseCharts(author),
    moneyChart(author),
    ...otherPowers(author),
    ...creditAndCampaigns(author),
    ...supervision(author),
    ...remedies(author),
    ...officers(author),
    ...rulesMade(author),
    ...complaints(author),
    ...added('work').map((words) => paragraph([words])),
    ...problemBlocks(problems, added('problems')),
    ...stepBlocks(problems, added('steps')),
    ...comparison(data),
    ...bases(data),
    ...relationTable(data.relations, paper.explanations),
  ];
  return {
    mark: `${name}文件`,
    number: paper.number,
    title: `${name}${data.moment.year}年行政执法工作报告`,
    addressees: paper.addressees,
    blocks,
    issuer: name,
    dated: paper.issuedOn === null ? null : dateInChinese(paper.issuedOn),
    note: '（此件主动公开）',
    imprint: {
      copies: paper.copies,
      printedBy: name,
      printedOn: paper.issuedOn === null ? null : dateInChinese(paper.issuedOn),
    },
    seal: paper.seal,
  };
}
