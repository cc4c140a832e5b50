import { receiptOf, type Story } from '../story.ts';
import { workdaysAfter } from '../working-year.ts';
import type { CaseAtHand } from './penalty-case.ts';

const procedure = 'criminal-referral';
const police = '某某市公安局某某分局（演示）';

/** 两法衔接 — a special group, its account, the chief's approval, the papers to the police, and in some cases their notice. */
export function* referred({ stage, plan, stream, officers }: CaseAtHand, isFiled: boolean): Story {
  const head = stage.roster.holders(plan.business.station, 'unit-head')[0]?.id ?? '';
  const team = [...officers];
  const [by] = officers;
  const suspected = {
    team,
    charge: '销售不符合安全标准的食品等罪（演示）',
    ground: 'threshold',
    facts: '涉案金额达到追诉标准（演示）。',
  };
  const suspectedOn = workdaysAfter(plan.filedOn, 4);
  const receipts = yield {
    on: suspectedOn,
    procedure: 'penalty-case',
    stream,
    acts: [{ act: 'CrimeSuspected', by: head, data: suspected }],
  };
  const referral = receiptOf(receipts).position + 1;
  const goods = { goods: [{ name: '涉案物品（演示）', quantity: '1批', place: '本局仓库', perishable: false }] };
  const account = { findings: '证据相互印证（演示）。', reason: '达到追诉标准（演示）。', opinion: 'transfer' };
  const sent = {
    organ: police,
    procuratorate: '某某区人民检察院（演示）',
    documents: ['letter', 'investigation-account', 'goods-list'],
  };
  const approvedOn = workdaysAfter(suspectedOn, 5);
  yield {
    on: approvedOn,
    procedure,
    stream: referral,
    acts: [
      { act: 'GoodsListed', by, officers, data: goods },
      { act: 'ReferralReported', by, officers, data: account, at: '09:00' },
      { act: 'TransferApproved', by: 'chu', data: { opinion: '同意移送。' }, at: '10:00' },
      { act: 'CaseSentToPolice', by, data: sent, at: '15:00' },
    ],
  };
  const receivedOn = workdaysAfter(approvedOn, 1);
  const signed = { receivedOn, signedBy: police, term: 'general' };
  yield { on: receivedOn, procedure, stream: referral, acts: [{ act: 'PoliceReceiptReturned', by, data: signed }] };
  if (!isFiled) return;
  const decidedOn = workdaysAfter(receivedOn, 2);
  const notice = { notice: '演示立字', decidedOn, receivedOn: decidedOn };
  const handed = {
    goods: [{ name: '涉案物品（演示）', quantity: '1批' }],
    materials: '案卷材料1册。',
    receiver: police,
    signed: true,
  };
  yield {
    on: decidedOn,
    procedure,
    stream: referral,
    acts: [
      { act: 'FilingNoticeReceived', by, data: notice },
      { act: 'GoodsHandedOver', by, data: handed },
    ],
  };
}
