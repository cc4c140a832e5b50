import { servicePublicNotice } from '../../law/common-rules/serving.ts';
import { partOf } from '../../law/part-of-rule.ts';
import { procedure } from '../../law/procedure.ts';
import { holdingActs } from './acts/holding.ts';
import { imposingActs } from './acts/imposing.ts';
import { settlingActs } from './acts/settling.ts';
import { coerceEmergency, seizureTerm } from './rules.ts';
import { seizureDrug, seizurePyramid, seizurePyramidMakeUp } from './special-law-rules.ts';

/** 行政强制措施（查封、扣押） — one matter per decision to seal or seize, from the decision until nothing is held. */
export const coerciveMeasure = procedure({
  id: 'coercive-measure',
  zh: '行政强制措施',
  states: {
    ordered: { zh: '已决定，待现场实施' },
    'in-force': { zh: '查封、扣押中' },
    'to-be-lifted': { zh: '未获补批，应当立即解除' },
    'awaiting-claim': { zh: '已解除，公告待领取' },
    ended: { zh: '已终结', final: true },
  },
  clocks: {
    'coerce-emergency': { zh: '紧急补批期限', rule: coerceEmergency, nature: 'term' },
    'seizure-term': { zh: '查封扣押期限', rule: seizureTerm, nature: 'term' },
    'seizure-pyramid': { zh: '查封扣押期限（传销）', rule: seizurePyramid, nature: 'term' },
    'seizure-pyramid-make-up': { zh: '补办并送达决定书期限（传销）', rule: seizurePyramidMakeUp, nature: 'term' },
    'seizure-drug': { zh: '药品处理期限', rule: partOf(seizureDrug, 'afterSeizure'), nature: 'term' },
    'seizure-drug-report': { zh: '药品检验后处理期限', rule: partOf(seizureDrug, 'afterTestReport'), nature: 'term' },
    'unclaimed-notice': { zh: '公告领取期间', rule: servicePublicNotice, nature: 'window' },
  },
  acts: { ...imposingActs, ...holdingActs, ...settlingActs },
  mainPath: ['MeasureImposed', 'ItemsListed', 'MeasureEnded'],
});

export type CoerciveMeasure = typeof coerciveMeasure;
