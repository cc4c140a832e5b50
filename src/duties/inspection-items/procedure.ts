/** 检查事项清单 — the list that every inspection of a business must name: published, kept up, never silently changed. */
import { entItemPublic, rndCap } from '../../law/common-rules/inspection-list.ts';
import * as field from '../../law/fields.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { procedure } from '../../law/procedure.ts';
import { foodChecklist, rndItemList } from './rules.ts';

/** 事项类别 — the two of 国市监信〔2019〕38号. */
const levels = [
  { code: 'key', zh: '重点检查事项' },
  { code: 'general', zh: '一般检查事项' },
] as const;

const lineLevels = [
  { code: 'general', zh: '一般项目' },
  { code: 'key', zh: '重点项目' },
] as const;

/** 上限的口径 — which inspections the published cap counts: the publication says so, nobody here guesses. */
const capBases = [
  { code: 'on-site', zh: '现场（入企）检查' },
  { code: 'every', zh: '全部检查，含书面检查、网络监测' },
] as const;

const itemFields = {
  code: field.text('事项编码', { maxLength: 40 }),
  name: field.text('检查事项'),
  level: field.choice('类别', levels),
  target: field.text('检查对象'),
  basis: field.text('检查依据（名称和条款）'),
  random: field.yesNo('日常检查采用“双随机”抽取对象'),
  supervisionItem: field.optional(field.text('监管事项目录编码（14位）')),
  implementation: field.optional(field.text('检查实施清单编码')),
};

const cap = {
  times: field.count('同一企业每年不超过（次）', { minimum: 1, maximum: 366 }),
  counts: field.choice('计入范围', capBases),
  basis: field.text('公布上限的文件及网址'),
  from: field.day('自何日起'),
};

export const inspectionItems = procedure({
  id: 'inspection-items',
  zh: '检查事项清单',
  states: {
    published: { zh: '公布中' },
    withdrawn: { zh: '已撤下', final: true },
  },
  clocks: {},
  acts: {
    ItemListPublished: {
      zh: '公布检查事项清单',
      from: ['none'],
      to: 'published',
      by: ['bureau-head', 'review-head', 'legal-reviewer'],
      basis: [entItemPublic, rndItemList],
      number: { word: '检事' },
      data: field.data({
        name: field.text('清单名称'),
        field: field.text('监管领域'),
        items: field.rows('检查事项', itemFields),
        cap: field.optional(field.group('年度检查频次上限', cap)),
        publishedAt: field.text('公布的网站或者平台'),
      }),
    },
    ItemsAdded: {
      zh: '增加检查事项',
      from: ['published'],
      by: ['bureau-head', 'review-head', 'legal-reviewer'],
      basis: [entItemPublic, rndItemList],
      anytime: true,
      data: field.data({
        items: field.rows('检查事项', itemFields),
        reason: field.paragraph('理由（法律、法规、规章的变化）'),
        publishedAt: field.text('公布的网站或者平台'),
      }),
    },
    ItemsRemoved: {
      zh: '清理检查事项',
      from: ['published'],
      by: ['bureau-head', 'review-head', 'legal-reviewer'],
      basis: [entItemPublic, rndItemList],
      anytime: true,
      data: field.data({
        codes: field.rows('检查事项', { code: field.text('事项编码', { maxLength: 40 }) }),
        ground: field.choice('情形', [
          { code: 'basis-gone', zh: '依据废止、修改或者没有依据' },
          { code: 'unused-five-years', zh: '五年未实施' },
          { code: 'merged', zh: '合并到其他事项' },
          { code: 'other', zh: '其他' },
        ]),
        reason: field.paragraph('理由'),
      }),
    },
    CapSet: {
      zh: '公布年度检查频次上限',
      from: ['published'],
      by: ['bureau-head', 'review-head', 'legal-reviewer'],
      basis: [rndCap],
      anytime: true,
      data: field.data(cap),
    },
    ChecklistPublished: {
      zh: '公布检查表',
      from: ['published'],
      by: ['bureau-head', 'review-head', 'legal-reviewer', 'unit-head'],
      basis: [entItemPublic, foodChecklist],
      anytime: true,
      data: field.data({
        code: field.text('事项编码', { maxLength: 40 }),
        version: field.text('检查表版本', { maxLength: 40 }),
        lines: field.rows('检查内容', {
          line: field.count('序号', { minimum: 1 }),
          content: field.text('检查内容'),
          level: field.choice('项目', lineLevels),
          basis: field.text('标准和依据'),
        }),
        from: field.day('自何日起使用'),
      }),
    },
    ListWithdrawn: {
      zh: '撤下检查事项清单',
      from: ['published'],
      to: 'withdrawn',
      by: ['bureau-head', 'review-head', 'legal-reviewer'],
      basis: [entItemPublic, rndItemList],
      data: field.data({ reason: field.paragraph('理由（由哪一清单代替）') }),
    },
  },
  mainPath: ['ItemListPublished'],
});

export type InspectionItemsTable = typeof inspectionItems;

/** 检查事项 — one item with the days on which it was on the list; `until` is the first day on which it no longer was. */
export interface ListedItem {
  readonly code: string;
  readonly name: string;
  readonly level: 'key' | 'general';
  readonly basis: string;
  readonly random: boolean;
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** 检查表 — one version of the checklist of an item, in use from a day on. */
export interface Checklist {
  readonly code: string;
  readonly version: string;
  readonly from: PlainDate;
  readonly lines: readonly { readonly line: number; readonly level: 'key' | 'general' }[];
}

/** 年度检查频次上限 — as published, from a day on. */
export interface Cap {
  readonly times: number;
  readonly counts: 'on-site' | 'every';
  readonly basis: string;
  readonly from: PlainDate;
}

/** What an inspection may read of the list that it names. */
export interface ItemListFacts {
  readonly name: string;
  readonly field: string;
  readonly publishedOn: PlainDate | null;
  readonly publishedAt: string;
  readonly items: readonly ListedItem[];
  readonly caps: readonly Cap[];
  readonly checklists: readonly Checklist[];
  readonly withdrawnOn: PlainDate | null;
}

/** 当日公布中的事项 — the item with this code as it stood on the list on a day, or undefined: not published, not inspected. */
export function findItemOn(list: ItemListFacts, code: string, day: PlainDate): ListedItem | undefined {
  if (list.withdrawnOn !== null && list.withdrawnOn <= day) return undefined;
  return list.items.find(
    (item) => item.code === code && item.from <= day && (item.until === undefined || day < item.until),
  );
}

/** 当日的检查表 — the newest version in use on a day, or undefined where the item has none. */
export function findChecklistOn(list: ItemListFacts, code: string, day: PlainDate): Checklist | undefined {
  let found: Checklist | undefined;
  for (const checklist of list.checklists) {
    if (checklist.code !== code || checklist.from > day) continue;
    if (found === undefined || checklist.from >= found.from) found = checklist;
  }
  return found;
}

/** 当日的频次上限 — the cap in force on a day, or undefined where none was published: there is no invented default. */
export function findCapOn(list: ItemListFacts, day: PlainDate): Cap | undefined {
  let found: Cap | undefined;
  for (const cap of list.caps) if (cap.from <= day && (found === undefined || cap.from >= found.from)) found = cap;
  return found;
}
