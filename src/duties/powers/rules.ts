/** 权责清单 — drawn up from the law, kept in step with it, published with flowcharts. */
import { plTypes } from '../../law/common-rules/powers.ts';
import { publishInfoGeneral } from '../../law/common-rules/publication.ts';
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

const from2021 = { from: date('2021-07-15') } as const;
const unread = '原文未见，内容见于转载；时限没有查到。';

export const plFields = rule({
  id: 'pl-fields',
  zh: '权责事项载明的内容',
  kind: 'list',
  before: '2021年7月15日前依中办发〔2015〕21号和本地的规定，载明的内容未研究。',
  versions: [
    {
      ...from2021,
      value: items({
        code: '事项编码',
        name: '事项名称',
        kind: '职权类型',
        basis: '实施依据（条、款、项）',
        level: '行使层级',
        organ: '实施主体',
        body: '承办机构',
        responsibility: '责任事项',
        liability: '追责情形',
        flowchart: '流程图',
      }),
      cite: [
        cite('enforcement-responsibility-2021', '第五条', '梳理行政执法依据，编制权责清单'),
        cite('enforcement-responsibility-2021', '第七条', '按照不同权力类型制定办事指南和运行流程图'),
      ],
      verified: false,
      note: '依据、公开、流程图为规定原文；具体项目凭记忆和见到的公开清单。',
    },
  ],
});

export const plAdjust = rule({
  id: 'pl-adjust',
  zh: '权责清单的动态调整',
  kind: 'list',
  versions: [
    {
      from: date('2016-01-01'),
      until: date('2019-12-31'),
      value: items({ 'law-changed': '法律法规规章立改废释', 'organ-reformed': '机构和职能调整' }),
      cite: [cite('tianjin-power-list-2016', '关于动态调整的规定')],
      verified: false,
      note: unread,
    },
    {
      from: date('2020-01-01'),
      until: date('2021-07-14'),
      value: items({ 'law-changed': '法律法规规章立改废释', 'organ-reformed': '机构和职能调整' }),
      cite: [cite('tianjin-power-list-2020', '关于动态调整的规定')],
      verified: false,
      note: `司法行政部门审核许可以外的事项，政务服务部门审核许可事项。${unread}`,
    },
    {
      ...from2021,
      value: items({ 'law-changed': '法律、法规、规章制修订', 'organ-reformed': '机构和职能调整' }),
      cite: [
        cite('enforcement-responsibility-2021', '第五条', '根据法律、法规、规章的制修订情况及时调整'),
        cite('tianjin-power-list-2020', '关于动态调整的规定'),
      ],
      verified: true,
      note: '总局令第41号只写“及时”，没有天数。',
    },
  ],
});

export const plCoercionKept = rule({
  id: 'pl-coercion-not-delegated',
  zh: '强制措施权不得委托',
  kind: 'text',
  versions: [
    {
      from: date('2012-01-01'),
      value: '行政强制措施权不得委托',
      cite: [cite('coercion-law', '第十七条', '行政强制措施权不得委托')],
      verified: true,
    },
  ],
});

export { plTypes, publishInfoGeneral };

export const powersRules: readonly Rule[] = [plFields, plAdjust, plCoercionKept];
