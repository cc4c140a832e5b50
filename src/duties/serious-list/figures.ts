import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { SeriousFacts } from './facts.ts';

const counted: Readonly<Record<string, string>> = {
  ConsiderationOpened: 'serious-considerations',
  RefusalFound: 'serious-considerations',
  ListingDecided: 'serious-listings',
  NotListed: 'serious-not-listed',
  RemovalGranted: 'serious-removals',
  ListingExpired: 'serious-removals',
  RemovedByRepair: 'serious-removals',
  RemovedOnDeregistration: 'serious-removals',
  ListingRescinded: 'serious-listings-rescinded',
};

/** 统计 — considerations, listings and removals, one row each; the category is the ground, or how the party left. */
export function figures(act: Act, { facts }: Matter<SeriousFacts>): readonly FigureRow[] {
  const indicator = counted[act.type];
  if (indicator === undefined) return [];
  const category = indicator === 'serious-removals' ? facts.removedHow : facts.ground;
  return [{ indicator, value: 1, unit: '户', source: facts.origin, ...(category === null ? {} : { category }) }];
}
