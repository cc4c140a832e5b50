/**
 * 信用修复告诉案件 — a repair that has been carried out ends the publication of the decision on each channel that it names; one
 * that was got by fraud and is revoked brings it back, as it was before the repair (信用修复管理办法第二十三条).
 */
import type { Reaction } from '../../record/duty.ts';
import { channelsToRestore } from './disclosure.ts';
import type { PenaltyCaseFacts } from './facts.ts';

/** 停止公示 — the repair has been carried out: the decision is shown no longer. */
const publicationEnded: Reaction = ({ body: { data } }) => {
  const stream = data.case;
  if (typeof stream !== 'number') return [];
  const ground = 'credit-repaired';
  return (data.channels as readonly string[]).map((channel) => {
    return { stream, procedure: 'penalty-case', act: 'PublicationEnded', data: { channel, ground } };
  });
};

/** 恢复公示 — on every channel that the repair took it from, and anew where it is still shown. */
const publicationRestored: Reaction = ({ stream: repair, body: { data }, doneOn }, _, linked) => {
  const penalty = typeof data.case === 'number' ? linked(data.case) : undefined;
  if (penalty?.procedure !== 'penalty-case') return [];
  return channelsToRestore(penalty.facts as PenaltyCaseFacts, doneOn).map((channel) => {
    return { stream: penalty.stream, procedure: 'penalty-case', act: 'PublicationRestored', data: { repair, channel } };
  });
};

export const repairReactions: Readonly<Record<string, Reaction>> = {
  'credit-repair/RepairExecuted': publicationEnded,
  'credit-repair/RepairRevoked': publicationRestored,
};
