/** 统计 — what the acts of a case count for: one row per counted act, sums in fen, broken down by field, source, cause. */
import type { DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { FigureRow } from '../../record/duty.ts';
import type { Matter } from '../../record/matter.ts';
import type { PenaltyCaseAct } from './evolve/fold.ts';
import type { PenaltyCaseFacts } from './facts.ts';
import type { PenaltyCaseTable } from './procedure.ts';

type Breakdown = Pick<FigureRow, 'category' | 'source' | 'cause'>;
type DataFor<N extends PenaltyCaseAct> = DataOf<PenaltyCaseTable, N>;

const times = (indicator: string, unit: '件' | '次', by: Breakdown): FigureRow => ({
  indicator,
  value: 1,
  unit,
  ...by,
});

/** A sum of nothing is no row. */
const sum = (indicator: string, fen: number, by: Breakdown): readonly FigureRow[] =>
  fen === 0 ? [] : [{ indicator, value: fen, unit: '分', ...by }];

/** 按违法行为 — the whole sum in the field of each violation: what the fields add up to is more than was decided. */
function sumsByField({ field, decision }: PenaltyCaseFacts, fen: number, by: Breakdown): readonly FigureRow[] {
  const fields = [...new Set([field, ...(decision?.otherFields ?? [])])];
  return fields.flatMap((category) => sum('penalty-sums-by-field', fen, { ...by, category }));
}

function ofPenalty(facts: PenaltyCaseFacts, by: Breakdown): readonly FigureRow[] {
  const penalty = facts.decision?.penalty;
  if (!penalty) return [];
  return [
    times('penalty-decisions', '件', { ...by, category: 'penalty' }),
    ...penalty.penalties.map((kind) => times('penalties-by-kind', '件', { ...by, category: kind })),
    times('penalties-by-tier', '件', { ...by, category: penalty.tier }),
    ...sum('fines', penalty.fine, by),
    ...sum('confiscations', penalty.gains, { ...by, category: 'gains' }),
    ...sum('confiscations', penalty.goods, { ...by, category: 'goods' }),
    ...sumsByField(facts, penalty.fine + penalty.gains, by),
  ];
}

/** Acts that count once, with the field of business as their category. */
const once: { readonly [N in PenaltyCaseAct]?: readonly [indicator: string, unit: '件' | '次'] } = {
  ClueReceived: ['clues-received', '件'],
  CaseFiled: ['cases-filed', '件'],
  CaseNotFiled: ['cases-not-filed', '件'],
  CaseTransferred: ['cases-transferred', '件'],
  InvestigationTerminated: ['investigations-terminated', '件'],
  HearingHeld: ['hearings-held', '次'],
  CollectiveDeliberationHeld: ['collective-deliberations', '次'],
  CourtExecutionApplied: ['court-executions-applied', '件'],
};

type Counting = {
  readonly [N in PenaltyCaseAct]?: (data: DataFor<N>, facts: PenaltyCaseFacts, by: Breakdown) => readonly FigureRow[];
};

/** Acts that are classified otherwise, or add up sums. */
const classified: Counting = {
  CaseTermExtended: (_data, _facts, by) => [times('case-terms-extended', '次', { ...by, category: 'bureau-head' })],
  CaseTermExtendedAgain: (_data, _facts, by) => [
    times('case-terms-extended', '次', { ...by, category: 'collective-deliberation' }),
  ],
  CaseReviewed: (data, _facts, by) => [times('case-reviews', '次', { ...by, category: data.outcome })],
  LegalReviewed: (data, _facts, by) => [times('legal-reviews', '次', { ...by, category: data.outcome })],
  PenaltyDecided: (_data, facts, by) => ofPenalty(facts, by),
  NoPenaltyDecided: (_data, _facts, by) => [times('penalty-decisions', '件', { ...by, category: 'no-penalty' })],
  FactsNotEstablished: (_data, _facts, by) => [
    times('penalty-decisions', '件', { ...by, category: 'not-established' }),
  ],
  ReferredToDepartment: (_data, _facts, by) => [times('penalty-decisions', '件', { ...by, category: 'department' })],
  ReferredToJudicialOrgan: (_data, _facts, by) => [times('penalty-decisions', '件', { ...by, category: 'judicial' })],
  PaymentReceived: (data, _facts, by) => sum('penalties-paid', data.amount, { ...by, category: data.item }),
  SurchargeImposed: (data, _facts, by) => sum('surcharges', data.amount, by),
  CaseClosed: (_data, { reviews }, by) => [
    times('cases-closed', '件', by),
    ...(reviews.caseReview === null && reviews.legalReview === null ? [] : [times('cases-closed-reviewed', '件', by)]),
  ],
  DecisionChanged: (data, _facts, by) => [times('decisions-changed', '件', { ...by, category: data.change })],
};

const decisions: readonly string[] = [
  'PenaltyDecided',
  'NoPenaltyDecided',
  'FactsNotEstablished',
  'ReferredToJudicialOrgan',
];

/** 重大案件 — decided within the scope of legal review: its report names a ground, it was sent there, or it was heard. */
function ofMajorCase(
  type: string,
  { facts, performed }: Matter<PenaltyCaseFacts>,
  by: Breakdown,
): readonly FigureRow[] {
  const grounds = facts.conclusion?.legalReviewGrounds ?? [];
  const isMajor = grounds.length > 0 || performed.LegalReviewSubmitted || performed.HearingHeld;
  return decisions.includes(type) && isMajor ? [times('major-cases', '件', by)] : [];
}

type Counted = (data: Act['body']['data'], facts: PenaltyCaseFacts, by: Breakdown) => readonly FigureRow[];

/** The figures of an act; `category` is the field of business unless the indicator has a classification of its own. */
export function figures(act: Act, matter: Matter<PenaltyCaseFacts>): readonly FigureRow[] {
  const { facts, performed } = matter;
  const by: Breakdown = {
    category: facts.field,
    source: facts.source,
    ...(facts.cause === null ? {} : { cause: facts.cause }),
  };
  const type = act.type as PenaltyCaseAct;
  const plain = once[type];
  if (plain) return [times(plain[0], plain[1], by)];
  if (type === 'DecisionPublished') return performed[type]?.count === 1 ? [times('penalties-published', '件', by)] : [];
  const counted = classified[type] as Counted | undefined;
  return [...(counted?.(act.body.data, facts, by) ?? []), ...ofMajorCase(type, matter, by)];
}
