/** 公示案件 — the table of a case that is known only from its publication: nothing in it was done by this bureau. */
import { publishScope, publishSocialImpact } from '../../law/common-rules/publication.ts';
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { observableSteps } from './steps.ts';

export const partyKinds = [
  { code: 'individual-business', zh: '个体工商户' },
  { code: 'organisation', zh: '单位' },
  { code: 'enterprise', zh: '企业' },
  { code: 'person', zh: '自然人' },
] as const;

export const paperKinds = [
  { code: 'coercion', zh: '实施行政强制措施决定书' },
  { code: 'preservation', zh: '先行登记保存证据通知书' },
  { code: 'questioning', zh: '询问通知书' },
  { code: 'sampling-report', zh: '检验报告' },
  { code: 'other', zh: '其他文书' },
] as const;

export const printedKinds = [
  { code: 'amount', zh: '金额' },
  { code: 'amount-columns', zh: '罚款、没收两栏金额（万元）' },
  { code: 'scan', zh: '扫描识别的文字' },
] as const;

export const dateKinds = [
  { code: 'purchase', zh: '购进' },
  { code: 'violation-began', zh: '违法行为开始' },
  { code: 'violation-ended', zh: '违法行为终了' },
  { code: 'questioning-notice', zh: '发出询问通知' },
] as const;

const goodsLine = {
  name: field.text('名称'),
  unit: field.optional(field.text('单位')),
  quantity: field.optional(field.quantity('查获数量')),
  packs: field.optional(field.quantity('包装数')),
  perPack: field.optional(field.quantity('每包装数量')),
  acquired: field.optional(field.quantity('购进数量')),
  sold: field.optional(field.quantity('售出数量')),
  left: field.optional(field.quantity('剩余数量')),
  cost: field.optional(field.money('进价')),
  price: field.optional(field.money('售价')),
};

export const publishedCase = procedure({
  id: 'published-case',
  withoutHandlers: true,
  zh: '公示案件',
  states: { observed: { zh: '据公示' } },
  clocks: {},
  mainPath: ['CaseObserved'],
  acts: {
    CaseObserved: {
      zh: '登记公示案件',
      from: ['none'],
      to: 'observed',
      by: ['case-handler', 'legal-reviewer', 'supervisor', 'statistician'],
      basis: [publishScope, publishSocialImpact],
      reaction: true,
      data: field.data({
        caseId: field.text('导入编号', { maxLength: 100 }),
        address: field.text('公示地址', { maxLength: 2_000 }),
        addressNote: field.optional(field.text('地址说明')),
        pageKind: field.text('页面类型'),
        organ: field.text('处罚机关'),
        division: field.optional(field.text('行政区划代码')),
        number: field.text('决定书文号（照录）'),
        partyKind: field.choice('当事人类型', partyKinds),
        partyName: field.text('当事人名称（照录）'),
        partyCode: field.optional(field.text('统一社会信用代码（照录）')),
        partyCodeNote: field.optional(field.text('代码说明')),
        violation: field.paragraph('违法行为'),
        origin: field.optional(field.text('案件来源（照录）')),
        fine: field.optional(field.money('罚款')),
        gains: field.optional(field.money('违法所得')),
        goodsValue: field.optional(field.money('货值金额')),
        sales: field.optional(field.money('销售金额')),
        total: field.optional(field.money('罚没合计')),
        confiscated: field.optional(field.money('没收金额')),
        goods: field.rows('货物', goodsLine, 0),
        papers: field.rows(
          '文书',
          { kind: field.choice('文书种类', paperKinds), number: field.text('编号（照录）') },
          0,
        ),
        statements: field.rows(
          '陈述',
          { attribute: field.text('事项'), value: field.text('所载内容'), place: field.text('所在部分') },
          0,
        ),
        printed: field.rows('照录的文字', { what: field.choice('类别', printedKinds), text: field.text('文字') }, 0),
        dates: field.rows('其他日期', { what: field.choice('事项', dateKinds), on: field.day('日期') }, 0),
        columns: field.rows('公示的项目', { name: field.text('项目') }, 0),
      }),
    },
    StepObserved: {
      zh: '登记公示所载步骤',
      from: ['observed'],
      by: ['case-handler', 'legal-reviewer', 'supervisor', 'statistician'],
      basis: [publishScope, publishSocialImpact],
      reaction: true,
      anytime: true,
      data: field.data({ act: field.choice('步骤', observableSteps) }),
    },
  },
});

export type PublishedCaseTable = typeof publishedCase;
