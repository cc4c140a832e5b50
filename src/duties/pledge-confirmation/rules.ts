/**
 * 股权出质登记 — set-up, change, cancellation and rescission. The measures of 2008 and of 2021 are known from excerpts only:
 * no words are quoted and every version that rests on them stays unverified.
 */
import { cite } from '../../law/instruments/index.ts';
import { type Citation, date, type Rule, type RuleKind, type RuleVersion, rule, workingDays } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';

const excerptOnly = '依公开网页所载条文节录，全文未核对；2026年是否仍然有效未确认。';

/** The same value under the measures of 2008 and, renamed, of 2021. */
function underBoth<T>(value: T, article: string, note = excerptOnly): readonly [RuleVersion<T>, RuleVersion<T>] {
  const cited = (id: 'equity-pledge-2008' | 'equity-pledge'): readonly [Citation] => [cite(id, article)];
  return [
    {
      from: date('2008-10-01'),
      until: date('2020-12-31'),
      value,
      cite: cited('equity-pledge-2008'),
      verified: false,
      note,
    },
    { from: date('2021-01-01'), value, cite: cited('equity-pledge'), verified: false, note },
  ];
}

const pledgeRule = <T>(id: string, zh: string, kind: RuleKind, versions: readonly [RuleVersion<T>, RuleVersion<T>]) =>
  rule({ id, zh, kind, versions });

export const pledgeScope = pledgeRule(
  'pledge-scope',
  '适用范围',
  'text',
  underBoth('有限责任公司、股份有限公司的股权出质；已在证券登记结算机构登记的股份除外。', '第二条'),
);

export const pledgeAuthority = pledgeRule(
  'pledge-authority',
  '登记机关',
  'text',
  underBoth('出质股权所在公司的登记机关是股权出质登记机关。', '第三条'),
);

export const pledgeFields = pledgeRule(
  'pledge-fields',
  '登记事项',
  'list',
  underBoth(
    items({
      parties: '出质人和质权人的姓名或者名称',
      company: '出质股权所在公司的名称',
      amount: '出质股权的数额',
    }),
    '第四条',
  ),
);

export const pledgeFrozenBar = pledgeRule(
  'pledge-frozen-bar',
  '被冻结的股权',
  'text',
  underBoth('股权应当依法可以转让和出质；被人民法院冻结的，解除冻结前不得申请。', '第五条'),
);

export const pledgeKinds = pledgeRule(
  'pledge-kinds',
  '登记的种类和申请人',
  'list',
  underBoth(
    items({
      'set-up': '设立登记：出质人和质权人共同申请',
      change: '变更登记：出质人和质权人共同申请',
      cancellation: '注销登记：出质人和质权人共同申请',
      rescission: '撤销登记：可以由一方单独申请',
    }),
    '第六条',
  ),
);

export const pledgeDocuments = pledgeRule(
  'pledge-documents',
  '设立登记的材料',
  'list',
  underBoth(
    items({
      application: '设立登记申请书',
      holding: '记载出质人出资额的股东名册或者股票复印件',
      contract: '质权合同',
      identity: '出质人、质权人的主体资格证明或者身份证明',
      other: '要求提交的其他材料',
    }),
    '第七条',
  ),
);

export const pledgeDecide = pledgeRule(
  'pledge-decide',
  '当场办理',
  'text',
  underBoth(
    '材料齐全、符合形式的，当场办理登记并发给登记通知书；不属于登记范围、管辖或者不符合规定的，当场告知并退回材料。',
    '条号未见',
    '当场办理凭记忆，条号未见；没有可以计算的期限。',
  ),
);

export const pledgeOutcomes = rule({
  id: 'pledge-outcomes',
  zh: '行政确认的结果',
  kind: 'list',
  versions: [
    {
      from: date('2008-10-01'),
      until: date('2020-12-31'),
      value: items({ granted: '准予确认', refused: '不予确认' }),
      cite: [cite('equity-pledge-2008', '条号未见')],
      verified: false,
      note: '依2019年工作报告的统计口径。',
    },
    {
      from: date('2021-01-01'),
      value: items({ granted: '准予确认', refused: '不予确认' }),
      cite: [cite('equity-pledge', '条号未见')],
      verified: false,
      note: '依2019年工作报告的统计口径。',
    },
  ],
});

export const pledgeCivilEffect = rule({
  id: 'pledge-civil-effect',
  zh: '质权的设立',
  kind: 'text',
  versions: [
    {
      from: date('2007-10-01'),
      until: date('2020-12-31'),
      value: '质权自办理出质登记时设立。',
      cite: [cite('property-rights-law', '第二百二十六条')],
      verified: false,
      note: '条号凭记忆，原文未见。',
    },
    {
      from: date('2021-01-01'),
      value: '质权自办理出质登记时设立。',
      cite: [cite('civil-code', '第四百四十三条')],
      verified: false,
      note: '条号凭记忆，原文未见。',
    },
  ],
});

export const pledgeEffect = rule({
  id: 'pledge-effect',
  zh: '股权出质登记信息公示',
  kind: 'period',
  versions: [
    {
      from: date('2014-10-01'),
      value: workingDays(20),
      cite: [
        cite('business-disclosure', '第六条', '股权出质登记信息'),
        cite('business-disclosure', '第六条', '应当自产生之日起20个工作日内予以公示'),
      ],
      verified: true,
    },
  ],
});

export const pledgeConfirmationRules: readonly Rule[] = [
  pledgeScope,
  pledgeAuthority,
  pledgeFields,
  pledgeFrozenBar,
  pledgeKinds,
  pledgeDocuments,
  pledgeDecide,
  pledgeOutcomes,
  pledgeCivilEffect,
  pledgeEffect,
];
