/** 期限 — the days between the steps of a publication against the rule that was in force when the period began. */
import { caseTerm, clueVerify, preserveTerm } from '../../duties/penalty-case/rules/index.ts';
import { type StepName, stepInChinese } from '../../duties/published-case/steps.ts';
import type { Calendar } from '../../law/calendar.ts';
import { expiryOf } from '../../law/clock.ts';
import {
  dateInChinese,
  daysBetween,
  findVersionOn,
  type Length,
  lengthInChinese,
  type PlainDate,
  type Rule,
} from '../../law/kinds.ts';
import { articleOn } from '../../record/refusal.ts';
import type { Answer, Check } from './finding.ts';
import { dayOf } from './known-days.ts';

interface Elapsed {
  readonly rule: Rule<Length>;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

interface Counted {
  readonly length: Length;
  readonly calendarDays: number;
  readonly workingDays: number;
  readonly expiresOn: PlainDate;
  readonly holds: boolean;
}

function count({ rule, from, to }: Elapsed, calendar: Calendar): Counted | null {
  const length = findVersionOn(rule, from)?.value;
  if (!length || to < from) return null;
  const { expiresOn } = expiryOf({ startedOn: from, lengths: [length], stopped: [] }, calendar);
  const days = { calendarDays: daysBetween(from, to), workingDays: calendar.workingDaysBetween(from, to) };
  return { length, ...days, expiresOn, holds: to <= expiresOn };
}

const used = ({ length, calendarDays, workingDays }: Counted): string =>
  length.unit === 'working-day' ? `${workingDays}个工作日` : `${calendarDays}日`;

function answer(elapsed: Elapsed, counted: Counted, at: StepName, detail: string): Answer {
  const article = articleOn(elapsed.rule, elapsed.from);
  return { holds: counted.holds, detail, at, ...(article ? { article } : {}) };
}

const term = ({ length, expiresOn }: Counted): string =>
  `期限${lengthInChinese(length)}，${dateInChinese(expiresOn)}届满`;

/** 核查立案期限 — from the clue to filing; where no clue is published, from the inspection that found it. */
export const clueTerm: Check = (observed, calendar) => {
  const first = (['ClueReceived', 'OnSiteInspected'] as const).find((step) => dayOf(observed, step) !== undefined);
  const from = first && dayOf(observed, first);
  const to = dayOf(observed, 'CaseFiled');
  if (first === undefined || from === undefined || to === undefined) return null;
  const elapsed = { rule: clueVerify, from, to };
  const counted = count(elapsed, calendar);
  if (!counted) return null;
  const since = first === 'ClueReceived' ? '自登记线索' : '公示没有线索日期，自现场检查';
  return answer(elapsed, counted, 'CaseFiled', `${since}至立案${used(counted)}（${term(counted)}）`);
};

/** 办案期限 — from filing to the decision. */
export const caseTermKept: Check = (observed, calendar) => {
  const [from, to] = [dayOf(observed, 'CaseFiled'), dayOf(observed, 'PenaltyDecided')];
  if (from === undefined || to === undefined) return null;
  const elapsed = { rule: caseTerm, from, to };
  const counted = count(elapsed, calendar);
  return counted && answer(elapsed, counted, 'PenaltyDecided', `立案至决定${used(counted)}（${term(counted)}）`);
};

const settling = ['PreservationSettled', 'CoerciveMeasureImposed', 'PenaltyDecided'] as const;

/** 先行登记保存的处理期限 — to the first measure that settles it; both ways of counting are shown, one of them decides. */
export const preservationTerm: Check = (observed, calendar) => {
  const from = dayOf(observed, 'EvidencePreserved');
  if (from === undefined) return null;
  const [settled] = observed.steps
    .filter(({ act, on }) => on >= from && settling.some((one) => one === act))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  if (!settled) return null;
  const elapsed = { rule: preserveTerm, from, to: settled.on };
  const counted = count(elapsed, calendar);
  if (!counted) return null;
  const { calendarDays, workingDays, length } = counted;
  const days = `${calendarDays}日内（${workingDays}个工作日，期限${lengthInChinese(length)}）`;
  return answer(elapsed, counted, settled.act, `先行登记保存至${stepInChinese(settled.act)}${days}`);
};

/** Of each pair the first cannot come after the second. Coercion and inspection may lie before or after filing. */
const order: readonly (readonly [StepName, StepName])[] = [
  ['ClueReceived', 'CaseFiled'],
  ['CaseFiled', 'InvestigationConcluded'],
  ['InvestigationConcluded', 'PenaltyDecided'],
  ['PenaltyNoticeServed', 'PenaltyDecided'],
  ['CaseFiled', 'PenaltyDecided'],
  ['PenaltyDecided', 'DocumentServed'],
  ['PenaltyDecided', 'DecisionPublished'],
  ['CaseFiled', 'DecisionPublished'],
  ['PenaltyDecided', 'CaseClosed'],
];

export const stepsInOrder: Check = (observed) => {
  const known = order.flatMap(([first, second]) => {
    const [one, other] = [dayOf(observed, first), dayOf(observed, second)];
    return one === undefined || other === undefined ? [] : [{ first, second, one, other }];
  });
  if (known.length === 0) return null;
  const wrong = known.filter(({ one, other }) => one > other);
  const shown = (wrong.length > 0 ? wrong : known).map(
    ({ first, second, one, other }) =>
      `${stepInChinese(first)}（${dateInChinese(one)}）${one > other ? '晚于' : '不晚于'}${stepInChinese(second)}（${dateInChinese(other)}）`,
  );
  return { holds: wrong.length === 0, detail: shown.join('；') };
};
