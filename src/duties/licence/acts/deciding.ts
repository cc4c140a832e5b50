/** 决定与发证 — granted or refused, once; the certificate; the publication. */
import { publishWindow7 } from '../../../law/common-rules/publication.ts';
import * as field from '../../../law/fields.ts';
import type { ActDefinition } from '../../../law/procedure.ts';
import { issueTerms, publicationChannels, servingWays } from '../choices.ts';
import { licReissue, licRenewDeemed } from '../exit-rules.ts';
import { licCertificate, licDecide, licOnTheSpot, licPublic, licRefusal, licVerify } from '../rules.ts';

const decisionClocks = [
  { clock: 'supplement' },
  { clock: 'decide' },
  { clock: 'decide-joint' },
  { clock: 'decide-food-business' },
  { clock: 'decide-food-production' },
] as const;

const issueStarts = [
  { clock: 'certificate', when: { issueTerm: ['general'] } },
  { clock: 'certificate-food-business', when: { issueTerm: ['food-business'] } },
  { clock: 'certificate-food-production', when: { issueTerm: ['food-production'] } },
  { clock: 'certificate-drug-retail', when: { issueTerm: ['drug-retail'] } },
  { clock: 'publish' },
] as const;

const grant = {
  content: field.paragraph('准予许可的内容'),
  validFrom: field.day('有效期自'),
  validUntil: field.optional(field.day('有效期至')),
  issueTerm: field.choice('发证期限', issueTerms),
};

export const decidingActs = {
  LicenceGranted: {
    zh: '准予行政许可',
    from: ['received', 'accepted'],
    to: 'granted',
    exercises: ['licence'],
    by: ['case-handler'],
    signatures: ['unit-head'],
    basis: [licDecide, licOnTheSpot, licVerify],
    number: { word: '许准' },
    data: field.data({
      ...grant,
      onTheSpot: field.yesNo('当场作出决定'),
      othersConcerned: field.yesNo('直接关系他人重大利益'),
      reasons: field.paragraph('审查意见'),
    }),
    ends: decisionClocks,
    starts: issueStarts,
  },
  RenewalDeemedGranted: {
    zh: '逾期未作决定，视为准予延续',
    from: ['received', 'supplementing', 'accepted'],
    to: 'granted',
    by: ['case-handler', 'unit-head'],
    basis: [licRenewDeemed],
    data: field.data(grant),
    ends: [...decisionClocks, { clock: 'hearing-apply' }, { clock: 'hearing-hold' }, { clock: 'hearing-host' }],
    closes: [{ interval: 'hearing' }, { interval: 'testing' }],
    starts: issueStarts,
  },
  LicenceRefused: {
    zh: '不予行政许可',
    from: ['received', 'accepted'],
    to: 'refused',
    exercises: ['licence'],
    by: ['case-handler'],
    signatures: ['unit-head', 'bureau-head'],
    basis: [licRefusal, licDecide],
    number: { word: '许不' },
    data: field.data({
      onTheSpot: field.yesNo('当场作出决定'),
      othersConcerned: field.yesNo('直接关系他人重大利益'),
      reasons: field.paragraph('不予许可的理由'),
      standard: field.optional(field.text('据以认定不合格的技术标准、技术规范')),
      remedyTold: field.yesNo('已告知申请行政复议、提起行政诉讼的权利'),
    }),
    ends: decisionClocks,
  },
  CertificateIssued: {
    zh: '颁发、送达许可证件',
    from: ['granted'],
    to: 'in-force',
    by: ['case-handler'],
    basis: [licCertificate],
    data: field.data({
      certificateNumber: field.text('许可证编号'),
      way: field.choice('送达方式', servingWays),
      received: field.paragraph('签收情况'),
    }),
    ends: [
      { clock: 'certificate' },
      { clock: 'certificate-food-business' },
      { clock: 'certificate-food-production' },
      { clock: 'certificate-drug-retail' },
    ],
  },
  DecisionServed: {
    zh: '送达不予许可决定',
    from: ['refused'],
    by: ['case-handler'],
    basis: [licRefusal],
    anytime: true,
    data: field.data({ way: field.choice('送达方式', servingWays), received: field.paragraph('签收情况') }),
  },
  LicencePublished: {
    zh: '公开许可信息',
    from: ['granted', 'in-force', 'rescinded', 'withdrawn', 'deregistered'],
    by: ['case-handler'],
    basis: [licPublic, publishWindow7],
    anytime: true,
    data: field.data({
      channel: field.choice('公开渠道', publicationChannels),
      cleared: field.yesNo('已除去国家秘密、商业秘密和个人隐私'),
    }),
    ends: [{ clock: 'publish', when: { channel: ['government-platform'] } }],
  },
  CertificateReissued: {
    zh: '补办许可证件',
    from: ['in-force'],
    by: ['case-handler'],
    basis: [licReissue],
    anytime: true,
    data: field.data({
      reason: field.paragraph('遗失或者损毁的情况'),
      certificateNumber: field.text('补办后的许可证编号'),
    }),
  },
  CertificateCorrected: {
    zh: '更正许可证件的文字错误',
    from: ['in-force'],
    by: ['case-handler'],
    basis: [licReissue],
    anytime: true,
    data: field.data({
      error: field.paragraph('文字错误和更正'),
      old: field.choice('原证件', [
        { code: 'recovered', zh: '已收回' },
        { code: 'announced-void', zh: '已公告作废' },
      ]),
    }),
  },
} as const satisfies Readonly<Record<string, ActDefinition>>;
