/** 统计 — complaints by field and channel, how they ended, and the losses recovered, in fen. */
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { ComplaintFacts } from './facts.ts';
import type { ComplaintAct } from './gates/gate.ts';
import type { ComplaintTable } from './procedure.ts';

type DataFor<N extends ComplaintAct> = DataOf<ComplaintTable, N>;
type By = Pick<FigureRow, 'category' | 'source'>;

const one = (indicator: string, by: By, unit: '件' | '次' = '件'): FigureRow => ({ indicator, value: 1, unit, ...by });

const recovered = (fen: number | undefined, by: By): readonly FigureRow[] =>
  fen === undefined || fen === 0 ? [] : [{ indicator: 'consumer-losses-recovered', value: fen, unit: '分', ...by }];

/** Facts about purpose are counted as facts: how many complaints one key brought, how many ask for punitive damages. */
function received({ purpose, complainantKey }: ComplaintFacts, by: By): readonly FigureRow[] {
  return [
    one('complaints-received', by),
    ...(complainantKey === null ? [] : [one('complaints-by-complainant', { category: complainantKey })]),
    ...((purpose.earlierThisYear ?? 0) > 0 ? [one('complaints-of-earlier-complainants', by)] : []),
    ...(purpose.punitive ? [one('complaints-asking-punitive-damages', by)] : []),
    ...((purpose.purchases ?? 0) > 1 ? [one('complaints-with-repeated-purchases', by)] : []),
  ];
}

/** The figures of an act. `mediations-accepted` counts complaints taken on; sessions are counted apart. */
export function figures(act: Act, { facts }: Matter<ComplaintFacts>): readonly FigureRow[] {
  const by: By = { category: facts.field, source: facts.channel };
  const { data } = act.body;
  switch (act.type as ComplaintAct) {
    case 'ComplaintReceived':
      return received(facts, by);
    case 'ComplaintAccepted':
      return [one('complaints-accepted', by)];
    case 'ComplaintDeclined':
      return (data as DataFor<'ComplaintDeclined'>).grounds.map((ground, index) =>
        one(index === 0 ? 'complaints-declined' : 'complaints-declined-further-grounds', { ...by, category: ground }),
      );
    case 'ComplaintReturned':
    case 'ComplaintRaised':
    case 'ComplaintRedirected':
    case 'ComplaintWithdrawn':
      return [one('complaints-not-handled-here', { ...by, category: facts.ending ?? 'returned' })];
    case 'MediationHeld':
      return [one('mediations-held', by, '次')];
    case 'MediationDelegated':
      return [one('mediations-delegated', by)];
    case 'ViolationSuspected':
      return [one('clues-from-mediation', by)];
    case 'FraudTransferred':
      return [one('complaint-frauds-transferred', by)];
    case 'AgreementReached': {
      const { recovered: fen, paper } = data as DataFor<'AgreementReached'>;
      return [one('mediations-agreed', { ...by, category: paper }), ...recovered(fen, by)];
    }
    case 'MediationTerminated': {
      const { recovered: fen, ground } = data as DataFor<'MediationTerminated'>;
      return [one('mediations-terminated', { ...by, category: ground }), ...recovered(fen, by)];
    }
    case 'FollowedUp':
      return [one('complaints-followed-up', by, '次')];
    case 'MaterialsSupplemented':
    case 'IdentityProofRequested':
    case 'IdentityProofExamined':
    case 'FactorsNoted':
    case 'ComplaintAssigned':
    case 'TipOffFound':
    case 'TipOffOpened':
    case 'DecisionTold':
    case 'ReplyExtended':
    case 'ConsentStated':
    case 'MediationArranged':
    case 'RecusalRequested':
    case 'RecusalDecided':
    case 'TestingCommissioned':
    case 'TestingFinished':
    case 'TerminationTold':
    case 'AgreementPerformed':
    case 'ComplaintArchived':
      return [];
  }
}
