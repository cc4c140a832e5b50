import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../../law/calendar.ts';
import { date } from '../../law/kinds.ts';
import type { Act } from '../../record/act.ts';
import { applyAct } from '../../record/fold.ts';
import type { Matter } from '../../record/matter.ts';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { supervisionItemsDuty } from './index.ts';
import { supervisionItems } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(supervisionItems.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});

describe('统计', () => {
  it('存量是认领减取消；取消有清单的事项，清单同时减一', () => {
    const sums = new Map<string, number>();
    let matter: Matter | undefined;
    const told = ['ItemsClaimed', 'ChecklistsEntered', 'ItemDropped'] as const;
    for (const [index, type] of told.entries()) {
      const data = type === 'ItemDropped' ? { ...exampleData[type], code: '01310000000001' } : exampleData[type];
      const act = {
        bureau: 1,
        position: index + 1,
        stream: 1,
        version: index + 1,
        procedure: 'supervision-items',
        type,
        doneOn: date('2019-06-03'),
        actor: 'he',
        body: { data },
      } as unknown as Act;
      matter = applyAct(supervisionItemsDuty, matter, act, officialCalendar);
      for (const { indicator, value } of supervisionItemsDuty.figures?.(act, matter) ?? [])
        sums.set(indicator, (sums.get(indicator) ?? 0) + value);
    }
    expect(Object.fromEntries(sums)).toEqual({
      'supervision-items-claimed': 2,
      'supervision-checklists-entered': 1,
      'supervision-items-dropped': 1,
      'supervision-checklists-dropped': 1,
    });
  });
});
