import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { foundDemonstration } from '../demo/demonstration.ts';
import { dossierFindings } from '../exchange/published-cases/dossier-findings.ts';
import { importPublishedCases } from '../exchange/published-cases/import-published-cases.ts';
import type { Place } from '../record/database/open.ts';
import { buildApp } from '../server/app.ts';
import { type OpenBureau, openBureau } from '../server/bureau.ts';
import { untilStopped } from '../server/start.ts';
import { accountsOf, keepAccounts } from './demonstration-place.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';
import { YearInBackground } from './year-in-background.ts';

const sample = new URL('../../samples/published-penalty-cases.json', import.meta.url);

/** `plumbline start` — opens the bureau in the browser. */
export const start: Command = {
  zh: '启动：在浏览器中打开本局',
  help: `用法：plumbline start [选项]

${placeHelp}
  PORT            端口（默认 3000）
  HOST            监听地址（默认 127.0.0.1，只供本机；置于反向代理之后方可对外）
  SUPERVISION_PHONE  监督电话，显示在公开页面上
  --proxy         在结束 TLS 的反向代理之后运行：采信 x-forwarded 头，会话只经 TLS
  --empty         数据目录为空时不建立演示局（随后用 plumbline found 建立本局）
  --year 2019     在后台把2019年演示年度装入演示局（也可以登录 yang，在页面上装入）

数据目录为空时，建立一个虚构的演示局：每个岗位一个账号，十余件虚构事项，另有真实公示案件供查阅。`,
  async run(args) {
    const flag = { type: 'boolean' } as const;
    const options = { ...placeOptions, proxy: flag, empty: flag, year: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (values.year !== undefined && values.year !== '2019')
      throw new UsageError('--year 只有 2019：目前只有这一个演示年度');
    const port = readPort(process.env.PORT ?? '3000');
    const place = placeOf(values.data);
    const bar = progress('重建投影', 1);
    const bureau = await openBureau(place, {
      onRebuild: () => bar.update(0),
      onFailure: (error) => console.error(error),
    });
    bar.stop();
    try {
      await serve(bureau, place, {
        port,
        proxy: values.proxy === true,
        empty: values.empty === true,
        year: values.year,
      });
      return 0;
    } catch (error) {
      await bureau.close().catch(() => {});
      throw isTaken(error) ? new UsageError(`端口 ${port} 已被占用，请用 PORT 指定另一个`) : error;
    }
  },
};

interface Asked {
  readonly port: number;
  readonly proxy: boolean;
  readonly empty: boolean;
  readonly year: string | undefined;
}

/** Until it is asked to stop. */
async function serve(bureau: OpenBureau, { folder }: Place, asked: Asked): Promise<void> {
  if (bureau.record.head.position === 0 && !asked.empty) await demonstrate(bureau, folder);
  const year = await YearInBackground.of(bureau, folder, (error) => console.error(error));
  if (asked.year !== undefined && !year) throw new UsageError('--year 只用于演示局：这里不是演示局');
  const app = await buildApp(bureau, {
    behindProxy: asked.proxy,
    demonstrationYear: year,
    supervisionPhone: process.env.SUPERVISION_PHONE,
    findingsOf: (matter, acts) => dossierFindings(matter, acts, bureau.record.settings.calendar),
    logTo: process.stderr,
  });
  const address = await app.listen({ host: process.env.HOST ?? '127.0.0.1', port: asked.port });
  await announce(address, bureau, folder);
  if (asked.year !== undefined) year?.begin();
  await untilStopped({
    address,
    stop: async () => {
      await app.close();
      await year?.stop();
      await bureau.close();
    },
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`PORT 应为 0 至 65535 的整数：${text}`);
  return port;
}

const isTaken = (error: unknown): boolean => (error as { code?: string }).code === 'EADDRINUSE';

async function demonstrate(bureau: OpenBureau, folder: string): Promise<void> {
  const bar = progress('建立演示局', 100);
  const published = await readFile(sample, 'utf8');
  const settled = await foundDemonstration(bureau, {
    beforeMatters: () => importPublishedCases(bureau.record, published, { actor: 'wang' }),
    onProgress: (done, total) => bar.update((done / total) * 100),
  });
  bar.stop();
  await keepAccounts(folder, settled);
}

async function announce(address: string, bureau: OpenBureau, folder: string): Promise<void> {
  const { name } = bureau.record.settings;
  console.log(`${name || '（尚未建立本局：plumbline found --help）'}\n${address}\n`);
  const accounts = await accountsOf(folder);
  if (accounts !== undefined) console.log(accounts);
  console.log('Ctrl+C 停止');
}
