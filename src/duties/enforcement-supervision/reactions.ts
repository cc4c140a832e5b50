/** 整改没有做到而提请监督的 — becomes a clue here: whose it is and what was not put right is not typed again. */
import type { Reaction } from '../../record/duty.ts';
import type { OrderedRectification } from '../rectification/procedure.ts';

const clueFromOrder: Reaction = ({ stream, body: { data } }, matter) => {
  if (data.to !== 'supervision') return [];
  const { party, content } = matter.facts as OrderedRectification;
  return [
    {
      procedure: 'enforcement-supervision',
      act: 'ClueReceived',
      data: {
        origin: 'rectification',
        scope: 'other',
        supervised: party,
        matter: stream,
        content: `${content}\n${String(data.summary)}`,
      },
    },
  ];
};

export const reactions: Readonly<Record<string, Reaction>> = {
  'rectification/RectificationEscalated': clueFromOrder,
};
