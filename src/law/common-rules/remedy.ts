/** 救济 — what a document must tell the party about reconsideration and litigation. */

import { cite } from '../instruments/index.ts';
import { calendarDays, date, months, rule } from '../kinds.ts';
import { items } from '../rule-parts.ts';

const underOldLaw = { from: date('2018-01-01'), until: date('2023-12-31') };
const underNewLaw = { from: date('2024-01-01') };

export const remedyReviewTerm = rule({
  id: 'remedy-review-term',
  zh: '申请行政复议的期限',
  kind: 'period',
  versions: [
    {
      ...underOldLaw,
      value: calendarDays(60),
      cite: [cite('reconsideration-2017', '第九条', '自知道该具体行政行为之日起六十日内提出行政复议申请')],
      verified: true,
      note: '因不可抗力或者其他正当理由耽误的，自障碍消除之日起继续计算。',
    },
    {
      ...underNewLaw,
      value: calendarDays(60),
      cite: [cite('reconsideration-2023', '第二十条', '自知道或者应当知道该行政行为之日起六十日内提出')],
      verified: true,
      note: '未告知复议权利、机关和期限的，自知道之日起算，最长不超过一年。因不可抗力等耽误的，自障碍消除之日起继续计算。',
    },
  ],
});

export const remedyReviewOrgan = rule({
  id: 'remedy-review-organ',
  zh: '行政复议机关',
  kind: 'list',
  versions: [
    {
      ...underOldLaw,
      value: items({ 'people-government': '本级人民政府', 'superior-department': '上一级主管部门' }),
      cite: [cite('reconsideration-2017', '第十二条', '由申请人选择，可以向该部门的本级人民政府申请行政复议')],
      verified: true,
      note: '由申请人选择其一。',
    },
    {
      ...underNewLaw,
      value: items({ 'people-government': '本级人民政府' }),
      cite: [cite('reconsideration-2023', '第二十四条', '对本级人民政府工作部门作出的行政行为不服的')],
      verified: true,
    },
  ],
});

export const remedyReviewFirst = rule({
  id: 'remedy-review-first',
  zh: '复议前置：当场处罚',
  kind: 'text',
  before: '2023年12月31日前的行政复议法没有规定当场处罚复议前置。',
  versions: [
    {
      ...underNewLaw,
      value: '对当场作出的行政处罚决定不服的，应当先申请行政复议，对复议决定不服的，再提起行政诉讼。',
      cite: [cite('reconsideration-2023', '第二十三条第一款第一项', '对当场作出的行政处罚决定不服')],
      verified: true,
      note: '作出决定时应当告知先申请复议；2021年版当场处罚决定书格式早于此规定，须改用此告知。',
    },
  ],
});

export const remedyReviewFirstPrice = rule({
  id: 'remedy-review-first-price',
  zh: '复议前置：价格处罚',
  kind: 'text',
  versions: [
    {
      from: date('2010-12-04'),
      value: '对价格违法行为的处罚决定不服的，应当先申请行政复议，对复议决定不服的，再提起行政诉讼。',
      cite: [cite('price-penalty-2010', '第二十条', '应当先依法申请行政复议')],
      verified: true,
    },
  ],
});

export const remedySuitTerm = rule({
  id: 'remedy-suit-term',
  zh: '提起行政诉讼的期限',
  kind: 'period',
  versions: [
    {
      from: date('2017-07-01'),
      value: { direct: months(6), afterReview: calendarDays(15) },
      cite: [
        cite('litigation-2017', '第四十六条', '应当自知道或者应当知道作出行政行为之日起六个月内提出'),
        cite('litigation-2017', '第四十五条', '可以在收到复议决定书之日起十五日内向人民法院提起诉讼'),
      ],
      verified: true,
      note: '直接起诉的六个月；不服复议决定的十五日。',
    },
  ],
});

export const remedyRules = [
  remedyReviewTerm,
  remedyReviewOrgan,
  remedyReviewFirst,
  remedyReviewFirstPrice,
  remedySuitTerm,
] as const;
