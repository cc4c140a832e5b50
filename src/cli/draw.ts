import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepareDraw, runDraw } from '../duties/random-draw/draw.ts';
import { type DrawInput, writeDrawFile } from '../duties/random-draw/draw-file.ts';
import { commitmentOf, sha256 } from '../duties/random-draw/hashes.ts';
import { readDrawInput } from '../duties/random-draw/read-draw-input.ts';
import { verifyDrawText } from '../duties/random-draw/verify-draw.ts';
import { type Command, exitCodes, UsageError } from './usage.ts';

/** `plumbline draw` — draws and verifies without a database: whoever holds the file needs nobody's permission. */
export const draw: Command = {
  zh: '双随机抽取：投入、准备、抽取、核验',
  help: `用法：
  plumbline draw contribute --party 名称            为一方产生投入和承诺；承诺先公布，投入在名单公布后再公布
  plumbline draw prepare 输入文件 [--json]          核对名单，算出名单散列和事前承诺值（录入“公布名单和承诺”）
  plumbline draw run 输入文件 --out 抽取文件        各方投入公布后抽取，写出抽取文件
  plumbline draw verify 抽取文件 [--frame 承诺值] [--result 结果散列] [--json]
                                                    重新抽取一遍并逐项核对；不需要数据库，不需要联网

输入文件（JSON）：
  { "task": 任务名称, "round": 轮次,
    "parameters": { "perBusiness": 每户人数, "maxLoad": 每人上限或 null,
                    "strata": [{ "creditClass": 信用等级, "item": 事项, "quota": 抽取数 }] },
    "commitments": [{ "party": 投入方, "hash": 承诺 }], "contributions": [{ "party": 投入方, "value": 投入 }],
    "businesses": [[编号, 名称, 信用等级, 事项]], "officers": [[编号, 姓名, 已有任务数, 是否不在岗]],
    "recusals": [[人员编号, 对象编号]] }

核验时应当以公示的承诺值为准：--frame 填写公示的事前承诺值，文件与公示不一致即不通过。`,
  async run(args) {
    const [action, ...rest] = args;
    switch (action) {
      case 'contribute':
        return contribute(rest);
      case 'prepare':
        return prepare(rest);
      case 'run':
        return run(rest);
      case 'verify':
        return verify(rest);
      default:
        throw new UsageError('请写明 contribute、prepare、run 或者 verify');
    }
  },
};

function contribute(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { party: { type: 'string' } } });
  if (!values.party) throw new UsageError('请写明 --party 投入方名称');
  const value = randomBytes(32).toString('hex');
  console.log(`投入方：${values.party}
承诺（现在公布）：${commitmentOf(values.party, value)}
投入（名单和承诺公布之后再公布，之前请保密）：${value}`);
  return exitCodes.done;
}

function prepare(args: readonly string[]): number {
  const options = { json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const input = inputFrom(positionals);
  if (input === undefined) return exitCodes.wanting;
  const outcome = prepareDraw(input, input.commitments);
  if (!outcome.ok) return wanting('不能抽取', outcome);
  const { businesses, officers, recusals, frame } = outcome.prepared;
  const lists = { businesses, officers, recusals };
  const brief = Object.fromEntries(
    Object.entries(lists).map(([name, { count, hash }]) => [name, { count, hash }] as const),
  );
  if (values.json) console.log(JSON.stringify({ ...brief, frame }));
  else
    console.log(`检查对象：${businesses.count}户，散列值 ${businesses.hash}
检查人员：${officers.count}人，散列值 ${officers.hash}
回避：${recusals.count}条，散列值 ${recusals.hash}
事前承诺值：${frame}`);
  return exitCodes.done;
}

function run(args: readonly string[]): number {
  const options = { out: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (!values.out) throw new UsageError('请写明 --out 抽取文件');
  const input = inputFrom(positionals);
  if (input === undefined) return exitCodes.wanting;
  const outcome = runDraw(input, input.commitments, input.contributions);
  if (!outcome.ok) return wanting('不能抽取', outcome);
  const { file } = outcome;
  const text = writeDrawFile(file);
  writeFileSync(values.out, text);
  const short = file.result.rows.filter((row) => row[4].length < file.parameters.perBusiness).length;
  console.log(`从${file.businesses.count}户中抽取${file.result.count}户
种子：${file.seed}
结果散列：${file.result.hash}
文件散列：${sha256(text)}`);
  if (short > 0)
    console.log(`其中${short}户派不足${file.parameters.perBusiness}人（回避、不在岗或者任务已满），请另行指派`);
  return exitCodes.done;
}

function verify(args: readonly string[]): number {
  const options = { frame: { type: 'string' }, result: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const outcome = verifyDrawText(textOf(positionals));
  const fault = outcome.ok ? differsFromPublished(outcome.file, values) : outcome;
  if (values.json) console.log(JSON.stringify(fault ? { ok: false, at: fault.at, zh: fault.zh } : { ok: true }));
  else if (fault) wanting('核验不通过', fault);
  else if (outcome.ok) {
    const { task, round, businesses, result, commitments, frame } = outcome.file;
    console.log(`核验通过：${task}，第${round}轮，从${businesses.count}户中抽取${result.count}户，${commitments.length}方投入
事前承诺值：${frame}
结果散列：${result.hash}`);
    if (!values.frame) console.log('请与公示的事前承诺值比对：文件自己说的承诺值不能证明它在抽取之前公布过');
  }
  return fault ? exitCodes.wanting : exitCodes.done;
}

interface Fault {
  readonly at: string;
  readonly zh: string;
}

function differsFromPublished(
  file: { readonly frame: string; readonly result: { readonly hash: string } },
  published: { readonly frame?: string | undefined; readonly result?: string | undefined },
): Fault | undefined {
  if (published.frame !== undefined && published.frame !== file.frame)
    return { at: 'frame', zh: `事前承诺值与公示的不一致：文件为 ${file.frame}` };
  if (published.result !== undefined && published.result !== file.result.hash)
    return { at: 'result/hash', zh: `结果散列与公示的不一致：文件为 ${file.result.hash}` };
  return undefined;
}

function wanting(what: string, { at, zh }: Fault): number {
  console.error(at === '' ? `${what}：${zh}` : `${what}：${zh}（位置：${at}）`);
  return exitCodes.wanting;
}

function inputFrom(positionals: readonly string[]): DrawInput | undefined {
  const outcome = readDrawInput(textOf(positionals));
  if (outcome.ok) return outcome.input;
  wanting('输入文件有误', outcome);
  return undefined;
}

function textOf([path, ...more]: readonly string[]): string {
  if (path === undefined || more.length > 0) throw new UsageError('请写明一个文件');
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`不能读取文件 ${path}：${(error as Error).message}`);
  }
}
