import type { PlainDate } from '../../law/kinds.ts';
import type { ActName, DataOf } from '../../law/procedure.ts';
import type { Act } from '../../record/act.ts';
import type { Duty } from '../../record/duty.ts';
import type { AnnualReportTable } from './procedure.ts';

type Counted = DataOf<AnnualReportTable, 'ReportDrafted'>;

/** 理由 — why a relation does not hold, by whom. */
export interface Explanation {
  readonly relation: string;
  readonly base: string | null;
  readonly explanation: string;
  readonly by: string;
  readonly on: PlainDate;
}

export interface AnnualReportFacts {
  /** The figures of the newest count; null before the first. */
  readonly counted: Counted | null;
  readonly explanations: readonly Explanation[];
  readonly words: readonly DataOf<AnnualReportTable, 'WordsAdded'>[];
  readonly returned: string | null;
  readonly approvedOn: PlainDate | null;
  readonly issued: { readonly on: PlainDate; readonly addressees: string; readonly copies: string | null } | null;
  readonly published: { readonly on: PlainDate; readonly position: number; readonly head: string } | null;
  readonly number: string | null;
  readonly drafters: readonly string[];
}

export const start: AnnualReportFacts = {
  counted: null,
  explanations: [],
  words: [],
  returned: null,
  approvedOn: null,
  issued: null,
  published: null,
  number: null,
  drafters: [],
};

type Facts = AnnualReportFacts;
type ActOf<N extends ActName<AnnualReportTable>> = Act<N, DataOf<AnnualReportTable, N>>;

/** 尚未说明 — the relations that fail and that nobody has explained. */
export function unexplained({ counted, explanations }: Facts): readonly Counted['failing'][number][] {
  return (counted?.failing ?? []).filter(({ relation }) => !explanations.some((one) => one.relation === relation));
}

/** A new count keeps an explanation only where the relation still fails in the same way. */
function counted(facts: Facts, { body: { data }, actor }: ActOf<'ReportDrafted'> | ActOf<'ReportRecounted'>): Facts {
  const before = new Map((facts.counted?.failing ?? []).map(({ relation, finding }) => [relation, finding]));
  const same = ({ relation, finding }: Counted['failing'][number]) => before.get(relation) === finding;
  const kept = new Set(data.failing.filter(same).map(({ relation }) => relation));
  return {
    ...facts,
    counted: data,
    explanations: facts.explanations.filter(({ relation }) => kept.has(relation)),
    returned: null,
    drafters: [...new Set([...facts.drafters, actor])],
  };
}

export const evolve: Duty<AnnualReportTable, Facts>['evolve'] = {
  ReportDrafted: counted,
  ReportRecounted: counted,
  RelationExplained: (facts, { body: { data }, actor, doneOn }) => ({
    ...facts,
    explanations: [
      ...facts.explanations.filter(({ relation }) => relation !== data.relation),
      {
        relation: data.relation,
        base: data.base ?? null,
        explanation: data.explanation,
        by: actor,
        on: doneOn,
      },
    ],
  }),
  WordsAdded: (facts, { body: { data } }) => ({ ...facts, words: [...facts.words, data] }),
  ReportReturned: (facts, { body: { data } }) => ({ ...facts, returned: data.reason }),
  ReportApproved: (facts, { doneOn }) => ({ ...facts, approvedOn: doneOn }),
  ReportIssued: (facts, { body: { data, number }, doneOn }) => ({
    ...facts,
    issued: { on: doneOn, addressees: data.addressees, copies: data.copies ?? null },
    number: number?.text ?? null,
  }),
  ReportPublished: (facts, { body: { data }, doneOn }) => ({
    ...facts,
    published: { on: doneOn, position: data.position, head: data.head },
  }),
  ReportAbandoned: (facts) => facts,
};
