/** 调解的结果 — the papers of an agreement, the ways that stay open, the registration form, the follow-up. */

import {
  before2020,
  complaint2020,
  complaint2026,
  consumerLaw,
  sinceComplaint2026,
  textOf2022,
  underComplaint2020,
} from '../../../law/common-rules/complaint-sources.ts';
import { cite } from '../../../law/instruments/index.ts';
import { type RuleItem, rule } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';

const parts = {
  'both-signed': '双方签字或者盖章',
  sealed: '加盖市场监督管理部门印章',
  'three-copies': '双方各执一份，本局留存一份归档',
};

export const cmpAgreementDoc = rule<readonly RuleItem[]>({
  id: 'cmp-agreement-doc',
  zh: '调解书',
  kind: 'list',
  before: before2020,
  versions: [
    {
      ...underComplaint2020,
      value: items(parts),
      cite: [complaint2020('第二十二条第一款', '应当制作调解书，但调解协议已经即时履行或者双方同意不制作')],
      verified: true,
      note: `${textOf2022}未制作调解书的，做好调解记录备查。`,
    },
    {
      ...sinceComplaint2026,
      value: items(parts),
      cite: [complaint2026('第二十四条第一款', '应当制作调解书，但调解协议已经即时履行或者双方同意不制作')],
      verified: true,
      note: '未制作调解书的，做好调解记录备查。',
    },
  ],
});

export const cmpRemedy = rule({
  id: 'cmp-remedy',
  zh: '对终止调解、调解结果不服的途径',
  kind: 'text',
  before: '2026年4月15日以前办法没有写明。',
  versions: [
    {
      ...sinceComplaint2026,
      value: '可以按照消费者权益保护法第三十九条，通过民事诉讼、仲裁等其他途径解决争议；不是行政复议事项。',
      cite: [
        complaint2026('第二十五条', '通过民事诉讼、仲裁等其他途径解决消费者权益争议'),
        consumerLaw('第三十九条', '可以通过下列途径解决'),
      ],
      verified: true,
    },
  ],
});

export const cmpFollowup = rule({
  id: 'cmp-followup',
  zh: '投诉处理的抽查、回访',
  kind: 'text',
  before: '2026年4月15日以前没有这一规定。',
  versions: [
    {
      ...sinceComplaint2026,
      value: '可以采取抽查、回访等方式，加强对投诉处理情况的评估。',
      cite: [complaint2026('第二十六条', '可以采取抽查、回访等方式')],
      verified: true,
    },
  ],
});

export const cmpDocFields = rule<readonly RuleItem[]>({
  id: 'cmp-doc-fields',
  zh: '投诉登记表的项目',
  kind: 'list',
  before: '2026年4月以前的登记表项目未见。',
  versions: [
    {
      ...sinceComplaint2026,
      value: items({
        complainant: '投诉人姓名、证件类型、证件号码、联系电话、联系地址',
        publish: '是否同意公示投诉信息',
        delegate: '是否同意委托调解',
        operator: '被投诉人名称、地址、联系人、联系电话',
        dispute: '消费者权益争议事实依据（时间、地点、内容、金额）',
        claim: '投诉请求',
        signatures: '投诉人签字（非现场提出的免签）、经办人签字',
      }),
      cite: [cite('complaint-forms-2026', '文书式样一', '是否同意公')],
      verified: true,
      note: '印发的具体日期未见，按办法施行之日起用。',
    },
  ],
});

export const endingRules = [cmpAgreementDoc, cmpRemedy, cmpFollowup, cmpDocFields] as const;
