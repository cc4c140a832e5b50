/** An order that was given in another matter is followed here: whose it is and what it says is not typed again. */
import type { Reaction, ReactionAct } from '../../record/duty.ts';
import type { ReviewedDossier } from '../dossier-review/procedure.ts';
import type { InspectedParty } from '../inspection/procedure.ts';
import type { PartyOfCase } from '../penalty-case/procedure.ts';

const opened = (data: ReactionAct['data']): readonly ReactionAct[] => [
  { procedure: 'rectification', act: 'RectificationOpened', data: { subject: 'business', ...data } },
];

const numbered = (text: string | undefined) => (text === undefined ? {} : { orderNumber: text });
const dueOn = (until: unknown) => (until === undefined ? {} : { until });
const coded = (code: string | null) => (code === null ? {} : { partyCode: code });

const fromInspection: Reaction = ({ stream, body: { data, number } }, matter) => {
  const { party, partyKind, partyCode, field } = matter.facts as InspectedParty;
  const order = {
    origin: 'inspection',
    source: stream,
    ...numbered(number?.text),
    partyName: party,
    partyKind,
    ...coded(partyCode),
    field,
    regime: data.regime,
    content: data.content,
  };
  if (data.onTheSpot === true) return [{ procedure: 'rectification', act: 'CorrectedOnTheSpot', data: order }];
  return opened({ ...order, ...dueOn(data.regime === 'product' ? undefined : data.until) });
};

const fromCase: Reaction = ({ stream, body: { data, number } }, matter) => {
  const { partyKind, partyName, partyCode, field } = matter.facts as PartyOfCase;
  const party = { partyName, partyKind, ...coded(partyCode), field };
  const order = { regime: 'general', content: data.requirements, ...dueOn(data.by) };
  return opened({ origin: 'penalty-case', source: stream, ...numbered(number?.text), ...party, ...order });
};

/** 当场处罚决定书里的责令改正 — only where the decision has one; it says no day. */
const fromSummaryPenalty: Reaction = ({ stream, body: { data, number } }) => {
  const { partyName, partyKind, partyCode, correction } = data;
  if (correction === undefined) return [];
  const party = { partyName, partyKind, ...(partyCode === undefined ? {} : { partyCode }) };
  const order = { regime: 'general', content: correction };
  return opened({ origin: 'summary-penalty', source: stream, ...numbered(number?.text), ...party, ...order });
};

/** 案卷评查需要整改的项目 — the head of the handling unit answers for them. */
const fromReview: Reaction = ({ stream, body: { data, number } }, matter) => {
  const { unit, unitHead, title, shortcomings } = matter.facts as ReviewedDossier;
  if (shortcomings.length === 0) return [];
  const content = `${title}：${shortcomings.join('；')}`;
  const order = { partyName: unit, responsible: [unitHead], regime: 'general', content, ...dueOn(data.rectifyUntil) };
  return opened({
    origin: 'dossier-review',
    source: stream,
    ...numbered(number?.text),
    ...order,
    subject: 'bureau-unit',
  });
};

export const reactions: Readonly<Record<string, Reaction>> = {
  'inspection/CorrectionOrdered': fromInspection,
  'penalty-case/CorrectionOrdered': fromCase,
  'dossier-review/ResultConfirmed': fromReview,
  'summary-penalty/SummaryPenaltyImposed': fromSummaryPenalty,
};
