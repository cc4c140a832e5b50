/** 登记的一般规则 — examination, decision, change, suspension of business and publication, under both regimes. */
import { cite } from '../../../law/instruments/index.ts';
import { calendarDays, date, type Rule, rule, workingDays, years } from '../../../law/kinds.ts';
import { companyRules } from './company.ts';
import {
  before2022,
  company2016,
  regulation2022,
  rules2022,
  underFormerRules,
  underRegistrationRules,
} from './parts.ts';

export const regDecide = rule({
  id: 'reg-decide',
  zh: '登记期限',
  kind: 'period',
  before: before2022,
  versions: [
    {
      ...underRegistrationRules,
      value: workingDays(3),
      cite: [
        regulation2022('第十九条', '不能当场登记的，应当在3个工作日内予以登记'),
        rules2022('第十八条', '并在3个工作日内对申请材料进行审查'),
      ],
      verified: true,
      extensions: [
        {
          length: workingDays(3),
          approver: 'bureau-head',
          zh: '情形复杂的，经登记机关负责人批准，可以再延长三个工作日',
        },
      ],
      note: '材料齐全、符合法定形式的当场登记；不能当场的，自接收材料起三个工作日。延长须书面告知申请人。',
    },
  ],
});

export const regSupplement = rule({
  id: 'reg-supplement',
  zh: '一次性告知补正',
  kind: 'text',
  before: before2022,
  versions: [
    {
      ...underRegistrationRules,
      value: '材料不齐全或者不符合法定形式的，退还材料，一次性告知需要补正的材料；补正后重新提交。',
      cite: [
        regulation2022('第十九条', '登记机关应当一次性告知申请人需要补正的材料'),
        rules2022('第十八条', '申请人补正后，应当重新提交申请材料'),
      ],
      verified: true,
    },
  ],
});

export const regFormReview = rule({
  id: 'reg-form-review',
  zh: '形式审查',
  kind: 'text',
  before: '2022年2月28日以前需要核实材料实质内容的，指派两人以上核查。',
  versions: [
    {
      ...underRegistrationRules,
      value: '登记机关对申请材料进行形式审查；申请人对真实性、合法性、有效性负责。',
      cite: [regulation2022('第十九条', '登记机关应当对申请材料进行形式审查')],
      verified: true,
    },
  ],
});

export const regRealName = rule({
  id: 'reg-real-name',
  zh: '实名登记',
  kind: 'text',
  before: before2022,
  versions: [
    {
      ...underRegistrationRules,
      value: '实名登记，申请人配合核验身份信息。',
      cite: [regulation2022('第十五条', '市场主体实行实名登记'), rules2022('第十六条', '对下列人员进行实名验证')],
      verified: true,
    },
  ],
});

export const regRefusal = rule({
  id: 'reg-refusal',
  zh: '不予登记',
  kind: 'text',
  versions: [
    {
      ...underFormerRules,
      value: '不予登记的，说明理由，告知申请行政复议、提起行政诉讼的权利。',
      cite: [company2016('第五十四条', '并告知申请人享有依法申请行政复议或者提起行政诉讼的权利')],
      verified: true,
    },
    {
      ...underRegistrationRules,
      value: '不符合法律、行政法规规定，或者可能危害国家安全、社会公共利益的，不予登记并说明理由。',
      cite: [
        regulation2022('第二十条', '登记机关不予登记并说明理由'),
        rules2022('第十九条', '登记机关不予登记，并出具不予登记通知书'),
      ],
      verified: true,
      note: '告知救济途径仍按行政行为的一般要求。',
    },
  ],
});

export const regEstablished = rule({
  id: 'reg-established',
  zh: '成立日期',
  kind: 'text',
  versions: [
    {
      ...underFormerRules,
      value: '营业执照签发日期为成立日期。',
      cite: [company2016('第二十五条', '公司营业执照签发日期为公司成立日期')],
      verified: true,
    },
    {
      ...underRegistrationRules,
      value: '营业执照签发日期为成立日期。',
      cite: [regulation2022('第二十一条', '营业执照签发日期为市场主体的成立日期')],
      verified: true,
    },
  ],
});

export const regEntries = rule({
  id: 'reg-entries',
  zh: '登记事项',
  kind: 'list',
  versions: [
    {
      ...underFormerRules,
      value: [
        { code: 'name', zh: '名称' },
        { code: 'address', zh: '住所' },
        { code: 'representative', zh: '法定代表人姓名' },
        { code: 'capital', zh: '注册资本' },
        { code: 'type', zh: '公司类型' },
        { code: 'scope', zh: '经营范围' },
        { code: 'term', zh: '营业期限' },
        { code: 'members', zh: '股东或者发起人' },
      ],
      cite: [company2016('第九条', '有限责任公司股东或者股份有限公司发起人的姓名或者名称')],
      verified: true,
      note: '个体工商户为经营者姓名和住所、组成形式、经营范围、经营场所，使用名称的包括名称。',
    },
    {
      ...underRegistrationRules,
      value: [
        { code: 'name', zh: '名称' },
        { code: 'type', zh: '主体类型' },
        { code: 'scope', zh: '经营范围' },
        { code: 'address', zh: '住所或者主要经营场所' },
        { code: 'capital', zh: '注册资本或者出资额' },
        { code: 'representative', zh: '法定代表人、执行事务合伙人或者负责人姓名' },
        { code: 'members', zh: '股东、出资人、投资人、合伙人、经营者' },
      ],
      cite: [
        regulation2022('第八条', '住所或者主要经营场所'),
        rules2022('第六条', '个体工商户使用名称的，登记事项还应当包括名称'),
      ],
      verified: true,
    },
  ],
});

export const regChange = rule({
  id: 'reg-change',
  zh: '申请变更登记、办理备案',
  kind: 'period',
  before: '2022年2月28日以前见“公司申请变更登记（2022年以前）”。',
  versions: [
    {
      ...underRegistrationRules,
      value: { apply: calendarDays(30), afterNotice: calendarDays(45) },
      cite: [
        regulation2022('第二十四条', '应当自作出变更决议、决定或者法定变更事项发生之日起30日内'),
        regulation2022('第二十九条', '之日起30日内向登记机关办理备案'),
        rules2022('第三十六条', '公告期45日，应当于公告期届满后申请变更登记'),
      ],
      verified: true,
      note: '是申请人的期限，按自然日计；逾期申请照样办理。减资、合并、分立的公告期四十五日。',
    },
  ],
});

export const regCancelLicence = rule({
  id: 'reg-cancel-licence',
  zh: '缴回营业执照',
  kind: 'text',
  versions: [
    {
      ...underFormerRules,
      value: '注销登记的收缴营业执照；拒不缴回或者无法缴回的，公告作废。',
      cite: [company2016('第五十九条', '由公司登记机关公告营业执照作废')],
      verified: true,
    },
    {
      ...underRegistrationRules,
      value: '变更、注销、撤销登记的缴回营业执照；拒不缴回或者无法缴回的，通过公示系统公告作废。',
      cite: [regulation2022('第三十七条', '由登记机关通过国家企业信用信息公示系统公告营业执照作废')],
      verified: true,
    },
  ],
});

export const regSuspend = rule({
  id: 'reg-suspend',
  zh: '歇业',
  kind: 'period',
  before: before2022,
  versions: [
    {
      ...underRegistrationRules,
      value: { longest: years(3), resumePublish: calendarDays(30), extendBefore: calendarDays(30) },
      cite: [
        regulation2022('第三十条', '市场主体歇业的期限最长不得超过3年'),
        rules2022('第四十一条', '应当于期限届满前30日内按规定办理'),
        rules2022('第四十二条', '应当于30日内在国家企业信用信息公示系统上公示终止歇业'),
      ],
      verified: true,
    },
  ],
});

export const regPublish = rule({
  id: 'reg-publish',
  zh: '登记、备案信息公示',
  kind: 'period',
  versions: [
    {
      from: date('2014-10-01'),
      value: workingDays(20),
      cite: [cite('business-disclosure', '第六条', '应当自产生之日起20个工作日内予以公示')],
      verified: true,
    },
  ],
});

export const presentRules: readonly Rule[] = [
  regDecide,
  regSupplement,
  regFormReview,
  regRealName,
  regRefusal,
  regEstablished,
  regEntries,
  regChange,
  regCancelLicence,
  regSuspend,
  regPublish,
  ...companyRules,
];
