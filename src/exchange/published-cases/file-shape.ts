/** 公示案件文件 — the shape of one case in a file of ours: the facts of a publication, sums in yuan as they are printed. */
import { Type } from 'typebox';
import { dateKinds, paperKinds, partyKinds, printedKinds } from '../../duties/published-case/procedure.ts';
import { observableSteps } from '../../duties/published-case/steps.ts';
import * as field from '../../law/fields.ts';

/** A sum in yuan, or the text that is printed for it (`1.5万元`, `**元`). */
const amount = (title: string) =>
  Type.Unsafe<number | string>({ type: ['number', 'string'], title, 'x-field': 'amount' });

export const amountNames = {
  fine: '罚款',
  gains: '违法所得',
  goodsValue: '货值金额',
  sales: '销售金额',
  total: '罚没合计',
  confiscated: '没收金额',
} as const;

export const fileCase = field.data({
  id: field.text('编号', { maxLength: 100 }),
  address: field.text('公示地址', { maxLength: 2_000 }),
  addressNote: field.optional(field.text('地址说明')),
  pageKind: field.text('页面类型'),
  organ: field.text('处罚机关'),
  division: field.optional(field.text('行政区划代码')),
  number: field.text('决定书文号'),
  party: field.group('当事人', {
    kind: field.choice('当事人类型', partyKinds),
    name: field.text('当事人名称'),
    code: field.optional(field.text('统一社会信用代码')),
    codeNote: field.optional(field.text('代码说明')),
  }),
  violation: field.paragraph('违法行为'),
  origin: field.optional(field.text('案件来源')),
  amounts: field.optional(
    field.group('金额', {
      fine: field.optional(amount(amountNames.fine)),
      gains: field.optional(amount(amountNames.gains)),
      goodsValue: field.optional(amount(amountNames.goodsValue)),
      sales: field.optional(amount(amountNames.sales)),
      total: field.optional(amount(amountNames.total)),
      confiscated: field.optional(amount(amountNames.confiscated)),
    }),
  ),
  goods: field.optional(
    field.rows(
      '货物',
      {
        name: field.text('名称'),
        unit: field.optional(field.text('单位')),
        quantity: field.optional(field.quantity('查获数量')),
        packs: field.optional(field.quantity('包装数')),
        perPack: field.optional(field.quantity('每包装数量')),
        acquired: field.optional(field.quantity('购进数量')),
        sold: field.optional(field.quantity('售出数量')),
        left: field.optional(field.quantity('剩余数量')),
        cost: field.optional(amount('进价')),
        price: field.optional(amount('售价')),
      },
      0,
    ),
  ),
  papers: field.optional(
    field.rows('文书', { kind: field.choice('文书种类', paperKinds), number: field.text('文书编号') }, 0),
  ),
  statements: field.optional(
    field.rows(
      '陈述',
      {
        attribute: field.text('事项'),
        value: field.text('所载内容'),
        place: field.text('所在部分'),
      },
      0,
    ),
  ),
  printed: field.optional(
    field.rows('照录的文字', { what: field.choice('类别', printedKinds), text: field.text('文字') }, 0),
  ),
  steps: field.optional(
    field.rows('步骤', { act: field.choice('步骤', observableSteps), on: field.day('步骤的日期') }, 0),
  ),
  dates: field.optional(
    field.rows('其他日期', { what: field.choice('日期的事项', dateKinds), on: field.day('日期') }, 0),
  ),
  columns: field.optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { title: '公示的项目', maxItems: 100 }),
  ),
});

export type FileCase = field.Static<typeof fileCase>;
