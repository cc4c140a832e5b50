import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Duty, Gate } from '../../record/duty.ts';
import { type AnnualReportFacts, unexplained } from './facts.ts';
import { hashOfFrozen } from './frozen.ts';
import type { AnnualReportTable } from './procedure.ts';
import { refuse } from './refusals.ts';
import { tjsAnnualReport as rule } from './rules.ts';

type ReportGate<N extends ActName<AnnualReportTable>> = Gate<AnnualReportFacts, DataOf<AnnualReportTable, N>>;
type Counting = ReportGate<'ReportDrafted'>;

const withinYear: Counting = ({ data, day }) => {
  if (data === null) return null;
  if (!data.until.startsWith(String(data.year))) return refuse('until-not-in-year', { rule, day });
  return data.until > day ? refuse('year-not-over', { rule, day }) : null;
};

const sameYear: Counting = ({ data, day, matter: { facts } }) =>
  data !== null && facts.counted !== null && data.year !== facts.counted.year
    ? refuse('other-year', { rule, day })
    : null;

const hashFits: Counting = ({ data, day }) => {
  if (data === null) return null;
  const failing = data.failing.map((one) => ({ ...one, offered: one.offered.map(({ base }) => base) }));
  return hashOfFrozen({ ...data, failing }) === data.hash ? null : refuse('hash-differs', { rule, day });
};

const doesFail: ReportGate<'RelationExplained'> = ({ data, day, matter: { facts } }) =>
  data === null || facts.counted?.failing.some(({ relation }) => relation === data.relation)
    ? null
    : refuse('relation-holds', { rule, day, detail: data.relation });

const allExplained: ReportGate<'ReportApproved'> = ({ day, matter: { facts } }) => {
  const open = unexplained(facts);
  const detail = open.map(({ statement, finding }) => `${statement}（${finding}）`).join('；');
  return open.length > 0 ? refuse('relations-unexplained', { rule, day, detail }) : null;
};

const otherThanDrafter: ReportGate<'ReportApproved'> = ({ day, actor, matter: { facts } }) =>
  facts.drafters.includes(actor.id) ? refuse('drafter-approves', { rule, day }) : null;

const theseFigures: ReportGate<'ReportApproved'> = ({ data, day, matter: { facts } }) =>
  data !== null && data.hash !== facts.counted?.hash ? refuse('other-figures', { rule, day }) : null;

const headCoversFigures: ReportGate<'ReportPublished'> = ({ data, day, matter: { facts } }) =>
  data !== null && data.position < (facts.counted?.position ?? 0) ? refuse('head-too-early', { rule, day }) : null;

export const gates: Duty<AnnualReportTable, AnnualReportFacts>['gates'] = {
  ReportDrafted: [withinYear, hashFits],
  ReportRecounted: [withinYear, sameYear, hashFits],
  RelationExplained: [doesFail],
  ReportApproved: [otherThanDrafter, allExplained, theseFigures],
  ReportPublished: [headCoversFigures],
};
