/** 负责人出庭应诉 — who is a head, when the head must come, what is due where the head cannot. */
import { calendarDays, type Rule, rule } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';
import { headsInCourt, interpretation, law, under2020, underLaw2017, until2020 } from './sources.ts';

const before2020 = '2020年7月1日以前没有这一规定。';

export const litHead = rule({
  id: 'lit-head',
  zh: '负责人出庭应诉',
  kind: 'text',
  versions: [
    {
      ...underLaw2017,
      value: '被诉行政机关负责人应当出庭应诉；不能出庭的，应当委托相应的工作人员出庭，不得仅委托律师。',
      cite: [
        law('第三条', '被诉行政机关负责人应当出庭应诉。不能出庭的，应当委托行政机关相应的工作人员出庭'),
        interpretation('第一百二十八条', '不得仅委托律师出庭'),
      ],
      verified: true,
      note: '“不得仅委托律师”自2018年2月8日起有明文。',
    },
  ],
});

export const litHeadWho = rule({
  id: 'lit-head-who',
  zh: '出庭的负责人',
  kind: 'list',
  versions: [
    {
      ...until2020,
      value: items({ chief: '正职负责人', deputy: '副职负责人', 'in-charge': '其他参与分管的负责人' }),
      cite: [interpretation('第一百二十八条', '包括行政机关的正职、副职负责人以及其他参与分管的负责人')],
      verified: true,
    },
    {
      ...under2020,
      value: items({
        chief: '正职负责人',
        deputy: '副职负责人',
        'deputy-rank': '参与分管被诉行政行为实施工作的副职级别的负责人',
        'in-charge': '其他参与分管的负责人',
      }),
      cite: [headsInCourt('第二条', '参与分管被诉行政行为实施工作的副职级别的负责人以及其他参与分管的负责人')],
      verified: true,
    },
  ],
});

export const litHeadTriggers = rule({
  id: 'lit-head-triggers',
  zh: '负责人应当出庭、人民法院通知出庭的情形',
  kind: 'list',
  versions: [
    {
      ...until2020,
      value: items({
        'public-interest': '涉及重大公共利益',
        attention: '社会高度关注',
        'mass-incident': '可能引发群体性事件',
        'court-advised': '人民法院书面建议',
      }),
      cite: [
        interpretation('第一百二十九条', '以及人民法院书面建议行政机关负责人出庭的案件，被诉行政机关负责人应当出庭'),
      ],
      verified: true,
    },
    {
      ...under2020,
      value: items({
        'public-interest': '涉及食品药品安全、生态环境和资源保护、公共卫生安全等重大公共利益',
        attention: '社会高度关注',
        'mass-incident': '可能引发群体性事件',
        'grave-rights': '涉及重大人身、财产权益',
        'public-suit': '行政公益诉讼',
        'superior-document': '上级机关规范性文件要求',
        'court-advised': '人民法院认为需要通知的其他情形',
      }),
      cite: [headsInCourt('第四条', '人民法院应当通知行政机关负责人出庭应诉')],
      verified: true,
      note: '前三项应当通知，其余可以通知。',
    },
  ],
});

export const litHeadNotice = rule({
  id: 'lit-head-notice',
  zh: '负责人出庭通知书',
  kind: 'period',
  before: before2020,
  versions: [
    {
      ...under2020,
      value: calendarDays(3),
      cite: [headsInCourt('第五条', '应当在开庭三日前送达出庭通知书')],
      verified: true,
      note: '送达是人民法院的义务。',
    },
  ],
});

export const litHeadExcuse = rule({
  id: 'lit-head-excuse',
  zh: '负责人不能出庭的情形',
  kind: 'list',
  before: '2020年7月1日以前只说“有正当理由不能出庭”，没有列举。',
  versions: [
    {
      ...under2020,
      value: items({
        'force-majeure': '不可抗力',
        accident: '意外事件',
        'other-duty': '需要履行他人不能代替的公务',
        other: '无法出庭的其他正当事由',
      }),
      cite: [headsInCourt('第八条', '需要履行他人不能代替的公务')],
      verified: true,
    },
  ],
});

export const litHeadExplanation = rule({
  id: 'lit-head-explanation',
  zh: '负责人不能出庭的说明',
  kind: 'text',
  versions: [
    {
      ...until2020,
      value: '应当出庭而不能出庭的，向人民法院提交情况说明，加盖印章或者由主要负责人签字认可。',
      cite: [
        interpretation(
          '第一百二十九条',
          '应当向人民法院提交情况说明，并加盖行政机关印章或者由该机关主要负责人签字认可',
        ),
      ],
      verified: true,
    },
    {
      ...under2020,
      value: '有正当理由不能出庭的，提交证明材料，加盖印章或者由主要负责人签字认可。',
      cite: [headsInCourt('第九条', '应当提交相关证明材料，并加盖行政机关印章或者由该机关主要负责人签字认可')],
      verified: true,
    },
  ],
});

export const headRules: readonly Rule[] = [
  litHead,
  litHeadWho,
  litHeadTriggers,
  litHeadNotice,
  litHeadExcuse,
  litHeadExplanation,
];
