/** 公示 — what of a penalty is published, where, by when, for how long. Credit repair lies in `credit-repair.ts`. */

import { cite } from '../instruments/index.ts';
import { type Citation, date, rule, workingDays } from '../kinds.ts';
import {
  items,
  penaltyLaw,
  procedure2019,
  procedure2021,
  under2019Rules,
  underPublicity2021,
  underPublicity2025,
} from '../rule-parts.ts';

export const before2021Publicity = '2021年8月31日前适用工商总局令第71号，原文未见，不编码。';

interface Passage {
  readonly article: string;
  readonly words: string;
}

/** The same value, article and words in the publication rule of 2021 and in the one of 2025. */
function underBothPublicityRules<T>(
  value: T,
  passages: readonly [Passage, ...Passage[]],
  more: readonly Citation[] = [],
) {
  const citeFrom = (id: 'penalty-publicity-2021' | 'penalty-publicity-2025'): [Citation, ...Citation[]] => {
    const [first, ...others] = passages;
    return [
      cite(id, first.article, first.words),
      ...others.map(({ article, words }) => cite(id, article, words)),
      ...more,
    ];
  };
  return [
    { ...underPublicity2021, value, cite: citeFrom('penalty-publicity-2021'), verified: true },
    { ...underPublicity2025, value, cite: citeFrom('penalty-publicity-2025'), verified: true },
  ] as const;
}

const scope = items({
  decision: '行政处罚决定书',
  summary: '摘要：文号、当事人基本情况、违法行为类型、处罚内容、作出机关名称和日期',
  'ordinary-procedure-only': '只公示适用普通程序的决定',
  'formal-warning-only': '仅受到警告的不予公示',
});

export const publishScope = rule({
  id: 'publish-scope',
  zh: '处罚信息公示范围',
  kind: 'list',
  before: before2021Publicity,
  versions: [
    {
      ...underPublicity2021,
      value: scope,
      cite: [
        cite('penalty-publicity-2021', '第二条', '仅受到警告行政处罚的不予公示'),
        cite('penalty-publicity-2021', '第四条', '主要包括行政处罚决定书和行政处罚信息摘要'),
        cite('penalty-publicity-2021', '第十六条', '“谁办案、谁录入、谁负责”'),
      ],
      verified: true,
      note: '记于市场主体名下；办案机构录入，内部审核。',
    },
    {
      ...underPublicity2025,
      value: scope,
      cite: [
        cite('penalty-publicity-2025', '第二条', '仅受到警告行政处罚的不予公示'),
        cite('penalty-publicity-2025', '第四条', '主要包括行政处罚决定书和行政处罚信息摘要'),
        cite('penalty-publicity-2025', '第十九条', '“谁办案、谁录入、谁负责”'),
      ],
      verified: true,
      note: '记于经营主体名下；办案机构录入，内部审核。',
    },
  ],
});

export const publishSocialImpact = rule({
  id: 'publish-social-impact',
  zh: '处罚决定的依法公开',
  kind: 'text',
  before: '2019年4月1日前没有编码依据；政府信息公开条例自2019年5月15日起另有规定。',
  versions: [
    {
      ...under2019Rules,
      value: '处罚决定信息按照有关规定向社会公开。',
      cite: [procedure2019('第五十六条')],
      verified: false,
      note: '第五十六条2019年的文字未见。政府信息公开条例第二十条第六项自2019年5月15日起施行。',
    },
    {
      from: date('2021-07-15'),
      value: '具有一定社会影响的处罚决定应当依法公开。',
      cite: [
        procedure2021('第六十三条第一款', '具有一定社会影响的行政处罚决定应当按照有关规定向社会公开'),
        penaltyLaw('第四十八条第一款', '具有一定社会影响的行政处罚决定应当依法公开'),
        cite('government-information', '第二十条第六项', '具有一定社会影响的行政处罚决定'),
      ],
      verified: true,
    },
  ],
});

const twoChannels =
  '这是政府执法公示平台、信用中国“双公示”的期限，与国家企业信用信息公示系统的二十个工作日是两个渠道。';
const sectionFromMemory = '期限经新闻报道核对，原文未见，项号凭记忆。';

export const publishWindow7 = rule({
  id: 'publish-window-7',
  zh: '行政执法公示（许可、处罚）',
  kind: 'period',
  versions: [
    {
      from: date('2018-12-05'),
      value: workingDays(7),
      cite: [cite('three-systems-2018', '第（六）项')],
      verified: false,
      note: `${twoChannels}${sectionFromMemory}`,
    },
  ],
});

export const publishWindow20Other = rule({
  id: 'publish-window-20-other',
  zh: '行政执法公示（其他执法决定）',
  kind: 'period',
  versions: [
    {
      from: date('2018-12-05'),
      value: workingDays(20),
      cite: [cite('three-systems-2018', '第（六）项')],
      verified: false,
      note: sectionFromMemory,
    },
  ],
});

const disclosureRegulation = cite('business-disclosure', '第六条', '应当自产生之日起20个工作日内予以公示');

export const publishWindowNecips = rule({
  id: 'publish-window-necips',
  zh: '国家企业信用信息公示系统公示',
  kind: 'period',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2021-08-31'),
      value: workingDays(20),
      cite: [disclosureRegulation],
      verified: true,
      note: '工商总局令第71号的条文未见，期限依企业信息公示暂行条例。',
    },
    {
      ...underPublicity2021,
      value: workingDays(20),
      cite: [
        cite('penalty-publicity-2021', '第九条', '应当自作出行政处罚决定之日起二十个工作日内'),
        disclosureRegulation,
      ],
      verified: true,
      note: '决定机关与当事人登记地在同一省、自治区、直辖市的。与“双公示”七个工作日是两个渠道，两个期限都要管。',
    },
    {
      ...underPublicity2025,
      value: workingDays(20),
      cite: [
        cite('penalty-publicity-2025', '第九条', '应当自作出行政处罚决定之日起二十个工作日内'),
        disclosureRegulation,
      ],
      verified: true,
      note: '决定机关与当事人登记地在同一省、自治区、直辖市的。与“双公示”七个工作日是两个渠道，两个期限都要管。',
    },
  ],
});

export const publishCrossProvince = rule({
  id: 'publish-cross-province',
  zh: '跨省推送公示',
  kind: 'period',
  before: before2021Publicity,
  versions: underBothPublicityRules({ push: workingDays(10), publishAfterReceipt: workingDays(10) }, [
    { article: '第十条', words: '由其协助在收到行政处罚信息之日起十个工作日内' },
  ]),
});

export const publishInfoGeneral = rule({
  id: 'publish-info-general',
  zh: '政府信息主动公开的一般期限',
  kind: 'period',
  before: '2019年5月14日前适用修订前的政府信息公开条例，文本未见，不编码。',
  versions: [
    {
      from: date('2019-05-15'),
      value: workingDays(20),
      cite: [cite('government-information', '第二十六条', '形成或者变更之日起20个工作日内及时公开')],
      verified: true,
    },
  ],
});

const withdrawBefore =
  '2021年7月15日前只要求“及时”撤下，没有固定期限（国办发〔2018〕118号第（六）项，凭记忆），不编码为期限。';
const withdrawInLaw = [
  penaltyLaw('第四十八条第二款', '应当在三日内撤回行政处罚决定信息并公开说明理由'),
  procedure2021('第六十三条第二款', '应当在三个工作日内撤回行政处罚决定信息'),
] as const;

/** Counted from the decision that changes, rescinds or annuls the penalty; the reasons are made public with it. */
export const publishWithdraw = rule({
  id: 'publish-withdraw',
  zh: '撤回公示',
  kind: 'period',
  before: withdrawBefore,
  versions: [
    {
      from: date('2021-07-15'),
      until: date('2021-08-31'),
      value: workingDays(3),
      cite: withdrawInLaw,
      verified: true,
    },
    ...underBothPublicityRules(
      workingDays(3),
      [{ article: '第十一条', words: '应当在三个工作日内撤回行政处罚公示信息并说明理由' }],
      withdrawInLaw,
    ),
  ],
});

export const publishCorrect = rule({
  id: 'publish-correct',
  zh: '更正公示信息',
  kind: 'text',
  before: before2021Publicity,
  versions: underBothPublicityRules('发现公示信息不准确的，应当及时更正；当事人等有证据的，有权要求更正。', [
    { article: '第十二条', words: '公示的行政处罚信息不准确的，应当及时更正' },
  ]),
});

const redactionSince2021 = items({
  'secrecy-review': '公示前先作保密审查，不得泄露国家秘密',
  'trade-secret': '商业秘密：作必要的处理',
  'personal-information': '个人信息：作必要的处理',
  'otherwise-identical': '其余内容与送达当事人的决定书一致',
});

export const publishRedaction = rule({
  id: 'publish-redaction',
  zh: '公示前的处理',
  kind: 'list',
  versions: [
    {
      from: date('2014-10-01'),
      until: date('2021-08-31'),
      value: items({
        'state-secret': '国家秘密：不得公示',
        'personal-information': '个人信息（住址、联系方式、身份证号码、银行账号、健康状况等）：隐去',
        'trade-secret': '商业秘密：隐去',
        'bank-account': '银行账号：隐去',
      }),
      cite: [cite('penalty-publicity-2014', '条号未见')],
      verified: false,
      note: '工商总局令第71号原文未见，清单凭记忆。',
    },
    ...underBothPublicityRules(redactionSince2021, [
      { article: '第五条', words: '建立健全行政处罚信息保密审查机制' },
      { article: '第六条', words: '对信息进行必要的处理' },
      { article: '第七条', words: '内容应当与送达行政处罚当事人的行政处罚决定书一致' },
    ]),
  ],
});

export const publicationRules = [
  publishScope,
  publishSocialImpact,
  publishWindow7,
  publishWindow20Other,
  publishWindowNecips,
  publishCrossProvince,
  publishInfoGeneral,
  publishWithdraw,
  publishCorrect,
  publishRedaction,
] as const;
