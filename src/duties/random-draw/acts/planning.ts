/** 年度计划与任务 — the plan that is filed with the bureau above, and the opening of one draw. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { productSamplingPlan, rndAnnualPlan, rndEquipMode, rndMode } from '../rules.ts';

const batchFields = {
  batch: field.count('批次', { minimum: 1 }),
  items: field.text('抽查事项'),
  scope: field.text('抽查范围'),
  quota: field.text('抽查数量或者比例'),
  when: field.text('实施时间'),
};

export const planningActs = {
  PlanAdopted: {
    zh: '制定年度抽查计划',
    from: ['none'],
    to: 'adopted',
    by: ['bureau-head', 'bureau-chief', 'unit-head'],
    basis: [rndAnnualPlan, productSamplingPlan],
    data: field.data({
      title: field.text('计划名称'),
      year: field.count('年度', { minimum: 2018, maximum: 2100 }),
      batches: field.rows('批次', batchFields),
      publishedAt: field.optional(field.text('公布的网站或者平台')),
    }),
  },
  PlanFiled: {
    zh: '报上一级局备案',
    from: ['adopted'],
    to: 'filed',
    by: ['bureau-head', 'bureau-chief', 'unit-head'],
    basis: [rndAnnualPlan, productSamplingPlan],
    data: field.data({
      superior: field.text('上一级市场监督管理部门'),
      number: field.text('报送文号或者回执'),
    }),
  },
  PlanAdjusted: {
    zh: '调整年度抽查计划',
    from: ['filed'],
    to: 'adopted',
    by: ['bureau-head', 'bureau-chief', 'unit-head'],
    basis: [rndAnnualPlan],
    data: field.data({
      batches: field.rows('调整后的批次', batchFields),
      reason: field.paragraph('调整的理由'),
    }),
  },
  PlanEnded: {
    zh: '年度计划结束',
    from: ['filed'],
    to: 'plan-ended',
    by: ['bureau-head', 'bureau-chief', 'unit-head'],
    basis: [rndAnnualPlan],
    data: field.data({ outcome: field.paragraph('完成情况') }),
  },
  DrawOpened: {
    zh: '立项抽查任务',
    from: ['none'],
    to: 'prepared',
    by: ['unit-head', 'case-handler', 'bureau-head'],
    basis: [rndAnnualPlan, rndMode, rndEquipMode],
    number: { word: '抽查' },
    data: field.data({
      task: field.text('抽查任务名称'),
      origin: field.choice('任务来源', [
        { code: 'annual-plan', zh: '本局年度抽查计划' },
        { code: 'superior', zh: '上级统一组织、上级下达' },
      ]),
      plan: field.optional(field.matter('年度抽查计划', 'random-draw')),
      batch: field.optional(field.count('计划批次', { minimum: 1 })),
      superiorTask: field.optional(field.text('上级任务的名称和文号')),
      mode: field.choice('抽查方式', [
        { code: 'undirected', zh: '不定向抽查' },
        { code: 'directed', zh: '定向抽查' },
      ]),
      conditions: field.optional(field.paragraph('定向条件（类型、规模、行业、区域等）')),
      items: field.text('抽查事项'),
      joint: field.yesNo('跨部门联合抽查'),
      partners: field.optional(field.text('联合的部门')),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
