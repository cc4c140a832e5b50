import { readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from '../server/generated.ts';
import type { Command } from './usage.ts';

/** `plumbline generate` — writes the documents that are drawn from the code; a test keeps them equal to it. */
export const generate: Command = {
  zh: '由代码生成文档（词汇、拒绝代码、法规索引、流程图）',
  help: '用法：plumbline generate\n\n在源代码目录中运行，更新 docs/generated 与各职责说明中的流程图。',
  async run() {
    for (const file of generatedFiles((path) => readFileSync(path, 'utf8'))) writeFileSync(file.path, file.text);
    return 0;
  },
};
