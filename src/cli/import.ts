import { parseArgs } from 'node:util';
import { importRegister } from './import-businesses.ts';
import { importPenalties } from './import-penalties.ts';
import { importPowerList } from './import-powers.ts';
import { placeHelp, placeOptions } from './place.ts';
import { type Command, UsageError } from './usage.ts';

const options = {
  ...placeOptions,
  actor: { type: 'string' },
  on: { type: 'string' },
  source: { type: 'string' },
  'keep-good': { type: 'boolean' },
  'good-rows': { type: 'boolean' },
  'all-or-none': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** What all imports are told on the command line. */
export interface ImportValues {
  readonly data: string | undefined;
  readonly actor: string | undefined;
  readonly on: string | undefined;
  readonly source: string | undefined;
  readonly keepsGood: boolean;
  readonly json: boolean;
}

const imports: Readonly<Record<string, (file: string, values: ImportValues) => Promise<number>>> = {
  businesses: importRegister,
  penalties: importPenalties,
  powers: importPowerList,
};

/** `plumbline import WHAT FILE` — files of others become acts on the record. */
export const importFile: Command = {
  zh: '导入：businesses 文件（经营主体名册）；penalties 文件（其他局公示的处罚案件）；powers 文件（本局权责清单）',
  help: `用法：plumbline import businesses 文件 --on 数据截至日 [选项]
      plumbline import penalties 文件 [选项]
      plumbline import powers 文件 [选项]

businesses 登记系统导出的经营主体名册（CSV），成为登记簿；penalties 其他局公示的处罚案件，成为案卷；powers 权责清单（JSON 或者 CSV），成为待审核的方案

${placeHelp}
  --actor 标识     以谁的名义导入（默认本局第一名有此岗位的人员）
  --on 日期        businesses 的数据截至日；powers 的起草日期（默认今天），如2019-11-01
  --source 来源    businesses 的数据来源（默认文件名）
  --good-rows     有错误的行除外，其余照样导入
  --all-or-none   有一行错误就一行也不导入（默认）
  --json          输出 JSON`,
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [what = '', file] = positionals;
    const run = imports[what];
    if (!run || !file) throw new UsageError(`请写明${Object.keys(imports).join('或者')}和文件`);
    const keepsGood = values['good-rows'] === true || values['keep-good'] === true;
    if (keepsGood && values['all-or-none']) throw new UsageError('--good-rows 和 --all-or-none 只能选一个');
    const { data, actor, on, source } = values;
    return run(file, { data, actor, on, source, keepsGood, json: values.json === true });
  },
};
