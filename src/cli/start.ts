import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { foundDemonstration } from '../demo/demonstration.ts';
import { dossierFindings } from '../exchange/published-cases/dossier-findings.ts';
import { importPublishedCases } from '../exchange/published-cases/import-published-cases.ts';
import { buildApp } from '../server/app.ts';
import { type OpenBureau, openBureau } from '../server/bureau.ts';
import { untilStopped } from '../server/start.ts';
import { placeHelp, placeOf, placeOptions } from './place.ts';
import { progress } from './progress.ts';
import { type Command, UsageError } from './usage.ts';

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

数据目录为空时，建立一个虚构的演示局：每个岗位一个账号，十余件虚构事项，另有真实公示案件供查阅。`,
  async run(args) {
    const options = { ...placeOptions, proxy: { type: 'boolean' }, empty: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const port = readPort(process.env.PORT ?? '3000');
    const place = placeOf(values.data);
    const bar = progress('重建投影', 1);
    const bureau = await openBureau(place, {
      onRebuild: () => bar.update(0),
      onFailure: (error) => console.error(error),
    });
    bar.stop();
    try {
      if (bureau.record.head.position === 0 && !values.empty) await demonstrate(bureau, place.folder);
      const behindProxy = values.proxy === true;
      const app = await buildApp(bureau, {
        behindProxy,
        supervisionPhone: process.env.SUPERVISION_PHONE,
        findingsOf: (matter, acts) => dossierFindings(matter, acts, bureau.record.settings.calendar),
        logTo: process.stderr,
      });
      const address = await app.listen({ host: process.env.HOST ?? '127.0.0.1', port });
      await announce(address, bureau, place.folder);
      await untilStopped({
        address,
        stop: async () => {
          await app.close();
          await bureau.close();
        },
      });
      return 0;
    } catch (error) {
      await bureau.close().catch(() => {});
      throw isTaken(error) ? new UsageError(`端口 ${port} 已被占用，请用 PORT 指定另一个`) : error;
    }
  },
};

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`PORT 应为 0 至 65535 的整数：${text}`);
  return port;
}

const isTaken = (error: unknown): boolean => (error as { code?: string }).code === 'EADDRINUSE';
const accountsFile = (folder: string): string => join(folder, 'demonstration-accounts.txt');

async function demonstrate(bureau: OpenBureau, folder: string): Promise<void> {
  const bar = progress('建立演示局', 100);
  const { password, accounts } = await foundDemonstration(bureau, (done, total) => bar.update((done / total) * 80));
  await importPublishedCases(bureau.record, await readFile(sample, 'utf8'), { actor: 'wang' });
  bar.stop();
  const lines = accounts.map(({ login, name, post }) => `  ${login.padEnd(7)}${name}（${post}）`);
  const text = `演示账号（人员、事项均为虚构），口令都是 ${password}\n${lines.join('\n')}\n`;
  await writeFile(accountsFile(folder), text, { mode: 0o600 });
}

async function announce(address: string, bureau: OpenBureau, folder: string): Promise<void> {
  const { name } = bureau.record.settings;
  console.log(`${name || '（尚未建立本局：plumbline found --help）'}\n${address}\n`);
  if (existsSync(accountsFile(folder))) console.log(await readFile(accountsFile(folder), 'utf8'));
  console.log('Ctrl+C 停止');
}
