/** 投诉举报的共同规则 — what complaints and tip-offs share: two kinds of matter, their channels, their routes, their papers. */

import { cite } from '../instruments/index.ts';
import { calendarDays, date, type Rule, type RuleItem, rule } from '../kinds.ts';
import { items } from '../rule-parts.ts';
import { cmpDocs } from './complaint-papers.ts';
import {
  before2020,
  complaint2020,
  complaint2026,
  consumerRegulation,
  sinceComplaint2026,
  textOf2022,
  underComplaint2020,
  untilMerged,
} from './complaint-sources.ts';

export const cmpDefinition = rule({
  id: 'cmp-definition',
  zh: '投诉与举报的区分',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '投诉是消费者为生活消费需要与经营者发生权益争议而请求解决；举报是反映经营者涉嫌违法的线索。',
      cite: [complaint2020('第三条', '消费者为生活消费需要购买、使用商品或者接受服务，与经营者发生消费者权益争议')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '投诉是消费者为生活消费需要与经营者发生权益争议而请求解决；举报是反映经营者涉嫌违法的线索。',
      cite: [complaint2026('第三条', '消费者为生活消费需要购买、使用商品或者接受服务，与经营者发生消费者权益争议')],
      verified: true,
    },
  ],
});

export const cmpSplit = rule({
  id: 'cmp-split',
  zh: '同一材料含投诉和举报的分别处理',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '同时提出投诉和举报，或者材料同时包含投诉和举报内容的，分为两件，按各自的程序处理。',
      cite: [complaint2020('第七条', '按照本办法规定的程序对投诉和举报予以分别处理')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '同时提出投诉和举报，或者材料同时包含投诉和举报内容的，分为两件，按各自的程序处理。',
      cite: [complaint2026('第九条', '按照本办法规定的程序对投诉和举报予以分别处理')],
      verified: true,
    },
  ],
});

export const cmpChannel = rule<readonly RuleItem[]>({
  id: 'cmp-channel',
  zh: '接收投诉举报的渠道',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items({
        platform: '互联网（全国12315平台）',
        hotline: '12315专用电话',
        fax: '传真',
        mail: '邮寄地址',
        window: '窗口',
      }),
      cite: [complaint2020('第八条', '互联网、电话、传真、邮寄地址、窗口等渠道')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: items({
        platform: '全国12315平台',
        hotline: '12315热线电话',
        mail: '公布的邮寄地址',
        window: '受理窗口',
      }),
      cite: [
        complaint2026('第八条', '市场监督管理部门公布的邮寄地址、受理窗口等渠道'),
        complaint2026('第四十条', '统一通过全国12315平台处理投诉举报'),
      ],
      verified: true,
      note: '条文以“等”字结尾，其他公布的渠道仍可登记。',
    },
  ],
});

export const cmpDispatch = rule({
  id: 'cmp-dispatch',
  zh: '分送与反馈',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '统一接收机构应当及时分送；收到分送而没有处理权限的，及时反馈统一接收机构，不得自行移送。',
      cite: [complaint2020('第三十七条第二款', '应当及时反馈统一接收投诉举报的工作机构，不得自行移送')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '统一接收机构应当及时分送；收到分送而没有处理权限的，及时反馈统一接收机构，不得自行移送。',
      cite: [complaint2026('第四十一条第二款', '应当及时反馈统一接收投诉举报的工作机构，不得自行移送')],
      verified: true,
    },
  ],
});

export const cmpExclusion = rule<readonly RuleItem[]>({
  id: 'cmp-exclusion',
  zh: '不适用投诉举报办法的事项',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items({
        consultation: '咨询',
        'information-request': '政府信息公开申请',
        'reconsideration-request': '行政复议申请',
        petition: '信访',
        'disciplinary-charge': '纪检监察检举控告',
        other: '其他活动',
      }),
      cite: [complaint2020('第三十九条第二款', '市场监督管理部门可以告知通过相应途径提出')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: items({
        consultation: '咨询',
        'information-request': '政府信息公开申请',
        'reconsideration-request': '行政复议申请',
        'disciplinary-charge': '纪检监察检举控告',
        other: '其他活动',
      }),
      cite: [complaint2026('第四十四条', '市场监督管理部门可以告知通过相应途径提出')],
      verified: true,
      note: '办法不再列举信访。',
    },
  ],
});

export const cmpNoAbuse = rule({
  id: 'cmp-no-abuse',
  zh: '不得利用投诉举报牟取不正当利益',
  kind: 'text',
  before: '2024年7月1日消费者权益保护法实施条例施行以前没有这一规定。',
  versions: [
    {
      from: date('2024-07-01'),
      until: date('2026-04-14'),
      value: '不得利用投诉、举报牟取不正当利益，侵害经营者的合法权益，扰乱市场经济秩序。',
      cite: [consumerRegulation('第二十七条第二款', '不得利用投诉、举报牟取不正当利益')],
      verified: true,
    },
    {
      ...sinceComplaint2026,
      value: '不得滥用投诉举报权利、利用投诉举报牟取不正当利益，侵害经营者的合法权益，扰乱秩序。',
      cite: [
        complaint2026('第七条第二款', '不得滥用投诉举报权利、利用投诉举报牟取不正当利益'),
        consumerRegulation('第二十七条第二款', '不得利用投诉、举报牟取不正当利益'),
      ],
      verified: true,
    },
  ],
});

export const cmpFraudTransfer = rule({
  id: 'cmp-fraud-transfer',
  zh: '涉嫌骗赔、敲诈勒索的移送',
  kind: 'text',
  before: '2026年4月15日投诉举报处理办法施行以前，办法没有这一规定。',
  versions: [
    {
      ...sinceComplaint2026,
      value:
        '发现投诉举报人涉嫌以夹带、掉包、造假、篡改商品信息、捏造事实等方式骗取赔偿或者敲诈勒索的，移送公安机关等部门。',
      cite: [complaint2026('第四十二条', '骗取经营者的赔偿或者对经营者进行敲诈勒索的')],
      verified: true,
    },
  ],
});

export const cmpStats = rule({
  id: 'cmp-stats',
  zh: '投诉举报的统计分析与公示',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '统计、分析、应用投诉举报信息，定期公布分析报告，依法公示消费投诉信息。',
      cite: [complaint2020('第三十四条', '定期公布投诉举报统计分析报告，依法公示消费投诉信息')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '统计分析应用投诉举报信息，开展消费预警和风险提示，公布分析报告，依法公示消费投诉信息。',
      cite: [complaint2026('第三十八条', '公布投诉举报统计分析报告，依法公示消费投诉信息')],
      verified: true,
    },
  ],
});

export const tcComplaint = rule({
  id: 'tc-complaint',
  zh: '投诉举报期间的计算',
  kind: 'text',
  before: '令第20号没有期间计算的条文，按行政处罚程序规定和民事诉讼法的一般规则计算。',
  versions: [
    {
      ...sinceComplaint2026,
      value: '开始的当日不计入，自下一工作日或者自然日开始；末日是法定节假日的，顺延至其后第一日。',
      cite: [complaint2026('第四十五条', '以法定节假日后的第一日为期间届满的日期')],
      verified: true,
      note: '法定节假日按“不是工作日的日子”理解，与其他期间一致，由法制机构确认。',
    },
  ],
});

export const rptFdaReply = rule({
  id: 'rpt-fda-reply',
  zh: '食品药品投诉举报的办结反馈期限',
  kind: 'period',
  after: '2020年1月1日起食品药品投诉举报管理办法废止，不再有六十日反馈的一般期限。',
  versions: [
    {
      from: date('2016-03-01'),
      ...untilMerged,
      value: calendarDays(60),
      cite: [cite('food-drug-complaint-2016', '（条号未核实）')],
      verified: false,
      extensions: [
        {
          length: calendarDays(30),
          approver: 'bureau-head',
          zh: '情况复杂的，经批准可以延长，一般不超过三十日，并告知正在办理。',
        },
      ],
      note: '数值见于网页摘录，条号未核实，批准人未核实。自受理之日起算。',
    },
  ],
});

export const complaintAndTipOffRules: readonly Rule[] = [
  cmpDefinition,
  cmpSplit,
  cmpChannel,
  cmpDispatch,
  cmpExclusion,
  cmpNoAbuse,
  cmpFraudTransfer,
  cmpStats,
  cmpDocs,
  tcComplaint,
  rptFdaReply,
];
