/** 投诉的接收与受理 — what a complaint must bring, who handles it, within which days it is taken on or not. */

import {
  before2020,
  complaint2020,
  complaint2026,
  consumerRegulation,
  sinceComplaint2026,
  textOf2022,
  underComplaint2020,
} from '../../../law/common-rules/complaint-sources.ts';
import { cite } from '../../../law/instruments/index.ts';
import { type RuleItem, rule } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';

export const cmpMaterials = rule<readonly RuleItem[]>({
  id: 'cmp-materials',
  zh: '投诉应当提供的材料',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items({
        complainant: '投诉人的姓名、电话号码、通讯地址',
        operator: '被投诉人的名称（姓名）、地址',
        claim: '具体的投诉请求以及消费者权益争议事实',
      }),
      cite: [complaint2020('第九条第一款', '被投诉人的名称（姓名）、地址')],
      verified: true,
      note: `${textOf2022}2024年7月1日起，消保法实施条例第四十六条第一款并要求真实身份信息和明确的被投诉人。`,
    },
    {
      ...sinceComplaint2026,
      value: items({
        complainant: '投诉人的姓名、电话号码、通讯地址等真实身份信息',
        operator: '被投诉人的名称（姓名）、地址',
        claim: '具体的投诉请求以及相应的消费者权益争议事实依据',
      }),
      cite: [
        complaint2026('第十条第一款', '被投诉人的名称（姓名）、地址'),
        consumerRegulation('第四十六条第一款', '应当提供真实身份信息，有明确的被投诉人、具体的投诉请求和事实依据'),
      ],
      verified: true,
    },
  ],
});

export const cmpIdProofNotice = rule({
  id: 'cmp-id-proof-notice',
  zh: '限期提供身份证明材料',
  kind: 'text',
  before: '2026年4月15日投诉举报处理办法施行以前，没有可以要求提供身份证明材料的规定。',
  versions: [
    {
      ...sinceComplaint2026,
      value: '为核验真实身份信息，可以要求投诉人限期提供身份证明材料；期限由本局在通知书中写明。',
      cite: [
        complaint2026('第十条第三款', '可以要求投诉人提供相应的身份证明材料'),
        cite('complaint-forms-2026', '文书式样四', '逾期未提供或提供虚假材料的'),
      ],
      verified: true,
      note: '期限的长度式样留空。核验身份的时间不停止七个工作日的受理期限。',
    },
  ],
});

const agentPapers =
  '委托他人代为投诉的，提供授权委托书原件和受托人身份证明；委托书载明事项、权限和期限，由委托人签名。';

export const cmpAgent = rule({
  id: 'cmp-agent',
  zh: '委托投诉',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: agentPapers,
      cite: [complaint2020('第十条', '还应当提供授权委托书原件以及受托人身份证明')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: agentPapers,
      cite: [complaint2026('第十一条', '还应当提供授权委托书原件以及受托人身份证明')],
      verified: true,
    },
  ],
});

export const cmpJoint = rule({
  id: 'cmp-joint',
  zh: '共同投诉的代表人',
  kind: 'count',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: 2,
      cite: [complaint2020('第十一条第二款', '可以由投诉人书面推选两名代表人进行投诉')],
      verified: true,
      note: `${textOf2022}变更、放弃投诉请求或者达成调解协议的，应当经被代表的投诉人同意。`,
    },
    {
      ...sinceComplaint2026,
      value: 2,
      cite: [complaint2026('第十二条第二款', '可以由投诉人书面推选两名代表人进行投诉')],
      verified: true,
      note: '变更、放弃投诉请求或者达成调解协议的，应当经被代表的投诉人同意。',
    },
  ],
});

export const cmpJurisdiction = rule<readonly RuleItem[]>({
  id: 'cmp-jurisdiction',
  zh: '投诉的处理权限',
  kind: 'list',
  before: '2020年以前由工商、食药各自的办法规定（工商第六条：经营者所在地或者经营行为发生地），条文未见。',
  versions: [
    {
      ...underComplaint2020,
      value: items({
        operator: '被投诉人实际经营地或者住所地',
        'own-website': '电子商务平台经营者、自建网站经营者住所地',
        'on-platform': '平台内经营者实际经营地',
        platform: '平台经营者住所地',
        superior: '上级处理下级收到的投诉',
      }),
      cite: [complaint2020('第十二条第一款', '投诉由被投诉人实际经营地或者住所地县级市场监督管理部门处理')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: items({
        operator: '被投诉人实际经营地或者住所地',
        'own-website': '电子商务平台经营者、自建网站经营者住所地',
        'published-address': '平台内经营者在平台公示的地址所在地',
        platform: '平台经营者住所地',
        superior: '上级处理下级收到的投诉',
      }),
      cite: [complaint2026('第十三条第三款', '由其在平台公示的地址所在地县级市场监督管理部门')],
      verified: true,
      note: '未依法公示地址或者按公示地址无法联系的，由平台经营者住所地处理。',
    },
  ],
});

export const cmpFirstReceived = rule({
  id: 'cmp-first-received',
  zh: '先收到投诉的部门处理',
  kind: 'text',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: '两个以上部门均有处理权限的，由先收到投诉的部门处理。',
      cite: [complaint2020('第十三条', '由先收到投诉的市场监督管理部门处理')],
      verified: true,
      note: textOf2022,
    },
    {
      ...sinceComplaint2026,
      value: '两个以上部门均有处理权限的，由先收到投诉的部门处理。',
      cite: [complaint2026('第十四条', '由先收到投诉的市场监督管理部门处理')],
      verified: true,
    },
  ],
});

export const receivingRules = [
  cmpMaterials,
  cmpIdProofNotice,
  cmpAgent,
  cmpJoint,
  cmpJurisdiction,
  cmpFirstReceived,
] as const;
