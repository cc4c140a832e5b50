/** 关口 — what may be listed, what explains a delay, and that the ledger adds up. */
import { addDays, dateInChinese, findVersionOn, type PlainDate } from '../../law/kinds.ts';
import { findListedCodesOn } from '../../law/listed-items.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../record/duty.ts';
import { runningClock } from '../../record/matter.ts';
import type { LedgerCase } from '../penalty-case/procedure.ts';
import { type CaseBacklogFacts, isOpen, keyOf } from './facts.ts';
import { showsGround } from './grounds.ts';
import type { CaseBacklog } from './procedure.ts';
import { refuse } from './refusals.ts';
import { backlogGrounds, caseTerm as rule } from './rules.ts';

type BacklogGate<N extends ActName<CaseBacklog>> = Gate<CaseBacklogFacts, DataOf<CaseBacklog, N>>;

/** 立案之日起的九十日, before any extension: a case within it is not late, whatever may yet happen. */
const ordinaryTermRan = (filedOn: PlainDate, day: PlainDate): boolean =>
  addDays(filedOn, findVersionOn(rule, filedOn)?.value.count ?? 90) < day;

const caseIsLate: BacklogGate<'CaseListed'> = ({ data, day, linked }) => {
  if (data === null) return null;
  const found = linked(data.case);
  if (found?.procedure !== 'penalty-case') return refuse('case-unknown', { rule, day });
  const clock = runningClock(found, 'case-term');
  if (clock === undefined) return refuse('not-undecided', { rule, day });
  if (!ordinaryTermRan(clock.startedOn, day)) return refuse('term-not-run', { rule, day });
  return (found.facts as LedgerCase).backlog === null ? null : refuse('listed-already', { rule, day });
};

const paperIsLate: BacklogGate<'PaperCaseListed'> = ({ data, day, matter }) => {
  if (data === null) return null;
  if (matter.facts.entries[keyOf({ number: data.number })] !== undefined)
    return refuse('listed-already', { rule, day, detail: data.number });
  return ordinaryTermRan(data.filedOn, day)
    ? null
    : refuse('term-not-run', { rule, day, detail: `立案于${dateInChinese(data.filedOn)}` });
};

interface Named {
  readonly case?: number;
  readonly number?: string;
}

const entryIsNamed = ({ data, day, matter }: Asked<CaseBacklogFacts, Named>) => {
  if (data === null) return null;
  if ((data.case === undefined) === (data.number === undefined)) return refuse('one-of-two', { rule, day });
  return isOpen(matter.facts.entries[keyOf(data)]) ? null : refuse('not-listed', { rule, day });
};

const groundIsLawful: BacklogGate<'GroundFound'> = ({ data, day }) =>
  data === null || findListedCodesOn(backlogGrounds, day)?.includes(data.ground) !== false
    ? null
    : refuse('ground-unlawful', { rule: backlogGrounds, day });

const groundIsShown: BacklogGate<'GroundFound'> = ({ data, day, linked, calendar }) => {
  if (data === null) return null;
  const at = { rule: backlogGrounds, day };
  if (data.case !== undefined) {
    const found = linked(data.case);
    return found && showsGround(found, data.ground, day, calendar) ? null : refuse('ground-not-shown', at);
  }
  if (data.paper === undefined || data.approvedOn === undefined) return refuse('paper-missing', at);
  return data.approvedOn > day ? refuse('approved-later', at) : null;
};

const hasGround: BacklogGate<'GroundLapsed'> = ({ data, day, matter }) =>
  data !== null && matter.facts.entries[keyOf(data)]?.ground === null
    ? refuse('no-ground', { rule: backlogGrounds, day })
    : null;

const paperIsListed: BacklogGate<'PaperCaseStruckOff'> = ({ data, day, matter }) =>
  data === null || isOpen(matter.facts.entries[keyOf({ number: data.number })])
    ? null
    : refuse('not-listed', { rule, day, detail: data.number });

const endedBefore: BacklogGate<'PaperCaseStruckOff'> = ({ data, day }) =>
  data !== null && data.endedOn > day ? refuse('ended-outside', { rule, day }) : null;

const daysInOrder: BacklogGate<'HalfMonthReported'> = ({ data, day }) =>
  data !== null && (data.until < data.from || data.until > day) ? refuse('days-wrong', { rule, day }) : null;

const nothingOpen: BacklogGate<'LedgerClosed'> = ({ day, matter }) => {
  const open = Object.values(matter.facts.entries).filter(isOpen).length;
  return open === 0 ? null : refuse('entries-open', { rule, day, detail: `${open}件` });
};

export const gates: Duty<CaseBacklog, CaseBacklogFacts>['gates'] = {
  CaseListed: [caseIsLate],
  PaperCaseListed: [paperIsLate],
  GroundFound: [entryIsNamed, groundIsLawful, groundIsShown],
  GroundLapsed: [entryIsNamed, hasGround],
  PaperCaseStruckOff: [paperIsListed, endedBefore],
  HalfMonthReported: [daysInOrder],
  LedgerClosed: [nothingOpen],
};
