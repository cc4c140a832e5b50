import { importPowers } from '../exchange/powers/import-powers.ts';
import { parseDate } from '../law/kinds.ts';
import { findPowerLists } from '../registry/powers.ts';
import type { ImportValues } from './import.ts';
import { actorOf, withBureauAndFile } from './importing.ts';
import { progress } from './progress.ts';
import { UsageError } from './usage.ts';

/** The bureau's list of powers becomes a draft that waits for its review, approval and publication. */
export function importPowerList(file: string, values: ImportValues): Promise<number> {
  return withBureauAndFile(file, values, async (bureau, text) => {
    const on = values.on === undefined ? undefined : parseDate(values.on);
    if (values.on !== undefined && on === undefined) throw new UsageError(`不是日历上的日期：${values.on}`);
    const actor = actorOf(bureau, values.actor, ['legal-reviewer', 'review-head']);
    const [list] = await findPowerLists(bureau.database, bureau.bureau);
    const bar = progress('导入', 1);
    const result = await importPowers(bureau.record, text, {
      actor,
      onBad: values.keepsGood ? 'keep-good' : 'none',
      onProgress: (done, total) => bar.update(done / total),
      ...(on === undefined ? {} : { on }),
      ...(list === undefined ? {} : { stream: list }),
    });
    bar.stop();
    if (values.json) console.log(JSON.stringify(result, null, 2));
    else print(result);
    return result.errors.length > 0 ? 1 : 0;
  });
}

function print({ rows, added, adjusted, unchanged, errors, stream }: Awaited<ReturnType<typeof importPowers>>): void {
  for (const error of errors) console.error(error.zh);
  const wrong = new Set(errors.map(({ row }) => row)).size;
  console.log(`共${rows}行：列入${added}项，调整${adjusted}项，${unchanged}项没有变化，${wrong}行有误`);
  if (added + adjusted > 0) console.log(`方案在事项 ${stream}：须经合法性审核、批准、公布以后生效`);
}
