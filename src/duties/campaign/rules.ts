/**
 * 专项行动的规则 — no text says how a bureau plans a campaign; one says what a campaign may not do: close a whole trade. The plan's
 * own document is named in the matter.
 */
import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, rule } from '../../law/kinds.ts';

export const campaignLawful = rule({
  id: 'campaign-lawful',
  zh: '专项整治应当依法进行',
  kind: 'text',
  versions: [
    {
      from: date('2018-01-23'),
      until: date('2019-12-31'),
      value: '按照上级和本级的实施方案进行。',
      cite: [cite('gang-crime-notice-2018', '（原文未见）')],
      verified: false,
      note: '2020年以前没有一般规定；所列为2018年至2020年最主要的一次专项斗争的通知，原文未见。各次行动的依据是其方案文号。',
    },
    {
      from: date('2020-01-01'),
      value:
        '专项整治应当严格依法进行，不得要求相关行业、领域的市场主体普遍停产、停业；涉及生命安全、重特大事故或者重大活动，并报经有权机关批准的除外。',
      cite: [
        cite('business-environment-2019', '第五十九条', '开展清理整顿、专项整治等活动，应当严格依法进行'),
        cite('business-environment-2019', '第五十九条', '要求相关行业、领域的市场主体普遍停产、停业的措施'),
      ],
      verified: true,
    },
  ],
});

export const campaignRules: readonly Rule[] = [campaignLawful];
