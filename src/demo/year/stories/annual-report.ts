import { date } from '../../../law/kinds.ts';
import type { CaseStage } from '../stage.ts';
import { type Planned, receiptOf, type Story, type ToldAct } from '../story.ts';

/** The figures are counted when this day is over, with the year's last day as their last; the others are those of the report. */
export const countedOn = date('2019-12-02');
const on = {
  drafted: date('2019-12-03'),
  explained: date('2019-12-04'),
  approved: date('2019-12-09'),
  issued: date('2019-12-10'),
  published: date('2019-12-13'),
} as const;

const procedure = 'annual-report';

/** 年度行政执法工作报告：由记录统计、说明不符的关系、增写、批准、印发、公布. Untold where nobody has counted. */
export function annualReportStories(stage: CaseStage): Planned[] {
  return [{ name: 'annual-report', on: on.drafted, tell: () => reported(stage) }];
}

function* reported(stage: CaseStage): Story {
  const { counted } = stage.report;
  if (!counted) return;
  const by = stage.roster.holders('office', 'statistician')[0]?.id ?? '';
  const chief = stage.roster.holders('office', 'bureau-chief')[0]?.id ?? '';
  const act = (name: string, data: ToldAct['data'], who = by): ToldAct => ({ act: name, by: who, data });
  const drafted = yield { on: on.drafted, procedure, acts: [act('ReportDrafted', counted)] };
  const { stream } = receiptOf(drafted);
  const explained = counted.failing.map(({ relation, offered: [first] }) =>
    act('RelationExplained', {
      relation,
      ...(first ? { base: first.base } : {}),
      explanation: first ? `两边口径不同。按“${first.base}”相符（演示）。` : '两边口径不同（演示）。',
    }),
  );
  const words = { part: 'work', words: '全年执法工作情况见各表，均由演示数据统计（演示）。' };
  yield { on: on.explained, procedure, stream, acts: [...explained, act('WordsAdded', words)] };
  yield { on: on.approved, procedure, stream, acts: [act('ReportApproved', { hash: counted.hash }, chief)] };
  const issued = { addressees: '各科、室、所、稽查大队（演示）' };
  yield { on: on.issued, procedure, stream, acts: [act('ReportIssued', issued)] };
  yield { on: on.published, procedure, stream, acts: [act('ReportPublished', stage.told)] };
}
