import type { Moment } from '../../statistics/period.ts';
import { composeReport, type Paper } from '../../statistics/report/compose.ts';
import type { OfficialDocument } from '../../statistics/report/document.ts';
import { readFindings } from '../../statistics/report/findings/read-findings.ts';
import { reportDocx } from '../../statistics/report/formats/docx.ts';
import { reportHtml } from '../../statistics/report/formats/html.ts';
import { reportPdf } from '../../statistics/report/formats/pdf.ts';
import type { ReportData } from '../../statistics/report-data.ts';
import type { OpenBureau } from '../bureau.ts';
import { figuresOf, sourceOf } from './figures.ts';
import { untilNextAct } from './until-next-act.ts';

/** 年度报告 — its content as the record stands now. */
export async function reportDocument(bureau: OpenBureau, moment: Moment): Promise<OfficialDocument> {
  return composed(bureau, moment, await figuresOf(bureau, moment));
}

/** The report with these figures; `paper` is what people wrote and decided of it. */
export async function composed(
  bureau: OpenBureau,
  moment: Moment,
  data: ReportData,
  paper?: Paper,
): Promise<OfficialDocument> {
  const findings = await untilNextAct(bureau, `findings ${moment.until}`, () => readFindings(sourceOf(bureau), moment));
  return composeReport({
    data,
    findings,
    bureau: bureau.record.settings.name,
    nameOf: (id) => bureau.record.duties.get(id)?.procedure.zh ?? id,
    ...(paper ? { paper } : {}),
  });
}

export const reportFormats = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export type ReportFormat = keyof typeof reportFormats;

/** The report as a file. */
export async function reportFile(document: OfficialDocument, moment: Moment, format: ReportFormat): Promise<Buffer> {
  switch (format) {
    case 'html':
      return Buffer.from(reportHtml(document, moment), 'utf8');
    case 'pdf':
      return reportPdf(document);
    case 'docx':
      return reportDocx(document);
  }
}
