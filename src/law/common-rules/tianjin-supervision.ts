/**
 * 天津市行政执法监督平台 — the figures by which the platform of 2019 measured a bureau. They are known from a bureau's annual
 * report only: whether they are articles or yearly targets is unknown, so every version is unverified.
 */

import { cite } from '../instruments/index.ts';
import { date, type Length, type Rule, type RuleVersion, rule, workingDays } from '../kinds.ts';
import { items } from '../rule-parts.ts';

const articleUnseen = '条号未见';
const fromReport = '数值见于一个局2019年的行政执法工作报告，办法原文未见；是条文还是年度考核指标，未核实。';

/** The same value under the platform rules of 2015 and, as a practice carried on, of 2021. */
const onPlatform = <T>(value: T): readonly [RuleVersion<T>, RuleVersion<T>] => [
  {
    from: date('2015-06-01'),
    until: date('2021-02-28'),
    value,
    cite: [cite('tianjin-platform-2015', articleUnseen)],
    verified: false,
    note: fromReport,
  },
  {
    from: date('2021-03-01'),
    value,
    cite: [cite('tianjin-platform-2021', articleUnseen)],
    verified: false,
    note: `${fromReport}令第21号的规定未见，沿用2019年的做法；本局另有规定的，设定地方时限标准。`,
  },
];

export const tjsInstruments = rule({
  id: 'tjs-instruments',
  zh: '天津市行政执法监督的依据',
  kind: 'text',
  versions: [
    {
      from: date('2014-10-01'),
      value: '区人民政府司法行政部门依照天津市行政执法监督规定和平台管理办法监督行政执法。',
      cite: [cite('tianjin-supervision-2014', articleUnseen)],
      verified: false,
      note: '原文未见。2026年2月1日起，与行政执法监督条例不一致的，适用条例。',
    },
  ],
});

export const tjsWarningDue = rule<Length>({
  id: 'tjs-warning-due',
  zh: '预警处理时限（天津）',
  kind: 'period',
  versions: onPlatform(workingDays(2)),
});

export const tjsWarningKinds = rule({
  id: 'tjs-warning-kinds',
  zh: '自动预警的种类',
  kind: 'list',
  versions: onPlatform(
    items({
      'term-exceeded': '期限超期',
      'item-missing': '必填项、步骤缺失',
      'certificate-invalid': '人员证件无效',
      'amount-out-of-range': '幅度超限',
    }),
  ),
});

export const tjsSampling = rule({
  id: 'tjs-sampling',
  zh: '检查信息抽样的最低比例（天津）',
  kind: 'ratio',
  versions: onPlatform(0.05),
});

export const tjsMajor = rule({
  id: 'tjs-major',
  zh: '重大案件监督率（天津）',
  kind: 'ratio',
  versions: onPlatform(1),
});

export const tjsCoverage = rule({
  id: 'tjs-coverage',
  zh: '应主动履职职权的履职覆盖率（天津）',
  kind: 'ratio',
  versions: onPlatform(0.85),
});

export const tjlLiability = rule({
  id: 'tjl-liability',
  zh: '行政执法违法责任的追究（天津）',
  kind: 'text',
  versions: [
    {
      from: date('2014-10-01'),
      value: '主要事实不清、不履行法定职责等情形，依法追究行政执法违法责任。',
      cite: [cite('tianjin-liability-2014', '第四条')],
      verified: false,
      note: '第四条见于网页摘录，施行日期未核实；未见废止。',
    },
  ],
});

export const tianjinSupervisionRules: readonly Rule[] = [
  tjsInstruments,
  tjsWarningDue,
  tjsWarningKinds,
  tjsSampling,
  tjsMajor,
  tjsCoverage,
  tjlLiability,
];
