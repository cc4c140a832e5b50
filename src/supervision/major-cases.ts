import type { PlainDate } from '../law/kinds.ts';
import type { Reader } from '../record/database/database.ts';

/** 重大案件 — decided in the period, in the scope of legal review; `supervised` names the matter that looked at it. */
export interface MajorCase {
  readonly stream: number;
  readonly number: string | null;
  readonly title: string;
  readonly unit: string;
  readonly decidedOn: PlainDate;
  readonly supervised: number | null;
}

/** A condition over the table `matter` aliased `m`, its parameters from the number that it is given on. */
export type Visible = (firstParameter: number) => { readonly sql: string; readonly values: readonly unknown[] };

/**
 * 重大案件监督 — the denominator and the numerator in one list. A case is major where its report names a ground of legal
 * review, it was sent to legal review, or it was heard: the rule `legal-review-scope` read from its acts.
 */
export function majorCasesIn(
  reader: Reader,
  bureau: number,
  from: PlainDate,
  until: PlainDate,
  visible: Visible,
): Promise<MajorCase[]> {
  const { sql, values } = visible(4);
  return reader.query<MajorCase>(
    `select m.stream, m.number, m.title, m.unit, d.done_on as "decidedOn",
            (select min(s.stream) from projection.matter s
              where s.bureau = m.bureau and s.procedure = 'major-case-supervision' and s.links @> array[m.stream]) as supervised
       from act d join projection.matter m on m.bureau = d.bureau and m.stream = d.stream
      where d.bureau = $1 and d.procedure = 'penalty-case' and d.done_on between $2 and $3 and not m.observed
        and d.type in ('PenaltyDecided', 'NoPenaltyDecided', 'FactsNotEstablished', 'ReferredToJudicialOrgan')
        and exists (select from act g where g.bureau = d.bureau and g.stream = d.stream
                      and (g.type in ('LegalReviewSubmitted', 'HearingHeld')
                           or (g.type = 'InvestigationConcluded'
                               and json_array_length(g.body::json #> '{data,legalReviewGrounds}') > 0)))
        and ${sql}
      order by supervised nulls first, d.done_on, m.stream`,
    [bureau, from, until, ...values],
  );
}
