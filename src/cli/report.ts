import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { duties } from '../duties/index.ts';
import { dayInShanghai } from '../law/kinds.ts';
import { loadRoster } from '../people/roster.ts';
import { bureauName, bureausIn } from '../record/bureaus.ts';
import type { Database } from '../record/database/database.ts';
import { openDatabase } from '../record/database/open.ts';
import { awaitsRebuild, migrate } from '../record/migrate.ts';
import type { Source } from '../statistics/evaluate.ts';
import { momentOf } from '../statistics/moment.ts';
import type { Moment } from '../statistics/period.ts';
import { positionsBehind } from '../statistics/positions.ts';
import { composeReport } from '../statistics/report/compose.ts';
import type { OfficialDocument } from '../statistics/report/document.ts';
import { readFindings } from '../statistics/report/findings/read-findings.ts';
import { reportDocx } from '../statistics/report/formats/docx.ts';
import { reportHtml } from '../statistics/report/formats/html.ts';
import type { Fonts } from '../statistics/report/formats/page.ts';
import { reportPdf } from '../statistics/report/formats/pdf.ts';
import { reportData } from '../statistics/report-data.ts';
import { reportJson } from '../statistics/report-json.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { type Command, exitCodes, UsageError } from './usage.ts';

const options = {
  ...placeOptions,
  year: { type: 'string' },
  until: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  acts: { type: 'boolean' },
  font: { type: 'string' },
  'bold-font': { type: 'string' },
} as const;

const formats = ['json', 'html', 'docx', 'pdf'] as const;
type Format = (typeof formats)[number];

interface How {
  readonly format: Format;
  readonly out: string | undefined;
  readonly acts: boolean;
  readonly fonts: Fonts | undefined;
}

/** `plumbline report` — the annual enforcement report, drawn from the acts. */
export const report: Command = {
  zh: '年度行政执法工作报告',
  help: `用法：plumbline report --year 年份 [--until 截止日] [--format json|html|docx|pdf] [--out 文件] [--acts]

${placeHelp}
  --year 2019          报告年度
  --until 2019-11-30   统计截止日（默认年末；年度未满的，今天）
  --format json        格式（默认 json）
  --out 文件           写入文件；docx、pdf 必须写明
  --acts               每个数列出它的每一个行为在记录中的位置（json）
  --font 文件          PDF 正文字体（默认思源宋体）；--bold-font 文件 为标题字体。有仿宋_GB2312、方正小标宋的，在此指定

每个数写明期间、口径、精度和它的行为；勾稽关系不符的，写明相差多少、在哪个口径上相符。`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    if (values.year === undefined) throw new UsageError('请写明 --year 年份');
    const how = howOf(values);
    const database = await openDatabase(placeOf(values.data));
    try {
      await migrate(database);
      if (await awaitsRebuild(database)) {
        console.error('投影的样式已经更新，还没有重建：请先运行 plumbline rebuild，或者启动一次');
        return exitCodes.wanting;
      }
      return await write(database, { year: values.year, until: values.until }, how);
    } finally {
      await database.close();
    }
  },
};

function howOf(values: { format?: string; out?: string; acts?: boolean; font?: string; 'bold-font'?: string }): How {
  const format = formats.find((one) => one === (values.format ?? 'json'));
  if (format === undefined) throw new UsageError(`没有这种格式：${values.format}`);
  if ((format === 'docx' || format === 'pdf') && values.out === undefined) throw new UsageError('请写明 --out 文件');
  const { font, 'bold-font': bold = font } = values;
  return {
    format,
    out: values.out,
    acts: values.acts === true,
    fonts: font === undefined || bold === undefined ? undefined : { body: font, bold },
  };
}

async function write(
  database: Database,
  asked: { readonly year: string; readonly until: string | undefined },
  how: How,
): Promise<number> {
  const bureau = (await bureausIn(database))[0]?.bureau ?? 1;
  const answer = await momentOf(database, bureau, asked, dayInShanghai(new Date()));
  if (!answer.ok) {
    console.error(`${answer.refusal.zh}（${answer.refusal.code}）`);
    return exitCodes.wanting;
  }
  const source = { reader: database, bureau, roster: await loadRoster(database, bureau) };
  const text =
    how.format === 'json' ? await jsonOf(source, answer.moment, how.acts) : await paperOf(source, answer.moment, how);
  if (how.out === undefined) process.stdout.write(text);
  else await writeFile(how.out, text);
  return exitCodes.done;
}

async function jsonOf(source: Source, moment: Moment, acts: boolean): Promise<string> {
  const json = reportJson(await reportData(source, moment));
  const listed = acts ? await positionsBehind(source, moment, json) : json;
  return `${JSON.stringify(listed, null, 2)}\n`;
}

async function paperOf(source: Source, moment: Moment, { format, fonts }: How): Promise<string | Buffer> {
  const [data, findings, bureau] = await Promise.all([
    reportData(source, moment),
    readFindings(source, moment),
    bureauName(source.reader, source.bureau),
  ]);
  const names = new Map(duties.map(({ procedure }) => [procedure.id, procedure.zh]));
  const document: OfficialDocument = composeReport({ data, findings, bureau, nameOf: (id) => names.get(id) ?? id });
  if (format === 'docx') return reportDocx(document);
  return format === 'pdf' ? reportPdf(document, fonts) : reportHtml(document, moment);
}
