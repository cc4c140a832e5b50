import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import {
  countedThings,
  directions,
  facilityKinds,
  forms,
  materialKinds,
  precisions,
  themes,
  venueKinds,
} from './choices.ts';
import { actConsumerEducation, actFoodEducation, actLegalEducation } from './rules.ts';

const open = ['planned', 'ongoing'] as const;
const by = ['case-handler', 'complaint-officer', 'unit-head', 'personnel', 'statistician'] as const;
const precision = field.choice('数字的精度', precisions);

/** 宣传、宣讲等活动 — one matter per activity or campaign: its sessions, materials, facilities and costs. */
export const activity = procedure({
  id: 'activity',
  zh: '宣传、宣讲等活动',
  states: {
    planned: { zh: '已安排' },
    ongoing: { zh: '进行中' },
    concluded: { zh: '已总结', final: true },
    cancelled: { zh: '已取消', final: true },
  },
  clocks: {},
  acts: {
    ActivityPlanned: {
      zh: '安排活动',
      from: ['none'],
      to: 'planned',
      by,
      basis: [actLegalEducation, actFoodEducation, actConsumerEducation],
      data: field.data({
        title: field.text('活动名称'),
        theme: field.choice('主题', themes),
        from: field.day('开始日期'),
        until: field.day('结束日期'),
        organisers: field.text('主办和协办单位'),
        plan: field.paragraph('内容安排'),
      }),
    },
    SessionHeld: {
      zh: '开展一场活动',
      from: open,
      to: 'ongoing',
      by,
      basis: [actLegalEducation],
      data: field.data({
        form: field.choice('形式', forms),
        place: field.text('地点'),
        speakers: field.people('参加的本局人员', 0),
        venues: field.rows(
          '走进或者接待的单位',
          {
            venueKind: field.choice('单位类型', venueKinds),
            name: field.text('单位名称'),
            direction: field.choice('走进还是接待', directions),
            persons: field.count('人次'),
            precision,
          },
          0,
        ),
        content: field.paragraph('活动情况'),
      }),
    },
    MaterialsDistributed: {
      zh: '发放、张挂宣传材料',
      from: open,
      to: 'ongoing',
      by,
      basis: [actLegalEducation],
      data: field.data({
        place: field.text('发放、张挂的地点'),
        materials: field.rows('宣传材料', {
          kind: field.choice('种类', materialKinds),
          name: field.text('名称'),
          quantity: field.count('数量', { minimum: 1 }),
          precision,
        }),
      }),
    },
    FacilitySetUp: {
      zh: '设置举报箱等设施',
      from: open,
      to: 'ongoing',
      by,
      basis: [actLegalEducation],
      data: field.data({
        kind: field.choice('种类', facilityKinds),
        quantity: field.count('数量', { minimum: 1 }),
        places: field.paragraph('设置的地点'),
      }),
    },
    QuestionnairesReturned: {
      zh: '收回调查问卷',
      from: open,
      by,
      basis: [actLegalEducation],
      data: field.data({
        returned: field.count('收回份数', { minimum: 1 }),
        findings: field.paragraph('问卷反映的情况'),
      }),
    },
    MoneySpent: {
      zh: '支出宣传费用',
      from: open,
      by,
      basis: [actLegalEducation],
      data: field.data({ amount: field.money('金额', { minimum: 1 }), purpose: field.text('用途') }),
    },
    CountCorrected: {
      zh: '更正计数',
      from: ['ongoing', 'concluded'],
      by: ['unit-head', 'statistician'],
      basis: [actLegalEducation],
      anytime: true,
      data: field.data({
        what: field.choice('更正的计数', countedThings),
        recorded: field.count('已记的合计'),
        actual: field.count('实际的合计'),
        reason: field.paragraph('更正的理由和凭据'),
      }),
    },
    ActivityConcluded: {
      zh: '总结活动',
      from: ['ongoing'],
      to: 'concluded',
      by,
      basis: [actLegalEducation],
      data: field.data({ summary: field.paragraph('总结') }),
    },
    ActivityCancelled: {
      zh: '取消活动',
      from: ['planned'],
      to: 'cancelled',
      by,
      basis: [actLegalEducation],
      data: field.data({ reason: field.paragraph('理由') }),
    },
  },
  mainPath: ['ActivityPlanned', 'SessionHeld', 'ActivityConcluded'],
});

export type Activity = typeof activity;
