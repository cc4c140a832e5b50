import {
  repairAccept,
  repairConditions,
  repairDecide,
  repairExecute,
  repairFraud,
} from '../../law/common-rules/credit-repair.ts';
import { addMonths, dateInChinese, findVersionOn, type PlainDate, type Rule, type RuleItem } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Asked, Duty, Gate } from '../../record/duty.ts';
import { windowHasRun } from '../../record/expiry.ts';
import { runningClock } from '../../record/matter.ts';
import type { Refusal } from '../../record/refusal.ts';
import type { PublishedCase } from '../penalty-case/procedure.ts';
import type { RepairKind } from './choices.ts';
import { earliestRepair } from './earliest.ts';
import { type RepairFacts, repairedIn } from './facts.ts';
import type { CreditRepair } from './procedure.ts';
import { refuse } from './refusals.ts';
import {
  repAbnormalConditions,
  repBankruptcy,
  repEndangers,
  repMaterials,
  repSeriousConditions,
  tjcRepair,
} from './rules.ts';

type RepairGate<N extends ActName<CreditRepair>> = Gate<RepairFacts, DataOf<CreditRepair, N>>;
type RepairAsked = Asked<RepairFacts, unknown>;

/** The rule that must be in force for a kind of information to be repaired here. */
const ruleOfKind: Readonly<Record<RepairKind, Rule<never> | Rule>> = {
  penalty: repairConditions,
  'inspection-result': repairAccept,
  'abnormal-list': repairAccept,
  'lost-contact': repairAccept,
  'serious-list': repairAccept,
  'credit-class': tjcRepair,
};

const listed: readonly RepairKind[] = ['abnormal-list', 'lost-contact', 'serious-list'];

const kindStands: RepairGate<'RepairApplied'> = ({ data, day }) => {
  if (data === null || findVersionOn(ruleOfKind[data.kind] as Rule, day)) return null;
  return refuse(listed.includes(data.kind) ? 'through-the-list' : 'no-repair-then', { detail: dateInChinese(day) });
};

const temporaryStands = ({ day }: RepairAsked) =>
  findVersionOn(repBankruptcy, day) ? null : refuse('no-repair-then', { detail: dateInChinese(day) });

const toldOnce = ({ matter: { facts }, day }: RepairAsked) =>
  facts.supplemented ? refuse('supplement-told-once', { rule: repairAccept, day }) : null;

const sameKind: RepairGate<'RepairAccepted'> = ({ data, matter: { facts } }) =>
  data === null || data.kind === facts.kind ? null : refuse('kind-differs');

function missingFrom(rule: Rule<readonly RuleItem[]>, given: readonly string[], day: PlainDate): string {
  const asked = findVersionOn(rule, day)?.value ?? [];
  return asked
    .filter(({ code }) => !given.includes(code))
    .map(({ zh }) => zh)
    .join('、');
}

const materialsComplete = ({ matter: { facts }, day }: RepairAsked) => {
  const missing = missingFrom(repMaterials, facts.materials, day);
  return missing === '' ? null : refuse('materials-missing', { rule: repMaterials, day, detail: missing });
};

const notBarred = ({ matter: { facts }, day }: RepairAsked) => {
  const version = findVersionOn(repairFraud, day);
  if (!version || facts.earlierFraudOn === null) return null;
  const until = addMonths(facts.earlierFraudOn, version.value.noNewApplication.count * 12);
  const at = { rule: repairFraud, day, detail: dateInChinese(until) };
  return day <= until ? refuse('barred-by-fraud', at) : null;
};

/** 最短公示期 — asked again at the decision of acceptance, by the rule of that day. */
const periodIsOver = ({ matter: { facts }, day }: RepairAsked): Refusal | null => {
  const earliest = earliestRepair(facts, day);
  switch (earliest.may) {
    case 'any-time':
      return null;
    case 'ends-itself':
      return refuse('ends-itself', { rule: earliest.rule, day });
    case 'never':
      return refuse('never-early', { rule: earliest.rule, day });
    case 'unknown':
      return refuse('period-unknown', { rule: earliest.rule, day });
    case 'from':
      return day >= earliest.on
        ? null
        : refuse('too-early', { rule: earliest.rule, day, detail: `自${dateInChinese(earliest.on)}起可以申请` });
  }
};

/** 仍在名录、名单中 — asked of the linked matters, as far as this bureau has them. */
const stillListed = ({ matter: { facts }, linked }: RepairAsked) => {
  const { abnormalListing, seriousListing } = facts.repaired;
  const gone = [abnormalListing, seriousListing].some((stream) => {
    const listing = stream === null ? undefined : linked(stream);
    return listing !== undefined && listing.state !== 'listed';
  });
  return gone ? refuse('not-on-the-list') : null;
};

const declinedInWriting: RepairGate<'RepairDeclined'> = ({ data, day }) =>
  data === null || data.toldInWriting ? null : refuse('not-in-writing', { rule: repairAccept, day });

const contactFits: RepairGate<'RepairVerified'> = ({ data, matter: { facts }, day }) =>
  data === null || data.lostContact === (facts.kind === 'lost-contact')
    ? null
    : refuse('contact-mismatch', { rule: repairDecide, day });

const mayExtend = (asked: RepairAsked) => {
  const { matter, day } = asked;
  const at = { rule: repairDecide, day };
  if (matter.facts.extended) return refuse('extended-already', at);
  const running = ['decide-seven', 'decide-two'].find((clock) => runningClock(matter, clock));
  if (running === undefined) return refuse('no-term-to-extend', at);
  return windowHasRun(asked, running) ? refuse('extension-too-late', at) : null;
};

const sameMatters = ({ data, matter: { facts } }: Asked<RepairFacts, Parameters<typeof repairedIn>[0]>) => {
  if (data === null) return null;
  const given = repairedIn(data);
  const names = Object.keys(given) as (keyof typeof given)[];
  return names.every((name) => given[name] === facts.repaired[name]) ? null : refuse('matters-differ');
};

const lawful: RepairGate<'RepairGranted'> = ({ data, matter: { facts }, day }) => {
  if (data?.fraudFound) return refuse('fraud', { rule: repairFraud, day });
  if (data?.endangers) return refuse('endangers', { rule: repEndangers, day });
  return facts.kind === 'lost-contact' && !facts.verified ? refuse('not-verified', { rule: repairDecide, day }) : null;
};

/** 条件 — all of those of the kind; for the list of abnormal operations one of several. */
const conditionsMet: RepairGate<'RepairGranted'> = ({ data, matter: { facts }, day }) => {
  if (data === null) return null;
  switch (facts.kind) {
    case 'penalty':
    case 'inspection-result':
      return allMet(repairConditions, data.met, day);
    case 'serious-list':
      return allMet(repSeriousConditions, data.met, day);
    case 'abnormal-list':
    case 'lost-contact': {
      const items = findVersionOn(repAbnormalConditions, day)?.value ?? [];
      const met = items.some(({ code }) => data.met.includes(code));
      return met ? null : refuse('conditions-not-met', { rule: repAbnormalConditions, day });
    }
    case 'credit-class':
      return data.toClass === undefined ? refuse('class-missing', { rule: tjcRepair, day }) : null;
  }
};

function allMet(rule: Rule<readonly RuleItem[]>, met: readonly string[], day: PlainDate): Refusal | null {
  const missing = missingFrom(rule, met, day);
  return missing === '' ? null : refuse('conditions-not-met', { rule, day, detail: missing });
}

const executesWhatWasGranted: RepairGate<'RepairExecuted'> = ({ data, matter: { facts }, day }) => {
  if (data === null) return null;
  if ((data.case ?? null) !== facts.repaired.case) return refuse('matters-differ');
  const without = facts.repaired.case !== null && data.channels.length === 0;
  return without ? refuse('channel-missing', { rule: repairExecute, day }) : null;
};

/** 不得提前停止公示 — of a penalty whose publication came back because an earlier repair was got by fraud. */
const notRestored = ({ matter: { facts }, linked, day }: RepairAsked) => {
  const penalty = facts.repaired.case === null ? undefined : linked(facts.repaired.case);
  const restored = (penalty?.facts as PublishedCase | undefined)?.published.some((one) => one.restoredOn !== null);
  return restored ? refuse('never-early', { rule: repairFraud, day }) : null;
};

/** 公示过的才谈停止公示 — asked of the linked case, as far as this bureau has it. */
const caseWasPublished = ({ matter: { facts }, linked }: RepairAsked) => {
  const penalty = facts.repaired.case === null ? undefined : linked(facts.repaired.case);
  return penalty !== undefined && penalty.performed.DecisionPublished === undefined
    ? refuse('case-not-published')
    : null;
};

export const gates: Duty<CreditRepair, RepairFacts>['gates'] = {
  RepairApplied: [kindStands],
  TemporaryRepairApplied: [temporaryStands],
  SupplementDemanded: [toldOnce],
  RepairAccepted: [sameKind, materialsComplete, notBarred, periodIsOver, stillListed, caseWasPublished, notRestored],
  RepairDeclined: [declinedInWriting],
  RepairVerified: [contactFits],
  DecisionExtended: [mayExtend],
  RepairGranted: [lawful, conditionsMet, sameMatters, stillListed],
  RepairExecuted: [executesWhatWasGranted],
  RepairRevoked: [sameMatters],
};
