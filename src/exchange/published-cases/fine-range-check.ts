import {
  type DiscretionTier,
  findProvisionByCitation,
  type PenaltyProvision,
  statutoryRange,
  tierOf,
} from '../../duties/penalty-case/provisions.ts';
import { discretionLighterShall } from '../../duties/penalty-case/rules/index.ts';
import { type DerivedSum, fineOf, goodsValueBasis } from '../../duties/published-case/derived-sums.ts';
import type { Published } from '../../duties/published-case/facts.ts';
import { citedArticles } from '../../law/cited-articles.ts';
import { type Citation, type Fen, findVersionOn, moneyInChinese, type PlainDate } from '../../law/kinds.ts';
import type { Answer, Check } from './finding.ts';
import { dayOfViolation } from './known-days.ts';

const tierSentences: Readonly<Record<DiscretionTier, string>> = {
  mitigated: '低于下限：须有减轻处罚的事由，并在决定书中写明',
  lighter: '在幅度内，属从轻',
  ordinary: '在幅度内，属一般',
  heavier: '在幅度内，属从重',
  'above-range': '高于上限',
};

/**
 * 罚款在法定幅度内 — the fine against the range of the first penalty provision that the text cites and that we know, in the
 * text in force when the violation was done. Below the floor a fine needs a ground for 减轻; that is asked, not refused.
 */
export const fineRange: Check = (observed) => {
  const { published } = observed;
  const fine = fineOf(published);
  if (fine === undefined || fine < 0) return null;
  const day = dayOfViolation(observed);
  const basis = goodsValueBasis(observed);
  for (const { instrument, article } of citedArticles(published.violation)) {
    const provision = findProvisionByCitation(instrument, article, day);
    const range = provision && statutoryRange(provision, factsOf(published, basis?.fen));
    if (provision && range) return answerOf({ provision, range, fine: fine as Fen, day }, basis);
  }
  return null;
};

function factsOf({ partyKind, gains }: Published, goodsValue: number | undefined) {
  const isPerson = partyKind === 'person' || partyKind === 'individual-business';
  return {
    party: isPerson ? ('person' as const) : ('organisation' as const),
    ...(goodsValue === undefined ? {} : { goodsValue: goodsValue as Fen }),
    ...(gains === undefined ? {} : { illegalGains: gains }),
  };
}

interface Fined {
  readonly provision: PenaltyProvision;
  readonly range: { readonly min: Fen; readonly max: Fen };
  readonly fine: Fen;
  readonly day: PlainDate;
}

function answerOf(fined: Fined, basis: DerivedSum | undefined): Answer {
  const { range, fine } = fined;
  const tier = tierOf(range, fine);
  const measured = basis ? `（${basis.how}${moneyInChinese(basis.fen)}）` : '';
  const span = `法定幅度${moneyInChinese(range.min)}至${moneyInChinese(range.max)}${measured}`;
  return {
    holds: tier !== 'mitigated' && tier !== 'above-range',
    detail: `罚款${moneyInChinese(fine)}，${span}，${tierSentences[tier]}`,
    article: articleOf(fined, tier === 'mitigated'),
  };
}

/** The provision itself, and where the fine lies below it the article on 减轻. */
function articleOf({ provision, day }: Fined, mitigated: boolean): NonNullable<Answer['article']> {
  const lighter = mitigated ? findVersionOn(discretionLighterShall, day) : undefined;
  const cite: readonly Citation[] = lighter ? [...provision.cite, lighter.cite[0]] : provision.cite;
  return {
    rule: provision.id,
    ruleZh: provision.zh,
    cite,
    verified: provision.verified && (lighter?.verified ?? true),
    ...(provision.note === undefined ? {} : { note: provision.note }),
  };
}
