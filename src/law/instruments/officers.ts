/** 执法人员 — who may enforce, with what certificate, after what training. */

import { type Instrument, since } from './instrument.ts';

export const officerInstruments = {
  'tianjin-certificate-1997': {
    zh: '天津市持证执法管理办法',
    organ: '天津市人民政府',
    rank: 'local',
    number: '天津市人民政府令第73号',
    versions: [since('1997-06-10', '1997年（原文未见，2026年是否仍然施行未查到）', { unverified: true })],
    address: null,
  },
  'enforcement-quality-plan-2023': {
    zh: '提升行政执法质量三年行动计划（2023—2025年）',
    organ: '国务院办公厅',
    rank: 'normative-document',
    number: '国办发〔2023〕27号',
    versions: [since('2023-08-09', '2023年（日期凭记忆）', { unverified: true })],
    address: null,
  },
} as const satisfies Record<string, Instrument>;
