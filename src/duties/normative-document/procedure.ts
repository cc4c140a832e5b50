import { partOf } from '../../law/part-of-rule.ts';
import { procedure } from '../../law/procedure.ts';
import { livingActs } from './acts/living.ts';
import { makingActs } from './acts/making.ts';
import { foiProactive, ndFileTj, ndValidityTj } from './after-rules.ts';
import { ndConsult, ndLegalityTime } from './rules.ts';

/** 行政规范性文件 — one matter per document, from the draft to the day on which it is no longer in force. */
export const normativeDocument = procedure({
  id: 'normative-document',
  zh: '行政规范性文件',
  states: {
    drafting: { zh: '起草中' },
    consulting: { zh: '公开征求意见中' },
    legality: { zh: '合法性审核中' },
    reviewed: { zh: '审核合法，待集体审议' },
    decided: { zh: '审议通过，待印发' },
    issued: { zh: '已印发，待公布' },
    'in-force': { zh: '已公布' },
    amended: { zh: '由新文件代替', final: true },
    repealed: { zh: '已废止', final: true },
    expired: { zh: '已失效', final: true },
    abandoned: { zh: '终止制定', final: true },
  },
  clocks: {
    consultation: { zh: '征求意见期限', rule: ndConsult, nature: 'window' },
    legality: { zh: '合法性审核期限', rule: partOf(ndLegalityTime, 'most'), nature: 'term' },
    publish: { zh: '主动公开期限', rule: foiProactive, nature: 'term' },
    recordal: { zh: '报送备案期限', rule: ndFileTj, nature: 'term' },
    evaluation: { zh: '届满前评估之日', rule: partOf(ndValidityTj, 'evaluateBefore'), nature: 'term' },
    expiry: { zh: '有效期', rule: partOf(ndValidityTj, 'longest'), nature: 'term' },
  },
  acts: { ...makingActs, ...livingActs },
  mainPath: [
    'DraftBegun',
    'NecessityAssessed',
    'LegalityReviewRequested',
    'LegalityPassed',
    'CollectivelyDecided',
    'DocumentIssued',
    'DocumentPublished',
    'DocumentRecorded',
  ],
});

export type NormativeTable = typeof normativeDocument;
