/** 统一社会信用代码 — given once, to one business, for good. */
import { cite } from '../../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../../law/kinds.ts';

export const codeUscc = rule({
  id: 'code-uscc',
  zh: '统一社会信用代码唯一、终身不变',
  kind: 'text',
  before: '2015年10月1日以前是各登记机关自己的注册号，没有统一社会信用代码。',
  versions: [
    {
      from: date('2015-10-01'),
      until: date('2026-01-31'),
      value:
        '十八位：登记管理部门9、机构类别（1企业，2个体工商户，3农民专业合作社）、登记机关行政区划、主体标识码、校验码；一个主体一个代码。',
      cite: [cite('uscc-standard', '编码规则')],
      verified: false,
      note: '国家标准，依规则手册，原文未核对。',
    },
    {
      from: date('2026-02-01'),
      value: '设立时赋予代码；一个主体终身只有一个代码，一个代码只给一个主体。个体工商户转型为企业的，代码不变。',
      cite: [
        cite('uscc-measures', '第九条', '一个统一代码只能赋予一个组织机构'),
        cite('uscc-measures', '第十条', '统一代码保持不变'),
        cite('uscc-standard', '编码规则'),
      ],
      verified: true,
      note: '编码规则（GB 32100-2015）的原文未核对。',
    },
  ],
});

export const codeRules: readonly Rule[] = [codeUscc];
