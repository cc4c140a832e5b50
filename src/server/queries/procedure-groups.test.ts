import { describe, expect, it } from 'vitest';
import { duties } from '../../duties/index.ts';
import { groupOf, inMenuOrder, procedureGroups } from './procedure-groups.ts';

const ids = duties.map(({ procedure }) => procedure.id);

describe('业务分类', () => {
  it('每一项职责都在一类之中，只在一类', () => {
    expect(ids.filter((id) => groupOf(id) === '其他')).toEqual([]);
    const placed = procedureGroups.flatMap(({ procedures }) => procedures);
    expect(placed).toEqual([...new Set(placed)]);
  });

  it('同一类的程序排在一起，没有一项丢失', () => {
    const ordered = inMenuOrder(ids.map((id) => ({ id })));
    expect([...ordered.map(({ id }) => id)].sort()).toEqual([...ids].sort());
    const groups = ordered.map(({ id }) => groupOf(id));
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual([...new Set(groups)]);
  });
});
