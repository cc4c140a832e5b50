import { type Command, exitCodes, UsageError } from './cli/usage.ts';
import { DatabaseUnavailable } from './record/database/database.ts';

/** Each command is loaded only when it is called: `plumbline deadline` must not wait for a database engine. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./cli/start.ts')).start,
  demo: async () => (await import('./cli/demo.ts')).demo,
  found: async () => (await import('./cli/found.ts')).found,
  verify: async () => (await import('./cli/verify.ts')).verify,
  rebuild: async () => (await import('./cli/rebuild.ts')).rebuild,
  report: async () => (await import('./cli/report.ts')).report,
  audit: async () => (await import('./cli/audit.ts')).audit,
  rules: async () => (await import('./cli/rules.ts')).rules,
  deadline: async () => (await import('./cli/deadline.ts')).deadline,
  draw: async () => (await import('./cli/draw.ts')).draw,
  import: async () => (await import('./cli/import.ts')).importFile,
  supervise: async () => (await import('./cli/supervise.ts')).supervise,
  generate: async () => (await import('./cli/generate.ts')).generate,
  bench: async () => (await import('./cli/bench.ts')).bench,
};

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  const load = name === undefined ? undefined : commands[name];
  if (!load) {
    const isHelp = name === undefined || name === '--help' || name === '-h' || name === 'help';
    if (!isHelp) console.error(`没有这个命令：${name}\n`);
    (isHelp ? console.log : console.error)(await overview());
    return isHelp ? exitCodes.done : exitCodes.usage;
  }
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return exitCodes.done;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      console.error(`${(error as Error).message}\n\n${command.help}`);
      return exitCodes.usage;
    }
    if (error instanceof DatabaseUnavailable) {
      console.error(error.message);
      return exitCodes.unavailable;
    }
    console.error(error);
    return exitCodes.bug;
  }
}

function isParseArgsError(error: unknown): boolean {
  return error instanceof TypeError && String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
}

async function overview(): Promise<string> {
  const lines: string[] = [];
  for (const [name, load] of Object.entries(commands)) lines.push(`  ${name.padEnd(10)}${(await load()).zh}`);
  return `准绳 Plumbline\n\n用法：plumbline 命令 [选项]；plumbline 命令 --help 显示说明\n\n${lines.join('\n')}\n
退出码：0 完成；1 发现问题；2 用法有误；3 数据库不可用；70 程序错误`;
}

process.exitCode = await main();
