import { date } from '../../../law/kinds.ts';
import type { CaseStage } from '../stage.ts';
import { inOrder, type Planned } from '../story.ts';

const on = { published: date('2019-03-18'), added: date('2019-07-22') } as const;

/** 事项 — its code, its name, whom it is about, and whether it is one of the key ones. */
const items: readonly (readonly [code: string, name: string, target: string, level: 'key' | 'general'])[] = [
  ['DJ-01', '登记事项检查', '企业', 'general'],
  ['DJ-02', '公示信息检查', '企业', 'general'],
  ['GG-01', '广告行为检查', '广告经营者、发布者', 'general'],
  ['JG-01', '明码标价检查', '经营者', 'general'],
  ['SP-01', '食品销售监督检查', '食品销售者', 'key'],
  ['SP-02', '餐饮服务监督检查', '餐饮服务提供者', 'key'],
  ['SP-03', '食品生产监督检查', '食品生产者', 'key'],
  ['YP-01', '药品零售检查', '药品零售企业', 'key'],
  ['YX-01', '医疗器械经营检查', '医疗器械经营企业', 'key'],
  ['HZ-01', '化妆品经营检查', '化妆品经营者', 'general'],
  ['TS-01', '电梯使用单位检查', '电梯使用单位', 'key'],
  ['ZL-01', '产品质量监督检查', '生产者、销售者', 'general'],
];
const later: typeof items = [
  ['JL-01', '计量器具检定检查', '使用单位', 'general'],
  ['WL-01', '网络交易监测', '电子商务经营者', 'general'],
];

const rowOf = ([code, name, target, level]: (typeof items)[number]) => ({
  code,
  name,
  level,
  target,
  basis: '有关法律、法规、规章（演示，条款从略）',
  random: level === 'general',
});

/** 随机抽查事项清单：公布，年中增加两项. */
export function inspectionItemStories(stage: CaseStage): Planned[] {
  const by = stage.roster.holders('law', 'legal-reviewer')[0]?.id ?? '';
  const publishedAt = '某某区人民政府网站（演示）';
  const list = {
    name: '某某区市场监督管理局随机抽查事项清单2019年版（演示）',
    field: '登记、食品、药品、特种设备、质量、价格、广告',
    items: items.map(rowOf),
    publishedAt,
  };
  const added = { items: later.map(rowOf), reason: '按照职责调整增加（演示）。', publishedAt };
  return [
    {
      name: 'inspection-items',
      on: on.published,
      tell: () =>
        inOrder(
          'inspection-items',
          [on.published, { act: 'ItemListPublished', by, data: list }],
          [on.added, { act: 'ItemsAdded', by, data: added }],
        ),
    },
  ];
}
