/** 经营异常名录 — one matter for each business and ground: from what was found to the end of the listing. */
import { partOf } from '../../law/part-of-rule.ts';
import { procedure } from '../../law/procedure.ts';
import { findingActs } from './acts/finding.ts';
import { listingActs } from './acts/listing.ts';
import { removalActs } from './acts/removal.ts';
import { abnObjection, abnRemove, abnThreeYear } from './ending-rules.ts';
import { abnListAnnual, abnListFake, abnListInstant, abnListLost, abnListName, abnOrderInstant } from './rules.ts';

export const abnormalList = procedure({
  id: 'abnormal-list',
  zh: '经营异常名录',
  states: {
    contacting: { zh: '正在联系' },
    ordered: { zh: '已责令公示' },
    established: { zh: '事由已查实' },
    listed: { zh: '已列入' },
    removed: { zh: '已移出', final: true },
    rescinded: { zh: '列入已撤销', final: true },
    settled: { zh: '未列入，已了结', final: true },
  },
  clocks: {
    'order-window': { zh: '责令公示的期限', rule: abnOrderInstant, nature: 'window' },
    'list-annual': { zh: '未报年报的列入公示期限', rule: abnListAnnual, nature: 'term' },
    'list-order': { zh: '责令期满的列入公示期限', rule: abnListInstant, nature: 'term' },
    'list-fake': { zh: '弄虚作假的列入公示期限', rule: abnListFake, nature: 'term' },
    'list-name': { zh: '未变更名称的列入公示期限', rule: abnListName, nature: 'term' },
    'list-lost': { zh: '无法联系的列入公示期限', rule: abnListLost, nature: 'term' },
    'objection-window': { zh: '提出异议期限', rule: partOf(abnObjection, 'apply'), nature: 'window' },
    'objection-accept': { zh: '决定是否受理异议期限', rule: partOf(abnObjection, 'accept'), nature: 'term' },
    'objection-recheck': { zh: '核实异议期限', rule: partOf(abnObjection, 'recheck'), nature: 'term' },
    correct: { zh: '更正期限', rule: partOf(abnObjection, 'correct'), nature: 'term' },
    removal: { zh: '移出决定期限', rule: abnRemove, nature: 'term' },
    'three-year': { zh: '满三年列入严重违法失信企业名单期限', rule: partOf(abnThreeYear, 'listing'), nature: 'term' },
  },
  acts: { ...findingActs, ...listingActs, ...removalActs },
  mainPath: ['ListingDecided', 'ListingPublished'],
});

export type AbnormalList = typeof abnormalList;
