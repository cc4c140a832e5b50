/**
 * 复议、诉讼 — what they do on the case that they contest: the remedy runs and ends, and a decision that is changed, annulled
 * or found unlawful is changed here at once, with the three working days for withdrawing its publication.
 */
import { type Contesting, changeBy, type Verdict } from '../../law/contested-conduct.ts';
import type { Linked, Reaction, ReactionAct } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { PenaltyCaseFacts } from './facts.ts';

type Kind = 'reconsideration' | 'litigation';

const afterDecision = ['decided', 'closed', 'archived'];

/** The case that a reconsideration or suit contests, once it has its decision; undefined for any other matter. */
function contestedCase({ facts }: Matter, linked: Linked): Matter<PenaltyCaseFacts> | undefined {
  const stream = (facts as Contesting).contested;
  const matter = stream === null ? undefined : linked(stream);
  return matter?.procedure === 'penalty-case' && afterDecision.includes(matter.state)
    ? (matter as Matter<PenaltyCaseFacts>)
    : undefined;
}

const isUnderRemedy = ({ facts }: Matter<PenaltyCaseFacts>, kind: Kind): boolean =>
  facts.performance.remedies.some((one) => one.kind === kind && one.to === null);

/** A suit that comes back (发回重审) is still the same remedy. */
const started =
  (kind: Kind): Reaction =>
  ({ body: { data } }, remedy, linked) => {
    const found = contestedCase(remedy, linked);
    if (!found || isUnderRemedy(found, kind)) return [];
    const told = { kind, organ: data.organName ?? data.court, number: data.number };
    return [{ stream: found.stream, procedure: 'penalty-case', act: 'RemedyStarted', data: told }];
  };

const ended =
  (kind: Kind): Reaction =>
  ({ doneOn }, remedy, linked) => {
    const { verdict } = remedy.facts as Contesting;
    const found = contestedCase(remedy, linked);
    if (!found || verdict === null) return [];
    const data = { kind, outcome: outcomeHere(verdict.outcome), number: verdict.document };
    return [
      ...(isUnderRemedy(found, kind)
        ? [{ stream: found.stream, procedure: 'penalty-case', act: 'RemedyEnded', data }]
        : []),
      ...changed(found, kind, verdict, doneOn),
    ];
  };

const stands = ['maintained', 'claims-dismissed', 'application-dismissed', 'suit-dismissed', 'performance-ordered'];

const outcomeHere = (outcome: string): string =>
  changeBy(outcome) ?? (stands.includes(outcome) ? 'maintained' : 'withdrawn');

/** 撤销、变更、确认违法或者无效 — counted from the day on which the bureau received it or it took effect. */
function changed(
  { stream, facts }: Matter<PenaltyCaseFacts>,
  origin: Kind,
  verdict: Verdict,
  changedOn: string,
): readonly ReactionAct[] {
  const change = changeBy(verdict.outcome);
  const penalty = facts.decision?.penalty;
  if (change === undefined || !penalty) return [];
  const left = change === 'declared-unlawful' ? penalty : verdict;
  const isKnown = left.fine === penalty.fine && left.gains === penalty.gains && left.goods === penalty.goods;
  if (facts.decision?.change === change && isKnown) return [];
  const data = {
    change,
    origin,
    changedOn,
    fine: left.fine,
    gains: left.gains,
    goods: left.goods,
    reason: `${verdict.document}：${verdict.reasons}`,
    published: facts.published.some((one) => one.endedOn === null && one.withdrawnOn === null),
  };
  return [{ stream, procedure: 'penalty-case', act: 'DecisionChanged', data }];
}

export const remedyReactions: Readonly<Record<string, Reaction>> = {
  'reconsideration/ApplicationCopyReceived': started('reconsideration'),
  'reconsideration/DecisionReceived': ended('reconsideration'),
  'reconsideration/ReconsiderationTerminated': ended('reconsideration'),
  'litigation/ComplaintServed': started('litigation'),
  'litigation/JudgmentTookEffect': ended('litigation'),
  'litigation/SecondInstanceEnded': ended('litigation'),
};
