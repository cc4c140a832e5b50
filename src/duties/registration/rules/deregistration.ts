/** 注销登记 — ordinary, simple with its announcement, and forced. */
import { cite } from '../../../law/instruments/index.ts';
import { calendarDays, date, type Rule, rule, workingDays, years } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';
import {
  before2022,
  company2016,
  regulation2022,
  rules2022,
  underFormerRules,
  underRegistrationRules,
  unseen,
} from './parts.ts';

export const regDeregLiquidation = rule({
  id: 'reg-dereg-liquidation',
  zh: '清算与注销登记',
  kind: 'period',
  versions: [
    {
      ...underFormerRules,
      value: { announceGroup: calendarDays(10), apply: calendarDays(30) },
      cite: [
        company2016('第四十一条', '清算组应当自成立之日起10日内将清算组成员'),
        company2016('第四十二条', '公司清算组应当自公司清算结束之日起30日内'),
      ],
      verified: true,
      note: '是申请人的期限；逾期照样办理。',
    },
    {
      ...underRegistrationRules,
      value: { announceGroup: calendarDays(10), apply: calendarDays(30) },
      cite: [
        regulation2022('第三十二条', '清算组应当自成立之日起10日内将清算组成员'),
        regulation2022('第三十二条', '清算组应当自清算结束之日起30日内向登记机关申请注销登记'),
      ],
      verified: true,
      note: '是申请人的期限；逾期照样办理。依法不需要清算的，自决定作出之日起三十日。',
    },
  ],
});

const simpleFrom2017 = date('2017-03-01');

export const regDeregSimple = rule({
  id: 'reg-dereg-simple',
  zh: '简易注销公示期',
  kind: 'period',
  versions: [
    {
      from: simpleFrom2017,
      until: underFormerRules.until,
      value: calendarDays(45),
      cite: [cite('simple-deregistration-notice', '公告期')],
      verified: false,
      note: '四十五日凭记忆，改革文件原文未见。',
    },
    {
      ...underRegistrationRules,
      value: calendarDays(20),
      cite: [regulation2022('第三十三条', '公示期为20日'), rules2022('第四十九条', '公示期为20日')],
      verified: true,
    },
  ],
});

export const regDeregSimpleApply = rule({
  id: 'reg-dereg-simple-apply',
  zh: '简易注销公示期满后的申请',
  kind: 'period',
  before: '2022年2月28日以前的申请期限未见，不据以拒绝。',
  versions: [
    {
      ...underRegistrationRules,
      value: calendarDays(20),
      cite: [regulation2022('第三十三条', '可以于公示期届满之日起20日内向登记机关申请注销登记')],
      verified: true,
    },
  ],
});

export const regDeregSimpleIndividual = rule({
  id: 'reg-dereg-simple-individual',
  zh: '个体工商户简易注销的推送',
  kind: 'period',
  before: before2022,
  versions: [
    {
      ...underRegistrationRules,
      value: calendarDays(10),
      cite: [regulation2022('第三十三条', '有关部门在10日内没有提出异议的，可以直接办理注销登记')],
      verified: true,
    },
  ],
});

export const regDeregSimpleBar = rule({
  id: 'reg-dereg-simple-bar',
  zh: '不适用简易注销的情形',
  kind: 'list',
  before: '2022年2月28日以前的情形见改革文件，原文未见，不据以拒绝。',
  versions: [
    {
      ...underRegistrationRules,
      value: items({
        'on-lists': '在经营异常名录或者严重违法失信名单中',
        'equity-bound': '股权（财产份额）被冻结、出质，或者动产抵押，或者对其他主体有投资',
        'under-investigation': '正在被立案调查或者采取强制措施，正在诉讼或者仲裁',
        revoked: '被吊销营业执照、责令关闭、撤销',
        'penalty-unperformed': '受到罚款等处罚尚未执行完毕',
        'needs-approval': '注销依法须经批准',
        other: '不符合条例第三十三条的其他情形',
      }),
      cite: [
        rules2022('第四十八条', '在经营异常名录或者市场监督管理严重违法失信名单中的'),
        regulation2022('第三十三条', '不适用简易注销程序'),
      ],
      verified: true,
    },
  ],
});

export const regDeregSimplePromise = rule({
  id: 'reg-dereg-simple-promise',
  zh: '全体投资人承诺',
  kind: 'text',
  before: '2022年2月28日以前依改革文件，原文未见。',
  versions: [
    {
      ...underRegistrationRules,
      value: '没有未清偿的债务、费用、税款等，全体投资人书面承诺对真实性承担法律责任。',
      cite: [regulation2022('第三十三条', '并由全体投资人书面承诺对上述情况的真实性承担法律责任')],
      verified: true,
    },
  ],
});

export const regIndivDeregBar = rule({
  id: 'reg-indiv-dereg-bar',
  zh: '个体工商户不得申请注销的情形',
  kind: 'list',
  before: '2025年7月14日以前没有这项规定。',
  versions: [
    {
      from: date('2025-07-15'),
      value: items({
        'under-investigation': '正在被立案调查或者采取强制措施',
        'penalty-unperformed': '受到处罚尚未执行完毕',
        other: '规定的其他情形',
      }),
      cite: [cite('individual-business-registration-2025', '第二十九条')],
      verified: false,
      note: unseen,
    },
  ],
});

const beforeForced = '2025年10月9日以前没有强制注销制度。';
const forcedFrom = date('2025-10-10');
const forced = (article: string) => cite('forced-deregistration-2025', article);

export const regForcedDereg = rule({
  id: 'reg-forced-dereg',
  zh: '强制注销的条件',
  kind: 'period',
  before: beforeForced,
  versions: [
    {
      from: forcedFrom,
      value: { since: years(3), restoreWithin: years(3) },
      cite: [forced('第三条'), forced('第十二条')],
      verified: false,
      note: `吊销、责令关闭、撤销满三年未注销；强制注销后三年内可以申请恢复。${unseen}`,
    },
  ],
});

export const regForcedNotice = rule({
  id: 'reg-forced-notice',
  zh: '强制注销公告',
  kind: 'period',
  before: beforeForced,
  versions: [{ from: forcedFrom, value: calendarDays(90), cite: [forced('第五条')], verified: false, note: unseen }],
});

export const regForcedObjection = rule({
  id: 'reg-forced-objection',
  zh: '强制注销异议、恢复申请的审查',
  kind: 'period',
  before: beforeForced,
  versions: [
    {
      from: forcedFrom,
      value: workingDays(7),
      cite: [forced('第七条'), forced('第十二条')],
      verified: false,
      note: unseen,
    },
  ],
});

export const regForcedDecide = rule({
  id: 'reg-forced-decide',
  zh: '强制注销决定',
  kind: 'period',
  before: beforeForced,
  versions: [
    {
      from: forcedFrom,
      value: workingDays(10),
      cite: [forced('第十条')],
      verified: false,
      note: `自公告期满起算。${unseen}`,
    },
  ],
});

export const deregistrationRules: readonly Rule[] = [
  regDeregLiquidation,
  regDeregSimple,
  regDeregSimpleApply,
  regDeregSimpleIndividual,
  regDeregSimpleBar,
  regDeregSimplePromise,
  regIndivDeregBar,
  regForcedDereg,
  regForcedNotice,
  regForcedObjection,
  regForcedDecide,
];
