import { samrSelfCorrect } from '../../law/common-rules/correction.ts';
import { samrCasefilePenalty, samrModes } from '../../law/common-rules/supervision.ts';
import { tjsMajor } from '../../law/common-rules/tianjin-supervision.ts';
import * as field from '../../law/fields.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { procedure } from '../../law/procedure.ts';

const by = ['supervisor', 'legal-reviewer', 'external-supervisor'] as const;

/** 重大案件监督 — one matter per major case of penalty: the supervisors look at every one (监督率). */
export const majorCaseSupervision = procedure({
  id: 'major-case-supervision',
  zh: '重大案件监督',
  states: {
    supervised: { zh: '已监督' },
    closed: { zh: '已办结', final: true },
  },
  clocks: {
    correction: { zh: '监督发现问题的纠正期限', rule: samrSelfCorrect, nature: 'term' },
  },
  acts: {
    CaseSupervised: {
      zh: '监督一件重大案件',
      from: ['none'],
      to: 'supervised',
      by,
      basis: [samrCasefilePenalty, samrModes, tjsMajor],
      data: field.data({
        case: field.matter('案件', 'penalty-case'),
        checked: field.choices('已监督的事项', everyListedItem(samrCasefilePenalty)),
        faults: field.choices('存在问题的事项', everyListedItem(samrCasefilePenalty), 0),
        opinion: field.paragraph('监督意见'),
        responsible: field.optional(field.people('纠正责任人')),
        correctBy: field.optional(field.day('纠正的最后一日')),
      }),
      starts: [{ clock: 'correction', until: 'correctBy' }],
    },
    FindingsCorrected: {
      zh: '问题已经纠正',
      from: ['supervised'],
      by: ['case-handler', 'unit-head', ...by],
      basis: [samrSelfCorrect],
      data: field.data({
        correction: field.paragraph('纠正情况'),
        rectification: field.optional(field.matter('整改事项', 'rectification')),
      }),
      ends: [{ clock: 'correction' }],
    },
    SupervisionClosed: {
      zh: '办结监督',
      from: ['supervised'],
      to: 'closed',
      by,
      basis: [samrCasefilePenalty],
      data: field.data({ conclusion: field.paragraph('结论') }),
    },
  },
  mainPath: ['CaseSupervised', 'SupervisionClosed'],
});

export type MajorCaseTable = typeof majorCaseSupervision;
