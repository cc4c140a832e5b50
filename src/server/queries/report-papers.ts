import type { AnnualReportFacts } from '../../duties/annual-report/facts.ts';
import { unexplained } from '../../duties/annual-report/facts.ts';
import { annualReport } from '../../duties/annual-report/procedure.ts';
import type { Matter } from '../../record/matter.ts';
import type { Moment } from '../../statistics/period.ts';
import { asFrozen, countedData, paperOf } from '../../statistics/report/freeze.ts';
import type { OpenBureau } from '../bureau.ts';
import { figuresOf } from './figures.ts';
import { composed } from './report.ts';

/** 文稿 — the drafts and reports of the bureau, the newest first. */
export async function listPapers(bureau: OpenBureau) {
  const rows = await bureau.database.query<{ stream: number; title: string; number: string | null; state: string }>(
    `select stream, title, number, state from projection.matter
      where bureau = $1 and procedure = $2 order by stream desc limit 50`,
    [bureau.bureau, annualReport.id],
  );
  const states: Readonly<Record<string, { readonly zh: string }>> = annualReport.states;
  return { papers: rows.map((row) => ({ ...row, stateZh: states[row.state]?.zh ?? row.state })) };
}

const factsOf = (matter: Matter): AnnualReportFacts => matter.facts as AnnualReportFacts;

/** The year and day of a paper; undefined before anything was counted. */
export function momentOfPaper(matter: Matter): Moment | undefined {
  const { counted } = factsOf(matter);
  return counted === null ? undefined : { year: counted.year, until: counted.until };
}

/** One paper: its document with the frozen figures, whether the record has moved on since, what is still unexplained. */
export async function describePaper(bureau: OpenBureau, matter: Matter, moment: Moment) {
  const facts = factsOf(matter);
  const data = await figuresOf(bureau, moment);
  const now = countedData(data, 0).hash;
  return {
    ...moment,
    stream: matter.stream,
    version: matter.version,
    state: matter.state,
    stateZh: annualReport.states[matter.state as keyof typeof annualReport.states]?.zh ?? matter.state,
    hash: facts.counted?.hash ?? null,
    movedOn: facts.counted !== null && facts.counted.hash !== now,
    unexplained: unexplained(facts),
    document: await composed(bureau, moment, asFrozen(data, facts), paperOf(facts)),
  };
}

/** What the act of counting records: read afresh, at the head of the chain. */
export async function countForPaper(bureau: OpenBureau, moment: Moment) {
  const { position } = bureau.record.head;
  return countedData(await figuresOf(bureau, moment), position);
}
