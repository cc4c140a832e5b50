/** 信用风险分类 — one matter for each business that is classed, and one for each scheme that the bureau adopts. */
import * as field from '../../law/fields.ts';
import { type ActDefinition, procedure } from '../../law/procedure.ts';
import { indicatorTests, localClasses, nationalClasses } from './classify.ts';
import { tjcClasses, tjcDishonest, tjcSerious, tjcWarn } from './rules.ts';

const classers = ['unit-head', 'case-handler'] as const;

const business = {
  businessName: field.text('市场主体名称'),
  creditCode: field.optional(field.creditCode()),
};

const creditFacts = {
  asOf: field.day('信用信息截至'),
  penalties: field.count('公示的行政处罚条数'),
  sum: field.money('罚没款累计'),
  abnormalListed: field.yesNo('列入经营异常名录（标记异常）'),
  refusesInspection: field.yesNo('拒不配合依法检查'),
  seriousListed: field.yesNo('列入严重违法失信名单'),
  courtDefaulter: field.yesNo('被列为失信被执行人'),
};

const nationalClass = field.choice('分类', nationalClasses);

const acts = {
  SchemeAdopted: {
    zh: '采用分类和抽查办法',
    from: ['none'],
    to: 'scheme',
    by: ['unit-head'],
    signatures: ['bureau-head'],
    basis: [tjcClasses],
    data: field.data({
      title: field.text('办法名称'),
      number: field.text('文号'),
      from: field.day('自何日起适用'),
      indicators: field.rows(
        '分类指标',
        {
          test: field.choice('指标', indicatorTests),
          above: field.optional(field.count('数值（罚没款以分计）')),
          class: nationalClass,
        },
        0,
      ),
      otherwise: field.choice('没有指标符合时的分类', nationalClasses),
      drawRates: field.rows('各类的抽查比例（百分比）', { class: nationalClass, percent: field.quantity('比例') }, 0),
    }),
  },
  SchemeEnded: {
    zh: '停用办法',
    from: ['scheme'],
    to: 'scheme-ended',
    by: ['unit-head'],
    signatures: ['bureau-head'],
    basis: [tjcClasses],
    data: field.data({ reason: field.paragraph('停用的理由或者代替的办法') }),
  },
  LocalClassComputed: {
    zh: '按天津办法分类',
    from: ['none', 'classed'],
    to: 'classed',
    by: classers,
    basis: [tjcClasses, tjcWarn, tjcDishonest, tjcSerious],
    data: field.data({ ...business, ...creditFacts }),
  },
  SchemeClassComputed: {
    zh: '按采用的办法分类',
    from: ['none', 'classed'],
    to: 'classed',
    by: classers,
    basis: [tjcClasses],
    data: field.data({
      ...business,
      ...creditFacts,
      scheme: field.matter('采用的办法', 'credit-class'),
      class: nationalClass,
    }),
  },
  NationalClassReceived: {
    zh: '接收上级系统的分类结果',
    from: ['none', 'classed'],
    to: 'classed',
    by: classers,
    basis: [tjcClasses],
    data: field.data({
      ...business,
      asOf: field.day('分类日期'),
      class: nationalClass,
      source: field.text('来源系统'),
      reasons: field.rows('系统给出的理由', { reason: field.text('理由') }, 0),
    }),
  },
  ClassRepaired: {
    zh: '准予分类修复',
    from: ['classed'],
    by: classers,
    basis: [tjcClasses],
    reaction: true,
    data: field.data({
      repair: field.matter('信用修复', 'credit-repair'),
      toClass: field.choice('修复后的分类', localClasses),
    }),
  },
  RepairUndone: {
    zh: '分类修复被撤销',
    from: ['classed'],
    by: classers,
    basis: [tjcClasses],
    reaction: true,
    data: field.data({ repair: field.matter('信用修复', 'credit-repair') }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;

export const creditClass = procedure({
  id: 'credit-class',
  zh: '信用风险分类',
  states: {
    scheme: { zh: '办法在用' },
    'scheme-ended': { zh: '办法停用', final: true },
    classed: { zh: '已分类' },
  },
  clocks: {},
  acts,
  mainPath: [],
});

export type CreditClass = typeof creditClass;
