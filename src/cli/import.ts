import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { textOf } from '../exchange/files/file-text.ts';
import { type ImportKind, type ImportReport, postsThatImport } from '../exchange/imports/import-kind.ts';
import { findImportKind, importKinds } from '../exchange/imports/index.ts';
import { type PlainDate, parseDate } from '../law/kinds.ts';
import { posts } from '../law/posts.ts';
import { holdsPost } from '../record/person.ts';
import type { Refusal } from '../record/refusal.ts';
import { type OpenBureau, openBureau } from '../server/bureau.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';

const options = {
  ...placeOptions,
  actor: { type: 'string' },
  on: { type: 'string' },
  source: { type: 'string' },
  'keep-good': { type: 'boolean' },
  'good-rows': { type: 'boolean' },
  'all-or-none': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `plumbline import WHAT FILE` — files of others become acts on the record. */
export const importFile: Command = {
  zh: '导入：businesses 文件（经营主体名册）；penalties 文件（其他局公示的处罚案件）；powers 文件（本局权责清单）',
  help: `用法：plumbline import businesses 文件 --on 数据截至日 [选项]
      plumbline import penalties 文件 [选项]
      plumbline import powers 文件 [选项]

businesses 登记系统导出的经营主体名册（CSV），成为登记簿；penalties 其他局公示的处罚案件，成为案卷；powers 权责清单（JSON 或者 CSV），成为待审核的方案

${placeHelp}
  --actor 标识     以谁的名义导入（默认本局第一名有此岗位的人员）
  --on 日期        businesses 的数据截至日；powers 的起草日期（默认今天），如2019-11-01
  --source 来源    businesses 的数据来源（默认文件名）
  --good-rows     有错误的行除外，其余照样导入
  --all-or-none   有一行错误就一行也不导入（默认）
  --json          输出 JSON`,
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [what = '', file] = positionals;
    const kind = findImportKind(what);
    if (!kind || !file) throw new UsageError(`请写明${importKinds.map(({ id }) => id).join('、')}之一和文件`);
    const keepsGood = values['good-rows'] === true || values['keep-good'] === true;
    if (keepsGood && values['all-or-none']) throw new UsageError('--good-rows 和 --all-or-none 只能选一个');
    const day = values.on === undefined ? undefined : parseDate(values.on);
    if (values.on !== undefined && day === undefined) throw new UsageError(`不是日历上的日期：${values.on}`);
    if (kind.day?.required && day === undefined)
      throw new UsageError(`请用 --on 写明${kind.day.zh}，如 --on 2019-11-30`);
    const { data, actor, source, json = false } = values;
    return withBureauAndFile(file, data, (bureau, text) =>
      run(bureau, kind, text, {
        actor: actorOf(bureau, kind, actor),
        source: source ?? basename(file),
        day,
        keepsGood,
        json,
      }),
    );
  },
};

interface Asked {
  readonly actor: string;
  readonly source: string;
  readonly day: PlainDate | undefined;
  readonly keepsGood: boolean;
  readonly json: boolean;
}

async function run(bureau: OpenBureau, kind: ImportKind, text: string, asked: Asked): Promise<number> {
  const bar = progress('导入', 1);
  const report = await kind.record(bureau, text, {
    actor: asked.actor,
    source: asked.source,
    day: asked.day,
    onBad: asked.keepsGood ? 'keep-good' : 'none',
    onProgress: (share) => bar.update(share),
  });
  bar.stop();
  if (asked.json) console.log(JSON.stringify('rows' in report ? report.result : report, null, 2));
  else if ('rows' in report) print(kind, report);
  else printRefusal(report);
  return 'rows' in report && report.errors.length === 0 ? 0 : 1;
}

function print({ unit }: ImportKind, { rows, wrong, counts, errors, notes, acts, stream }: ImportReport): void {
  for (const { row, fieldZh, zh } of errors)
    console.error(/^第\d/u.test(zh) ? zh : `第${row}${unit}${fieldZh && `（${fieldZh}）`}：${zh}`);
  for (const { row, zh, stream: about } of notes)
    console.log(`第${row}${unit}：${zh}${about === undefined ? '' : `（事项 ${about}）`}`);
  const became = counts.map(({ zh, count }) => `${zh}${count}${unit}`).join('，');
  console.log(`共${rows}${unit}：${became}；${wrong}${unit}有误；记入${acts}个行为`);
  if (stream !== undefined) console.log(`导入在事项 ${stream}`);
}

function printRefusal({ zh, remedy, code }: Refusal): void {
  console.error(`${zh}。${remedy === undefined ? '' : `${remedy}。`}（${code}）`);
}

/** Reads the file, opens the bureau for as long as the import takes, and answers with its exit code. */
async function withBureauAndFile(
  file: string,
  data: string | undefined,
  work: (bureau: OpenBureau, text: string) => Promise<number>,
): Promise<number> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UsageError(`不能读取文件 ${file}：${error.message}`);
  });
  const text = textOf(bytes);
  if (typeof text !== 'string') {
    printRefusal(text);
    return 1;
  }
  const bureau = await openBureau(placeOf(data));
  try {
    if (bureau.record.head.position === 0)
      throw new UsageError('这里还没有本局的记录：先运行 plumbline start 或者 plumbline found');
    return await work(bureau, text);
  } finally {
    await bureau.close();
  }
}

/** The person named, else the first of the bureau who holds one of the posts, in the order of the procedure. */
function actorOf(bureau: OpenBureau, kind: ImportKind, named: string | undefined): string {
  const today = bureau.record.today();
  const by = postsThatImport(kind);
  const holders = by.map((post) => bureau.roster.people.find((person) => holdsPost(person, post, today)));
  const actor = named ?? holders.find((person) => person !== undefined)?.id;
  if (actor) return actor;
  throw new UsageError(`本局没有${by.map((post) => posts[post]).join('、')}：请用 --actor 写明以谁的名义导入`);
}
