import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Audited, audit as auditText } from '../statistics/audit/audit.ts';
import type { FoundRelation } from '../statistics/audit/relation.ts';
import { type Command, exitCodes, UsageError } from './usage.ts';

/** No report is that long: a text of more is another file, and would only keep the reader waiting. */
const largest = 4 * 1024 * 1024;

/** `plumbline audit` — checks the figures of any plain Chinese report against each other. */
export const audit: Command = {
  zh: '核对一份报告文本中的数是否相符',
  help: `用法：plumbline audit 文件 [--json]

  文件      纯文本（UTF-8 或者 GB18030），不超过4兆字节：本局的报告稿，或者其他局公布的报告
  --json    输出 JSON：{relations: [{kind, expression, quotes, left, right, gap, result, suggestions}], figures: […]}

从文字中找出各个数和它们的关系：重复的指标，其中、分别、包括、其余，排名前几，占比、比率、增长，先后次序。
result：holds 相符；fails 不符；undecidable 文中没有写明，无法判断。有不符的，退出码为1。`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('请写明一个文件');
    const audited = auditText(await readText(path));
    console.log(values.json ? JSON.stringify(asJson(path, audited), null, 2) : asText(audited));
    return audited.relations.some(({ result }) => result === 'fails') ? exitCodes.wanting : exitCodes.done;
  },
};

async function readText(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`没有这个文件：${path}`);
  if (found.size > largest) {
    const size = (found.size / 1024 / 1024).toFixed(1);
    throw new UsageError(
      `文件有${size}兆字节，超过4兆字节：一份报告不会这么长，请确认是不是要核对的文件，或者分开核对`,
    );
  }
  const bytes = await readFile(path);
  if (bytes.includes(0)) throw new UsageError(`${path} 不是纯文本：请另存为纯文本（.txt）以后再核对`);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next encoding
    }
  }
  throw new UsageError(`${path} 的文字编码无法识别：请用 UTF-8 或者 GB18030 保存`);
}

const counted = (relations: readonly FoundRelation[], result: FoundRelation['result']): number =>
  relations.filter((relation) => relation.result === result).length;

function asJson(file: string, { figures, relations }: Audited) {
  const summary = {
    figures: figures.length,
    holds: counted(relations, 'holds'),
    fails: counted(relations, 'fails'),
    undecidable: counted(relations, 'undecidable'),
  };
  return { file, summary, relations, figures };
}

const headings = { fails: '不符', undecidable: '无法判断', holds: '相符' } as const;

function asText({ figures, relations }: Audited): string {
  if (figures.length === 0) return '没有找到带单位的数，没有什么可以核对。';
  const parts = (Object.keys(headings) as FoundRelation['result'][]).map((result) => {
    const those = relations.filter((relation) => relation.result === result);
    return [`${headings[result]}（${those.length}）`, ...those.map(lineOf)].join('\n');
  });
  return `找到${figures.length}个数、${relations.length}项关系。\n\n${parts.join('\n\n')}`;
}

function lineOf({ expression, left, right, gap, result, suggestions, quotes }: FoundRelation): string {
  if (result === 'holds') return `  ${expression}`;
  const numbers =
    result === 'fails' && left !== null && right !== null ? `：${left}对${right}，相差${Math.abs(gap ?? 0)}` : '';
  const lines = [`  ${expression}${numbers}`];
  if (result === 'fails') lines.push(`    原文：${quotes.map((quote) => `“${quote}”`).join('、')}`);
  return [...lines, ...suggestions.map((suggestion) => `    ${suggestion}`)].join('\n');
}
