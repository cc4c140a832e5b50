/** 决定内容的关口 — kinds, range, tier, sums and the seven contents of a penalty decision. */
import { publishScope } from '../../../law/common-rules/publication.ts';
import { findVersionOn, moneyInChinese, type PlainDate, type Rule, type RuleItem } from '../../../law/kinds.ts';
import { type TierCode, tiers } from '../choices.ts';
import { isWarningOnly } from '../penalties.ts';
import { isPenaltyKind, penaltyKinds } from '../penalty-kinds.ts';
import { type DiscretionTier, tierOf, tierSharesOn } from '../provisions.ts';
import { refuse } from '../refusals.ts';
import {
  decisionContent,
  decisionKinds,
  discretionHeavierMay,
  discretionHeavierShall,
  discretionLighterMay,
  discretionLighterShall,
  discretionReasons,
  discretionTierGeneral,
  discretionTierHeavy,
  discretionTierLight,
  discretionTierMitigate,
  noDoubleFine,
} from '../rules/index.ts';
import { sumsFitKinds } from './decision-parts.ts';
import { type CaseGate, itemsOn } from './gate.ts';

type PenaltyGate = CaseGate<'PenaltyDecided'>;

const kindsInForce: PenaltyGate = ({ data, day }) => {
  if (data === null) return null;
  if (data.penalties.length === 0) return refuse('no-penalty-named', { rule: penaltyKinds, day });
  const unknown = data.penalties.filter((kind) => !isPenaltyKind(kind, day));
  return unknown.length > 0 ? refuse('unknown-penalty-kind', { rule: penaltyKinds, day }) : null;
};

const sums: PenaltyGate = ({ data }) => (data === null ? null : sumsFitKinds(data));

const noSecondFine: PenaltyGate = ({ data, day }) =>
  data?.alreadyFined && data.fine > 0 ? refuse('second-fine', { rule: noDoubleFine, day }) : null;

/** The items of the rules that are in force on the day. */
function codesOn(day: PlainDate, ...rules: readonly Rule<readonly RuleItem[]>[]): readonly string[] {
  return rules.flatMap((rule) => itemsOn(rule, day).map((item) => item.code));
}

const lighterGrounds = (day: PlainDate) => codesOn(day, discretionLighterShall, discretionLighterMay);
const heavierGrounds = (day: PlainDate) => codesOn(day, discretionHeavierShall, discretionHeavierMay);

/**
 * 法定幅度 — above the range never; below it only as 减轻 with a ground that the law of the day knows. The law itself says so
 * of every day; the shares within the range come from the opinion of 2019-12-24.
 */
const withinRange: PenaltyGate = ({ data, day }) => {
  if (data === null || data.fine === 0) return null;
  const { rangeMin: min, rangeMax: max, rangeProvision } = data;
  const at = { rule: decisionKinds, day };
  if (min === undefined || max === undefined || rangeProvision === undefined || min > max)
    return refuse('range-missing', at);
  const detail = `${rangeProvision}：${moneyInChinese(min)}至${moneyInChinese(max)}，拟罚${moneyInChinese(data.fine)}`;
  if (data.fine > max) return refuse('above-range', { ...at, detail });
  const mitigated = data.tier === 'mitigated' && data.tierGrounds.some((code) => lighterGrounds(day).includes(code));
  return data.fine < min && !mitigated ? refuse('below-range', { rule: discretionLighterShall, day, detail }) : null;
};

const ruleOfTier: Record<DiscretionTier, Rule<never> | Rule> = {
  mitigated: discretionTierMitigate,
  lighter: discretionTierLight,
  ordinary: discretionTierGeneral,
  heavier: discretionTierHeavy,
  'above-range': discretionTierHeavy,
};

const nameOf = (tier: TierCode | DiscretionTier): string => tiers.find((item) => item.code === tier)?.zh ?? tier;

/** 减轻 may also mean a lighter kind or leaving out a second one: then the fine may lie anywhere in its range. */
const tierFits: PenaltyGate = ({ data, day }) => {
  if (data === null || data.tier === 'mitigated') return null;
  if (data.tier === 'none') return refuse('tier-does-not-fit', { rule: discretionReasons, day });
  const { rangeMin: min, rangeMax: max } = data;
  if (data.fine === 0 || min === undefined || max === undefined) return null;
  if (findVersionOn(discretionTierLight, day) === undefined) return null;
  const lies = tierOf({ min, max }, data.fine, tierSharesOn(day));
  const detail = `罚款在“${nameOf(lies)}”的幅度内，裁量阶次写为“${nameOf(data.tier)}”`;
  return lies === data.tier ? null : refuse('tier-does-not-fit', { rule: ruleOfTier[lies], day, detail });
};

const tierGrounded: PenaltyGate = ({ data, day }) => {
  if (data === null) return null;
  const has = (codes: readonly string[]) => data.tierGrounds.some((code) => codes.includes(code));
  if ((data.tier === 'lighter' || data.tier === 'mitigated') && !has(lighterGrounds(day)))
    return refuse('tier-ground-missing', { rule: discretionLighterShall, day });
  // Before the opinion of 2019-12-24 the grounds for a heavier penalty stood in many laws that are not listed here.
  const heavierListed = findVersionOn(discretionHeavierMay, day) !== undefined;
  if (data.tier === 'heavier' && heavierListed && !has(heavierGrounds(day)))
    return refuse('tier-ground-missing', { rule: discretionHeavierShall, day });
  return null;
};

const sevenContents: PenaltyGate = ({ data, day }) => {
  if (data === null) return null;
  const missing = itemsOn(decisionContent, day).filter((item) => !data.contents.includes(item.code));
  if (missing.length > 0)
    return refuse('content-missing', { rule: decisionContent, day, detail: missing.map((item) => item.zh).join('；') });
  return data.sealed ? null : refuse('not-sealed', { rule: decisionContent, day });
};

const publication: PenaltyGate = ({ data, day }) => {
  if (data === null) return null;
  if (isWarningOnly(data)) return data.publish ? refuse('warning-only-publication', { rule: publishScope, day }) : null;
  return data.publish || data.noPublishReason !== undefined
    ? null
    : refuse('publication-reason-missing', { rule: publishScope, day });
};

export const contentGates: readonly PenaltyGate[] = [
  kindsInForce,
  sums,
  noSecondFine,
  withinRange,
  tierFits,
  tierGrounded,
  sevenContents,
  publication,
];
