/** 不予受理与终止调解的情形 — the grounds of each time, and the facts that may speak against a claim for living needs. */

import {
  before2020,
  complaint2020,
  complaint2026,
  sinceComplaint2026,
  textOf2022,
  underComplaint2020,
} from '../../../law/common-rules/complaint-sources.ts';
import { type RuleItem, rule } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';

export const cmpRejectGrounds = rule<readonly RuleItem[]>({
  id: 'cmp-reject-grounds',
  zh: '投诉不予受理的情形',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items({
        'not-own': '不属于市场监督管理部门职责，或者本机关不具有处理权限',
        'handled-elsewhere': '法院、仲裁、市监或者其他行政机关、消协或者其他调解组织已经受理或者处理过同一争议',
        'not-consumer': '不是为生活消费需要购买、使用商品或者接受服务',
        'no-dispute': '不能证明与被投诉人之间存在消费者权益争议',
        'three-years': '知道或者应当知道权益受侵害之日起超过三年',
        'materials-missing': '未提供规定的材料',
        other: '法律、法规、规章规定不予受理的其他情形',
      }),
      cite: [complaint2020('第十五条', '投诉有下列情形之一的，市场监督管理部门不予受理')],
      verified: true,
      note: `${textOf2022}第三项、第五项各列为一至两个选项。`,
    },
    {
      ...sinceComplaint2026,
      value: items({
        'not-own': '不属于市场监督管理部门职责，或者本机关不具有处理权限',
        'handled-elsewhere': '法院、仲裁、市监或者其他行政机关、消费者协会已经受理或者处理过同一争议',
        'not-consumer': '不是为生活消费需要购买、使用商品或者接受服务',
        'no-dispute': '不能证明与被投诉人之间存在消费者权益争议',
        'three-years': '知道或者应当知道权益受侵害之日起超过三年',
        'materials-missing': '未提供规定的材料',
        'materials-false': '提供虚假材料',
        identity: '冒用他人名义或者拒不配合核验真实身份信息',
        other: '法律、法规、规章规定不予受理的其他情形',
      }),
      cite: [complaint2026('第十六条', '投诉有下列情形之一的，市场监督管理部门不予受理')],
      verified: true,
      note: '第三项、第五项各列为两个选项。不再列“其他调解组织”。',
    },
  ],
});

export const cmpNonconsumerFactors = rule<readonly RuleItem[]>({
  id: 'cmp-nonconsumer-factors',
  zh: '判断是否为生活消费需要可以考虑的因素',
  kind: 'list',
  before: '2026年4月15日以前没有列举判断因素，只能记载事实。',
  versions: [
    {
      ...sinceComplaint2026,
      value: items({
        'unusual-quantity': '购买的数量、次数、频率与保质期或者通常消费习惯明显不符',
        'many-complaints': '同一投诉人短期内大量投诉，或者不同投诉人恶意串通集中投诉',
        'no-real-purchase': '不能证明已实际购买或者权益已实际受到侵害',
        'shared-contact': '多人使用同一手机号码、通讯地址等联系方式',
        other: '其他可以考虑的因素',
      }),
      cite: [complaint2026('第十七条', '购买商品的数量、次数、频率等与商品保质期')],
      verified: true,
      note: '可以考虑的因素，不是不予受理的情形，更不自动得出结论；设区的市级以上局可以细化。',
    },
  ],
});

export const cmpTerminateGrounds = rule<readonly RuleItem[]>({
  id: 'cmp-terminate-grounds',
  zh: '终止调解的情形',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items({
        withdrawn: '投诉人撤回投诉',
        settled: '双方自行和解',
        'testing-dispute': '对检定、检验、检测、鉴定的机构或者费用承担无法协商一致',
        absent: '投诉人或者被投诉人无正当理由不参加调解',
        'operator-refuses': '被投诉人明确拒绝调解',
        'no-agreement': '经组织调解，一方明确表示无法达成协议',
        'time-limit': '期限内未能达成调解协议',
        'reject-ground': '受理后发现存在不予受理的情形',
        other: '法律、法规、规章规定的应当终止调解的其他情形',
      }),
      cite: [complaint2020('第二十一条第一款', '有下列情形之一的，终止调解')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: items({
        withdrawn: '投诉人撤回投诉',
        settled: '双方自行和解',
        absent: '投诉人、被投诉人无正当理由不参加调解',
        'operator-refuses': '被投诉人明确拒绝调解',
        'complainant-refuses': '投诉人明确拒绝调解',
        'no-agreement': '经组织调解，一方明确表示无法达成协议',
        'testing-cost': '对鉴定、检测费用承担无法协商一致',
        'time-limit': '期限内未能达成调解协议',
        'reject-ground': '受理后发现存在不予受理的情形',
        fraud: '受理后发现存在第四十二条骗赔、敲诈勒索的情形',
        extinct: '投诉人、被投诉人死亡或者主体资格灭失',
        other: '法律、法规、规章规定的应当终止调解的其他情形',
      }),
      cite: [complaint2026('第二十三条第一款', '有下列情形之一的，终止调解')],
      verified: true,
    },
  ],
});

export const groundRules = [cmpRejectGrounds, cmpNonconsumerFactors, cmpTerminateGrounds] as const;
