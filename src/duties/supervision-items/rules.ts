/** “互联网+监管” — the one rule that can be quoted; codes and forms come with the superior platform. */
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';

export const hlwMandate = rule({
  id: 'hlw-mandate',
  zh: '在线监管系统和监管信息归集共享',
  kind: 'text',
  before: '2020年以前由国办函〔2018〕73号安排，原文未见，不编码。',
  versions: [
    {
      from: date('2020-01-01'),
      value: '运用互联网、大数据等技术手段，依托国家统一建立的在线监管系统，加强监管信息归集共享和关联整合。',
      cite: [cite('business-environment-2019', '第五十六条', '依托国家统一建立的在线监管系统')],
      verified: true,
      note: '监管事项的认领、检查实施清单的录入和编码规则由平台规定，国家数据标准原文未见。',
    },
  ],
});

export const supervisionItemRules: readonly Rule[] = [hlwMandate];
