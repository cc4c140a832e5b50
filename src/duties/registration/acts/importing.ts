/** 导入登记簿 — what another organ's register says, row by row with its source; and putting our own right. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { registerKinds } from '../choices.ts';
import { codeUscc } from '../rules/code.ts';
import { regEntries, regPublish } from '../rules/present.ts';

const business = {
  uscc: field.optional(field.creditCode()),
  internalNumber: field.optional(field.text('注册号（没有统一社会信用代码的）')),
  name: field.text('名称', { maxLength: 300 }),
  kind: field.choice('主体类型', registerKinds),
  address: field.optional(field.text('住所（经营场所）', { maxLength: 500 })),
};

const clearable = [
  { code: 'address', zh: '住所' },
  { code: 'establishedOn', zh: '成立日期' },
  { code: 'deregisteredOn', zh: '注销日期' },
  { code: 'creditClass', zh: '信用分类' },
] as const;

export const importingActs = {
  RegisterImportBegun: {
    zh: '开始导入登记簿',
    from: ['none'],
    to: 'importing',
    by: ['case-handler', 'unit-head', 'statistician'],
    basis: [regPublish],
    data: field.data({
      source: field.text('数据来源'),
      asOf: field.day('数据截至日'),
      rows: field.count('来源的行数', { minimum: 1 }),
      confirmed: field.count('与登记簿一致的行数'),
      refused: field.count('有错误、未采用的行数'),
    }),
  },
  RegisterRowsEntered: {
    zh: '记入来源的各行',
    from: ['importing'],
    by: ['case-handler', 'unit-head', 'statistician'],
    basis: [regPublish, codeUscc],
    data: field.data({
      rows: field.rows('经营主体', {
        ...business,
        establishedOn: field.optional(field.day('成立日期')),
        deregisteredOn: field.optional(field.day('注销日期')),
        creditClass: field.optional(field.text('信用分类', { maxLength: 100 })),
        since: field.optional(field.day('核准日期')),
        cleared: field.optional(field.choices('来源写明没有的项目', clearable)),
      }),
    }),
  },
  RegisterImportEnded: {
    zh: '登记簿导入完毕',
    from: ['importing'],
    to: 'completed',
    by: ['case-handler', 'unit-head', 'statistician'],
    basis: [regPublish],
    data: field.data({}),
  },
  RegisterCorrected: {
    zh: '更正登记簿',
    from: ['none'],
    to: 'completed',
    by: ['case-handler'],
    signatures: ['unit-head'],
    basis: [regEntries, regPublish],
    data: field.data({
      ...business,
      now: field.choice('更正为', [
        { code: 'registered', zh: '在册' },
        { code: 'deregistered', zh: '已注销' },
      ]),
      source: field.text('据以更正的来源（其他登记机关的登记、核对的名册）'),
      reasons: field.paragraph('本局登记簿与来源不符的情况和更正的理由'),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
