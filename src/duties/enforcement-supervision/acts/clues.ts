/** 线索和投诉 — what somebody said of the bureau's enforcement, and what becomes of it. */
import { supClues, supMeasures, supModes, supScope } from '../../../law/common-rules/supervision.ts';
import * as field from '../../../law/fields.ts';
import { everyListedItem } from '../../../law/listed-items.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { guidances, origins } from '../choices.ts';

export const supervisors = ['external-supervisor', 'supervisor', 'legal-reviewer'] as const;

export const clueActs = {
  ClueReceived: {
    zh: '登记执法问题线索',
    from: ['none'],
    to: 'examining',
    by: [...supervisors, 'complaint-officer'],
    basis: [supClues, supScope],
    data: field.data({
      origin: field.choice('来源', origins),
      scope: field.choice('反映的情形', everyListedItem(supScope)),
      supervised: field.text('被监督的机构'),
      matter: field.optional(field.matter('所涉事项')),
      content: field.paragraph('反映的问题'),
      complainant: field.optional(field.personal('投诉人')),
      complainantPhone: field.optional(field.personal('投诉人电话')),
    }),
  },
  MeasureTaken: {
    zh: '采取监督措施',
    from: ['examining', 'issued'],
    by: supervisors,
    basis: [supMeasures, supModes],
    data: field.data({
      measures: field.choices('措施', everyListedItem(supMeasures)),
      findings: field.paragraph('查明的情况'),
    }),
    anytime: true,
  },
  ClueGuided: {
    zh: '告知其他途径',
    from: ['examining'],
    to: 'guided',
    by: supervisors,
    basis: [supClues],
    data: field.data({ guidance: field.choice('处理', guidances), explanation: field.paragraph('告知的内容') }),
  },
  NothingFound: {
    zh: '未发现问题',
    from: ['examining'],
    to: 'no-issue',
    by: supervisors,
    basis: [supScope],
    data: field.data({ reason: field.paragraph('查明的情况和理由') }),
  },
  ComplainantAnswered: {
    zh: '答复投诉人',
    from: ['guided', 'no-issue', 'issued', 'reported', 'closed'],
    by: supervisors,
    basis: [supClues],
    data: field.data({ way: field.text('答复方式'), content: field.paragraph('答复内容') }),
    anytime: true,
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
