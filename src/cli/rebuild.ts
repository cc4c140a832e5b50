import { parseArgs } from 'node:util';
import { duties } from '../duties/index.ts';
import { Archive } from '../record/archive.ts';
import { bureauStream } from '../record/bureau.ts';
import { bureausIn } from '../record/bureaus.ts';
import { openDatabase } from '../record/database/open.ts';
import { migrate } from '../record/migrate.ts';
import { rebuild as rebuildProjections } from '../record/rebuild.ts';
import { Timeline } from '../record/timeline.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import type { Command } from './usage.ts';

/** `plumbline rebuild` — counts every projection anew from the acts. */
export const rebuild: Command = {
  zh: '由行为重建全部投影',
  help: `用法：plumbline rebuild\n\n${placeHelp}`,
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: placeOptions });
    const database = await openDatabase(placeOf(values.data));
    try {
      await migrate(database);
      for (const { bureau, acts } of await bureausIn(database)) {
        const parts = {
          bureau,
          duties: new Map(duties.map((duty) => [duty.procedure.id, duty])),
          timeline: Timeline.of(await new Archive(database, bureau).actsOf(bureauStream)),
        };
        const bar = progress('重建', acts);
        const counted = await rebuildProjections(database, parts, bar.update);
        bar.stop();
        console.log(`已重建：${bureau}，${counted.acts}个行为，${counted.matters}个事项`);
      }
      return 0;
    } finally {
      await database.close();
    }
  },
};
