import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import { hasDone, type Matter } from '../../record/matter.ts';
import { registerKindOf } from './choices.ts';
import type { RegistrationFacts } from './facts.ts';

type Breakdown = Pick<FigureRow, 'category' | 'source' | 'cause'>;

const row = (indicator: string, unit: FigureRow['unit'], by: Breakdown): FigureRow => ({
  indicator,
  value: 1,
  unit,
  ...by,
});

const applications = ['ApplicationReceived', 'SimpleDeregistrationApplied'];

/** Acts that count one thing, besides the stock. */
const once: Readonly<Record<string, string>> = {
  ApplicationAccepted: 'registrations-accepted',
  RegistrationGranted: 'registrations-granted',
  RegistrationRefused: 'registrations-refused',
  SuspensionRecorded: 'businesses-suspended',
  BusinessResumed: 'businesses-resumed',
  RescissionApplied: 'rescissions-applied',
  RegistrationRescinded: 'registrations-rescinded',
  JudgmentExecuted: 'registrations-rescinded',
  RescissionDeclined: 'rescissions-declined',
  ForcedDeregistrationDecided: 'forced-deregistrations',
};

const changesStock = [
  'RegistrationGranted',
  'RegistrationRescinded',
  'JudgmentExecuted',
  'RescissionUndone',
  'ForcedDeregistrationDecided',
  'ForcedDeregistrationUndone',
];

/** 户数 — one row for each business that came or went: opening stock plus the one less the other is the stock of a day. */
function stock(act: Act, facts: RegistrationFacts, by: Breakdown): readonly FigureRow[] {
  if (!changesStock.includes(act.type) || facts.register === undefined) return [];
  const category = registerKindOf(facts.entityType);
  switch (facts.register.effect) {
    case 'establish':
    case 'reinstate':
      return [row('businesses-registered', '户', { ...by, category })];
    case 'deregister':
      return [row('businesses-deregistered', '户', { ...by, category })];
    case 'change':
    case 'none':
      return [];
  }
}

/**
 * 统计 — `category` is the kind of registration (of stock: the kind of the register), `cause` the type of entity,
 * `source` whether enterprise, individual business, cooperative or other (of stock: how it came or went).
 * An application counts as accepted once: by its acceptance or, where there is none, by its decision.
 */
export function figures(act: Act, matter: Matter<RegistrationFacts>): readonly FigureRow[] {
  const { facts } = matter;
  const by = { category: facts.kind, source: registerKindOf(facts.entityType), cause: facts.entityType };
  const rows: FigureRow[] = [];
  if (applications.includes(act.type)) rows.push(row('registration-applications', '件', by));
  const decided = act.type === 'RegistrationGranted' || act.type === 'RegistrationRefused';
  if (decided && !hasDone(matter, 'ApplicationAccepted')) rows.push(row('registrations-accepted', '件', by));
  const indicator = once[act.type];
  if (indicator !== undefined) {
    const rescinding = facts.matterKind === 'rescission';
    const category = rescinding ? (facts.rescinds ?? facts.kind) : facts.kind;
    const source = act.type === 'JudgmentExecuted' ? 'judgment' : by.source;
    rows.push(row(indicator, '件', { ...by, category, source }));
  }
  return [...rows, ...stock(act, facts, { cause: facts.entityType, source: facts.matterKind })];
}
