import { importPublishedCases } from '../exchange/published-cases/import-published-cases.ts';
import type { ImportValues } from './import.ts';
import { actorOf, withBureauAndFile } from './importing.ts';
import { progress } from './progress.ts';

/** Other bureaus' published penalty cases become dossiers. */
export function importPenalties(file: string, values: ImportValues): Promise<number> {
  return withBureauAndFile(file, values, async (bureau, text) => {
    const actor = actorOf(bureau, values.actor, ['case-handler']);
    const bar = progress('导入', 1);
    const result = await importPublishedCases(bureau.record, text, {
      actor,
      onBad: values.keepsGood ? 'keep-good' : 'none',
      onProgress: (done, total) => bar.update(done / total),
    });
    bar.stop();
    if (values.json) console.log(JSON.stringify(result, null, 2));
    else print(result);
    return result.errors.length > 0 ? 1 : 0;
  });
}

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
