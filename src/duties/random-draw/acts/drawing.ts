/** 公布名单、公布投入、抽取、重抽 — first everything is fixed and published, only then can the seed be known. */
import { rndRecusal } from '../../../law/common-rules/inspection-officers.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { rndRiskDraw, rndTwoLibraries } from '../rules.ts';

const hash = (title: string) => field.text(title, { maxLength: 64 });
const id = (title: string) => field.text(title, { maxLength: 100 });
const maybe = (title: string) => field.text(title, { maxLength: 200 });

/** The result may have more rows than other lists: `resultRowsAtMost` of them are in the act itself. */
export const resultRowsAtMost = 5_000;
/** A list of businesses longer than this lies in the published file; the act holds its hash. */
export const listRowsAtMost = 2_000;

const drawn = {
  ...field.rows('抽查结果', {
    order: field.count('抽取顺序', { minimum: 1 }),
    id: id('检查对象编号'),
    creditClass: field.optional(maybe('信用等级')),
    item: field.optional(maybe('事项')),
    officers: field.people('检查人员', 0),
  }),
  maxItems: resultRowsAtMost,
};

export const drawingActs = {
  ListCommitted: {
    zh: '公布名单和承诺',
    from: ['prepared'],
    to: 'committed',
    by: ['unit-head', 'case-handler', 'supervisor'],
    basis: [rndTwoLibraries, rndRiskDraw, rndRecusal],
    data: field.data({
      businessCount: field.count('检查对象户数', { minimum: 1 }),
      businessHash: hash('检查对象名单散列值'),
      businesses: field.optional(
        field.rows('检查对象名单（两千户以内的）', {
          id: id('统一社会信用代码或者编号'),
          name: maybe('名称'),
          creditClass: field.optional(maybe('信用等级')),
          item: field.optional(maybe('事项')),
        }),
      ),
      officers: field.rows('执法检查人员名单', {
        id: field.person('检查人员'),
        name: maybe('姓名'),
        load: field.count('已有任务数'),
        absent: field.yesNo('不在岗（休假、学习、病事假）'),
      }),
      recusals: field.rows('回避', { officer: field.person('检查人员'), business: id('检查对象编号') }, 0),
      perBusiness: field.count('每户检查人员数', { minimum: 1, maximum: 50 }),
      maxLoad: field.optional(field.count('每人任务上限', { minimum: 1 })),
      strata: field.rows('分层和抽取数', {
        creditClass: field.optional(maybe('信用等级')),
        item: field.optional(maybe('事项')),
        quota: field.count('抽取数'),
      }),
      commitments: field.rows('投入方和承诺', { party: id('投入方'), hash: hash('承诺（散列值）') }, 2),
      frame: hash('事前承诺值'),
      publishedAt: field.text('名单和承诺公布的地址'),
    }),
  },
  ContributionRevealed: {
    zh: '公布投入',
    from: ['committed'],
    by: ['unit-head', 'case-handler', 'supervisor'],
    basis: [rndTwoLibraries],
    data: field.data({ party: id('投入方'), value: hash('投入（64位十六进制数）') }),
  },
  ResultDrawn: {
    zh: '抽取并记录结果',
    from: ['committed'],
    to: 'drawn',
    by: ['unit-head', 'case-handler', 'supervisor'],
    basis: [rndTwoLibraries, rndRecusal, rndRiskDraw],
    data: field.data({
      seed: hash('种子'),
      count: field.count('抽取户数', { minimum: 1 }),
      resultHash: hash('结果散列值'),
      rows: field.optional(drawn),
      fileHash: hash('抽取文件的散列值'),
      fileAt: field.text('抽取文件公布的地址'),
    }),
  },
  RedrawOrdered: {
    zh: '决定重新抽取',
    from: ['committed', 'drawn'],
    to: 'prepared',
    by: ['bureau-head', 'bureau-chief', 'supervisor'],
    basis: [rndTwoLibraries, rndRecusal],
    data: field.data({
      ground: field.choice('情形', [
        { code: 'not-revealed', zh: '有投入方没有公布投入' },
        { code: 'library-wrong', zh: '名录库有错误' },
        { code: 'parameters-wrong', zh: '分层或者抽取数有错误' },
        { code: 'short-of-officers', zh: '执法检查人员不足' },
        { code: 'other', zh: '其他' },
      ]),
      party: field.optional(id('没有公布投入的一方')),
      reason: field.paragraph('理由'),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
