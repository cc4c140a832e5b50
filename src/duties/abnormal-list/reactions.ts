/** 信用修复 elsewhere moves a listing here: a granted repair removes it, a repair revoked for fraud restores it. */
import type { Act } from '../../record/act.ts';
import type { ReactionAct } from '../../record/duty.ts';

const onListing =
  (type: 'RemovedByRepair' | 'RestoredAfterFraud') =>
  (act: Act): readonly ReactionAct[] => {
    const stream = act.body.data.abnormalListing;
    if (typeof stream !== 'number') return [];
    return [{ stream, procedure: 'abnormal-list', act: type, data: { repair: act.stream } }];
  };

export const reactions = {
  'credit-repair/RepairGranted': onListing('RemovedByRepair'),
  'credit-repair/RepairRevoked': onListing('RestoredAfterFraud'),
} as const;
