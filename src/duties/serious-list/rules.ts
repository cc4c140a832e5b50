/** 严重违法失信名单 — what 44号令 asks besides the rules that the penalty and its publication share with it. */

import { cite } from '../../law/instruments/index.ts';
import { date, type Rule, type RuleItem, rule, workingDays, years } from '../../law/kinds.ts';
import { items } from '../../law/rule-parts.ts';
import { crdFake, crdLegalrepBan } from './false-disclosure-rules.ts';
import { decisionContents, heavierPenalties, listingGrounds, removalConditions, severityFactors } from './grounds.ts';

const under44 = { from: date('2021-09-01') } as const;
const before44 = '2021年8月31日前适用工商总局令第83号，见“严重违法失信企业名单（2016—2021）”。';

const under83 = { from: date('2016-04-01'), until: date('2021-08-31') } as const;
const after83 = '工商总局令第83号自2021年9月1日起废止，由总局令第44号代替。';
const unseen83 = '工商总局令第83号原文未见，内容据公开转载。';

export const ser2016List = rule({
  id: 'ser-2016-list',
  zh: '严重违法失信企业名单的列入（2016—2021）',
  kind: 'period',
  after: after83,
  versions: [
    {
      ...under83,
      value: workingDays(10),
      cite: [cite('serious-list-2016', '第五条、第八条第二款')],
      verified: false,
      note: `自相关信息公示之日起十个工作日；十种情形的原文未见，不编码。${unseen83}`,
    },
  ],
});

export const ser2016Remove = rule({
  id: 'ser-2016-remove',
  zh: '严重违法失信企业名单的移出（2016—2021）',
  kind: 'period',
  after: after83,
  versions: [
    {
      ...under83,
      value: { endsAfter: years(5), decide: workingDays(5) },
      cite: [
        cite('business-disclosure', '第十七条第三款', '满5年未再发生第一款规定情形的'),
        cite('serious-list-2016', '第九条、第十条'),
      ],
      verified: false,
      note: `五年见条例原文；因未履行公示义务列入的，自申请之日起五个工作日移出，${unseen83}`,
    },
  ],
});

export const serThreshold = rule({
  id: 'ser-threshold',
  zh: '较重行政处罚',
  kind: 'list',
  before: before44,
  versions: [
    {
      ...under44,
      value: heavierPenalties,
      cite: [
        cite('serious-list-2021', '第二条第二款', '按照从重处罚原则处以罚款'),
        cite('serious-list-2021', '第二条第二款', '限制开展生产经营活动、责令停产停业、责令关闭、限制从业'),
      ],
      verified: true,
      note: '还须违反法律、行政法规，性质恶劣、情节严重、社会危害较大：三项同时具备。',
    },
  ],
});

export const serGrounds = rule<readonly RuleItem[]>({
  id: 'ser-grounds',
  zh: '列入严重违法失信名单的情形',
  kind: 'list',
  before: before44,
  versions: [
    {
      ...under44,
      until: date('2024-04-30'),
      value: listingGrounds.filter(({ code }) => code !== 'disclosure-fraud'),
      cite: [
        cite('serious-list-2021', '第五条', '实施下列食品安全领域违法行为'),
        cite('serious-list-2021', '第十一条第一款', '有履行能力但拒不履行、逃避执行等'),
      ],
      verified: true,
      note: '第五条至第十一条，文字有节略，以条文为准。',
    },
    {
      from: date('2024-05-01'),
      value: listingGrounds,
      cite: [
        cite('serious-list-2021', '第五条', '实施下列食品安全领域违法行为'),
        cite('serious-list-2021', '第十一条第一款', '有履行能力但拒不履行、逃避执行等'),
        cite('business-disclosure', '第十八条第二款', '列入市场监督管理严重违法失信名单'),
      ],
      verified: true,
      note: '第五条至第十一条，文字有节略，以条文为准。',
    },
  ],
});

export const serSeverity = rule({
  id: 'ser-severity',
  zh: '性质恶劣、情节严重、社会危害较大的判断',
  kind: 'list',
  before: before44,
  versions: [
    {
      ...under44,
      value: severityFactors,
      cite: [
        cite('serious-list-2021', '第十二条第一款', '应当综合考虑主观恶意、违法频次、持续时间'),
        cite('serious-list-2021', '第十二条第二款', '有证据足以证明没有主观故意的，不列入'),
      ],
      verified: true,
    },
  ],
});

export const serDecisionContents = rule({
  id: 'ser-decision-contents',
  zh: '列入决定书的内容',
  kind: 'list',
  before: before44,
  versions: [
    {
      ...under44,
      value: decisionContents,
      cite: [cite('serious-list-2021', '第十三条第一款', '列入决定书应当载明事由、依据、惩戒措施提示')],
      verified: true,
    },
  ],
});

export const serStandalone = rule({
  id: 'ser-standalone',
  zh: '拒不履行行政决定的单独列入',
  kind: 'text',
  before: before44,
  versions: [
    {
      ...under44,
      value: '因拒不履行、逃避执行行政决定列入的，可以单独作出列入决定；告知、听证、送达、异议处理参照行政处罚程序。',
      cite: [cite('serious-list-2021', '第十三条第三款', '可以单独作出列入决定')],
      verified: true,
    },
  ],
});

export const serRemovalConditions = rule({
  id: 'ser-removal-conditions',
  zh: '提前移出严重违法失信名单的条件',
  kind: 'list',
  before: before44,
  versions: [
    {
      ...under44,
      value: removalConditions,
      cite: [
        cite('serious-list-2021', '第十六条第一款', '未再受到市场监督管理部门较重行政处罚'),
        cite('serious-list-2021', '第十六条第二款', '实施相应管理措施期限尚未届满的，不得申请提前移出'),
      ],
      verified: true,
      note: '三项都须符合，且列入满一年；2025年12月25日起与信用修复管理办法第十三条一并适用。',
    },
  ],
});

export const serRemoveEarly = rule({
  id: 'ser-remove-early',
  zh: '提前移出的受理与停止公示',
  kind: 'period',
  before: before44,
  versions: [
    {
      ...under44,
      until: date('2025-12-24'),
      value: { accept: workingDays(2), stop: workingDays(3) },
      cite: [
        cite('serious-list-2021', '第十七条第二款', '应当自收到申请之日起二个工作日内作出是否受理的决定'),
        cite('serious-list-2021', '第十八条', '应当于三个工作日内停止公示相关信息'),
      ],
      verified: true,
      note: '决定的期限见“移出严重违法失信名单”。',
    },
    {
      from: date('2025-12-25'),
      value: { accept: workingDays(2), stop: workingDays(3) },
      cite: [
        cite('credit-repair-2025', '第十四条', '应当自收到申请之日起两个工作日内予以受理'),
        cite('credit-repair-2025', '第十三条', '可以在公示期满一年后'),
        cite('serious-list-2021', '第十八条', '应当于三个工作日内停止公示相关信息'),
      ],
      verified: true,
      note: '申请通过信用修复办理。44号令的十五个工作日与107号令的七个工作日不同，依后施行的专门规章。',
    },
  ],
});

export const serRevoke = rule({
  id: 'ser-revoke',
  zh: '处罚被撤销后撤销列入',
  kind: 'period',
  before: before44,
  versions: [
    {
      ...under44,
      value: workingDays(3),
      cite: [cite('serious-list-2021', '第十九条', '应当撤销对当事人的列入决定，于三个工作日内停止公示相关信息')],
      verified: true,
      note: '自处罚被撤销、确认违法或者无效之日起算。',
    },
  ],
});

export const serMeasures = rule({
  id: 'ser-measures',
  zh: '对列入当事人的管理措施',
  kind: 'list',
  before: before44,
  versions: [
    {
      ...under44,
      value: items({
        'important-consideration': '审查许可、资质、资格、政府采购、招投标时作为重要考量因素',
        'key-supervision': '列为重点监管对象，提高检查频次',
        'no-pledge': '不适用告知承诺制',
        'no-honours': '不予授予荣誉称号等表彰奖励',
        other: '法律、行政法规和政策文件规定的其他管理措施',
      }),
      cite: [cite('serious-list-2021', '第十五条', '列为重点监管对象，提高检查频次，依法严格监管')],
      verified: true,
    },
  ],
});

export const serFraud = rule({
  id: 'ser-fraud',
  zh: '以虚假资料骗取移出',
  kind: 'text',
  before: before44,
  versions: [
    {
      ...under44,
      value: '故意隐瞒真实情况、提供虚假资料，情节严重的，撤销移出决定，恢复列入状态，公示期重新计算。',
      cite: [cite('serious-list-2021', '第二十条', '由市场监督管理部门撤销移出决定，恢复列入状态')],
      verified: true,
    },
  ],
});

export const seriousListRules: readonly Rule[] = [
  ser2016List,
  ser2016Remove,
  serThreshold,
  serGrounds,
  serSeverity,
  serDecisionContents,
  serStandalone,
  serRemovalConditions,
  serRemoveEarly,
  serRevoke,
  serMeasures,
  serFraud,
  crdLegalrepBan,
  crdFake,
];
