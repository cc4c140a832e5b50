/** 涉嫌犯罪案件移送 — the table of a referral: always of a penalty case, opened by the case and ended on it. */
import { procedure } from '../../law/procedure.ts';
import { endingActs } from './acts/ending.ts';
import { policeActs } from './acts/police.ts';
import { sendingActs } from './acts/sending.ts';
import { verifyingActs } from './acts/verifying.ts';
import { xfFoodDecide, xfPoliceSupplement } from './outside-rules.ts';
import {
  xfDecide,
  xfGoods,
  xfPoliceDecide,
  xfReviewDecide,
  xfReviewRequest,
  xfSend,
  xfSuperviseRequest,
} from './rules.ts';

export const criminalReferral = procedure({
  id: 'criminal-referral',
  zh: '涉嫌犯罪案件移送',
  states: {
    verifying: { zh: '专案核实' },
    reported: { zh: '待负责人审批' },
    approved: { zh: '已批准，待移送' },
    'not-approved': { zh: '不批准移送', final: true },
    sent: { zh: '已移送，待公安签收' },
    received: { zh: '公安已受理，尚未决定' },
    filed: { zh: '公安已立案' },
    declined: { zh: '公安不予立案' },
    reconsidering: { zh: '提请公安复议' },
    upheld: { zh: '复议维持不予立案' },
    supervised: { zh: '建议立案监督' },
    returned: { zh: '退回行政处理' },
    settled: { zh: '已行政处理', final: true },
    concluded: { zh: '已有刑事结果', final: true },
  },
  clocks: {
    decide: { zh: '批准移送期限', rule: xfDecide, nature: 'term' },
    send: { zh: '向公安机关移送期限', rule: xfSend, nature: 'term' },
    supplement: { zh: '补正移送材料期限', rule: xfPoliceSupplement, nature: 'term' },
    'police-decide': { zh: '公安机关决定期限', rule: xfPoliceDecide, nature: 'window' },
    'police-decide-food': { zh: '公安机关决定期限（食品药品）', rule: xfFoodDecide, nature: 'window' },
    object: { zh: '提请复议、建议立案监督期限', rule: xfReviewRequest, nature: 'term' },
    reconsider: { zh: '公安机关复议期限', rule: xfReviewDecide, nature: 'window' },
    'suggest-supervision': { zh: '对复议决定建议立案监督期限', rule: xfSuperviseRequest, nature: 'term' },
    goods: { zh: '移交涉案物品期限', rule: xfGoods, nature: 'term' },
  },
  acts: { ...verifyingActs, ...sendingActs, ...policeActs, ...endingActs },
  mainPath: [
    'SpecialTeamFormed',
    'ReferralReported',
    'TransferApproved',
    'CaseSentToPolice',
    'PoliceReceiptReturned',
    'FilingNoticeReceived',
    'GoodsHandedOver',
  ],
});

export type CriminalReferral = typeof criminalReferral;

/** 所移送的案件 — what a referral knows of its penalty case, for the case to read where the referral tells it something. */
export interface ReferredCase {
  /** The penalty case; 0 before it is opened. */
  readonly case: number;
  readonly partyName: string;
  readonly partyKind: string;
  readonly partyCode: string | null;
  readonly field: string;
}
