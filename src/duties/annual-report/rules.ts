/** 年度行政执法工作报告 — by what a bureau gives account of its year. */
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';

export const tjsAnnualReport = rule({
  id: 'tjs-annual-report',
  zh: '年度行政执法工作报告',
  kind: 'text',
  versions: [
    {
      from: date('2014-10-01'),
      value: '行政执法机关每年就本年度的行政执法工作印发报告，主动公开。',
      cite: [cite('tianjin-supervision-2014', '条号未见')],
      verified: false,
      note: '依据见于一个局2019年的报告，规定原文未见。2026年2月1日起，行政执法监督条例没有关于此报告的条文。',
    },
  ],
});

export const annualReportRules: readonly Rule[] = [tjsAnnualReport];
