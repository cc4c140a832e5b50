import { type Citation, findVersionOn, type PlainDate, type Rule } from '../law/kinds.ts';

/** Why a field is not accepted: a sentence to put beside it. `path` is a JSON pointer into the data. */
export interface FieldError {
  readonly path: string;
  readonly zh: string;
}

/** One line of the catalogue of refusals: the sentence, and what would make the act possible. Codes are never reused. */
export interface RefusalEntry {
  readonly zh: string;
  readonly remedy?: string;
}

export type RefusalCatalogue = Readonly<Record<string, RefusalEntry>>;

/** 不予办理 — a refusal is a value: a stable code, a Chinese sentence, the article that forbids, what would help. */
export interface Refusal {
  readonly code: string;
  readonly zh: string;
  readonly remedy?: string;
  readonly article?: {
    readonly rule: string;
    readonly ruleZh: string;
    readonly cite: readonly Citation[];
    readonly verified: boolean;
    readonly note?: string;
  };
  readonly fields?: readonly FieldError[];
  /** What others did since the version that the officer was looking at. */
  readonly meanwhile?: readonly {
    readonly type: string;
    readonly zh: string;
    readonly doneOn: PlainDate;
    readonly actor: string;
  }[];
}

/** The article of a rule as it stands on a day, for a refusal or a button. Undefined where nothing was in force. */
export function articleOn(rule: Rule<never> | Rule, day: PlainDate): NonNullable<Refusal['article']> | undefined {
  const version = findVersionOn(rule as Rule, day);
  if (!version) return undefined;
  return {
    rule: rule.id,
    ruleZh: rule.zh,
    cite: version.cite,
    verified: version.verified,
    ...(version.note === undefined ? {} : { note: version.note }),
  };
}

/**
 * A maker of refusals for one catalogue. `scope` prefixes the codes; the compiler knows the codes.
 * `refuse('no-legal-review', { rule, day })` cites the article in force on the day; `detail` is added to the sentence.
 */
export function refusals<const C extends RefusalCatalogue>(scope: string, catalogue: C) {
  return (
    code: keyof C & string,
    at: { rule?: Rule<never> | Rule; day?: PlainDate; detail?: string; fields?: readonly FieldError[] } = {},
  ): Refusal => {
    const entry = catalogue[code] as RefusalEntry;
    const article = at.rule && at.day ? articleOn(at.rule, at.day) : undefined;
    return {
      code: `${scope}/${code}`,
      zh: at.detail === undefined ? entry.zh : `${entry.zh}：${at.detail}`,
      ...(entry.remedy === undefined ? {} : { remedy: entry.remedy }),
      ...(article === undefined ? {} : { article }),
      ...(at.fields === undefined ? {} : { fields: at.fields }),
    };
  };
}
