import { date } from '../../../law/kinds.ts';
import { codeOf } from '../businesses.ts';
import type { CaseStage } from '../stage.ts';
import { inOrder, type Planned, type Told } from '../story.ts';

/** 互联网+监管：认领152项，录入检查实施清单144项. */
const claimed = 152;
const entered = 144;
const on = {
  claimed: date('2019-07-15'),
  entered: [date('2019-08-12'), date('2019-09-16'), date('2019-10-21')],
} as const;

const codeAt = (index: number): string => `0131${String(index + 1).padStart(10, '0')}`;

export function supervisionItemStories(stage: CaseStage): Planned[] {
  const by = stage.roster.holders('credit', 'unit-head')[0]?.id ?? '';
  const items = Array.from({ length: claimed }, (_, index) => ({
    code: codeAt(index),
    name: `监管事项第${index + 1}项（演示）`,
  }));
  const lists = items.slice(0, entered).map(({ code }, index) => ({
    code,
    implementation: `${codeOf(0, 'enterprise')}4${String(index + 1).padStart(3, '0')}`,
    way: '现场检查',
  }));
  const share = entered / on.entered.length;
  const batches = on.entered.map(
    (day, index): Told => [
      day,
      { act: 'ChecklistsEntered', by, data: { lists: lists.slice(index * share, (index + 1) * share) } },
    ],
  );
  const catalogue = '某某市监管事项目录清单2019年版（演示）';
  return [
    {
      name: 'supervision-items',
      on: on.claimed,
      tell: () =>
        inOrder('supervision-items', [on.claimed, { act: 'ItemsClaimed', by, data: { catalogue, items } }], ...batches),
    },
  ];
}
