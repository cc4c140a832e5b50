/**
 * 作出行政处罚决定时应当对是否列入作出决定（办法第十三条）: a heavier penalty opens the question here, on its own day.
 * 信用修复 elsewhere takes the party off the list, and puts it back where the repair was got by fraud.
 */
import { date } from '../../law/kinds.ts';
import type { Act } from '../../record/act.ts';
import type { ReactionAct } from '../../record/duty.ts';
import { heavierPenalties } from './grounds.ts';

const firstDayOfList = date('2021-09-01');

/** 较重行政处罚 — those of a decision: its kinds, and a fine on the heavier tier (办法第二条第二款). */
export function heavierOf(data: Readonly<Record<string, unknown>>): readonly string[] {
  const kinds = Array.isArray(data.penalties) ? (data.penalties as readonly string[]) : [];
  const fined = kinds.includes('fine') && data.tier === 'heavier';
  return heavierPenalties
    .map(({ code }) => code)
    .filter((code) => (code === 'heavier-fine' ? fined : kinds.includes(code)));
}

function considered(act: Act): readonly ReactionAct[] {
  const heavier = heavierOf(act.body.data);
  if (act.body.observed || act.doneOn < firstDayOfList || heavier.length === 0) return [];
  const penaltyNumber = act.body.number?.text;
  const data = {
    case: act.stream,
    penaltyDecidedOn: act.doneOn,
    ...(penaltyNumber === undefined ? {} : { penaltyNumber }),
    heavier,
  };
  return [{ procedure: 'serious-list', act: 'ConsiderationOpened', data }];
}

const onListing =
  (type: 'RemovedByRepair' | 'RestoredAfterFraud') =>
  (act: Act): readonly ReactionAct[] => {
    const stream = act.body.data.seriousListing;
    if (typeof stream !== 'number') return [];
    return [{ stream, procedure: 'serious-list', act: type, data: { repair: act.stream } }];
  };

export const reactions = {
  'penalty-case/PenaltyDecided': considered,
  'credit-repair/RepairGranted': onListing('RemovedByRepair'),
  'credit-repair/RepairRevoked': onListing('RestoredAfterFraud'),
} as const;
