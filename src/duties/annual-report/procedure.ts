import * as field from '../../law/fields.ts';
import { procedure } from '../../law/procedure.ts';
import { tjsAnnualReport } from './rules.ts';

const drafters = ['statistician', 'supervisor', 'legal-reviewer'] as const;

/** What is counted for a draft: by the statistics of the system, never by hand. */
const counted = field.data({
  year: field.count('报告年度', { minimum: 2018, maximum: 2100 }),
  until: field.day('统计截止日'),
  figures: field.rows('统计数', {
    id: field.text('编号'),
    label: field.text('名称'),
    shown: field.text('数值'),
    period: field.text('期间'),
    base: field.paragraph('口径'),
  }),
  failing: field.rows(
    '不符的勾稽关系',
    {
      relation: field.text('编号'),
      statement: field.text('关系'),
      finding: field.paragraph('核对结果'),
      offered: field.rows('可以相符的口径', { base: field.text('口径') }, 0),
    },
    0,
  ),
  position: field.count('统计时的链头位置'),
  hash: field.text('定稿的数的散列值'),
});

/** 报告中由人写的部分. */
export const parts = [
  { code: 'work', zh: '工作完成情况' },
  { code: 'problems', zh: '存在的问题' },
  { code: 'steps', zh: '下一步工作设想' },
] as const;

/** 年度行政执法工作报告 — one matter per report: its figures are frozen, explained, approved, issued and made public. */
export const annualReport = procedure({
  id: 'annual-report',
  zh: '年度行政执法工作报告',
  states: {
    drafted: { zh: '起草中' },
    approved: { zh: '已批准，待印发' },
    issued: { zh: '已印发，待公布' },
    published: { zh: '已公布', final: true },
    abandoned: { zh: '已废弃', final: true },
  },
  clocks: {},
  mainPath: ['ReportDrafted', 'ReportApproved', 'ReportIssued', 'ReportPublished'],
  acts: {
    ReportDrafted: {
      zh: '起草年度报告（由系统统计）',
      from: ['none'],
      to: 'drafted',
      by: drafters,
      basis: [tjsAnnualReport],
      data: counted,
      counted: true,
    },
    ReportRecounted: {
      zh: '重新统计',
      from: ['drafted'],
      by: drafters,
      basis: [tjsAnnualReport],
      data: counted,
      counted: true,
    },
    RelationExplained: {
      zh: '说明勾稽关系不符的理由',
      from: ['drafted'],
      by: drafters,
      basis: [tjsAnnualReport],
      data: field.data({
        relation: field.text('勾稽关系编号'),
        base: field.optional(field.text('采用的口径')),
        explanation: field.paragraph('理由'),
      }),
      anytime: true,
    },
    WordsAdded: {
      zh: '增写文字',
      from: ['drafted'],
      by: drafters,
      basis: [tjsAnnualReport],
      data: field.data({ part: field.choice('部分', parts), words: field.paragraph('文字') }),
      anytime: true,
    },
    ReportReturned: {
      zh: '退回修改',
      from: ['drafted'],
      by: ['bureau-chief', 'bureau-head'],
      basis: [tjsAnnualReport],
      data: field.data({ reason: field.paragraph('理由') }),
      anytime: true,
    },
    ReportApproved: {
      zh: '批准年度报告',
      from: ['drafted'],
      to: 'approved',
      by: ['bureau-chief'],
      basis: [tjsAnnualReport],
      data: field.data({ hash: field.text('所批准的数的散列值') }),
    },
    ReportIssued: {
      zh: '印发年度报告',
      from: ['approved'],
      to: 'issued',
      by: ['statistician', 'supervisor'],
      basis: [tjsAnnualReport],
      data: field.data({
        addressees: field.text('主送'),
        copies: field.optional(field.text('抄送')),
      }),
      number: { word: '报告' },
    },
    ReportPublished: {
      zh: '公布年度报告',
      from: ['issued'],
      to: 'published',
      by: ['statistician', 'supervisor'],
      basis: [tjsAnnualReport],
      data: field.data({
        position: field.count('公布的链头位置'),
        head: field.text('公布的链头散列值'),
      }),
      counted: true,
    },
    ReportAbandoned: {
      zh: '废弃草稿',
      from: ['drafted', 'approved'],
      to: 'abandoned',
      by: ['statistician', 'supervisor', 'bureau-chief'],
      basis: [tjsAnnualReport],
      data: field.data({ reason: field.paragraph('理由') }),
      anytime: true,
    },
  },
});

export type AnnualReportTable = typeof annualReport;
