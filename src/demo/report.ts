import type { AnnualReportFacts } from '../duties/annual-report/facts.ts';
import { unexplained } from '../duties/annual-report/facts.ts';
import { annualReport } from '../duties/annual-report/procedure.ts';
import { addDays, type PlainDate } from '../law/kinds.ts';
import { loadRoster } from '../people/roster.ts';
import type { Database } from '../record/database/database.ts';
import type { BureauRecord } from '../record/record.ts';
import { countedData } from '../statistics/report/freeze.ts';
import { reportData } from '../statistics/report-data.ts';
import { performOrThrow } from './perform-signed.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * 演示局的年度报告 — counted from the record itself until ten days ago: drafted, what does not agree explained, approved,
 * issued and published with the head of the chain.
 */
export async function reportYear(database: Database, record: BureauRecord, today: PlainDate): Promise<void> {
  const on = (ago: number) => addDays(today, -ago);
  const until = on(10);
  const roster = await loadRoster(database, record.bureau);
  const figures = await reportData(
    { reader: database, bureau: record.bureau, roster },
    {
      year: Number(until.slice(0, 4)),
      until,
    },
  );
  const counted = countedData(figures, record.head.position);
  let stream: number | undefined;
  const perform = async (act: string, actor: string, ago: number, data: Data): Promise<void> => {
    const wish = { procedure: annualReport.id, act, actor, doneOn: on(ago), data };
    const request = {
      key: `demo-report-${act}-${record.head.position}`,
      ...(stream === undefined ? {} : { stream }),
      wish,
    };
    ({ stream } = await performOrThrow(record, request));
  };
  await perform('ReportDrafted', 'han', 9, counted);
  const drafted = await record.findMatter(stream ?? 0);
  for (const { relation, offered } of unexplained(drafted?.facts as AnnualReportFacts))
    await perform('RelationExplained', 'han', 8, {
      relation,
      ...(offered[0] ? { base: offered[0].base } : {}),
      explanation: '两数口径不同：一按登记的线索，一按立案的案件（演示）。',
    });
  await perform('WordsAdded', 'han', 8, {
    part: 'work',
    words: '本局全年执法工作情况见各表，均由演示数据统计（演示）。',
  });
  await perform('ReportApproved', 'chu', 6, { hash: counted.hash });
  await perform('ReportIssued', 'han', 5, { addressees: '各科、室、所（演示）', copies: '某某区司法局（演示）' });
  const { position, hash } = record.head;
  await perform('ReportPublished', 'han', 4, { position, head: hash });
}
