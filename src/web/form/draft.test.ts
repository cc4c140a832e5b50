import { describe, expect, it } from 'vitest';
import * as field from '../../law/fields.ts';
import type { FieldSchema } from '../contract-form.ts';
import { dataFromDraft, draftFields, isBlank } from './draft.ts';

/** As it reaches the browser: through JSON. */
const sent = (schema: object): FieldSchema => JSON.parse(JSON.stringify(schema));

const schema = sent(
  field.data({
    fine: field.money('罚款金额'),
    served: field.yesNo('已送达'),
    tier: field.choice('裁量阶次', [
      { code: 'light', zh: '从轻' },
      { code: 'normal', zh: '一般' },
    ]),
    grounds: field.choices('情形', [{ code: 'a', zh: '初次违法' }]),
    witness: field.optional(field.text('见证人')),
    items: field.rows('物品清单', { name: field.text('名称'), quantity: field.quantity('数量') }),
    approval: field.optional(field.group('书面批准', { by: field.person('批准人'), on: field.day('批准日期') })),
    measure: field.optional(field.matter('强制措施', 'coercive-measure')),
  }),
);

const full = {
  fine: 200_050,
  served: false,
  tier: 'light',
  grounds: ['a'],
  items: [{ name: '过期酸奶', quantity: 12.5 }],
  approval: { by: 'chen', on: '2019-11-30' },
  measure: 1203,
};

describe('填写稿', () => {
  it('数据填入表单再取出，仍是同样的数据', () => {
    expect(dataFromDraft(schema, draftFields(schema, full))).toEqual({ data: full, errors: [] });
  });

  it('金额以元填写，以分发出', () => {
    const draft = { ...draftFields(schema, full), fine: '2,000' };
    expect(dataFromDraft(schema, draft).data).toMatchObject({ fine: 200_000 });
  });

  it('三位小数的金额，错误在该项旁边', () => {
    const draft = { ...draftFields(schema, full), fine: '2000.505' };
    expect(dataFromDraft(schema, draft).errors).toEqual([{ path: '/data/fine', zh: '罚款金额最多两位小数（到分）' }]);
  });

  it('清单中的一格有误，指到那一行那一格', () => {
    const draft = { ...draftFields(schema, full), items: [{ name: '', quantity: '一箱' }] };
    expect(dataFromDraft(schema, draft).errors.map((error) => error.path)).toEqual([
      '/data/items/0/name',
      '/data/items/0/quantity',
    ]);
  });

  it('没有回答的是否不当作否', () => {
    const draft = { ...draftFields(schema, full), served: '' };
    expect(dataFromDraft(schema, draft).errors).toEqual([{ path: '/data/served', zh: '请选择：已送达' }]);
  });

  it('空的可选项不发出，填了一半的可选组要填完', () => {
    const empty = draftFields(schema, { ...full, approval: undefined, measure: undefined });
    expect(dataFromDraft(schema, empty).data).not.toHaveProperty('approval');
    const half = { ...empty, approval: { by: 'chen', on: '' } };
    expect(dataFromDraft(schema, half).errors).toEqual([{ path: '/data/approval/on', zh: '请填写批准日期' }]);
  });

  it('空白表单是空白的，必填的清单先有一行', () => {
    const blank = draftFields(schema, {});
    expect(isBlank(blank)).toBe(true);
    expect(blank.items).toHaveLength(1);
  });
});
