/** 公安机关的决定和不同意见 — filed, declined, asked again, and the procuratorate asked to supervise. */
import * as field from '../../../law/fields.ts';
import { supervisionGrounds } from '../choices.ts';
import {
  xfGoods,
  xfPlatform,
  xfPoliceDecide,
  xfReturnPunish,
  xfReviewDecide,
  xfReviewRequest,
  xfSuperviseRequest,
} from '../rules.ts';

const by = ['case-handler', 'unit-head'] as const;
const withPolice = ['sent', 'received'] as const;
const decided = [{ clock: 'police-decide' }, { clock: 'police-decide-food' }, { clock: 'supplement' }] as const;
const objected = [{ clock: 'object' }, { clock: 'reconsider' }, { clock: 'suggest-supervision' }] as const;

export const policeActs = {
  FilingNoticeReceived: {
    zh: '收到立案通知书',
    from: [...withPolice, 'declined', 'reconsidering', 'upheld', 'supervised'],
    to: 'filed',
    by,
    basis: [xfPoliceDecide, xfGoods],
    data: field.data({
      notice: field.text('立案通知书文号'),
      decidedOn: field.day('决定立案之日'),
      receivedOn: field.day('收到之日'),
    }),
    ends: [...decided, ...objected],
    starts: [{ clock: 'goods', from: 'receivedOn' }],
  },
  DeclineNoticeReceived: {
    zh: '收到不予立案通知书',
    from: withPolice,
    to: 'declined',
    by,
    basis: [xfPoliceDecide, xfReviewRequest],
    data: field.data({
      notice: field.text('不予立案通知书文号'),
      receivedOn: field.day('收到之日'),
      reason: field.paragraph('不予立案的理由'),
      filesReturned: field.yesNo('已退回案卷材料'),
    }),
    ends: decided,
    starts: [{ clock: 'object', from: 'receivedOn' }],
  },
  ReconsiderationRequested: {
    zh: '提请复议',
    from: ['declined'],
    to: 'reconsidering',
    by,
    signatures: ['bureau-head'],
    basis: [xfReviewRequest, xfReviewDecide],
    data: field.data({ reason: field.paragraph('应当立案的理由') }),
    ends: [{ clock: 'object' }],
    starts: [{ clock: 'reconsider' }],
  },
  DeclineUpheld: {
    zh: '收到维持不予立案的复议决定',
    from: ['reconsidering'],
    to: 'upheld',
    by,
    basis: [xfReviewDecide, xfSuperviseRequest],
    data: field.data({
      notice: field.text('复议决定书文号'),
      receivedOn: field.day('收到之日'),
      reason: field.paragraph('理由'),
    }),
    ends: [{ clock: 'reconsider' }],
    starts: [{ clock: 'suggest-supervision', from: 'receivedOn' }],
  },
  FilingSupervisionSuggested: {
    zh: '建议人民检察院立案监督',
    from: [...withPolice, 'declined', 'upheld'],
    to: 'supervised',
    by,
    signatures: ['bureau-head'],
    basis: [xfReviewRequest, xfSuperviseRequest, xfPlatform],
    data: field.data({
      procuratorate: field.text('人民检察院'),
      ground: field.choice('事由', supervisionGrounds),
      reason: field.paragraph('应当立案的理由'),
    }),
    ends: objected,
  },
  DeclineAccepted: {
    zh: '不予立案，恢复行政处理',
    from: ['declined', 'upheld', 'supervised'],
    to: 'returned',
    by,
    signatures: ['bureau-head'],
    basis: [xfReturnPunish],
    data: field.data({
      reason: field.paragraph('接受不予立案（立案监督结果）的情况'),
      files: field.paragraph('退回的案卷材料'),
    }),
    ends: [...decided, ...objected],
  },
} as const;
