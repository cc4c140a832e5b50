/** 受理 — taken on or not, and told. */

import { rptFdaReply } from '../../../law/common-rules/complaints-and-tip-offs.ts';
import * as field from '../../../law/fields.ts';
import { everyListedItem } from '../../../law/listed-items.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import {
  cmpAccept,
  cmpAcceptFda,
  cmpAcceptGs,
  cmpAcceptLaw,
  cmpDeclineTold,
  cmpJurisdiction,
  cmpRejectGrounds,
  cmpThreeYears,
} from '../rules/index.ts';

const handlers = ['complaint-officer', 'case-handler'] as const;

const ways = [
  { code: 'platform', zh: '全国12315平台' },
  { code: 'telephone', zh: '电话' },
  { code: 'message', zh: '短信、电子邮件' },
  { code: 'letter', zh: '信函' },
  { code: 'in-person', zh: '当面' },
] as const;

const told = {
  toldNow: field.yesNo('作出决定的同日已告知投诉人'),
  way: field.optional(field.choice('告知方式', ways)),
};
const endsWhenTold = [
  { clock: 'accept-term', when: { toldNow: [true] } },
  { clock: 'accept-fda', when: { toldNow: [true] } },
] as const;

export const acceptingActs = {
  ComplaintAccepted: {
    zh: '受理投诉',
    from: ['received'],
    to: 'accepted',
    by: handlers,
    basis: [cmpAccept, cmpAcceptLaw, cmpAcceptGs, cmpAcceptFda, cmpJurisdiction, cmpThreeYears],
    data: field.data({
      jurisdiction: field.choice('处理权限', everyListedItem(cmpJurisdiction)),
      longerPeriodLaw: field.optional(field.text('超过三年仍可投诉的法律依据')),
      oldRule: field.optional(
        field.choice('2020年以前受理的投诉适用的办法', [
          { code: 'commerce', zh: '工商办法：六十日内调解终结' },
          { code: 'food-drug', zh: '食药办法：六十日内反馈办理结果' },
        ]),
      ),
      ...told,
    }),
    ends: endsWhenTold,
    starts: [
      { clock: 'mediate-limit' },
      { clock: 'mediate-limit-law' },
      { clock: 'mediate-limit-gs', when: { oldRule: ['commerce'] } },
      { clock: 'fda-reply', when: { oldRule: ['food-drug'] } },
    ],
  },
  ComplaintDeclined: {
    zh: '不予受理',
    from: ['received'],
    to: 'declined',
    by: handlers,
    basis: [cmpRejectGrounds, cmpAccept, cmpDeclineTold],
    data: field.data({
      grounds: field.choices('不予受理的情形', everyListedItem(cmpRejectGrounds)),
      reason: field.paragraph('事实和理由'),
      remediesTold: field.yesNo('决定书写明理由和其他解决争议的途径'),
      ...told,
    }),
    ends: endsWhenTold,
    number: { word: '投诉不受' },
  },
  DecisionTold: {
    zh: '告知投诉人受理结果',
    from: ['accepted', 'declined', 'mediating', 'suspended', 'agreed', 'terminated'],
    by: handlers,
    basis: [cmpAccept, cmpAcceptLaw],
    data: field.data({ way: field.choice('告知方式', ways) }),
    ends: [{ clock: 'accept-term' }, { clock: 'accept-fda' }],
    anytime: true,
  },
  ReplyExtended: {
    zh: '延长办结反馈期限（食品药品）',
    from: ['accepted', 'mediating', 'suspended'],
    by: handlers,
    signatures: ['unit-head', 'bureau-head'],
    basis: [rptFdaReply],
    data: field.data({ reason: field.paragraph('情况复杂的理由'), toldInProgress: field.yesNo('已告知正在办理') }),
    extends: [{ clock: 'fda-reply', step: 0 }],
    anytime: true,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
