/** “互联网+监管”事项 — what of the superior catalogue the bureau has claimed, and how each item is inspected. */
import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { hlwMandate } from './rules.ts';

const by = ['unit-head', 'legal-reviewer', 'review-head', 'statistician'] as const;
const basis = [hlwMandate] as const;
const code = field.text('监管事项目录编码（14位）', { maxLength: 14 });

export const supervisionItems = procedure({
  id: 'supervision-items',
  zh: '“互联网+监管”事项',
  states: { 'in-use': { zh: '在用' } },
  clocks: {},
  mainPath: ['ItemsClaimed', 'ChecklistsEntered'],
  acts: {
    ItemsClaimed: {
      zh: '认领监管事项',
      from: ['none', 'in-use'],
      to: 'in-use',
      by,
      basis,
      data: field.data({
        catalogue: field.text('上级监管事项目录清单及其版本'),
        items: field.rows('认领的事项', {
          code,
          name: field.text('监管事项'),
          power: field.optional(field.text('对应的权责事项编码', { maxLength: 80 })),
        }),
      }),
    },
    ItemDropped: {
      zh: '取消认领',
      from: ['in-use'],
      by,
      basis,
      anytime: true,
      data: field.data({
        code,
        ground: field.choice('情形', [
          { code: 'catalogue-changed', zh: '目录取消或者合并该事项' },
          { code: 'not-ours', zh: '不属于本局职责' },
          { code: 'claimed-by-mistake', zh: '认领有误' },
        ]),
        reason: field.paragraph('理由'),
      }),
    },
    ChecklistsEntered: {
      zh: '录入检查实施清单',
      from: ['in-use'],
      by,
      basis,
      anytime: true,
      data: field.data({
        lists: field.rows('检查实施清单', {
          code,
          implementation: field.text('检查实施清单编码'),
          way: field.text('监管方式'),
        }),
      }),
    },
    ChecklistDropped: {
      zh: '撤下检查实施清单',
      from: ['in-use'],
      by,
      basis,
      anytime: true,
      data: field.data({ code, reason: field.paragraph('理由') }),
    },
  },
});

export type SupervisionItemsTable = typeof supervisionItems;
