/** 权责清单 — what the bureau may do at all: drafted in rounds, reviewed, approved, published, never silently changed. */
import * as field from '../../law/fields.ts';
import type { PlainDate } from '../../law/kinds.ts';
import { procedure } from '../../law/procedure.ts';
import type { ListedPower } from '../../record/powers.ts';
import { adjustments, delistingGrounds, roundGrounds } from './choices.ts';
import { changeable, clearable, itemFields } from './item-fields.ts';
import { plAdjust, plFields, plTypes, publishInfoGeneral } from './rules.ts';

const drafters = ['legal-reviewer', 'review-head', 'unit-head'] as const;

/** Every changeable field as one that may be left out: what is not said stays. */
const changes = Object.fromEntries(
  Object.entries(changeable).map(([name, schema]) => [name, field.optional(schema)]),
) as { readonly [N in keyof typeof changeable]: ReturnType<typeof field.optional<(typeof changeable)[N]>> };

const round = {
  ground: field.choice('编制、调整的事由', roundGrounds),
  explanation: field.paragraph('说明（涉及的法律、法规、文件）'),
};

export const powers = procedure({
  id: 'powers',
  zh: '权责清单',
  states: {
    drafting: { zh: '起草中' },
    'in-review': { zh: '合法性审核中' },
    reviewed: { zh: '审核通过' },
    approved: { zh: '已批准' },
    published: { zh: '公布中' },
    withdrawn: { zh: '已停用', final: true },
    abandoned: { zh: '已终止', final: true },
  },
  clocks: {
    publish: { zh: '公布清单', rule: publishInfoGeneral, nature: 'term' },
  },
  acts: {
    ListDrafted: {
      zh: '起草权责清单',
      from: ['none'],
      to: 'drafting',
      by: drafters,
      basis: [plAdjust, plTypes],
      data: field.data({ name: field.text('清单名称'), ...round }),
    },
    RoundOpened: {
      zh: '开始新一轮调整',
      from: ['published'],
      to: 'drafting',
      by: drafters,
      basis: [plAdjust],
      data: field.data(round),
    },
    PowersEntered: {
      zh: '列入权责事项',
      from: ['drafting'],
      by: drafters,
      basis: [plTypes, plFields],
      data: field.data({ items: field.rows('权责事项', itemFields), source: field.optional(field.text('来源文件')) }),
    },
    PowerAdjusted: {
      zh: '调整一个权责事项',
      from: ['drafting'],
      by: drafters,
      basis: [plAdjust],
      data: field.data({
        code: itemFields.code,
        reason: field.choice('调整内容', adjustments),
        explanation: field.paragraph('调整说明'),
        ...changes,
        cleared: field.choices('删去的项目', clearable, 0),
      }),
    },
    PowersDelisted: {
      zh: '取消权责事项',
      from: ['drafting'],
      by: drafters,
      basis: [plAdjust],
      data: field.data({
        codes: field.rows('取消的事项', { code: itemFields.code }),
        ground: field.choice('取消事由', delistingGrounds),
        reason: field.paragraph('理由（废止、修改的条文等）'),
      }),
    },
    DraftEntryDropped: {
      zh: '从方案中删去一项',
      from: ['drafting'],
      by: drafters,
      basis: [plAdjust],
      anytime: true,
      data: field.data({ code: itemFields.code, reason: field.paragraph('理由') }),
    },
    SubmittedForReview: {
      zh: '送合法性审核',
      from: ['drafting'],
      to: 'in-review',
      by: drafters,
      basis: [plAdjust],
      data: field.noData,
    },
    LegalityReviewReturned: {
      zh: '合法性审核：退回修改',
      from: ['in-review'],
      to: 'drafting',
      by: ['legal-reviewer', 'review-head'],
      basis: [plAdjust],
      data: field.data({ opinion: field.paragraph('审核意见') }),
    },
    LegalityReviewPassed: {
      zh: '合法性审核：通过',
      from: ['in-review'],
      to: 'reviewed',
      by: ['legal-reviewer', 'review-head'],
      basis: [plAdjust],
      data: field.data({
        opinion: field.paragraph('审核意见'),
        outside: field.optional(field.text('外部审核机关（司法行政、政务服务部门）')),
      }),
    },
    ListApproved: {
      zh: '批准清单',
      from: ['reviewed'],
      to: 'approved',
      by: ['legal-reviewer', 'review-head'],
      signatures: ['bureau-chief'],
      basis: [plAdjust],
      data: field.data({
        approver: field.text('批准机关'),
        document: field.optional(field.text('批准文件')),
      }),
      starts: [{ clock: 'publish' }],
    },
    ListPublished: {
      zh: '公布权责清单',
      from: ['approved'],
      to: 'published',
      by: drafters,
      basis: [publishInfoGeneral, plFields, plAdjust],
      data: field.data({ publishedAt: field.text('公布的网站或者地点') }),
      ends: [{ clock: 'publish' }],
    },
    RoundDropped: {
      zh: '终止本轮调整',
      from: ['drafting', 'in-review', 'reviewed', 'approved'],
      to: 'published',
      by: drafters,
      basis: [plAdjust],
      anytime: true,
      data: field.data({ reason: field.paragraph('理由') }),
      ends: [{ clock: 'publish' }],
    },
    DraftAbandoned: {
      zh: '终止编制',
      from: ['drafting', 'in-review', 'reviewed', 'approved'],
      to: 'abandoned',
      by: drafters,
      basis: [plAdjust],
      anytime: true,
      data: field.data({ reason: field.paragraph('理由') }),
      ends: [{ clock: 'publish' }],
    },
    ListWithdrawn: {
      zh: '停用权责清单',
      from: ['published'],
      to: 'withdrawn',
      by: drafters,
      signatures: ['bureau-chief'],
      basis: [plAdjust],
      anytime: true,
      data: field.data({ reason: field.paragraph('理由（机构撤并、由哪一清单代替）') }),
    },
  },
  mainPath: [
    'ListDrafted',
    'PowersEntered',
    'SubmittedForReview',
    'LegalityReviewPassed',
    'ListApproved',
    'ListPublished',
  ],
});

export type PowersTable = typeof powers;

type Entered = field.Static<(typeof powers)['acts']['PowersEntered']['data']>['items'][number];

/** 方案中的一项 — what a round will do to one power when it is published. */
export type DraftEntry =
  | { readonly change: 'add'; readonly code: string; readonly item: Entered }
  | { readonly change: 'adjust'; readonly code: string; readonly item: Entered; readonly reason: string }
  | { readonly change: 'delist'; readonly code: string; readonly ground: string; readonly reason: string };

/** 在列的一版 — one published version of a power, with all that the list says of it. */
export type CatalogueItem = ListedPower & Omit<Entered, keyof ListedPower>;

/** 一轮 — what one publication changed, by code and kind. */
export interface Round {
  readonly on: PlainDate;
  readonly added: readonly { readonly code: string; readonly kind: string }[];
  readonly adjusted: readonly { readonly code: string; readonly kind: string }[];
  readonly delisted: readonly { readonly code: string; readonly kind: string; readonly ground: string }[];
}

export interface PowersFacts {
  readonly name: string;
  readonly draft: readonly DraftEntry[];
  /** All versions ever published; the same array until the next publication. */
  readonly powers: readonly CatalogueItem[];
  readonly rounds: readonly Round[];
  readonly publishedOn: PlainDate | null;
  readonly publishedAt: string;
  readonly withdrawnOn: PlainDate | null;
}

/** The version of a power that the list has now, or undefined. */
export function currentItem(facts: PowersFacts, code: string): CatalogueItem | undefined {
  return facts.powers.find((item) => item.code === code && item.until === undefined);
}
