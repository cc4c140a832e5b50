/** What a complaint elsewhere does here: the part of its material that reports a violation becomes a tip-off of its own. */
import type { Reaction } from '../../record/duty.ts';

/** The informant's identity is not copied: it lies sealed in the complaint, and the tip-off says so. */
const tipOffFound: Reaction = ({ stream, body: { data } }) => {
  if (typeof data.tipOffContent !== 'string') return [];
  const { channel, partyKind, partyName, partyCode, operatorAddress, field, tipOffContent } = data;
  return [
    {
      procedure: 'tip-off',
      act: 'TipOffReceived',
      data: {
        channel: channel ?? 'other',
        ...(data.materialOn === undefined ? {} : { materialOn: data.materialOn }),
        ...(data.handler === undefined ? {} : { handler: data.handler }),
        identity: 'in-complaint',
        partyKind,
        partyName,
        ...(partyCode === undefined ? {} : { partyCode }),
        ...(operatorAddress === undefined ? {} : { partyAddress: operatorAddress }),
        field,
        clue: tipOffContent,
        timed: 'none',
        untimed: [],
        containsComplaint: false,
        splitFrom: stream,
      },
    },
  ];
};

/** A complaint that was split from a tip-off tells the tip-off its number. */
const complaintOpened: Reaction = ({ stream, body: { data } }) =>
  typeof data.splitFrom === 'number'
    ? [{ stream: data.splitFrom, procedure: 'tip-off', act: 'ComplaintOpened', data: { complaint: stream } }]
    : [];

/** A clue that names a tip-off as where it came from tells the tip-off under which matter it is verified. */
const clueOpened: Reaction = ({ stream, body: { data } }, _, linked) => {
  const { origin } = data;
  const tipOff = typeof origin === 'number' ? linked(origin) : undefined;
  if (tipOff?.procedure !== 'tip-off' || tipOff.state === 'archived') return [];
  return [{ stream: tipOff.stream, procedure: 'tip-off', act: 'ClueOpened', data: { case: stream } }];
};

export const reactions: Readonly<Record<string, Reaction>> = {
  'complaint/ComplaintReceived': (...told) => [...tipOffFound(...told), ...complaintOpened(...told)],
  'complaint/TipOffFound': tipOffFound,
  'penalty-case/ClueReceived': clueOpened,
};
