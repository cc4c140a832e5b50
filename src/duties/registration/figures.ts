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

/**
 * 在册户数 — what the register of businesses made of the act, +1 for each business that came and −1 for each that went,
 * on the day from which it is so: their sum up to a day is the number of businesses in the register on that day.
 */
function inRegister({ type, body }: Act): readonly FigureRow[] {
  const source = type === 'RegisterRowsEntered' ? 'import' : 'act';
  const sums = new Map<string, FigureRow>();
  for (const { from: day, stock = [] } of body.entered ?? []) {
    for (const [category, one] of stock) {
      const value = (sums.get(`${day}|${category}`)?.value ?? 0) + one;
      const row = { indicator: 'businesses-in-register', value, unit: '户', category, source, day } as const;
      sums.set(`${day}|${category}`, row);
    }
  }
  return [...sums.values()].filter(({ value }) => value !== 0);
}

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
    case 'reported':
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
  const came = stock(act, facts, { cause: facts.entityType, source: facts.matterKind });
  return [...rows, ...came, ...inRegister(act)];
}
