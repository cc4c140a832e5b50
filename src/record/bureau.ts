import { type Calendar, officialCalendar } from '../law/calendar.ts';
import { tcHoliday } from '../law/common-rules/calendar-notice.ts';
import * as field from '../law/fields.ts';
import { date, type PlainDate } from '../law/kinds.ts';
import { procedure } from '../law/procedure.ts';
import { duty } from './duty.ts';
import { refusals } from './refusal.ts';

/** A local amount that the law leaves to the province, with its basis, from the day it was set. In fen. */
export interface LocalAmount {
  readonly rule: string;
  readonly person: number;
  readonly organisation: number;
  readonly basis: string;
  readonly from: PlainDate;
}

/** 地方时限 — a period that the law leaves to the province or the bureau, with its basis, from the day it was set. */
export interface LocalPeriod {
  readonly rule: string;
  readonly count: number;
  readonly unit: 'working-day' | 'calendar-day';
  readonly basis: string;
  readonly from: PlainDate;
}

/** 工作量折算标准 — how long one act of a kind takes in this bureau, with its basis, from the day it was set. */
export interface WorkStandard {
  readonly procedure: string;
  readonly act: string;
  readonly minutes: number;
  readonly basis: string;
  readonly from: PlainDate;
}

/** 本局设置 — what the law leaves to the bureau: from its own acts, never invented. */
export interface BureauSettings {
  readonly name: string;
  /** 行政区划代码. */
  readonly code: string;
  /** 文号前缀, e.g. 津西市监. */
  readonly prefix: string;
  readonly localAmounts: readonly LocalAmount[];
  readonly localPeriods: readonly LocalPeriod[];
  readonly workStandards: readonly WorkStandard[];
  readonly calendar: Calendar;
  readonly calendarMoves: number;
  /** The newest day whose chain head was closed. */
  readonly closedDay?: PlainDate;
  /** The newest day over which the rules of alerts were passed. */
  readonly patrolledDay?: PlainDate;
  /** The newest act that those rules have looked at. */
  readonly patrolledPosition?: number;
}

/** A bureau before its founding act. */
export const unfounded: BureauSettings = {
  name: '',
  code: '',
  prefix: '',
  localAmounts: [],
  localPeriods: [],
  workStandards: [],
  calendar: officialCalendar,
  calendarMoves: 0,
};

/**
 * 本局 — the bureau's own matter, always the first of its record: founding, local amounts, the calendar of each year as
 * the State Council announces or amends it, and each day's chain head.
 */
export const bureauTable = procedure({
  id: 'bureau',
  zh: '本局设置',
  states: { open: { zh: '在用' } },
  clocks: {},
  mainPath: ['BureauFounded'],
  withoutHandlers: true,
  acts: {
    BureauFounded: {
      zh: '建立本局记录',
      from: ['none'],
      to: 'open',
      by: ['system-admin'],
      basis: [tcHoliday],
      data: field.data({
        name: field.text('本局名称'),
        code: field.text('行政区划代码'),
        prefix: field.text('文号前缀'),
        algorithm: field.choice('链的散列算法', [
          { code: 'sha256', zh: 'SHA-256' },
          { code: 'sm3', zh: 'SM3（国密）' },
        ]),
      }),
    },
    LocalAmountSet: {
      zh: '设定地方数额标准',
      from: ['open'],
      by: ['system-admin', 'bureau-chief'],
      signatures: ['bureau-chief'],
      basis: [tcHoliday],
      anytime: true,
      data: field.data({
        rule: field.id('适用规则', 'amount-rule'),
        person: field.money('自然人数额'),
        organisation: field.money('法人或者其他组织数额'),
        basis: field.text('地方规定名称及条款'),
        from: field.day('施行日期'),
      }),
    },
    LocalPeriodSet: {
      zh: '设定地方时限标准',
      from: ['open'],
      by: ['system-admin', 'bureau-chief'],
      signatures: ['bureau-chief'],
      basis: [tcHoliday],
      anytime: true,
      data: field.data({
        rule: field.id('适用规则', 'period-rule'),
        count: field.count('天数', { minimum: 1 }),
        unit: field.choice('计算单位', [
          { code: 'working-day', zh: '工作日' },
          { code: 'calendar-day', zh: '日' },
        ]),
        basis: field.text('地方或者本局规定的名称及条款'),
        from: field.day('施行日期'),
      }),
    },
    WorkStandardSet: {
      zh: '设定工作量折算标准',
      from: ['open'],
      by: ['system-admin', 'bureau-chief'],
      signatures: ['bureau-chief'],
      basis: [tcHoliday],
      anytime: true,
      data: field.data({
        procedure: field.id('程序', 'procedure'),
        act: field.id('行为', 'act', 'procedure'),
        minutes: field.count('每次折算的分钟数', { minimum: 1, maximum: 10_000 }),
        basis: field.text('本局规定的名称及条款'),
        from: field.day('施行日期'),
      }),
    },
    CalendarAnnounced: {
      zh: '录入国务院办公厅节假日安排',
      from: ['open'],
      by: ['system-admin', 'bureau-chief'],
      basis: [tcHoliday],
      anytime: true,
      data: field.data({
        year: field.count('年份', { minimum: 2019, maximum: 2044 }),
        daysOff: field.rows('放假日', { day: field.day('日期'), name: field.text('名称') }),
        makeUpDays: field.rows('调休上班日', { day: field.day('日期'), name: field.text('名称') }, 0),
        source: field.text('通知文号或网址'),
      }),
    },
    DayClosed: {
      zh: '封存当日链头',
      from: ['open'],
      by: ['system-admin', 'auditor'],
      basis: [tcHoliday],
      data: field.data({
        day: field.day('日期'),
        position: field.count('链头位置'),
        hash: field.text('链头散列值'),
      }),
    },
    DayPatrolled: {
      zh: '完成当日预警巡查',
      from: ['open'],
      by: ['system-admin'],
      basis: [tcHoliday],
      data: field.data({
        day: field.day('日期'),
        position: field.count('查至记录的第几个行为'),
        raised: field.count('新发预警数'),
        escalated: field.count('提级数'),
      }),
    },
  },
});

const catalogue = {
  'day-already-closed': { zh: '该日链头已经封存' },
  'day-not-over': { zh: '该日尚未结束，不能封存链头' },
  'day-not-closed': { zh: '该日链头尚未封存，不能巡查' },
  'day-already-patrolled': { zh: '该日已经巡查' },
  'calendar-wrong-year': { zh: '所列日期不在该年内' },
};
const refuse = refusals('bureau', catalogue);

export const bureauDuty = duty<typeof bureauTable, BureauSettings>({
  procedure: bureauTable,
  start: unfounded,
  refusals: catalogue,
  evolve: {
    BureauFounded: (facts, { body: { data } }) => ({ ...facts, name: data.name, code: data.code, prefix: data.prefix }),
    LocalAmountSet: (facts, { body: { data } }) => ({ ...facts, localAmounts: [...facts.localAmounts, data] }),
    LocalPeriodSet: (facts, { body: { data } }) => ({ ...facts, localPeriods: [...facts.localPeriods, data] }),
    WorkStandardSet: (facts, { body: { data } }) => ({ ...facts, workStandards: [...facts.workStandards, data] }),
    CalendarAnnounced: (facts, { body: { data } }) => ({
      ...facts,
      calendar: facts.calendar.withYear(data),
      calendarMoves: facts.calendarMoves + 1,
    }),
    DayClosed: (facts, { body: { data } }) => ({ ...facts, closedDay: data.day }),
    DayPatrolled: (facts, { body: { data } }) => ({
      ...facts,
      patrolledDay: data.day,
      patrolledPosition: data.position,
    }),
  },
  gates: {
    CalendarAnnounced: [
      ({ data }) => {
        const stray =
          data && [...data.daysOff, ...data.makeUpDays].find(({ day }) => !day.startsWith(String(data.year)));
        return stray ? refuse('calendar-wrong-year', { detail: stray.day }) : null;
      },
    ],
    DayClosed: [
      ({ data, matter }) =>
        data && matter.facts.closedDay && data.day <= matter.facts.closedDay ? refuse('day-already-closed') : null,
      ({ data, day }) => (data && data.day >= day ? refuse('day-not-over') : null),
    ],
    DayPatrolled: [
      ({ data, matter: { facts } }) => (data && data.day > (facts.closedDay ?? '') ? refuse('day-not-closed') : null),
      ({ data, matter: { facts } }) =>
        data && data.day <= (facts.patrolledDay ?? '') ? refuse('day-already-patrolled') : null,
    ],
  },
  describe: (facts) => ({ title: facts.name, party: facts.name, officers: [], recused: [] }),
});

/** The newest local amount set for a rule on a day, or undefined: there is no invented default. */
export function localAmountOn(bureau: BureauSettings, ruleId: string, day: PlainDate): LocalAmount | undefined {
  return bureau.localAmounts.findLast((amount) => amount.rule === ruleId && amount.from <= day);
}

/** The newest local period set for a rule on a day, or undefined: there is no invented default. */
export function localPeriodOn(bureau: BureauSettings, ruleId: string, day: PlainDate): LocalPeriod | undefined {
  return bureau.localPeriods.findLast((period) => period.rule === ruleId && period.from <= day);
}

/** The newest work standard set for an act on a day, or undefined: there is no invented default. */
export function workStandardOn(
  bureau: Pick<BureauSettings, 'workStandards'>,
  procedureId: string,
  act: string,
  day: PlainDate,
): WorkStandard | undefined {
  return bureau.workStandards.findLast(
    (standard) => standard.procedure === procedureId && standard.act === act && standard.from <= day,
  );
}

/** The position of every bureau's own matter. */
export const bureauStream = 1;

/** The day before which no act is accepted: the reorganised bureaus and their record begin here. */
export const firstDay = date('2018-01-01');
