/** 发现与查实 — how each of the grounds comes to be: each opens a matter of its own. */
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { businessKinds } from '../choices.ts';
import { crdAnnualWindow, crdEnterprisePublish } from '../disclosure-rules.ts';
import {
  abnListAnnual,
  abnListFake,
  abnListInstant,
  abnListLost,
  abnListName,
  abnOrderInstant,
  abnTwoLetters,
} from '../rules.ts';

export const finders = ['case-handler', 'unit-head'] as const;

const business = {
  businessKind: field.choice('主体类型', businessKinds),
  businessName: field.text('名称'),
  creditCode: field.optional(field.creditCode()),
  registrationNumber: field.optional(field.text('注册号（没有统一社会信用代码的）')),
};

export const findingActs = {
  AnnualReportMissed: {
    zh: '未按期公示年度报告',
    from: ['none'],
    to: 'established',
    by: finders,
    basis: [abnListAnnual, crdAnnualWindow],
    data: field.data({
      ...business,
      year: field.count('未报年度', { minimum: 2013, maximum: 2100 }),
      windowEndedOn: field.day('当年年度报告公示结束之日', {
        description: '一般为6月30日，国家另行延长的填延长后的日期',
      }),
    }),
    starts: [{ clock: 'list-annual', from: 'windowEndedOn' }],
  },
  DisclosureOrdered: {
    zh: '责令限期履行公示义务',
    from: ['none'],
    to: 'ordered',
    by: finders,
    basis: [abnOrderInstant, crdEnterprisePublish],
    data: field.data({
      ...business,
      information: field.paragraph('应当公示而未公示的信息'),
      written: field.yesNo('书面责令'),
    }),
    starts: [{ clock: 'order-window' }],
  },
  DisclosureMade: {
    zh: '已在责令的期限内公示',
    from: ['ordered'],
    to: 'settled',
    by: finders,
    basis: [abnOrderInstant],
    data: field.data({ disclosedOn: field.day('公示日期') }),
    ends: [{ clock: 'order-window' }],
  },
  DisclosureOrderExpired: {
    zh: '责令期满仍未公示',
    from: ['ordered'],
    to: 'established',
    by: finders,
    basis: [abnListInstant],
    data: field.data({ expiredOn: field.day('责令的期限届满之日'), found: field.paragraph('核对情况') }),
    ends: [{ clock: 'order-window' }],
    starts: [{ clock: 'list-order', from: 'expiredOn' }],
  },
  FalseDisclosureFound: {
    zh: '查实公示信息隐瞒真实情况、弄虚作假',
    from: ['none'],
    to: 'established',
    by: finders,
    basis: [abnListFake],
    data: field.data({
      ...business,
      information: field.paragraph('不实的信息'),
      evidence: field.paragraph('查实的证据'),
    }),
    starts: [{ clock: 'list-fake' }],
  },
  NameChangeMissed: {
    zh: '期满未办理企业名称变更登记',
    from: ['none'],
    to: 'established',
    by: finders,
    basis: [abnListName],
    data: field.data({
      ...business,
      rulingNumber: field.text('名称争议裁决（停止使用名称）文号'),
      expiredOn: field.day('变更登记期限届满之日'),
    }),
    starts: [{ clock: 'list-name', from: 'expiredOn' }],
  },
  FirstLetterPosted: {
    zh: '第一次邮寄专用信函',
    from: ['none'],
    to: 'contacting',
    by: finders,
    basis: [abnTwoLetters],
    data: field.data({ ...business, address: field.text('登记的住所（经营场所）'), letter: field.text('邮件号') }),
  },
  SecondLetterPosted: {
    zh: '第二次邮寄专用信函',
    from: ['contacting'],
    by: finders,
    basis: [abnTwoLetters],
    data: field.data({
      letter: field.text('邮件号'),
      firstUnsigned: field.yesNo('第一次信函无人签收'),
    }),
  },
  ContactMade: {
    zh: '已取得联系',
    from: ['contacting'],
    to: 'settled',
    by: finders,
    basis: [abnListLost],
    data: field.data({ how: field.paragraph('取得联系的情况') }),
  },
  LettersUnanswered: {
    zh: '两次信函无人签收，视为无法联系',
    from: ['contacting'],
    to: 'established',
    by: finders,
    basis: [abnListLost, abnTwoLetters],
    data: field.data({
      secondUnsigned: field.yesNo('第二次信函无人签收'),
      found: field.paragraph('退信等证据'),
    }),
    starts: [{ clock: 'list-lost' }],
  },
  LossOfContactVerified: {
    zh: '实地核查，查实无法联系',
    from: ['none'],
    to: 'established',
    by: finders,
    basis: [abnListLost],
    data: field.data({ ...business, found: field.paragraph('核查的情况和证据') }),
    starts: [{ clock: 'list-lost' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
