import { describe, expect, it } from 'vitest';
import { controlId, pathOfControl, withValueAt } from './place.ts';

describe('项目的位置', () => {
  it('只改所指的一处，其余原样', () => {
    const fields = { fine: '1', items: [{ name: '酸奶' }, { name: '面包' }], approval: { by: 'chen' } };
    const changed = withValueAt(fields, '/data/items/1/name', '饼干');
    expect(changed).toEqual({ ...fields, items: [{ name: '酸奶' }, { name: '饼干' }] });
    expect(changed.approval).toBe(fields.approval);
    expect((changed.items as readonly object[])[0]).toBe(fields.items[0]);
  });

  it('控件的标识由位置而来', () => {
    expect(controlId('/data/items/0/name')).toBe('f-data-items-0-name');
    expect(pathOfControl('f-data-items-0-name')).toBe('/data/items/0/name');
  });
});
