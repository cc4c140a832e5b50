/** 公示期 — until when a penalty stays published, by the rule of the day on which it was published. */
import {
  publishLightFineLimit,
  publishPeriod,
  publishPeriodGeneral,
  publishPeriodLight,
  publishPeriodSeriousField,
  publishPeriodSeriousLimit,
  publishPeriodSeriousRevoke,
} from '../../law/common-rules/publication-period.ts';
import { addMonths, findVersionOn, type Length, type PlainDate, type Rule, versionOn } from '../../law/kinds.ts';
import { keyFields } from './choices.ts';
import type { PartyKind, Penalty } from './penalties.ts';

/** What a publication period depends on. */
export interface PublishedPenalty {
  readonly penalty: Penalty;
  readonly field: string;
  readonly partyKind: PartyKind;
  /** 限制期限 — the last day of a restriction that the decision set, if any. */
  readonly restrictedUntil: PlainDate | null;
}

/** 公示档次 — since 2025-12-25. */
export type PublicationGrade = 'light' | 'general' | 'serious-field' | 'serious-limit' | 'serious-revoke';

/** 公示期 — the last day shown, the grade and the rule; `applyAfter`: from when an early end may be asked for. */
export interface PublicationPeriod {
  readonly until: PlainDate;
  readonly grade: PublicationGrade | null;
  readonly rule: string;
  readonly ruleFrom: PlainDate;
  readonly applyAfter?: PlainDate;
}

const limiting = ['restrict-business', 'suspend-business', 'restrict-employment'];
const revoking = ['lower-qualification', 'revoke-licence', 'revoke-business-licence', 'close-business'];

/** Kinds that add nothing to the grade of a penalty: a warning beside a small fine leaves it small. */
const lightest = ['formal-warning', 'public-criticism'];

const has = (penalty: Penalty, kinds: readonly string[]): boolean =>
  penalty.penalties.some((kind) => kinds.includes(kind));

/**
 * 轻微 — only public criticism, or a fine on the lighter or mitigated tier of at most 50,000 yuan (an entity) or 5,000 yuan
 * (a person who is responsible). A natural person who is no entity is read as the latter; the article names only these two.
 */
export function isLight({ penalty, partyKind }: PublishedPenalty, day: PlainDate): boolean {
  if (!penalty.penalties.every((kind) => lightest.includes(kind) || kind === 'fine')) return false;
  if (!penalty.penalties.includes('fine')) return true;
  const limit = versionOn(publishLightFineLimit, day).value[partyKind === 'person' ? 'person' : 'organisation'];
  return (penalty.tier === 'lighter' || penalty.tier === 'mitigated') && penalty.fine <= limit;
}

/** 定档 — the longest that applies: revocation, then restriction, then the key fields, then light, else general. */
export function gradeOf(published: PublishedPenalty, day: PlainDate): PublicationGrade {
  if (has(published.penalty, revoking)) return 'serious-revoke';
  if (has(published.penalty, limiting)) return 'serious-limit';
  if (isLight(published, day)) return 'light';
  return keyFields.includes(published.field) ? 'serious-field' : 'general';
}

const after = (day: PlainDate, { count, unit }: Length): PlainDate =>
  addMonths(day, unit === 'year' ? count * 12 : count);

const later = (day: PlainDate, other: PlainDate | null): PlainDate => (other !== null && other > day ? other : day);

/** 公示期限 of a penalty published on a day. */
export function publicationPeriod(published: PublishedPenalty, on: PlainDate): PublicationPeriod {
  const old = findVersionOn(publishPeriod, on);
  if (old === undefined) return periodByGrade(published, on);
  const onlyCriticism = published.penalty.penalties.every((kind) => kind === 'public-criticism');
  // 较低数额罚款 was left to the provinces until 2025: where none is set, the longer term holds.
  const length = onlyCriticism ? old.value.light : old.value.other;
  const until = after(on, length);
  const restricted = has(published.penalty, limiting) ? later(until, published.restrictedUntil) : until;
  return { until: restricted, grade: null, rule: publishPeriod.id, ruleFrom: old.from };
}

function periodByGrade(published: PublishedPenalty, on: PlainDate): PublicationPeriod {
  const grade = gradeOf(published, on);
  switch (grade) {
    case 'light':
      return fixed(publishPeriodLight, grade, on);
    case 'serious-revoke':
      return fixed(publishPeriodSeriousRevoke, grade, on);
    case 'general':
      return stepped(publishPeriodGeneral, grade, on, null);
    case 'serious-field':
      return stepped(publishPeriodSeriousField, grade, on, null);
    case 'serious-limit':
      return stepped(publishPeriodSeriousLimit, grade, on, published.restrictedUntil);
  }
}

function fixed(rule: Rule<Length>, grade: PublicationGrade, on: PlainDate): PublicationPeriod {
  const version = versionOn(rule, on);
  return { until: after(on, version.value), grade, rule: rule.id, ruleFrom: version.from };
}

function stepped(
  rule: Rule<{ readonly applyAfter: Length; readonly endsAfter: Length }>,
  grade: PublicationGrade,
  on: PlainDate,
  restrictedUntil: PlainDate | null,
): PublicationPeriod {
  const version = versionOn(rule, on);
  return {
    until: later(after(on, version.value.endsAfter), restrictedUntil),
    grade,
    rule: rule.id,
    ruleFrom: version.from,
    applyAfter: later(after(on, version.value.applyAfter), restrictedUntil),
  };
}
