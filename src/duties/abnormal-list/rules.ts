/** 经营异常名录 — grounds, periods and ends of a listing, by day. */

import { cite } from '../../law/instruments/index.ts';
import { calendarDays, date, type Rule, rule, workingDays } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';
import {
  crdAgencyPublish,
  crdAnnualWindow,
  crdEnterprisePublish,
  crdGtgsPaper,
  crdRevoke,
} from './disclosure-rules.ts';
import {
  abnDecisionFields,
  abnDeregistered,
  abnObjection,
  abnRemove,
  abnThreeYear,
  fromAmendment,
} from './ending-rules.ts';

const since2014 = { from: date('2014-10-01') } as const;
const until101 = { from: date('2014-10-01'), until: date('2025-04-30') } as const;
const since101 = { from: date('2025-05-01') } as const;

const annual = '未按照规定的期限报送并公示年度报告';
const order = '未在责令的期限内公示有关企业信息';
const lost = '通过登记的住所或者经营场所无法联系';

/** 列入事由 — of enterprises. */
export const abnGrounds = rule({
  id: 'abn-grounds',
  zh: '企业列入经营异常名录的情形',
  kind: 'list',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2024-04-30'),
      value: items({ annual, order, fake: '公示企业信息隐瞒真实情况、弄虚作假', lost }),
      cite: [
        cite('abnormal-list', '第四条'),
        cite('business-disclosure', '第十七条第一款', '按照工商行政管理部门责令的期限公示有关企业信息的'),
        cite('business-disclosure', '第十七条第一款', '企业公示信息隐瞒真实情况、弄虚作假的'),
      ],
      verified: true,
      note: fromAmendment,
    },
    {
      from: date('2024-05-01'),
      until: date('2025-04-30'),
      value: items({ annual, order, fake: '公示企业信息隐瞒真实情况、弄虚作假', lost }),
      cite: [cite('abnormal-list', '第四条')],
      verified: false,
      note: `${fromAmendment}条例自2024年5月1日起不再以弄虚作假列入，改为处罚；办法当时尚未随之修改，请法制机构确认。`,
    },
    {
      ...since101,
      value: items({ annual, order, name: '未依照规定办理企业名称变更登记', lost }),
      cite: [cite('abnormal-list', '第四条', '未依照《企业名称登记管理规定》第二十三条规定办理企业名称变更登记的')],
      verified: true,
      note: '公示信息弄虚作假的，自2024年5月1日起依条例第十八条处罚。',
    },
  ],
});

/** 列入事由 — of individual businesses and of cooperatives: theirs were never changed. */
export const abnGroundsOthers = rule({
  id: 'abn-grounds-others',
  zh: '个体工商户、农民专业合作社列入经营异常名录的情形',
  kind: 'list',
  versions: [
    {
      ...since2014,
      value: items({ annual, fake: '年度报告隐瞒真实情况、弄虚作假', lost }),
      cite: [
        cite('individual-annual-report', '第十三条', '个体工商户未按照本办法规定报送年度报告的'),
        cite('individual-annual-report', '第十四条', '年度报告隐瞒真实情况、弄虚作假的'),
        cite('cooperative-annual-report', '第十条', '未按照本办法规定的期限报送年度报告并公示的'),
        cite('cooperative-annual-report', '第十一条', '公示信息隐瞒真实情况、弄虚作假的'),
      ],
      verified: true,
      note: `条号和词句引自2025年修正文本。${fromAmendment}`,
    },
  ],
});

export const abnListAnnual = rule({
  id: 'abn-list-annual',
  zh: '未公示年度报告的列入期限',
  kind: 'period',
  versions: [
    {
      ...since2014,
      value: workingDays(10),
      cite: [
        cite('abnormal-list', '第六条', '应当在当年年度报告公示结束之日起10个工作日内'),
        cite('individual-annual-report', '第十三条', '应当在当年年度报告结束之日起10个工作日内'),
        cite('cooperative-annual-report', '第十条', '应当自当年年度报告公示结束之日起10个工作日内'),
      ],
      verified: true,
      note: `期限内既要决定，也要公示。${fromAmendment}`,
    },
  ],
});

export const abnOrderInstant = rule({
  id: 'abn-order-instant',
  zh: '责令履行即时信息公示义务的期限',
  kind: 'period',
  versions: [
    {
      ...since2014,
      value: calendarDays(10),
      cite: [cite('abnormal-list', '第七条', '应当书面责令其在10日内履行公示义务')],
      verified: true,
      note: `“日”按自然日计。${fromAmendment}`,
    },
  ],
});

export const abnListInstant = rule({
  id: 'abn-list-instant',
  zh: '责令期满未公示的列入期限',
  kind: 'period',
  versions: [
    {
      ...since2014,
      value: workingDays(10),
      cite: [cite('abnormal-list', '第七条', '应当在责令的期限届满之日起10个工作日内')],
      verified: true,
      note: fromAmendment,
    },
  ],
});

export const abnListFake = rule({
  id: 'abn-list-fake',
  zh: '弄虚作假的列入期限',
  kind: 'period',
  versions: [
    {
      ...until101,
      value: workingDays(10),
      cite: [cite('abnormal-list', '第八条')],
      verified: false,
      note: `企业、个体工商户、合作社同为十个工作日。${fromAmendment}`,
    },
    {
      ...since101,
      value: workingDays(10),
      cite: [
        cite('individual-annual-report', '第十四条', '应当自查实之日起10个工作日内'),
        cite('cooperative-annual-report', '第十一条', '应当自查实之日起10个工作日内'),
      ],
      verified: true,
      note: '自2025年5月1日起只适用于个体工商户和农民专业合作社。',
    },
  ],
});

export const abnListName = rule({
  id: 'abn-list-name',
  zh: '未办理名称变更登记的列入期限',
  kind: 'period',
  before: '2025年5月1日前没有这一事由。',
  versions: [
    {
      ...since101,
      value: workingDays(10),
      cite: [
        cite('abnormal-list', '第八条', '应当在变更登记期限届满之日起10个工作日内'),
        cite('name-registration', '第二十三条'),
      ],
      verified: true,
      note: '名称变更登记的三十日见企业名称登记管理规定第二十三条，原文未见。',
    },
  ],
});

export const abnListLost = rule({
  id: 'abn-list-lost',
  zh: '无法联系的列入期限',
  kind: 'period',
  versions: [
    {
      ...since2014,
      value: workingDays(10),
      cite: [
        cite('abnormal-list', '第九条第一款', '应当自查实之日起10个工作日内'),
        cite('individual-annual-report', '第十五条', '应当自查实之日起10个工作日内'),
        cite('cooperative-annual-report', '第十二条', '应当自查实之日起10个工作日内'),
      ],
      verified: true,
      note: fromAmendment,
    },
  ],
});

/** 专用信函 — both letters unsigned for; the days between the two postings, both ends included. */
export const abnTwoLetters = rule({
  id: 'abn-two-letters',
  zh: '两次邮寄专用信函的间隔',
  kind: 'period',
  versions: [
    {
      ...since2014,
      value: { atLeast: calendarDays(15), atMost: calendarDays(30) },
      cite: [cite('abnormal-list', '第九条第二款', '两次邮寄间隔时间不得少于15日，不得超过30日')],
      verified: true,
      note: fromAmendment,
    },
  ],
});

export const abnGtgs = rule({
  id: 'abn-gtgs',
  zh: '个体工商户的列入',
  kind: 'text',
  versions: [
    {
      ...until101,
      value: '标记为经营异常状态；未报送年度报告的，本年度7月1日至下一年度6月30日公示。',
      cite: [cite('individual-annual-report', '第十三条')],
      verified: false,
      note: `2025年5月1日起改为列入经营异常名录。${fromAmendment}`,
    },
    {
      ...since101,
      value: '列入经营异常名录；未报送年度报告的，本年度7月1日至下一年度6月30日公示。',
      cite: [cite('individual-annual-report', '第十三条', '并于本年度7月1日至下一年度6月30日')],
      verified: true,
    },
  ],
});

export const abnormalListRules: readonly Rule[] = [
  abnGrounds,
  abnGroundsOthers,
  crdAnnualWindow,
  crdAgencyPublish,
  crdEnterprisePublish,
  crdGtgsPaper,
  crdRevoke,
  abnListAnnual,
  abnOrderInstant,
  abnListInstant,
  abnListFake,
  abnListName,
  abnListLost,
  abnTwoLetters,
  abnGtgs,
  abnDecisionFields,
  abnRemove,
  abnThreeYear,
  abnObjection,
  abnDeregistered,
];
