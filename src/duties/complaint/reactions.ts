/** What a tip-off elsewhere does here: mixed material becomes two matters, and each knows of the other. */
import type { Act } from '../../record/act.ts';
import type { ReactionAct } from '../../record/duty.ts';

type Reaction = (act: Act) => readonly ReactionAct[];

/** A tip-off that was split from a complaint tells the complaint its number. */
const tipOffOpened: Reaction = ({ stream, body: { data } }) =>
  typeof data.splitFrom === 'number'
    ? [{ stream: data.splitFrom, procedure: 'complaint', act: 'TipOffOpened', data: { tipOff: stream } }]
    : [];

/** A tip-off whose material holds a complaint too opens it. The complainant's identity stays sealed over there. */
const complaintFound: Reaction = ({ stream, body: { data } }) => {
  if (typeof data.complaintContent !== 'string') return [];
  const { channel, partyKind, partyName, partyCode, field, complaintContent } = data;
  return [
    {
      procedure: 'complaint',
      act: 'ComplaintReceived',
      data: {
        channel: channel ?? 'other',
        partyKind,
        partyName,
        ...(partyCode === undefined ? {} : { partyCode }),
        field,
        subject: '见争议事实',
        disputeFacts: complaintContent,
        containsTipOff: false,
        splitFrom: stream,
      },
    },
  ];
};

export const reactions: Readonly<Record<string, Reaction>> = {
  'tip-off/TipOffReceived': (act) => [...tipOffOpened(act), ...complaintFound(act)],
  'tip-off/ComplaintFound': complaintFound,
};
