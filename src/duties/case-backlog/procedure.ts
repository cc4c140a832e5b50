/** 立案后未及时作出处罚决定案件台账（案件大起底） — one matter per ledger: what is listed, why it waits, what was struck off. */
import * as field from '../../law/fields.ts';
import { everyListedItem } from '../../law/listed-items.ts';
import { procedure } from '../../law/procedure.ts';
import { backlogGrounds, caseTerm } from './rules.ts';

const basis = [caseTerm] as const;
const by = ['case-handler', 'unit-head', 'legal-reviewer', 'supervisor', 'statistician'] as const;

/** A case on record is named by itself, an old one on paper by its number: exactly one of the two. */
const which = {
  case: field.optional(field.matter('系统内的案件', 'penalty-case')),
  number: field.optional(field.text('纸质案件的案号')),
};

/** 办结的方式 — how a listed case came to its end. */
export const endings = [
  { code: 'penalty', zh: '作出行政处罚决定' },
  { code: 'no-penalty', zh: '不予行政处罚' },
  { code: 'not-established', zh: '违法事实不能成立' },
  { code: 'transferred', zh: '移送其他机关' },
  { code: 'terminated', zh: '终止调查' },
] as const;

export const caseBacklog = procedure({
  id: 'case-backlog',
  zh: '未及时作出处罚决定案件台账',
  states: { open: { zh: '在办' }, closed: { zh: '已闭合', final: true } },
  clocks: {},
  acts: {
    LedgerOpened: {
      zh: '建立台账',
      from: ['none'],
      to: 'open',
      by: ['unit-head', 'legal-reviewer', 'supervisor', 'bureau-head'],
      basis,
      data: field.data({
        title: field.text('台账名称'),
        document: field.text('方案文号'),
        until: field.optional(field.day('计划完成之日')),
      }),
    },
    CaseListed: {
      zh: '列入系统内的案件',
      from: ['open'],
      by,
      basis,
      anytime: true,
      data: field.data({ case: field.matter('系统内的案件', 'penalty-case') }),
    },
    PaperCaseListed: {
      zh: '列入纸质案件',
      from: ['open'],
      by,
      basis,
      anytime: true,
      data: field.data({
        number: field.text('案号'),
        filedOn: field.day('立案之日'),
        party: field.text('当事人'),
        cause: field.text('案由'),
        unit: field.text('承办机构'),
      }),
    },
    GroundFound: {
      zh: '认定法定事由',
      from: ['open'],
      by,
      basis: [backlogGrounds],
      anytime: true,
      data: field.data({
        ...which,
        ground: field.choice('法定事由', everyListedItem(backlogGrounds)),
        paper: field.optional(field.text('批准文书及其文号', { description: '纸质案件必填' })),
        approvedOn: field.optional(field.day('批准（开始）之日')),
      }),
    },
    GroundLapsed: {
      zh: '法定事由消失',
      from: ['open'],
      by,
      basis: [backlogGrounds],
      anytime: true,
      data: field.data({ ...which, reason: field.paragraph('情况') }),
    },
    PaperCaseStruckOff: {
      zh: '纸质案件办结销号',
      from: ['open'],
      by,
      basis,
      anytime: true,
      data: field.data({
        number: field.text('案号'),
        ending: field.choice('办结的方式', endings),
        endedOn: field.day('办结之日'),
        paper: field.text('决定文书及其文号'),
      }),
    },
    CaseStruckOff: {
      zh: '案件办结，自动销号',
      from: ['open', 'closed'],
      by,
      basis,
      reaction: true,
      anytime: true,
      data: field.data({
        case: field.matter('系统内的案件', 'penalty-case'),
        ending: field.choice('办结的方式', endings),
      }),
    },
    HalfMonthReported: {
      zh: '报送半月报告',
      from: ['open'],
      by: ['legal-reviewer', 'supervisor', 'statistician', 'unit-head'],
      basis,
      anytime: true,
      data: field.data({
        from: field.day('报告期起'),
        until: field.day('报告期止'),
        to: field.text('报送的机关'),
        note: field.optional(field.paragraph('说明')),
      }),
    },
    LedgerClosed: {
      zh: '台账闭合',
      from: ['open'],
      to: 'closed',
      by: ['unit-head', 'legal-reviewer', 'supervisor', 'bureau-head'],
      basis,
      data: field.data({ summary: field.paragraph('总结') }),
    },
  },
  mainPath: ['LedgerOpened', 'HalfMonthReported', 'LedgerClosed'],
});

export type CaseBacklog = typeof caseBacklog;
