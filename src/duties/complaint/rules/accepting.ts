/** 受理 — within which days, what is told, and the three years. */

import {
  before2020,
  complaint2020,
  complaint2026,
  consumerLaw,
  consumerRegulation,
  sinceComplaint2026,
  textOf2022,
  underComplaint2020,
  untilMerged,
} from '../../../law/common-rules/complaint-sources.ts';
import { cite } from '../../../law/instruments/index.ts';
import { calendarDays, date, rule, workingDays, years } from '../../../law/kinds.ts';

/** 令第20号在消保法实施条例施行以前。 */
export const until2024 = { from: date('2020-01-01'), until: date('2024-06-30') } as const;
/** 令第20号与消保法实施条例并行期间。 */
export const since2024 = { from: date('2024-07-01'), until: date('2026-04-14') } as const;

export const cmpAcceptLaw = rule({
  id: 'cmp-accept-law',
  zh: '消费者投诉的处理告知期限（消费者权益保护法）',
  kind: 'period',
  versions: [
    {
      from: date('2014-03-15'),
      value: workingDays(7),
      cite: [consumerLaw('第四十六条', '应当自收到投诉之日起七个工作日内，予以处理并告知消费者')],
      verified: true,
    },
  ],
});

export const cmpAccept = rule({
  id: 'cmp-accept',
  zh: '受理决定并告知的期限',
  kind: 'period',
  versions: [
    {
      from: date('2014-03-15'),
      ...untilMerged,
      value: workingDays(7),
      cite: [consumerLaw('第四十六条', '应当自收到投诉之日起七个工作日内，予以处理并告知消费者')],
      verified: true,
      note: '2020年以前没有统一的受理期限，以法律的七个工作日计算；工商、食药各自的期限见“工商投诉受理期限”“食药投诉受理期限”。',
    },
    {
      ...underComplaint2020,
      value: workingDays(7),
      cite: [
        complaint2020('第十四条', '应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定'),
        consumerLaw('第四十六条', '应当自收到投诉之日起七个工作日内，予以处理并告知消费者'),
      ],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: workingDays(7),
      cite: [
        complaint2026('第十五条第一款', '应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定'),
        consumerRegulation('第四十六条第二款', '应当自收到投诉之日起7个工作日内，予以处理并告知消费者'),
      ],
      verified: true,
    },
  ],
});

export const cmpAcceptGs = rule({
  id: 'cmp-accept-gs',
  zh: '工商投诉受理期限',
  kind: 'period',
  after: '2020年1月1日起适用 cmp-accept。',
  versions: [
    {
      from: date('2014-03-15'),
      ...untilMerged,
      value: workingDays(7),
      cite: [cite('commerce-complaint-2014', '第十五条')],
      verified: false,
      note: '条文见于机器翻译的网页，原文未见。',
    },
  ],
});

export const cmpAcceptFda = rule({
  id: 'cmp-accept-fda',
  zh: '食药投诉受理期限',
  kind: 'period',
  after: '2020年1月1日起适用 cmp-accept。',
  versions: [
    {
      from: date('2016-03-01'),
      ...untilMerged,
      value: calendarDays(5),
      cite: [cite('food-drug-complaint-2016', '（条号未核实）')],
      verified: false,
      note: '数值见于网页摘录；“日”按自然日计，条号未核实。',
    },
  ],
});

export const cmpDeclineTold = rule({
  id: 'cmp-decline-told',
  zh: '不予受理的告知内容',
  kind: 'text',
  before: '2024年7月1日以前没有明文要求告知理由和其他途径。',
  versions: [
    {
      ...since2024,
      value: '不予受理的，告知消费者理由和其他解决争议的途径。',
      cite: [consumerRegulation('第四十六条第二款', '应当告知消费者不予受理的理由和其他解决争议的途径')],
      verified: true,
    },
    {
      ...sinceComplaint2026,
      value: '不予受理的，告知投诉人理由和消费者权益保护法第三十九条规定的其他途径。',
      cite: [
        complaint2026('第十五条第二款', '还应当告知投诉人不予受理的理由'),
        consumerRegulation('第四十六条第二款', '应当告知消费者不予受理的理由和其他解决争议的途径'),
        consumerLaw('第三十九条', '可以通过下列途径解决'),
      ],
      verified: true,
    },
  ],
});

/** 受理三年期限 — counted from the day on which the complainant knew or ought to have known. */
export const cmpThreeYears = rule({
  id: 'cmp-three-years',
  zh: '投诉的三年期限',
  kind: 'period',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: years(3),
      cite: [complaint2020('第十五条第四项', '知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的')],
      verified: true,
      note: `${textOf2022}法律另有规定的除外。`,
    },
    {
      ...sinceComplaint2026,
      value: years(3),
      cite: [complaint2026('第十六条第四项', '知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的')],
      verified: true,
      note: '法律另有规定的除外。',
    },
  ],
});

export const acceptingRules = [
  cmpAcceptLaw,
  cmpAccept,
  cmpAcceptGs,
  cmpAcceptFda,
  cmpDeclineTold,
  cmpThreeYears,
] as const;
