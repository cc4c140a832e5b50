import { procedure } from '../../law/procedure.ts';
import { followingActs } from './acts/following.ts';
import { onSiteActs } from './acts/on-site.ts';
import { preparingActs } from './acts/preparing.ts';
import { rndPublish, rndPublishFood } from './rules/index.ts';

/** 行政检查 — one matter per inspection of one business, from the approval until the result is published and filed. */
export const inspection = procedure({
  id: 'inspection',
  zh: '行政检查',
  states: {
    approved: { zh: '已批准，待检查' },
    notified: { zh: '已通知，待检查' },
    'on-site': { zh: '检查中' },
    recorded: { zh: '已记录，待确定结果' },
    determined: { zh: '已确定结果，待公示' },
    published: { zh: '结果已公示，待归档' },
    closed: { zh: '已归档', final: true },
    cancelled: { zh: '已取消', final: true },
    visited: { zh: '非检查活动，已记录', final: true },
  },
  clocks: {
    'result-publish': { zh: '检查结果公示期限', rule: rndPublish, nature: 'term' },
    'result-publish-food': { zh: '食品检查结果公开期限', rule: rndPublishFood, nature: 'term' },
  },
  acts: { ...preparingActs, ...onSiteActs, ...followingActs },
  mainPath: ['InspectionApproved', 'InspectionBegun', 'SiteRecordMade', 'ResultDetermined', 'ResultPublished'],
});

export type InspectionTable = typeof inspection;

/** What an order to correct must know of the inspection that gave it. */
export interface InspectedParty {
  readonly party: string;
  readonly partyKind: string;
  readonly partyCode: string | null;
  readonly field: string;
}

/** What a sampling of inspections must know of one: who made it. */
export interface InspectedBy {
  readonly inspectors: readonly string[];
}
