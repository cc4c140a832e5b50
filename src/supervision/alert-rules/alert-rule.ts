import type { severities } from '../../duties/supervision-alert/choices.ts';
import type { PlainDate, Rule } from '../../law/kinds.ts';

/**
 * 预警规则 — one rule of alerts as data. `find` is one set-based query over the acts and projections; each row that it
 * gives is one alert, named by `key` for ever: the same fault is never raised twice.
 *
 * `find` selects `stream` (null for a person), `key`, `happened_on`, `finding` (Chinese), `article` (a rule's id, or null
 * for `basis`), `person` and `data` (json for `judge`). Its places are `:bureau`; `:day`, the closed day; `:after` and
 * `:until`, the positions of the record not yet looked at; `:ahead` and `:behind`, the day by the local period.
 */
export interface AlertRule {
  readonly id: string;
  readonly zh: string;
  /** The rule of law; it runs only on days on which that is in force. Null: the rule of each clock that ran out. */
  readonly basis: Rule<never> | Rule | null;
  readonly looksAt: 'clock' | 'act' | 'matter' | 'person';
  readonly severity: (typeof severities)[number]['code'];
  /** Who answers: the people on the matter, the head of its unit, or those who keep people and certificates. */
  readonly owner: 'handlers' | 'unit-head' | 'personnel';
  readonly find: string;
  /** The local period without which it does not run: no number is invented. */
  readonly period?: string;
  /** Looks at what was found by a pure function: what is wrong, or null where nothing is. */
  readonly judge?: (found: Found) => string | null;
}

/** One row of `find`. */
export interface Found {
  readonly stream: number | null;
  readonly key: string;
  readonly happened_on: PlainDate;
  readonly finding: string;
  readonly article: string | null;
  readonly person: string | null;
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** A day in Chinese, in SQL. */
export const inChinese = (column: string): string => `to_char(${column}, 'FMYYYY"年"FMMM"月"FMDD"日"')`;

/** The acts that were not yet looked at, of one kind, with the matter's opening not observed elsewhere. */
export const newActs = (procedure: string, ...types: readonly string[]): string =>
  `act a where a.bureau = :bureau and a.position > :after and a.position <= :until
     and a.procedure = '${procedure}' and a.type in (${types.map((type) => `'${type}'`).join(', ')})`;
