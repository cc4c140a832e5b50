/** 公示信息弄虚作假 — the fine since 2024, and what a listing means for the people who led the business. */

import { cite } from '../../law/instruments/index.ts';
import { date, rule, years, yuan } from '../../law/kinds.ts';

export const crdLegalrepBan = rule({
  id: 'crd-legalrep-ban',
  zh: '列入企业的法定代表人、负责人任职限制',
  kind: 'period',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2024-04-30'),
      value: years(3),
      cite: [cite('business-disclosure', '第十七条第二款', '3年内不得担任其他企业的法定代表人、负责人')],
      verified: true,
    },
    {
      from: date('2024-05-01'),
      value: years(3),
      cite: [cite('business-disclosure', '第十八条第二款', '3年内不得担任其他企业的法定代表人、负责人')],
      verified: true,
    },
  ],
});

export const crdFake = rule({
  id: 'crd-fake',
  zh: '企业公示信息弄虚作假的罚款',
  kind: 'money',
  before: '2024年4月30日前列入经营异常名录，条例没有规定罚款。',
  versions: [
    {
      from: date('2024-05-01'),
      value: { above: yuan(10_000), below: yuan(50_000) },
      cite: [cite('business-disclosure', '第十八条第二款', '处1万元以上5万元以下罚款')],
      verified: true,
      note: '情节严重的，处五万元以上二十万元以下罚款，列入严重违法失信名单，并可以吊销营业执照。',
    },
  ],
});
