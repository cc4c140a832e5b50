/** 公示 — two channels, each with its own time; withdrawal, end, and what became of the decision. */
import { repairFraud } from '../../../law/common-rules/credit-repair.ts';
import { publishRedaction, publishWindow7, publishWindowNecips } from '../../../law/common-rules/publication.ts';
import * as field from '../../../law/fields.ts';
import { channels } from '../choices.ts';
import { decisionKinds } from '../rules/index.ts';

const afterwards = ['decided', 'closed', 'archived'] as const;
const channel = field.choice('公示渠道', channels);

export const publicationActs = {
  DecisionPublished: {
    zh: '公示处罚决定',
    from: afterwards,
    by: ['case-handler', 'unit-head'],
    basis: [publishWindow7, publishWindowNecips],
    anytime: true,
    data: field.data({
      channel,
      summary: field.paragraph('行政处罚信息摘要'),
      secrecyReviewed: field.yesNo('已经保密审查'),
      personalDataHandled: field.yesNo('商业秘密和个人信息已作必要处理'),
    }),
    ends: [
      { clock: 'publish-government', when: { channel: ['government-platform'] } },
      { clock: 'publish-national', when: { channel: ['national-system'] } },
    ],
  },
  DecisionChanged: {
    zh: '处罚决定被变更、撤销、确认违法或者无效',
    from: afterwards,
    by: ['case-handler', 'legal-reviewer'],
    signatures: ['bureau-head'],
    basis: [decisionKinds],
    anytime: true,
    data: field.data({
      change: field.choice('改变', [
        { code: 'changed', zh: '变更' },
        { code: 'annulled', zh: '撤销' },
        { code: 'declared-unlawful', zh: '确认违法' },
        { code: 'declared-void', zh: '确认无效' },
      ]),
      origin: field.choice('依据', [
        { code: 'reconsideration', zh: '行政复议决定' },
        { code: 'litigation', zh: '人民法院裁判' },
        { code: 'self-correction', zh: '本机关自行纠正' },
        { code: 'supervision', zh: '执法监督决定' },
      ]),
      changedOn: field.day('改变作出之日'),
      fine: field.money('改变后的罚款'),
      gains: field.money('改变后的没收违法所得'),
      goods: field.money('改变后的没收非法财物价值'),
      reason: field.paragraph('理由'),
      published: field.yesNo('该决定正在公示'),
    }),
    ends: [{ clock: 'publish-government' }, { clock: 'publish-national' }],
    starts: [{ clock: 'publish-withdraw', from: 'changedOn', when: { published: [true] } }],
  },
  PublicationWithdrawn: {
    zh: '撤回公示',
    from: afterwards,
    by: ['case-handler', 'unit-head'],
    basis: [publishRedaction],
    anytime: true,
    data: field.data({ reason: field.paragraph('公开说明的理由') }),
    ends: [{ clock: 'publish-withdraw' }],
  },
  PublicationEnded: {
    zh: '停止公示',
    from: afterwards,
    by: ['case-handler', 'unit-head'],
    basis: [publishRedaction],
    anytime: true,
    data: field.data({
      channel,
      ground: field.choice('停止原因', [
        { code: 'period-over', zh: '公示期满' },
        { code: 'credit-repaired', zh: '信用修复，提前停止公示' },
        { code: 'corrected', zh: '更正后重新公示' },
      ]),
    }),
  },
  PublicationRestored: {
    zh: '信用修复被撤销，恢复公示，公示期重新计算',
    from: afterwards,
    by: ['case-handler', 'unit-head'],
    basis: [repairFraud],
    reaction: true,
    anytime: true,
    data: field.data({ repair: field.matter('信用修复', 'credit-repair'), channel }),
  },
} as const;
