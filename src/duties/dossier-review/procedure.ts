import { procedure } from '../../law/procedure.ts';
import { reviewActs } from './acts/review.ts';
import { sheetActs } from './acts/sheet.ts';
import { samrCasefile } from './rules.ts';

/** 案卷评查 — one matter per dossier that is reviewed; the appraisal sheets by which it is done are matters of their own. */
export const dossierReview = procedure({
  id: 'dossier-review',
  zh: '案卷评查',
  states: {
    chosen: { zh: '已选定，待确定评查人员' },
    reviewing: { zh: '评查中' },
    scored: { zh: '已评分' },
    sent: { zh: '待承办机构提出意见' },
    heard: { zh: '已听取意见' },
    confirmed: { zh: '结果已确定', final: true },
    cancelled: { zh: '已取消', final: true },
    'in-force': { zh: '标准在用' },
    'sheet-ended': { zh: '标准停用', final: true },
  },
  clocks: {
    objection: { zh: '承办机构提出意见的期限', rule: samrCasefile, nature: 'window' },
  },
  acts: { ...reviewActs, ...sheetActs },
  mainPath: ['DossierChosen', 'SheetTaken', 'ReviewersAppointed', 'DossierScored', 'FindingsSent', 'ResultConfirmed'],
});

export type DossierReviewTable = typeof dossierReview;

/** What an order to put things right must know of a review. */
export interface ReviewedDossier {
  readonly unit: string;
  readonly unitHead: string;
  readonly title: string;
  readonly shortcomings: readonly string[];
}
