import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bureausIn } from '../record/bureaus.ts';
import { openDatabase } from '../record/database/open.ts';
import { migrate } from '../record/migrate.ts';
import { type PublishedHead, verify as verifyChain } from '../record/verify.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';

/** `plumbline verify` — counts every hash of the record anew. */
export const verify: Command = {
  zh: '核验记录的散列链',
  help: `用法：plumbline verify [--heads 文件] [--json]

${placeHelp}
  --heads 文件    与已公布的链头比对：JSON 数组 [{ "position": 1, "hash": "…" }]
  --json          输出 JSON

散列链本身不能约束数据库的主人；能约束他的，是已经公布的链头。`,
  async run(args) {
    const options = { ...placeOptions, heads: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const heads = values.heads === undefined ? [] : readHeads(values.heads);
    const database = await openDatabase(placeOf(values.data));
    try {
      await migrate(database);
      let failed = false;
      for (const { bureau, acts } of await bureausIn(database)) {
        const bar = progress('核验', acts);
        const result = await verifyChain(database, bureau, { heads, onProgress: bar.update });
        bar.stop();
        failed ||= !result.ok;
        if (values.json) console.log(JSON.stringify({ bureau, ...result }));
        else if (result.ok) console.log(`记录完整：${bureau}，共${result.acts}个行为，链头 ${result.head}`);
        else console.error(`记录不完整：${bureau}，${result.zh}`);
      }
      return failed ? 1 : 0;
    } finally {
      await database.close();
    }
  },
};

function readHeads(file: string): PublishedHead[] {
  try {
    const heads = JSON.parse(readFileSync(file, 'utf8')) as PublishedHead[];
    if (Array.isArray(heads) && heads.every((head) => Number.isInteger(head.position) && typeof head.hash === 'string'))
      return heads;
  } catch (error) {
    throw new UsageError(`不能读取链头文件 ${file}：${(error as Error).message}`);
  }
  throw new UsageError(`链头文件 ${file} 应为 [{ "position": 1, "hash": "…" }] 的形式`);
}
