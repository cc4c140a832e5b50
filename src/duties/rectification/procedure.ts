/** 责令改正和整改 — the table of an order: given, reported, rechecked, and closed only when somebody has looked. */
import {
  equipRecheck,
  orderToCorrect,
  productCorrect,
  productRecheck,
  rectificationRecheck,
} from '../../law/common-rules/correction.ts';
import { procedure } from '../../law/procedure.ts';
import { handlingActs } from './acts/handling.ts';
import { openingActs } from './acts/opening.ts';
import { recheckActs } from './acts/recheck.ts';

export const rectification = procedure({
  id: 'rectification',
  zh: '责令改正和整改',
  states: {
    ordered: { zh: '待改正' },
    reported: { zh: '已报告，待复查' },
    corrected: { zh: '复查合格，待销号' },
    failed: { zh: '复查不合格' },
    closed: { zh: '已销号', final: true },
    escalated: { zh: '未改正，已转入处理', final: true },
    withdrawn: { zh: '责令已撤回', final: true },
  },
  clocks: {
    due: { zh: '改正期限', rule: orderToCorrect, nature: 'term' },
    recheck: { zh: '整改复查期限', rule: rectificationRecheck, nature: 'term' },
    'equip-recheck': { zh: '特种设备整改复查期限', rule: equipRecheck, nature: 'term' },
    'product-correct': { zh: '不合格产品改正期限', rule: productCorrect, nature: 'term' },
    'product-recheck': { zh: '不合格产品复查期限', rule: productRecheck, nature: 'term' },
  },
  acts: { ...openingActs, ...handlingActs, ...recheckActs },
  mainPath: ['RectificationReported', 'RecheckPassed', 'RectificationClosed'],
});

export type RectificationTable = typeof rectification;

/** What other duties may read of an order: whom it binds, what it came from, and what it is about. */
export interface OrderedRectification {
  readonly subject: 'business' | 'bureau-unit';
  readonly party: string;
  readonly partyKind: string | null;
  readonly partyCode: string | null;
  readonly field: string | null;
  readonly origin: string;
  readonly source: number | null;
  readonly content: string;
}
