/** 预警的处理 — only what no book of law has: the period that a bureau sets for itself. */
import { samrSelfCorrect } from '../../law/common-rules/correction.ts';
import { type Length, type Rule, rule } from '../../law/kinds.ts';

const [since2020, since2025] = samrSelfCorrect.versions;
const note = '规章只写“及时”，没有天数；没有设定地方时限的，不计期限。复核退回的，由复核人员指定日期。';

export const alertAnswerTerm = rule<Length | null>({
  id: 'alert-answer-term',
  zh: '预警处理时限（本局设定）',
  kind: 'period',
  before: samrSelfCorrect.before ?? '',
  versions: [{ ...since2020, value: null, note }, ...(since2025 ? [{ ...since2025, value: null, note }] : [])],
});

export const supervisionAlertRules: readonly Rule[] = [alertAnswerTerm];
