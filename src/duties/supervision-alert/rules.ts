/** 预警的处理 — only what no book of law has: the period that a bureau sets for itself. */
import { samrSelfCorrect } from '../../law/common-rules/supervision.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';

export const alertAnswerTerm = rule<string>({
  id: 'alert-answer-term',
  zh: '预警处理时限（本局设定）',
  kind: 'text',
  before: samrSelfCorrect.before ?? '',
  versions: [
    {
      from: date('2020-04-01'),
      until: date('2025-04-30'),
      value: '发现问题应当及时纠正；处理的天数由本局设定，复核退回的由复核人员指定日期。',
      cite: samrSelfCorrect.versions[0].cite,
      verified: false,
      note: '规章只写“及时”，没有天数；没有设定地方时限的，不计期限。',
    },
    {
      from: date('2025-05-01'),
      value: '发现问题应当及时纠正；处理的天数由本局设定，复核退回的由复核人员指定日期。',
      cite: (samrSelfCorrect.versions[1] ?? samrSelfCorrect.versions[0]).cite,
      verified: true,
      note: '规章只写“及时”，没有天数；没有设定地方时限的，不计期限。',
    },
  ],
});

export const supervisionAlertRules: readonly Rule[] = [alertAnswerTerm];
