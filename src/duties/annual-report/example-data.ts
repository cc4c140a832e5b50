/** 示例数据 — for every act plausible, fictitious data that its schema accepts. */
import { hashOfFrozen } from './frozen.ts';

const figures = [
  {
    id: 'case.accepted@1',
    label: '受理案件',
    shown: '12件',
    period: '2019年1月1日至2019年11月30日',
    base: '期间内立案的案件',
  },
  {
    id: 'src.complaint',
    label: '投诉举报类案件',
    shown: '14件',
    period: '2019年1月1日至2019年11月30日',
    base: '期间内登记的线索',
  },
];
const failing = [
  {
    relation: 'src.sum',
    statement: '各来源案件之和等于受理案件',
    finding: '14不等于12，相差2',
    offered: [{ base: '以登记的案件线索为口径' }],
  },
];

/** Data of a count with its hash, as the statistics make it. */
export function counted(year: number, until: string, fails: typeof failing = failing) {
  const offered = fails.map((one) => ({ ...one, offered: one.offered.map(({ base }) => base) }));
  return {
    year,
    until,
    figures,
    failing: fails,
    position: 100,
    hash: hashOfFrozen({ year, until, figures, failing: offered }),
  };
}

const first = counted(2019, '2019-11-30');

export const exampleData = {
  ReportDrafted: first,
  ReportRecounted: counted(2019, '2019-11-30', []),
  RelationExplained: {
    relation: 'src.sum',
    base: '以登记的案件线索为口径',
    explanation: '来源按登记的线索统计，其中两条核查后没有立案。',
  },
  WordsAdded: { part: 'steps', words: '加强执法队伍建设。' },
  ReportReturned: { reason: '请核对检查信息的口径。' },
  ReportApproved: { hash: first.hash },
  ReportIssued: { addressees: '各科、室、所、稽查大队', copies: '区司法局' },
  ReportPublished: { position: 120, head: 'a'.repeat(64) },
  ReportAbandoned: { reason: '统计口径调整，另行起草。' },
};
