import { duty } from '../../record/duty.ts';
import { publications } from './disclosure.ts';
import { type AnnualReportFacts, evolve, start } from './facts.ts';
import { figures } from './figures.ts';
import { gates } from './gates.ts';
import { type AnnualReportTable, annualReport } from './procedure.ts';
import { catalogue } from './refusals.ts';

/** 年度行政执法工作报告. */
export const annualReportDuty = duty<AnnualReportTable, AnnualReportFacts>({
  procedure: annualReport,
  start,
  evolve,
  gates,
  refusals: catalogue,
  describe: ({ counted, drafters, number }) => ({
    title: counted === null ? '年度行政执法工作报告' : `${counted.year}年行政执法工作报告`,
    party: '本局',
    officers: drafters,
    recused: [],
    words: number === null ? [] : [number],
  }),
  figures,
  publications,
});
