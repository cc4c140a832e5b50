/** 移送与公安机关的决定 — the papers go within a day, the police sign for them and decide. */
import * as field from '../../../law/fields.ts';
import { everyListedItem } from '../../../law/listed-items.ts';
import { decisionTerms } from '../choices.ts';
import { xfCopyProcuratorate, xfFoodDecide, xfPoliceSupplement } from '../outside-rules.ts';
import { xfDocs, xfPlatform, xfPoliceDecide, xfReceipt, xfSend, xfStaffClue } from '../rules.ts';

const by = ['case-handler', 'unit-head'] as const;
const withPolice = ['sent', 'received'] as const;
const decided = [{ clock: 'police-decide' }, { clock: 'police-decide-food' }] as const;

export const sendingActs = {
  CaseSentToPolice: {
    zh: '向公安机关移送',
    from: ['approved'],
    to: 'sent',
    by,
    basis: [xfSend, xfDocs, xfCopyProcuratorate],
    form: 5,
    data: field.data({
      organ: field.text('受移送的公安机关'),
      procuratorate: field.text('抄送的人民检察院'),
      documents: field.choices('附送的材料', everyListedItem(xfDocs)),
      others: field.optional(field.paragraph('其他材料')),
    }),
    ends: [{ clock: 'send' }],
    number: { word: '涉罪移' },
  },
  PoliceReceiptReturned: {
    zh: '公安机关签收回执',
    from: ['sent'],
    to: 'received',
    by,
    basis: [xfReceipt, xfPoliceDecide, xfFoodDecide],
    data: field.data({
      receivedOn: field.day('公安机关接受之日'),
      signedBy: field.text('回执签字'),
      term: field.choice('适用的决定期限', decisionTerms),
    }),
    starts: [
      { clock: 'police-decide', from: 'receivedOn', when: { term: ['general'] } },
      { clock: 'police-decide-food', from: 'receivedOn', when: { term: ['food-drug'] } },
    ],
  },
  ForwardedByPolice: {
    zh: '公安机关转送有管辖权的机关',
    from: withPolice,
    to: 'sent',
    by,
    basis: [xfReceipt],
    data: field.data({ organ: field.text('受转送的公安机关'), told: field.text('书面告知的文号') }),
    ends: decided,
  },
  SupplementDemanded: {
    zh: '公安机关告知补正材料',
    from: withPolice,
    by,
    basis: [xfPoliceSupplement],
    anytime: true,
    data: field.data({ toldOn: field.day('收到告知之日'), missing: field.paragraph('需要补正的材料') }),
    starts: [{ clock: 'supplement', from: 'toldOn' }],
  },
  MaterialsSupplemented: {
    zh: '补正材料',
    from: withPolice,
    by,
    basis: [xfPoliceSupplement],
    anytime: true,
    data: field.data({ materials: field.paragraph('补正的材料') }),
    ends: [{ clock: 'supplement' }],
  },
  OfficialClueTransferred: {
    zh: '移送公职人员职务犯罪线索',
    from: ['verifying', 'reported', 'approved', 'sent', 'received', 'filed', 'declined', 'returned'],
    by: ['unit-head', 'bureau-head', 'bureau-chief'],
    basis: [xfStaffClue, xfPlatform],
    anytime: true,
    data: field.data({
      organ: field.text('受移送的监察机关（人民检察院）'),
      clue: field.personal('线索内容'),
      receipt: field.optional(field.text('回执')),
    }),
  },
} as const;
