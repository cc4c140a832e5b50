import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { dayInShanghai } from '../law/kinds.ts';
import { loadRoster } from '../people/roster.ts';
import { bureausIn } from '../record/bureaus.ts';
import type { Database } from '../record/database/database.ts';
import { openDatabase } from '../record/database/open.ts';
import { migrate } from '../record/migrate.ts';
import { momentOf } from '../statistics/moment.ts';
import { positionsBehind } from '../statistics/positions.ts';
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
} as const;

/** `plumbline report` — the annual enforcement report, drawn from the acts. */
export const report: Command = {
  zh: '年度行政执法工作报告',
  help: `用法：plumbline report --year 年份 [--until 截止日] [--format json] [--out 文件] [--acts]

${placeHelp}
  --year 2019          报告年度
  --until 2019-11-30   统计截止日（默认年末；年度未满的，今天）
  --format json        格式（默认 json）
  --out 文件           写入文件；不写时输出到屏幕
  --acts               每个数列出它的每一个行为在记录中的位置

每个数写明期间、口径、精度和它的行为；勾稽关系不符的，写明相差多少、在哪个口径上相符。`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options });
    if (values.year === undefined) throw new UsageError('请写明 --year 年份');
    const format = values.format ?? 'json';
    if (format !== 'json') throw new UsageError(`没有这种格式：${format}`);
    const database = await openDatabase(placeOf(values.data));
    try {
      await migrate(database);
      return await write(database, { year: values.year, until: values.until }, values);
    } finally {
      await database.close();
    }
  },
};

async function write(
  database: Database,
  asked: { readonly year: string; readonly until: string | undefined },
  how: { readonly out?: string | undefined; readonly acts?: boolean | undefined },
): Promise<number> {
  const bureau = (await bureausIn(database))[0]?.bureau ?? 1;
  const answer = await momentOf(database, bureau, asked, dayInShanghai(new Date()));
  if (!answer.ok) {
    console.error(`${answer.refusal.zh}（${answer.refusal.code}）`);
    return exitCodes.wanting;
  }
  const source = { reader: database, bureau, roster: await loadRoster(database, bureau) };
  const json = reportJson(await reportData(source, answer.moment));
  const listed = how.acts ? await positionsBehind(source, answer.moment, json) : json;
  const text = `${JSON.stringify(listed, null, 2)}\n`;
  if (how.out === undefined) process.stdout.write(text);
  else await writeFile(how.out, text);
  return exitCodes.done;
}
