import { exampleData as coerciveData } from '../src/duties/coercive-measure/example-data.ts';
import type { MeasureFacts } from '../src/duties/coercive-measure/facts.ts';
import { everythingHeld } from '../src/duties/coercive-measure/ledger.ts';
import { exampleData as penaltyData } from '../src/duties/penalty-case/example-data.ts';
import { exampleData as summaryData } from '../src/duties/summary-penalty/example-data.ts';
import type { SummaryFacts } from '../src/duties/summary-penalty/facts.ts';
import { remedyOn } from '../src/duties/summary-penalty/remedies.ts';
import { addDays, type PlainDate, yuan } from '../src/law/kinds.ts';
import { hasDone, type Matter } from '../src/record/matter.ts';
import { Chance } from './chance.ts';
import { penaltyLine } from './penalty-line.ts';

type Data = Readonly<Record<string, unknown>>;

/** What the matter of a history is about: the same throughout, so that a main line can come to its end. */
export interface Plan {
  readonly partyKind: string;
  readonly size: 'mitigated' | 'lighter' | 'ordinary' | 'large';
  readonly legalGrounds: readonly string[];
  readonly answer: 'none' | 'waives' | 'defends' | 'wants-hearing';
  readonly outcome: 'penalty' | 'no-penalty' | 'not-established' | 'judicial' | 'not-filed';
  readonly refundDue: boolean;
  readonly testing: boolean;
  readonly suspended: boolean;
  readonly preservations: number;
  readonly emergency: boolean;
  readonly way: string;
  readonly measure: 'food-safety-law' | 'pyramid-selling' | 'drug-law';
  readonly extended: boolean;
  readonly settled: 'released' | 'confiscated' | 'unclaimed' | 'kept';
  readonly collected: boolean;
}

export interface Tried {
  readonly act: string;
  /** Where the act has only one lawful day. */
  readonly on?: PlainDate;
  readonly data?: Data;
}

export interface Asking {
  readonly matter: Matter | undefined;
  readonly plan: Plan;
  readonly day: PlainDate;
}

/** 主线 — the next lawful act of a matter, and data for any act that fit the day. */
export interface MainLine {
  readonly next: (asking: Asking) => Tried | undefined;
  readonly dataFor: (act: string, day: PlainDate) => Data;
}

/** What the matter is about, all of it from one number. */
export function planOf(number: number): Plan {
  const chance = new Chance(number);
  return {
    partyKind: chance.one(['organisation', 'organisation', 'individual-business', 'person']),
    size: chance.one(['mitigated', 'lighter', 'ordinary', 'large', 'large']),
    legalGrounds: chance.one([[], [], ['complex'], ['public-interest'], ['by-law']]),
    answer: chance.one(['none', 'waives', 'defends', 'wants-hearing', 'wants-hearing', 'wants-hearing']),
    outcome: chance.of(80)
      ? 'penalty'
      : chance.one(['no-penalty', 'not-established', 'judicial', 'not-filed', 'not-filed']),
    refundDue: chance.of(10),
    testing: chance.of(30),
    suspended: chance.of(10),
    preservations: chance.one([0, 0, 1, 2]),
    emergency: chance.of(30),
    way: chance.one(['direct', 'direct', 'mail', 'electronic', 'left']),
    measure: chance.one(['food-safety-law', 'food-safety-law', 'pyramid-selling', 'drug-law']),
    extended: chance.of(40),
    settled: chance.one(['released', 'confiscated', 'unclaimed', 'kept', 'kept']),
    collected: chance.of(50),
  };
}

const coerciveLine: MainLine = {
  dataFor: (act, day) => {
    const data: Data = (coerciveData as Readonly<Record<string, Data>>)[act] ?? {};
    if (act === 'TestingPeriodTold') return { ...data, from: day, until: addDays(day, 15) };
    if (act === 'TestingPeriodProlonged') return { ...data, until: addDays(day, 30) };
    if (act === 'TestingFinished') return { ...data, reportIssuedOn: day, notCountedUntil: day };
    if (act === 'EarlyDisposalNoticePosted') return { ...data, until: addDays(day, 7) };
    return act === 'ItemsConfiscated' ? { ...data, decidedOn: day } : data;
  },
  next: ({ matter, plan, day }) => {
    if (!matter) return { act: 'MeasureImposed', data: imposingData(plan, day) };
    const facts = matter.facts as MeasureFacts;
    if (matter.state === 'ordered') {
      const term = { 'food-safety-law': 'ordinary', 'pyramid-selling': 'pyramid', 'drug-law': 'drug' }[facts.basis];
      return { act: 'ItemsListed', data: { term: term ?? 'ordinary' }, on: matter.openedOn };
    }
    if (matter.state === 'awaiting-claim') return afterNotice(facts);
    if (matter.state !== 'in-force') return undefined;
    if (facts.approval === 'awaited') return { act: 'ApprovalMadeUp' };
    if (!facts.served) return { act: 'MeasureDecisionServed' };
    return testingStep(facts, plan, day) ?? settlingStep(matter as Matter<MeasureFacts>, plan);
  },
};

function imposingData(plan: Plan, day: PlainDate): Data {
  const chief = plan.measure === 'pyramid-selling' ? { chiefApproval: { by: 'chu', on: day } } : {};
  const urgent = plan.emergency ? { urgency: '货物正在装车。' } : {};
  return { partyKind: plan.partyKind, basis: plan.measure, emergency: plan.emergency, ...urgent, ...chief };
}

function testingStep(facts: MeasureFacts, plan: Plan, day: PlainDate): Tried | undefined {
  if (!plan.testing || facts.testing === 'finished') return undefined;
  if (facts.testing === 'none') return { act: 'TestingCommissioned' };
  if (facts.testing === 'commissioned') return { act: 'TestingPeriodTold' };
  const until = facts.told && facts.told.until < day ? facts.told.until : day;
  return { act: 'TestingFinished', data: { notCountedUntil: until, drug: facts.term === 'drug' } };
}

function settlingStep(matter: Matter<MeasureFacts>, plan: Plan): Tried | undefined {
  const { facts } = matter;
  if (plan.extended && !facts.extended)
    return { act: facts.term === 'pyramid' ? 'PyramidMeasureExtended' : 'MeasureExtended' };
  switch (plan.settled) {
    case 'kept':
      return undefined;
    case 'released':
      return { act: 'MeasureReleased', data: facts.proceeds > 0 ? { proceeds: facts.proceeds } : {} };
    case 'unclaimed':
      return { act: 'UnclaimedNoticePosted' };
    case 'confiscated':
      return hasDone(matter, 'ItemsConfiscated')
        ? { act: 'MeasureEnded' }
        : { act: 'ItemsConfiscated', data: { moves: everythingHeld(facts) } };
  }
}

function afterNotice(facts: MeasureFacts): Tried {
  const moves = everythingHeld(facts);
  return moves.length === 0 ? { act: 'MeasureEnded' } : { act: 'UnclaimedHandedIn', data: { moves } };
}

const summaryLine: MainLine = {
  dataFor: (act, day) => ({
    ...(summaryData as Readonly<Record<string, Data>>)[act],
    ...(act === 'SummaryPenaltyImposed' ? { remedy: remedyOn(day, false) } : {}),
  }),
  next: ({ matter, plan }) => {
    const organisation = plan.partyKind === 'organisation';
    const fine = organisation ? yuan(plan.size === 'large' ? 3_000 : 900) : yuan(plan.size === 'large' ? 150 : 50);
    if (!matter) {
      const payBy = plan.collected ? 'on-the-spot' : 'bank';
      return { act: 'SummaryPenaltyImposed', data: { partyKind: plan.partyKind, fine, payBy } };
    }
    const facts = matter.facts as SummaryFacts;
    if (matter.state !== 'decided' && matter.state !== 'archived') return undefined;
    if (facts.inHand > 0) return { act: 'CollectionHandedIn', data: { amount: facts.inHand } };
    if (facts.atBureau > 0) return { act: 'CollectionBanked', data: { amount: facts.atBureau } };
    const due = facts.fine - facts.paid;
    if (due > 0 && plan.collected && facts.decidedOn && matter.version === 1)
      return { act: 'CollectedOnSpot', on: facts.decidedOn, data: { amount: due } };
    if (due > 0) return { act: 'PaymentReceived', data: { amount: due } };
    if (!facts.reported) return { act: 'ReportedToBureau' };
    return { act: matter.state === 'decided' ? 'MaterialsArchived' : 'SummaryPenaltyClosed' };
  },
};

export const mainLines: Readonly<Record<string, MainLine>> = {
  'penalty-case': penaltyLine(penaltyData),
  'coercive-measure': coerciveLine,
  'summary-penalty': summaryLine,
};
