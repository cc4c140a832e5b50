/** 公告、替换人员、完成与公示 — what follows the draw. */
import { rndRecusal } from '../../../law/common-rules/inspection-officers.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { rndAnnualPlan, rndTaskPublish, rndTwoLibraries } from '../rules.ts';

export const performingActs = {
  DrawAnnounced: {
    zh: '公告抽查名单',
    from: ['drawn'],
    to: 'announced',
    by: ['unit-head', 'case-handler', 'bureau-head'],
    basis: [rndTwoLibraries],
    data: field.data({ address: field.text('公告地址') }),
  },
  OfficerReplaced: {
    zh: '替换检查人员',
    from: ['drawn', 'announced'],
    by: ['unit-head', 'bureau-head', 'supervisor'],
    basis: [rndRecusal, rndTwoLibraries],
    anytime: true,
    data: field.data({
      business: field.text('检查对象编号', { maxLength: 100 }),
      gone: field.person('退出的检查人员'),
      ground: field.choice('情形', [
        { code: 'recusal', zh: '回避' },
        { code: 'leave', zh: '不在岗' },
        { code: 'certificate', zh: '执法证件失效' },
        { code: 'other', zh: '其他' },
      ]),
      reason: field.paragraph('理由'),
      replacement: field.person('按种子递补的检查人员'),
    }),
  },
  TaskCompleted: {
    zh: '完成抽查任务',
    from: ['announced'],
    to: 'completed',
    by: ['unit-head', 'case-handler'],
    basis: [rndTaskPublish, rndAnnualPlan],
    data: field.data({
      inspected: field.count('已检查户数'),
      notInspected: field.count('未能检查户数'),
      reason: field.optional(field.paragraph('未能检查的原因')),
    }),
    starts: [{ clock: 'task-publish' }],
  },
  ResultsPublished: {
    zh: '公示抽查结果',
    from: ['completed'],
    to: 'closed',
    by: ['unit-head', 'case-handler'],
    basis: [rndTaskPublish],
    data: field.data({ address: field.text('公示地址') }),
    ends: [{ clock: 'task-publish' }],
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
