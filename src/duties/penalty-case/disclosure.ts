/** 公示 — what the public sees of a penalty, on which channel, from when until when. */
import type { PlainDate } from '../../law/kinds.ts';
import type { Publication } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import { channels } from './choices.ts';
import type { Decision, PenaltyCaseFacts, Published } from './facts.ts';
import { type PublicationPeriod, publicationPeriod } from './publication-period.ts';

/**
 * The publications of a case: one for each channel. A natural person's name is not part of the content: the summary of the
 * case is what the officer cleared (信息公示规定第六条), and it stands in for the name.
 */
export function publications(facts: PenaltyCaseFacts, _matter: Matter<PenaltyCaseFacts>): readonly Publication[] {
  const { decision } = facts;
  if (decision === null || decision.penalty === null) return [];
  return facts.published.map((one) => publicationOf(facts, decision, one));
}

/** 公示期 of one channel: after a repair that was revoked for fraud, anew from the revocation and not to end early. */
function periodOf(facts: PenaltyCaseFacts, { penalty, restrictedUntil }: Decision, one: Published): PublicationPeriod {
  if (penalty === null) throw new Error('没有处罚内容的决定不能公示');
  const { partyKind, field } = facts;
  const { applyAfter, ...period } = publicationPeriod(
    { penalty, field, partyKind, restrictedUntil },
    one.restoredOn ?? one.on,
  );
  return applyAfter === undefined || one.restoredOn !== null ? period : { ...period, applyAfter };
}

/** 恢复公示的渠道 — where a revoked repair ended the publication early, or it is still shown. */
export function channelsToRestore(facts: PenaltyCaseFacts, day: PlainDate): readonly string[] {
  const { decision } = facts;
  if (decision === null || decision.penalty === null) return [];
  return facts.published
    .filter((one) => one.withdrawnOn === null)
    .filter((one) => one.repaired || (one.endedOn === null && periodOf(facts, decision, one).until >= day))
    .map((one) => one.channel);
}

function publicationOf(facts: PenaltyCaseFacts, decision: Decision, one: Published): Publication {
  const penalty = decision.penalty;
  if (penalty === null) throw new Error('没有处罚内容的决定不能公示');
  const { partyKind } = facts;
  const period = periodOf(facts, decision, one);
  const party = partyKind === 'person' ? '自然人' : facts.partyName;
  return {
    key: one.channel,
    channel: channels.find((channel) => channel.code === one.channel)?.zh ?? one.channel,
    title: `${party}${facts.cause ?? ''}案行政处罚决定`,
    publishedOn: one.on,
    until: one.endedOn ?? period.until,
    ...(one.withdrawnOn === null ? {} : { withdrawnOn: one.withdrawnOn }),
    content: {
      number: decision.number,
      party,
      ...(partyKind === 'person' || facts.partyCode === null ? {} : { partyCode: facts.partyCode }),
      cause: facts.cause,
      summary: one.summary,
      penalties: penalty.penalties,
      fine: penalty.fine,
      gains: penalty.gains,
      goods: penalty.goods,
      basis: penalty.basisText,
      decidedOn: decision.on,
      rule: period.rule,
      ruleFrom: period.ruleFrom,
      ...(period.grade === null ? {} : { grade: period.grade }),
      ...(period.applyAfter === undefined ? {} : { mayEndEarlyFrom: period.applyAfter }),
    },
  };
}
