import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { importPublishedCases } from '../exchange/published-cases/import-published-cases.ts';
import { holdsPost } from '../record/person.ts';
import { openBureau } from '../server/bureau.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';

/** `plumbline import penalties FILE` — other bureaus' published penalty cases become dossiers. */
export const importFile: Command = {
  zh: '导入：penalties 文件（其他局公示的处罚案件）',
  help: `用法：plumbline import penalties 文件 [选项]

${placeHelp}
  --actor 标识     以谁的名义导入（默认本局第一名办案人员）
  --keep-good     有错误的案件除外，其余照样导入（默认：有一件错误就一件也不导入）
  --json          输出 JSON`,
  async run(args) {
    const options = {
      ...placeOptions,
      actor: { type: 'string' },
      'keep-good': { type: 'boolean' },
      json: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [what, file] = positionals;
    if (what !== 'penalties' || !file) throw new UsageError('请写明 penalties 和文件');
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw new UsageError(`不能读取文件 ${file}：${error.message}`);
    });
    const bureau = await openBureau(placeOf(values.data));
    try {
      if (bureau.record.head.position === 0)
        throw new UsageError('这里还没有本局的记录：先运行 plumbline start 或者 plumbline found');
      const actor =
        values.actor ??
        bureau.roster.people.find((person) => holdsPost(person, 'case-handler', bureau.record.today()))?.id;
      if (!actor) throw new UsageError('本局没有办案人员：请用 --actor 写明以谁的名义导入');
      const bar = progress('导入', 1);
      const result = await importPublishedCases(bureau.record, text, {
        actor,
        onBad: values['keep-good'] ? 'keep-good' : 'none',
        onProgress: (done, total) => bar.update(done / total),
      });
      bar.stop();
      if (values.json) console.log(JSON.stringify(result, null, 2));
      else print(result);
      return result.errors.length > 0 ? 1 : 0;
    } finally {
      await bureau.close();
    }
  },
};

function print(result: Awaited<ReturnType<typeof importPublishedCases>>): void {
  for (const error of result.errors) console.error(error.zh);
  for (const one of result.cases) {
    console.log(`${one.facts.published?.number ?? one.id}  事项 ${one.stream}${one.isNew ? '' : '（先前已导入）'}`);
    for (const gap of one.gaps) console.log(`    缺：${gap.zh}`);
    for (const finding of one.findings)
      console.log(
        `    ${finding.holds ? '相符' : '存疑'}：${finding.zh}。${finding.detail}${finding.holds ? '' : (finding.ask ?? '')}`,
      );
  }
  console.log(`共${result.rows}件，新增${result.added}个行为，${result.errors.length}件有误`);
}
