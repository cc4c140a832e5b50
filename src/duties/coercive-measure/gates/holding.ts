import { dateInChinese, type PlainDate, type Rule } from '../../../law/kinds.ts';
import { windowHasRun } from '../../../record/expiry.ts';
import { hasDone } from '../../../record/matter.ts';
import type { Refusal } from '../../../record/refusal.ts';
import { ledgerOf } from '../ledger.ts';
import { seizeConsigned, seizureCustody } from '../property-rules.ts';
import { refuse } from '../refusals.ts';
import { coerceEmergency, seizureTerm } from '../rules.ts';
import { seizureDrug, seizurePyramid } from '../special-law-rules.ts';
import type { AskedOf, MeasureGate, MeasureGates } from './imposing.ts';

const costIsOurs =
  (rule: Rule<never> | Rule) =>
  ({ data, day }: AskedOf<{ readonly costByBureau: boolean }>): Refusal | null =>
    data === null || data.costByBureau ? null : refuse('cost-on-party', { rule, day });

const linesAreListed = ({
  data,
  matter,
  day,
}: AskedOf<{ readonly lines: readonly { line: number }[] }>): Refusal | null => {
  const stranger = data?.lines.find(
    (row) => !ledgerOf(matter.facts).some((one) => one.line === row.line && one.held > 0),
  );
  if (stranger === undefined) return null;
  return refuse('not-on-list', { rule: seizureCustody, day, detail: `第${stranger.line}项` });
};

const decisionIsServed = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.served ? null : refuse('not-served', { rule: seizureTerm, day });

const termRuns = (asked: AskedOf): Refusal | null =>
  windowHasRun(asked, 'seizure-term') || windowHasRun(asked, 'seizure-pyramid')
    ? refuse('term-over', {
        rule: asked.matter.facts.term === 'pyramid' ? seizurePyramid : seizureTerm,
        day: asked.day,
      })
    : null;

const testingIsCommissioned = ({ matter, day }: AskedOf): Refusal | null =>
  hasDone(matter, 'TestingCommissioned') ? null : refuse('not-commissioned', { rule: seizureTerm, day });

const noTestingRuns = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.told === undefined ? null : refuse('testing-running', { rule: seizureTerm, day });

const testingPeriodIsDefinite: MeasureGate<'TestingPeriodTold'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const commissionedOn = matter.performed.TestingCommissioned?.lastOn ?? day;
  const definite = commissionedOn <= data.from && data.from <= data.until && day <= data.until;
  return definite ? null : refuse('testing-period-unclear', { rule: seizureTerm, day });
};

const prolongedInTime: MeasureGate<'TestingPeriodProlonged'> = ({ data, matter, day }) => {
  const { told } = matter.facts;
  if (told === undefined) return refuse('no-testing-told', { rule: seizureTerm, day });
  if (told.until < day) return refuse('told-too-late', { rule: seizureTerm, day });
  return data === null || data.until > told.until ? null : refuse('testing-period-unclear', { rule: seizureTerm, day });
};

/** The last day that is left out: the end of the told period, or the day of the report where that came first. */
function lastDayNotCounted(until: PlainDate, reportIssuedOn: PlainDate): PlainDate {
  return reportIssuedOn < until ? reportIssuedOn : until;
}

const onlyToldTimeIsLeftOut: MeasureGate<'TestingFinished'> = ({ data, matter, day }) => {
  if (data === null) return null;
  const { told } = matter.facts;
  if (told !== undefined && data.reportIssuedOn < told.from)
    return refuse('report-before-testing', { rule: seizureTerm, day, detail: `检测期间自${dateInChinese(told.from)}` });
  const expected = told && lastDayNotCounted(told.until, data.reportIssuedOn);
  if (data.notCountedUntil === expected) return null;
  const detail = expected === undefined ? '没有书面告知检测期间，没有不计入的时间' : `应为${expected}`;
  return refuse('wrong-not-counted', { rule: seizureTerm, day, detail });
};

const drugIsDrug: MeasureGate<'TestingFinished'> = ({ data, matter, day }) =>
  data === null || data.drug === (matter.facts.term === 'drug')
    ? null
    : refuse('not-a-drug-case', { rule: seizureDrug, day });

const isDrugCase = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.term === 'drug' ? null : refuse('not-a-drug-case', { rule: seizureDrug, day });

const approvalIsGiven = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.approval === 'given' ? null : refuse('approval-awaited', { rule: coerceEmergency, day });

const extendedOnce = ({ matter, day }: AskedOf): Refusal | null =>
  matter.facts.extended ? refuse('already-extended', { rule: seizureTerm, day }) : null;

const extensionIs =
  (pyramid: boolean) =>
  ({ matter, day }: AskedOf): Refusal | null =>
    (matter.facts.term === 'pyramid') === pyramid
      ? null
      : refuse('other-extension', { rule: pyramid ? seizureTerm : seizurePyramid, day });

const partyIsTold: MeasureGate<'AssistanceNotified'> = ({ data, day }) =>
  data === null || data.partyTold ? null : refuse('party-not-told', { rule: seizeConsigned, day });

export const holdingGates = {
  CustodyEntrusted: [costIsOurs(seizureCustody), linesAreListed],
  AssistanceNotified: [partyIsTold],
  TestingCommissioned: [costIsOurs(seizureTerm), linesAreListed],
  TestingPeriodTold: [testingIsCommissioned, noTestingRuns, decisionIsServed, termRuns, testingPeriodIsDefinite],
  TestingPeriodProlonged: [prolongedInTime],
  TestingFinished: [testingIsCommissioned, onlyToldTimeIsLeftOut, drugIsDrug],
  TestingResultTold: [testingIsCommissioned],
  HandlingDecided: [isDrugCase],
  MeasureExtended: [extensionIs(false), extendedOnce, termRuns, approvalIsGiven, decisionIsServed],
  PyramidMeasureExtended: [extensionIs(true), extendedOnce, termRuns, approvalIsGiven, decisionIsServed],
} satisfies MeasureGates;
