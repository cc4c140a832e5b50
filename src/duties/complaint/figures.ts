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

/** Acts that count once, with the field of business as their category. */
const once: { readonly [N in ComplaintAct]?: readonly [indicator: string, unit: '件' | '次'] } = {
  ComplaintAccepted: ['complaints-accepted', '件'],
  MediationHeld: ['mediations-held', '次'],
  MediationDelegated: ['mediations-delegated', '件'],
  ViolationSuspected: ['clues-from-mediation', '件'],
  FraudTransferred: ['complaint-frauds-transferred', '件'],
  FollowedUp: ['complaints-followed-up', '次'],
};

const elsewhere = (_data: unknown, facts: ComplaintFacts, by: By): readonly FigureRow[] => [
  one('complaints-not-handled-here', { ...by, category: facts.ending ?? 'returned' }),
];

type Counting = {
  readonly [N in ComplaintAct]?: (data: DataFor<N>, facts: ComplaintFacts, by: By) => readonly FigureRow[];
};

/** Acts that are classified otherwise, or add up sums. */
const classified: Counting = {
  ComplaintReceived: (_data, facts, by) => received(facts, by),
  ComplaintDeclined: ({ grounds }, _facts, by) =>
    grounds.map((ground, index) =>
      one(index === 0 ? 'complaints-declined' : 'complaints-declined-further-grounds', { ...by, category: ground }),
    ),
  ComplaintReturned: elsewhere,
  ComplaintRaised: elsewhere,
  ComplaintRedirected: elsewhere,
  ComplaintWithdrawn: elsewhere,
  AgreementReached: (data, _facts, by) => [
    one('mediations-agreed', { ...by, category: data.paper }),
    ...recovered(data.recovered, by),
  ],
  MediationTerminated: (data, _facts, by) => [
    one('mediations-terminated', { ...by, category: data.ground }),
    ...recovered(data.recovered, by),
  ],
};

type Counted = (data: Act['body']['data'], facts: ComplaintFacts, by: By) => readonly FigureRow[];

/** The figures of an act: `complaints-accepted` counts complaints taken on, `mediations-held` the sessions. */
export function figures(act: Act, { facts }: Matter<ComplaintFacts>): readonly FigureRow[] {
  const by: By = { category: facts.field, source: facts.channel };
  const type = act.type as ComplaintAct;
  const plain = once[type];
  if (plain) return [one(plain[0], by, plain[1])];
  return (classified[type] as Counted | undefined)?.(act.body.data, facts, by) ?? [];
}
