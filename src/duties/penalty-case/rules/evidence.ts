/** 执法人员与证据 — who may investigate, what counts as evidence, and how each kind of it must be kept. */

import { type RuleItem, rule } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  penaltyLaw,
  procedure2019,
  procedure2021,
  renumbered,
  under2019Rules,
  under2021Rules,
} from '../../../law/rule-parts.ts';

export const officersMinTwo = rule({
  id: 'officers-min-two',
  zh: '执法人员不少于两人',
  kind: 'count',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: 2,
      cite: [procedure2019('第十九条', '办案人员调查或者进行检查时不得少于两人')],
      verified: true,
      note: '应当出示执法证件。2017年行政处罚法第三十七条亦有规定，凭记忆，未引。',
    },
    {
      ...under2021Rules,
      value: 2,
      cite: [
        procedure2021('第二十二条', '办案人员调查或者进行检查时不得少于两人'),
        penaltyLaw('第四十二条第一款', '执法人员不得少于两人，法律另有规定的除外'),
        penaltyLaw('第五十五条第一款', '应当主动向当事人或者有关人员出示执法证件'),
      ],
      verified: true,
      note: '2021年7月15日起应当主动出示执法证件。',
    },
  ],
});

export const officerQualified = rule({
  id: 'officer-qualified',
  zh: '执法资格',
  kind: 'text',
  before: '2021年7月15日以前行政处罚法没有这一条，执法资格由地方持证规定管理。',
  versions: [
    {
      ...under2021Rules,
      value: '行政处罚应当由具有行政执法资格的执法人员实施。',
      cite: [
        procedure2021('第十九条第二款', '指定两名以上具有行政执法资格的办案人员负责调查处理'),
        penaltyLaw('第四十二条第一款', '行政处罚应当由具有行政执法资格的执法人员实施'),
      ],
      verified: true,
    },
  ],
});

const firstContact = '首次向当事人收集、调取证据的，应当告知其享有陈述权、申辩权以及申请回避的权利';

export const firstContactRights = rule({
  id: 'first-contact-rights',
  zh: '首次取证的权利告知',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(`${firstContact}。`, {
    of2019: [procedure2019('第十八条第二款', firstContact)],
    of2021: [procedure2021('第二十一条第二款', firstContact)],
  }),
});

const kinds: readonly RuleItem[] = [
  { code: 'documentary', zh: '书证' },
  { code: 'physical', zh: '物证' },
  { code: 'audio-visual', zh: '视听资料' },
  { code: 'electronic-data', zh: '电子数据' },
  { code: 'witness-testimony', zh: '证人证言' },
  { code: 'party-statement', zh: '当事人的陈述' },
  { code: 'expert-opinion', zh: '鉴定意见' },
  { code: 'inspection-and-on-site-record', zh: '勘验笔录、现场笔录' },
];

export const evidenceKinds = rule({
  id: 'evidence-kinds',
  zh: '证据种类',
  kind: 'list',
  before: beforeProcedure2019,
  versions: renumbered(kinds, {
    of2019: [procedure2019('第二十条第一款', '办案人员应当依法收集证据。证据包括')],
    of2021: [
      procedure2021('第二十三条第一款', '办案人员应当依法收集证据。证据包括'),
      penaltyLaw('第四十六条第一款', '证据包括'),
    ],
  }),
});

export const evidenceIllegal = rule({
  id: 'evidence-illegal',
  zh: '非法证据排除',
  kind: 'text',
  before: '2021年7月15日修订增加“以非法手段取得的证据”一句；此前第二十条第四款原文未见。',
  versions: [
    {
      ...under2021Rules,
      value: '以非法手段取得的证据，不得作为认定案件事实的根据。',
      cite: [
        procedure2021('第二十三条第四款', '以非法手段取得的证据，不得作为认定案件事实的根据'),
        penaltyLaw('第四十六条第三款', '以非法手段取得的证据，不得作为认定案件事实的根据'),
      ],
      verified: true,
    },
  ],
});

export const evidenceCopy = rule({
  id: 'evidence-copy',
  zh: '书证、物证的复制件',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '调取原件、原物有困难的，可以提取复制件或者照片、录像，由提供人核对后注明与原件、原物一致以及出证日期、证据出处，并签名或者盖章。',
    {
      of2019: [procedure2019('第二十一条', '由证据提供人核对无误后注明与原件、原物一致，并注明出证日期、证据出处')],
      of2021: [procedure2021('第二十四条', '由证据提供人核对无误后注明与原件、原物一致，并注明出证日期、证据出处')],
    },
  ),
});

export const evidenceAv = rule({
  id: 'evidence-av',
  zh: '视听资料',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered(
    '应当是原始载体；确有困难的可以提取复制件，并注明制作方法、时间、制作人。声音资料应当附有文字记录。',
    {
      of2019: [procedure2019('第二十二条', '声音资料应当附有该声音内容的文字记录')],
      of2021: [procedure2021('第二十五条', '声音资料应当附有该声音内容的文字记录')],
    },
  ),
});

const electronic =
  '应当是原始载体；确有困难的，可以采用拷贝复制、委托分析、书式固定、拍照录像等方式取证，并注明制作方法、时间、制作人。';

export const evidenceElectronic = rule({
  id: 'evidence-electronic',
  zh: '电子数据',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: electronic,
      cite: [procedure2019('第二十三条第一款', '可以采用拷贝复制、委托分析、书式固定、拍照录像等方式取证')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: `${electronic}利用电子技术监控设备取证的，应当先经过法制和技术审核。`,
      cite: [
        procedure2021('第二十六条第一款', '可以采用拷贝复制、委托分析、书式固定、拍照录像等方式取证'),
        penaltyLaw('第四十一条第一款', '应当经过法制和技术审核'),
      ],
      verified: true,
    },
  ],
});

const overseas =
  '域外形成的公文书证应当经公证或者履行条约规定的证明手续，涉及身份关系的还应当经使领馆认证；外文证据应当附有准确的中文译本。';

export const evidenceOverseas = rule({
  id: 'evidence-overseas',
  zh: '域外证据',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: '外文书证或者外国语视听资料等证据应当附有准确的中文译本；域外证据应当履行相应的证明手续。',
      cite: [procedure2019('第二十四条')],
      verified: false,
      note: '2019年第二十四条第一、二款原文未见，与2021年文字不同，证明手续的具体要求未核实。',
    },
    {
      ...under2021Rules,
      value: overseas,
      cite: [procedure2021('第二十七条第一款', '在中华人民共和国领域外形成的公文书证，应当经所在国公证机关证明')],
      verified: true,
    },
  ],
});
