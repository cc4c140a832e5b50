import { partOf } from '../../law/part-of-rule.ts';
import { procedure } from '../../law/procedure.ts';
import { collectingActs } from './acts/collecting.ts';
import { decidingActs } from './acts/deciding.ts';
import { collectHandin, payTerm } from './payment-rules.ts';
import { simpleArchive } from './rules.ts';

/** 简易程序（当场处罚） — one matter per on-the-spot penalty. Never published: no act and no state of it goes out. */
export const summaryPenalty = procedure({
  id: 'summary-penalty',
  zh: '简易程序（当场处罚）',
  states: {
    decided: { zh: '已当场处罚' },
    archived: { zh: '材料已归档' },
    closed: { zh: '已办结', final: true },
    withdrawn: { zh: '决定已撤销', final: true },
    converted: { zh: '已转普通程序', final: true },
  },
  clocks: {
    archive: { zh: '材料归档期限', rule: simpleArchive, nature: 'term' },
    payment: { zh: '缴纳罚款期限', rule: payTerm, nature: 'window' },
    'hand-in': { zh: '当场收缴款交至本局期限', rule: partOf(collectHandin, 'toBureau'), nature: 'term' },
    bank: { zh: '当场收缴款缴付银行期限', rule: partOf(collectHandin, 'toBank'), nature: 'term' },
  },
  acts: { ...decidingActs, ...collectingActs },
  mainPath: ['SummaryPenaltyImposed', 'ReportedToBureau', 'MaterialsArchived', 'SummaryPenaltyClosed'],
});

export type SummaryPenalty = typeof summaryPenalty;
