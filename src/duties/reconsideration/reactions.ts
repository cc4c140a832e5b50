/** 复议后起诉 — a suit that names the reconsideration before it is told to it. */
import type { Reaction } from '../../record/duty.ts';

const states = ['decided', 'closed', 'not-accepted'];

const suitFollowed: Reaction = (act, _suit, linked) => {
  const stream = act.body.data.review;
  if (typeof stream !== 'number' || !states.includes(linked(stream)?.state ?? '')) return [];
  return [{ stream, procedure: 'reconsideration', act: 'SuitFollowed', data: { suit: act.stream } }];
};

export const reactions = { 'litigation/ComplaintServed': suitFollowed } as const;
