/** 严重违法失信名单 — one matter for each question whether a party is listed: with a penalty, or for not performing one. */
import { seriousListPublish, seriousListRemove } from '../../law/common-rules/credit-repair.ts';
import { partOf } from '../../law/part-of-rule.ts';
import { procedure } from '../../law/procedure.ts';
import { penaltyCase } from '../penalty-case/procedure.ts';
import { consideringActs } from './acts/considering.ts';
import { listedActs } from './acts/listed.ts';
import { serRemoveEarly, serRevoke } from './rules.ts';

export const seriousList = procedure({
  id: 'serious-list',
  zh: '严重违法失信名单',
  states: {
    considering: { zh: '待决定是否列入' },
    listed: { zh: '已列入' },
    'not-listed': { zh: '决定不列入', final: true },
    removed: { zh: '已移出', final: true },
    rescinded: { zh: '列入已撤销', final: true },
  },
  clocks: {
    'defence-window': {
      zh: '陈述申辩、要求听证期限',
      rule: penaltyCase.clocks['defence-window'].rule,
      nature: 'window',
    },
    'publish-local': { zh: '名单公示期限', rule: partOf(seriousListPublish, 'sameProvince'), nature: 'term' },
    push: { zh: '跨省推送期限', rule: partOf(seriousListPublish, 'push'), nature: 'term' },
    'publish-there': {
      zh: '登记地部门公示期限',
      rule: partOf(seriousListPublish, 'publishAfterReceipt'),
      nature: 'window',
    },
    'listed-term': { zh: '列入满三年移出期限', rule: partOf(seriousListRemove, 'endsAfter'), nature: 'term' },
    accept: { zh: '移出申请受理期限', rule: partOf(serRemoveEarly, 'accept'), nature: 'term' },
    decide: { zh: '移出决定期限', rule: partOf(seriousListRemove, 'decide'), nature: 'term' },
    stop: { zh: '停止公示期限', rule: partOf(serRemoveEarly, 'stop'), nature: 'term' },
    'stop-rescinded': { zh: '撤销列入后停止公示期限', rule: serRevoke, nature: 'term' },
  },
  acts: { ...consideringActs, ...listedActs },
  mainPath: ['ListingDecided', 'ListingPublished'],
});

export type SeriousList = typeof seriousList;
