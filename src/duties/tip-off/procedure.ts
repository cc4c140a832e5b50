/** 举报处理 — the table of a tip-off: received under seal, verified, handed over as a clue, told, archived. */
import { rptFdaReply } from '../../law/common-rules/complaints-and-tip-offs.ts';
import { procedure } from '../../law/procedure.ts';
import { complaint } from '../complaint/procedure.ts';
import { handlingActs } from './acts/handling.ts';
import { receivingActs } from './acts/receiving.ts';
import {
  rptCheck,
  rptFilingNotice,
  rptJurisdictionDispute,
  rptSpecialAd,
  rptSpecialCoop,
  rptSpecialGtgs,
  rptSpecialInfo,
} from './rules/index.ts';

export const tipOff = procedure({
  id: 'tip-off',
  zh: '举报处理',
  states: {
    received: { zh: '待处理' },
    'handed-over': { zh: '线索核查中' },
    filed: { zh: '已立案' },
    'not-filed': { zh: '不予立案' },
    handled: { zh: '已按其他程序处理' },
    redirected: { zh: '已告知另行提出' },
    transferred: { zh: '已移交' },
    repeated: { zh: '重复举报，不再另行处理' },
    archived: { zh: '已归档', final: true },
  },
  clocks: {
    'check-term': { zh: '核查期限', rule: rptCheck, nature: 'term' },
    // The old food and drug rule knew one term for complaints and tip-offs alike.
    'accept-fda': { ...complaint.clocks['accept-fda'], zh: '食药举报受理期限' },
    'fda-reply': { zh: '办结反馈期限（食药办法）', rule: rptFdaReply, nature: 'term' },
    dispute: { zh: '处理权限争议协商期限', rule: rptJurisdictionDispute, nature: 'term' },
    'filing-notice': { zh: '告知是否立案期限', rule: rptFilingNotice, nature: 'term' },
    'reply-advertising': { zh: '广告举报处理告知期限', rule: rptSpecialAd, nature: 'term' },
    'reply-enterprise': { zh: '企业公示信息举报告知期限', rule: rptSpecialInfo, nature: 'term' },
    'reply-individual': { zh: '个体工商户公示信息举报告知期限', rule: rptSpecialGtgs, nature: 'term' },
    'reply-cooperative': { zh: '合作社公示信息举报告知期限', rule: rptSpecialCoop, nature: 'term' },
  },
  acts: { ...receivingActs, ...handlingActs },
  mainPath: ['TipOffReceived', 'ClueHandedOver', 'CaseFilingNoted', 'TipOffArchived'],
});

export type TipOffTable = typeof tipOff;

/** What other duties may read of a tip-off: the clue under which what it reports is verified. */
export interface VerifiedTipOff {
  readonly clue: number | null;
}
