import { findInstrument } from '../law/instruments/index.ts';
import type { Citation, PlainDate, Rule, RuleVersion } from '../law/kinds.ts';
import type { AnyDuty } from '../record/duty.ts';
import type { Refusal } from '../record/refusal.ts';

/** A citation as it is shown: with the name of the instrument. */
export interface ShownCite extends Citation {
  readonly instrumentZh: string;
}

/** An article as it is shown beside a refusal or a form. */
export interface ShownArticle extends Omit<NonNullable<Refusal['article']>, 'cite'> {
  readonly cite: readonly ShownCite[];
}

export const shownCite = (cite: Citation): ShownCite => ({
  ...cite,
  instrumentZh: findInstrument(cite.instrument)?.zh ?? cite.instrument,
});

export function shownArticle(article: NonNullable<Refusal['article']>): ShownArticle {
  return { ...article, cite: article.cite.map(shownCite) };
}

/** 规则索引 — every rule that the law folder lists or a procedure's table uses, by its id. */
export class RuleIndex {
  readonly all: readonly Rule[];
  readonly #byId: ReadonlyMap<string, Rule>;

  constructor(listed: readonly Rule[], duties: readonly AnyDuty[]) {
    const used = duties.flatMap(({ procedure }) => [
      ...Object.values(procedure.clocks).map((clock) => clock.rule as Rule),
      ...Object.values(procedure.acts).flatMap((act) => act.basis as readonly Rule[]),
    ]);
    // A clock runs by a part of its rule under the rule's own id: the index keeps the whole one that is listed.
    const listedIds = new Set(listed.map((rule) => rule.id));
    const all = [...listed, ...used.filter((rule) => !listedIds.has(rule.id))];
    this.#byId = new Map(all.map((rule) => [rule.id, rule]));
    this.all = [...this.#byId.values()];
  }

  find(id: string): Rule | undefined {
    return this.#byId.get(id);
  }

  /** The version that an act or clock noted, by its first day. */
  findVersion(id: string, from: PlainDate): RuleVersion<unknown> | undefined {
    return this.#byId.get(id)?.versions.find((version) => version.from === from);
  }
}
