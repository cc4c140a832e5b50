/** A reward is opened only by the tip-off that was verified: the link is made by the record, not typed. */
import type { Act } from '../../record/act.ts';
import type { ReactionAct } from '../../record/duty.ts';

export const reactions: Readonly<Record<string, (act: Act) => readonly ReactionAct[]>> = {
  'tip-off/RewardProposed': ({ stream, body: { data } }) => [
    { procedure: 'reward', act: 'RewardOpened', data: { tipOff: stream, verified: data.verified } },
  ],
};
