/** 撤销虚假登记 — application, investigation, publication, decision, and the judgment of a court. */
import { cite } from '../../../law/instruments/index.ts';
import { calendarDays, date, months, type Rule, rule, workingDays, years } from '../../../law/kinds.ts';
import { items } from '../../../law/rule-parts.ts';
import { company2016, regulation2022, rules2022, underFormerRules, underRegistrationRules, unseen } from './parts.ts';

const beforeFake =
  '2022年2月28日以前依2019年撤销冒用他人身份信息取得公司登记的指导意见办理（凭记忆），期限原文未见，不编码。';

export const regRescind = rule({
  id: 'reg-rescind',
  zh: '撤销登记',
  kind: 'text',
  versions: [
    {
      ...underFormerRules,
      value: '提交虚假材料或者以其他欺诈手段取得公司登记，情节严重的，撤销公司登记。',
      cite: [company2016('第六十四条', '情节严重的，撤销公司登记或者吊销营业执照')],
      verified: true,
    },
    {
      ...underRegistrationRules,
      value: '经调查认定存在虚假登记情形的，应当撤销登记。',
      cite: [regulation2022('第四十条', '登记机关应当撤销市场主体登记')],
      verified: true,
      note: '部分登记事项虚假、不影响存续的，可以仅撤销虚假的事项（细则第五十七条）。',
    },
  ],
});

export const regFakeAccept = rule({
  id: 'reg-fake-accept',
  zh: '撤销申请的受理',
  kind: 'period',
  before: beforeFake,
  versions: [
    {
      ...underRegistrationRules,
      value: workingDays(3),
      cite: [rules2022('第五十二条', '应当在3个工作日内作出是否受理的决定，并书面通知申请人')],
      verified: true,
    },
  ],
});

export const regFakeNotAccepted = rule({
  id: 'reg-fake-not-accepted',
  zh: '撤销申请不予受理的情形',
  kind: 'list',
  before: beforeFake,
  versions: [
    {
      ...underRegistrationRules,
      value: items({
        'identity-not-verified': '被冒用人未能通过身份信息核验',
        deregistered: '市场主体已注销（申请撤销注销登记的除外）',
        other: '其他依法不予受理的情形',
      }),
      cite: [rules2022('第五十二条', '被冒用人未能通过身份信息核验的')],
      verified: true,
    },
  ],
});

export const regFakeInvestigate = rule({
  id: 'reg-fake-investigate',
  zh: '虚假登记调查',
  kind: 'period',
  before: beforeFake,
  versions: [
    {
      ...underRegistrationRules,
      value: months(3),
      cite: [rules2022('第五十三条', '登记机关受理申请后，应当于3个月内完成调查')],
      verified: true,
      notCounted: ['suspension'],
      extensions: [
        { length: months(3), approver: 'bureau-head', zh: '情形复杂的，经登记机关负责人批准，可以延长三个月' },
      ],
      note: '依申请的调查；中止调查期间不计入是由第五十四条推出的读法，待法制机构确认。公示的四十五日计入。',
    },
  ],
});

export const regFakeSuspend = rule({
  id: 'reg-fake-suspend',
  zh: '中止调查的情形',
  kind: 'list',
  before: beforeFake,
  versions: [
    {
      ...underRegistrationRules,
      value: items({
        'civil-dispute': '与涉嫌虚假登记相关的民事权利存在争议',
        litigation: '正在诉讼或者仲裁程序中',
        'other-department': '有关部门书面证明存在未结的违法案件或者未履行的法定义务',
      }),
      cite: [rules2022('第五十四条', '登记机关可以中止调查')],
      verified: true,
      note: '经当事人或者其他利害关系人申请。',
    },
  ],
});

export const regFakePublicise = rule({
  id: 'reg-fake-publicise',
  zh: '虚假登记公示',
  kind: 'period',
  before: beforeFake,
  versions: [
    {
      ...underRegistrationRules,
      value: calendarDays(45),
      cite: [regulation2022('第四十条', '公示期为45日'), rules2022('第五十三条', '公示期45日')],
      verified: true,
      note: '相关主体和人员无法联系或者拒不配合的；期内没有异议的，可以撤销。',
    },
  ],
});

export const regFakeRefuse = rule({
  id: 'reg-fake-refuse',
  zh: '可以不予撤销的情形',
  kind: 'list',
  before: beforeFake,
  versions: [
    {
      ...underRegistrationRules,
      value: items({
        'public-harm': '可能对社会公共利益造成重大损害',
        irreversible: '撤销后无法恢复到登记前的状态',
        other: '法律、行政法规规定的其他情形',
      }),
      cite: [
        regulation2022('第四十一条', '登记机关可以不予撤销市场主体登记'),
        rules2022('第五十五条', '登记机关可以不予撤销市场主体登记'),
      ],
      verified: true,
    },
  ],
});

export const regFakeBan = rule({
  id: 'reg-fake-ban',
  zh: '虚假登记责任人的限制',
  kind: 'period',
  before: beforeFake,
  versions: [
    {
      ...underRegistrationRules,
      value: years(3),
      cite: [regulation2022('第四十条', '自市场主体登记被撤销之日起3年内不得再次申请市场主体登记')],
      verified: true,
    },
  ],
});

export const regFakePublish = rule({
  id: 'reg-fake-publish',
  zh: '撤销登记决定的公示',
  kind: 'period',
  before: '2024年3月14日以前只规定应当公示，公示期限依企业信息公示暂行条例。',
  versions: [
    {
      from: date('2024-03-15'),
      value: workingDays(20),
      cite: [cite('impostor-registration-2024', '第十四条')],
      verified: false,
      note: unseen,
    },
  ],
});

export const regRestore = rule({
  id: 'reg-restore',
  zh: '撤销登记错误的恢复',
  kind: 'text',
  before: beforeFake,
  versions: [
    {
      ...underRegistrationRules,
      value: '认定撤销登记决定错误的，可以撤销该决定，恢复原登记状态并公示。',
      cite: [regulation2022('第四十二条', '可以撤销该决定，恢复原登记状态')],
      verified: true,
    },
  ],
});

export const regCourtRevokeMap = rule({
  id: 'reg-court-revoke-map',
  zh: '判决撤销登记的执行',
  kind: 'text',
  versions: [
    {
      ...underFormerRules,
      value: '依照人民法院生效裁判办理撤销登记并公示。',
      cite: [company2016('第四十条', '人民法院的裁判文书')],
      verified: true,
      note: '第四十条只说依裁判申请撤销变更登记；撤销设立登记的判决同样执行，是由裁判的效力推出的。',
    },
    {
      ...underRegistrationRules,
      value: '依照人民法院生效裁判和协助执行通知办理并公示。',
      cite: [rules2022('第七十九条', '应当按照人民法院的生效法律文书和协助执行通知书')],
      verified: true,
    },
  ],
});

export const rescissionRules: readonly Rule[] = [
  regRescind,
  regFakeAccept,
  regFakeNotAccepted,
  regFakeInvestigate,
  regFakeSuspend,
  regFakePublicise,
  regFakeRefuse,
  regFakeBan,
  regFakePublish,
  regRestore,
  regCourtRevokeMap,
];
