/**
 * What other matters do here. A seizure: the case knows which of its measures still run, and cannot be closed before.
 * A complaint, a tip-off, an inspection or an order that was not followed: what it tells of a violation becomes a clue of its
 * own.
 */
import type { Act } from '../../record/act.ts';
import type { Reaction } from '../../record/duty.ts';
import type { OrderedRectification } from '../rectification/procedure.ts';
import type { VerifiedTipOff } from '../tip-off/procedure.ts';
import { referralReactions } from './referral-reactions.ts';
import { remedyReactions } from './remedy-reactions.ts';
import { repairReactions } from './repair-reactions.ts';

const onCase =
  (type: 'CoerciveMeasureImposed' | 'CoerciveMeasureEnded', zh: string): Reaction =>
  (act) => {
    const stream = act.body.data.case;
    if (typeof stream !== 'number') return [];
    return [{ stream, procedure: 'penalty-case', act: type, data: { measure: act.stream, zh } }];
  };

const imposed = onCase('CoerciveMeasureImposed', '实施查封、扣押');
const ended = onCase('CoerciveMeasureEnded', '查封、扣押已经终结');

/** 违法线索 — found by another duty: verified here from the day it came, with the matter that it came from. */
const clueFrom =
  (sourceOf: (data: Act['body']['data']) => unknown): Reaction =>
  ({ stream, body: { data } }) => {
    const { partyKind, partyName, partyCode, field, summary } = data;
    const party = { partyKind, partyName, ...(partyCode === undefined ? {} : { partyCode }) };
    const clue = { ...party, source: sourceOf(data), field, summary, origin: stream };
    return [{ procedure: 'penalty-case', act: 'ClueReceived', data: clue }];
  };

/** 补充新的事实再次举报 — while the clue of the tip-off is verified, its days begin anew; what was told stays there. */
const repeatReported: Reaction = ({ stream, body: { data } }, matter, linked) => {
  const { clue } = matter.facts as VerifiedTipOff;
  if (data.newFacts !== true || clue === null || linked(clue)?.state !== 'verifying') return [];
  return [{ stream: clue, procedure: 'penalty-case', act: 'RepeatReported', data: { tipOff: stream } }];
};

/** 责令改正而未改正 — a clue of its own, with the field that the order named; found by the inspection, where one ordered it. */
const clueFromOrder: Reaction = ({ stream, body: { data } }, matter) => {
  const { party, partyKind, partyCode, field, origin } = matter.facts as OrderedRectification;
  if (data.to !== 'penalty-case') return [];
  const named = { partyKind, partyName: party, ...(partyCode === null ? {} : { partyCode }) };
  const source = origin === 'inspection' ? 'inspection' : 'own-finding';
  const clue = { ...named, source, field: field ?? 'other', summary: data.summary, origin: stream };
  return [{ procedure: 'penalty-case', act: 'ClueReceived', data: clue }];
};

/** 一案同查 — the screening writes itself into the case that it named. */
const screenedForClues: Reaction = ({ stream, body: { data } }) => {
  const found = (data.clues as readonly unknown[]).length > 0;
  return [
    {
      stream: data.case as number,
      procedure: 'penalty-case',
      act: 'GangCluesScreened',
      data: { screening: stream, found },
    },
  ];
};

/** 案件台账 — the ledger of cases without timely decision writes itself into the case that it lists. */
const listedAsBacklog: Reaction = ({ stream, body: { data } }) => [
  { stream: data.case as number, procedure: 'penalty-case', act: 'BacklogListed', data: { ledger: stream } },
];

export const reactions: Readonly<Record<string, Reaction>> = {
  'coercive-measure/MeasureImposed': imposed,
  'coercive-measure/CaseLinked': imposed,
  'coercive-measure/MeasureReleased': ended,
  'coercive-measure/MeasureEnded': ended,
  'complaint/ViolationSuspected': clueFrom(() => 'complaint'),
  'tip-off/ClueHandedOver': clueFrom(() => 'tip-off'),
  'tip-off/RepeatReceived': repeatReported,
  'unlicensed-business/ViolationSuspected': clueFrom(({ source }) => source),
  'inspection/ViolationFound': clueFrom(({ source }) => (source === 'sampling' ? 'sampling' : 'inspection')),
  'rectification/RectificationEscalated': clueFromOrder,
  'clue-screening/CaseScreened': screenedForClues,
  'case-backlog/CaseListed': listedAsBacklog,
  ...referralReactions,
  ...remedyReactions,
  ...repairReactions,
};
