/** 普法 — by what a bureau that enforces the law must also make it known. */

import { type Instrument, since } from './instrument.ts';

export const legalEducationInstruments = {
  'legal-education-duty-2017': {
    zh: '关于实行国家机关“谁执法谁普法”普法责任制的意见',
    organ: '中共中央办公厅、国务院办公厅',
    rank: 'normative-document',
    number: '2017年印发（文号凭记忆）',
    versions: [since('2017-05-17', '2017年（日期凭记忆）', { unverified: true })],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
