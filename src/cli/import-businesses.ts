import { basename } from 'node:path';
import { readBusinesses } from '../exchange/businesses/read-businesses.ts';
import { parseDate } from '../law/kinds.ts';
import { type ImportResult, importBusinesses } from '../registry/import-businesses.ts';
import type { ImportValues } from './import.ts';
import { actorOf, withBureauAndFile } from './importing.ts';
import { progress } from './progress.ts';
import { UsageError } from './usage.ts';

/** The register of businesses as another organ's system exports it becomes an import on the record. */
export function importRegister(file: string, values: ImportValues): Promise<number> {
  return withBureauAndFile(file, values, async (bureau, text) => {
    const asOf = values.on === undefined ? undefined : parseDate(values.on);
    if (asOf === undefined) throw new UsageError('请用 --on 写明数据截至日，如 --on 2019-11-30');
    const rows = readBusinesses(text);
    if (typeof rows === 'string') throw new UsageError(`不能读取名册：${rows}`);
    const bar = progress('导入', 1);
    const result = await importBusinesses(bureau.database, bureau.record, rows, {
      actor: actorOf(bureau, values.actor, ['case-handler', 'unit-head', 'statistician']),
      source: values.source ?? basename(file),
      asOf,
      onBad: values.keepsGood ? 'keep-good' : 'none',
      onProgress: (done, total) => bar.update(done / total),
    });
    bar.stop();
    if (values.json) console.log(JSON.stringify(result, null, 2));
    else print(result);
    return result.errors.length > 0 ? 1 : 0;
  });
}

function print({ rows, added, changed, confirmed, differences, errors, stream }: ImportResult): void {
  for (const { row, zh } of errors) console.error(`第${row}行：${zh}`);
  for (const { row, name, zh } of differences) console.log(`第${row}行与本局登记不符，未采用（${name}）：${zh}`);
  const wrong = new Set(errors.map(({ row }) => row)).size;
  console.log(
    `共${rows}行：新增${added}户，变动${changed}户，${confirmed}户没有变化，${differences.length}户与本局登记不符，${wrong}行有误`,
  );
  if (stream !== undefined) console.log(`导入记录在事项 ${stream}`);
}
