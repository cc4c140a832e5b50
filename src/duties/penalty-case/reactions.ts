/**
 * What other matters do here. A seizure: the case knows which of its measures still run, and cannot be closed before.
 * A complaint, a tip-off, an inspection or an order that was not followed: what it tells of a violation becomes a clue of its
 * own. A credit repair that has been carried out ends the publication of the decision, on each channel that it names.
 */
import type { Reaction } from '../../record/duty.ts';
import type { OrderedRectification } from '../rectification/procedure.ts';
import { referralReactions } from './referral-reactions.ts';
import { remedyReactions } from './remedy-reactions.ts';

const onCase =
  (type: 'CoerciveMeasureImposed' | 'CoerciveMeasureEnded', zh: string): Reaction =>
  (act) => {
    const stream = act.body.data.case;
    if (typeof stream !== 'number') return [];
    return [{ stream, procedure: 'penalty-case', act: type, data: { measure: act.stream, zh } }];
  };

const imposed = onCase('CoerciveMeasureImposed', '实施查封、扣押');
const ended = onCase('CoerciveMeasureEnded', '查封、扣押已经终结');

/** 违法线索 — found while a complaint was mediated, or told by an informant: verified here, from the day it came. */
const clueFrom =
  (source: 'complaint' | 'tip-off' | 'inspection' | 'sampling'): Reaction =>
  ({ body: { data } }) => {
    const { partyKind, partyName, partyCode, field, summary } = data;
    const party = { partyKind, partyName, ...(partyCode === undefined ? {} : { partyCode }) };
    return [{ procedure: 'penalty-case', act: 'ClueReceived', data: { ...party, source, field, summary } }];
  };

/** 检查发现的线索 — of an inspection or of a sampling, as the officer says; the clue names the inspection that found it. */
const clueFromInspection: Reaction = (act, ...around) => {
  const { source, summary } = act.body.data;
  const told = { ...act.body.data, summary: `${summary}（来自行政检查第${act.stream}号事项）` };
  const found = { ...act, body: { ...act.body, data: told } };
  return clueFrom(source === 'sampling' ? 'sampling' : 'inspection')(found, ...around);
};

/** 无证无照经营 — the clue keeps the source by which the business was found. */
const clueAsFound: Reaction = ({ body: { data } }) => {
  const { partyKind, partyName, partyCode, source, field, summary } = data;
  const party = { partyKind, partyName, ...(partyCode === undefined ? {} : { partyCode }) };
  return [{ procedure: 'penalty-case', act: 'ClueReceived', data: { ...party, source, field, summary } }];
};

/** 停止公示 — the repair has been carried out: the decision is shown no longer. */
const publicationEnded: Reaction = ({ body: { data } }) => {
  const stream = data.case;
  if (typeof stream !== 'number') return [];
  const ground = 'credit-repaired';
  return (data.channels as readonly string[]).map((channel) => {
    return { stream, procedure: 'penalty-case', act: 'PublicationEnded', data: { channel, ground } };
  });
};

/** 责令改正而未改正 — a clue of its own, with the field that the order named; found by the inspection, where one ordered it. */
const clueFromOrder: Reaction = ({ stream, body: { data } }, matter) => {
  const { party, partyKind, partyCode, field, origin } = matter.facts as OrderedRectification;
  if (data.to !== 'penalty-case') return [];
  const named = { partyKind, partyName: party, ...(partyCode === null ? {} : { partyCode }) };
  const source = origin === 'inspection' ? 'inspection' : 'own-finding';
  const summary = `${data.summary}（来自责令改正第${stream}号事项）`;
  return [
    { procedure: 'penalty-case', act: 'ClueReceived', data: { ...named, source, field: field ?? 'other', summary } },
  ];
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
  'complaint/ViolationSuspected': clueFrom('complaint'),
  'tip-off/ClueHandedOver': clueFrom('tip-off'),
  'unlicensed-business/ViolationSuspected': clueAsFound,
  'inspection/ViolationFound': clueFromInspection,
  'rectification/RectificationEscalated': clueFromOrder,
  'credit-repair/RepairExecuted': publicationEnded,
  'clue-screening/CaseScreened': screenedForClues,
  'case-backlog/CaseListed': listedAsBacklog,
  ...referralReactions,
  ...remedyReactions,
};
