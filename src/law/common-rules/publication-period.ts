/** 公示期 — how long a penalty stays published: one term until 2021, two until 2025, and by class since 2025-12-25. */

import { cite } from '../instruments/index.ts';
import { date, months, rule, years, yuan } from '../kinds.ts';
import { underPublicity2025 } from '../rule-parts.ts';

const seePublishPeriod = '2025年12月24日前的公示期见“公示期限（2025年12月24日前）”。';
const transition = '此前已经公示的信息如何过渡，所读条文没有规定，以公示时保存的规则版本为准。';

export const publishPeriod = rule({
  id: 'publish-period',
  zh: '公示期限（2025年12月24日前）',
  kind: 'period',
  after: '自2025年12月25日起按轻微、一般、严重分档，各档另有规则。',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2021-08-31'),
      value: { light: years(5), other: years(5) },
      cite: [cite('penalty-publicity-2014', '条号未见')],
      verified: false,
      note: '满五年不再公示，但记录于系统。工商总局令第71号原文未见，期限见于公开问答。',
    },
    {
      from: date('2021-09-01'),
      until: date('2025-12-24'),
      value: { light: months(3), other: years(3) },
      cite: [cite('penalty-publicity-2021', '第十三条', '其他行政处罚信息自公示之日起届满三年的，停止公示')],
      verified: true,
      note: `仅通报批评或者较低数额罚款的满三个月；限制开展生产经营活动、限制从业超过三年的，按实际期限。${transition}`,
    },
  ],
});

export const publishPeriodLight = rule({
  id: 'publish-period-light',
  zh: '公示期：轻微',
  kind: 'period',
  before: seePublishPeriod,
  versions: [
    {
      ...underPublicity2025,
      value: months(3),
      cite: [
        cite('penalty-publicity-2025', '第十三条', '公示期满三个月的，由市场监督管理部门停止公示'),
        cite('credit-repair-2025', '第七条', '其他轻微违法失信信息公示期满三个月的'),
      ],
      verified: true,
      note: `仅受到通报批评或者较低数额罚款的；期满自动停止公示。决定中要保存裁量阶次。${transition}`,
    },
  ],
});

export const publishLightFineLimit = rule({
  id: 'publish-light-fine-limit',
  zh: '较低数额罚款',
  kind: 'money',
  before: '2025年12月24日前由省级以上市场监管部门规定，天津市的规定未见。',
  versions: [
    {
      ...underPublicity2025,
      value: { person: yuan(5_000), organisation: yuan(50_000) },
      cite: [
        cite('penalty-publicity-2025', '第十三条第二款', '对经营主体处以五万元以下的罚款'),
        cite('credit-repair-2025', '第七条第三款', '对相关责任人员处以五千元以下的罚款'),
      ],
      verified: true,
      note: '法人或者其他组织的金额适用于经营主体（含个体工商户），自然人的金额适用于相关责任人员；还须是按从轻或者减轻的裁量阶次处罚的。',
    },
  ],
});

export const publishPeriodGeneral = rule({
  id: 'publish-period-general',
  zh: '公示期：一般',
  kind: 'period',
  before: seePublishPeriod,
  versions: [
    {
      ...underPublicity2025,
      value: { applyAfter: months(3), endsAfter: years(1) },
      cite: [
        cite('penalty-publicity-2025', '第十五条', '公示期满一年的，由市场监督管理部门停止公示'),
        cite('credit-repair-2025', '第九条', '一般违法失信信息最短公示期为三个月，最长公示期为一年'),
      ],
      verified: true,
      note: transition,
    },
  ],
});

export const publishPeriodSeriousField = rule({
  id: 'publish-period-serious-field',
  zh: '公示期：严重（重点领域）',
  kind: 'period',
  before: seePublishPeriod,
  versions: [
    {
      ...underPublicity2025,
      value: { applyAfter: years(1), endsAfter: years(3) },
      cite: [
        cite('penalty-publicity-2025', '第十四条第一款', '食品、药品、医疗器械、化妆品、特种设备、重点工业产品领域'),
        cite('credit-repair-2025', '第八条第三款', '公示期满三年的，由市场监督管理部门停止公示'),
      ],
      verified: true,
      note: `食品、药品、医疗器械、化妆品、特种设备、重点工业产品领域，轻微的除外。${transition}`,
    },
  ],
});

export const publishPeriodSeriousLimit = rule({
  id: 'publish-period-serious-limit',
  zh: '公示期：严重（限制、停产停业）',
  kind: 'period',
  before: seePublishPeriod,
  versions: [
    {
      ...underPublicity2025,
      value: { applyAfter: years(1), endsAfter: years(3) },
      cite: [
        cite('penalty-publicity-2025', '第十四条第二款', '公示期满一年且行政处罚限制期限届满的'),
        cite('credit-repair-2025', '第八条第四款', '公示期满三年且行政处罚限制期限届满的'),
      ],
      verified: true,
      note: `申请和停止都还须限制期限届满；法定限制期限超过三年的，以实际限制期限为准。${transition}`,
    },
  ],
});

export const publishPeriodSeriousRevoke = rule({
  id: 'publish-period-serious-revoke',
  zh: '公示期：严重（吊销、降级、关闭）',
  kind: 'period',
  before: seePublishPeriod,
  versions: [
    {
      ...underPublicity2025,
      value: years(3),
      cite: [
        cite('penalty-publicity-2025', '第十四条第三款', '降低资质等级、吊销许可证件、吊销营业执照、责令关闭'),
        cite('credit-repair-2025', '第八条第五款', '公示期满三年的，由市场监督管理部门停止公示'),
      ],
      verified: true,
      note: `不能申请提前停止公示，期满自动停止。${transition}`,
    },
  ],
});

export const publishPeriodMulti = rule({
  id: 'publish-period-multi',
  zh: '多种处罚的公示期',
  kind: 'text',
  before: seePublishPeriod,
  versions: [
    {
      ...underPublicity2025,
      value: '同一违法失信信息涉及多种行政处罚的，公示期以最长的为准。',
      cite: [cite('credit-repair-2025', '第六条第二款', '其公示期以所涉期限中最长的为准')],
      verified: true,
    },
  ],
});

export const publicationPeriodRules = [
  publishPeriod,
  publishPeriodLight,
  publishLightFineLimit,
  publishPeriodGeneral,
  publishPeriodSeriousField,
  publishPeriodSeriousLimit,
  publishPeriodSeriousRevoke,
  publishPeriodMulti,
] as const;
