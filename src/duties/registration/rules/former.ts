/** 2022年3月1日以前的登记程序 — companies, individual businesses, other legal persons and cooperatives, each by its own rules. */
import { cite } from '../../../law/instruments/index.ts';
import { calendarDays, date, type Rule, rule, workingDays } from '../../../law/kinds.ts';
import {
  company2016,
  daysAsWorkingDays,
  individual2016,
  licensingDays,
  since2022,
  underFormerRules,
  unseen,
} from './parts.ts';

export const regCoSupplement = rule({
  id: 'reg-co-supplement',
  zh: '登记申请的补正告知（2022年以前）',
  kind: 'period',
  after: `${since2022}补正改为一次性告知，没有期限。`,
  versions: [
    {
      ...underFormerRules,
      value: workingDays(5),
      cite: [
        company2016('第五十一条', '应当当场或者在5日内一次告知申请人需要补正的全部内容'),
        cite('licensing-law', '第三十二条', '应当当场或者在五日内一次告知申请人需要补正的全部内容'),
        licensingDays,
      ],
      verified: true,
      note: `逾期不告知的，自收到之日起即为受理；非现场提交的，五日内决定是否受理。个体工商户应当当场告知。${daysAsWorkingDays}`,
    },
  ],
});

export const regCoDecide = rule({
  id: 'reg-co-decide',
  zh: '公司登记决定（2022年以前）',
  kind: 'period',
  after: since2022,
  versions: [
    {
      ...underFormerRules,
      value: workingDays(15),
      cite: [company2016('第五十三条', '应当自受理之日起15日内作出是否准予登记的决定'), licensingDays],
      verified: true,
      note: `到登记机关申请的当场决定；信函提交或者需要核实的，受理之日起十五日。${daysAsWorkingDays}`,
    },
  ],
});

export const regCoOriginals = rule({
  id: 'reg-co-originals',
  zh: '电子方式申请的原件（2022年以前）',
  kind: 'period',
  after: since2022,
  versions: [
    {
      ...underFormerRules,
      value: { submit: workingDays(15), refuseAfter: workingDays(60) },
      cite: [company2016('第五十三条', '自发出《受理通知书》之日起60日内，未收到申请文件、材料原件')],
      verified: true,
      note: `申请人十五日内提交原件；六十日内未收到或者不一致的，不予登记。${daysAsWorkingDays}`,
    },
  ],
});

export const regCoLicence = rule({
  id: 'reg-co-licence',
  zh: '颁发、换发营业执照（2022年以前）',
  kind: 'period',
  after: `${since2022}营业执照及时制发，没有期限。`,
  versions: [
    {
      ...underFormerRules,
      value: workingDays(10),
      cite: [
        company2016('第五十四条', '告知申请人自决定之日起10日内，领取营业执照'),
        individual2016('第九条', '登记机关应当自登记之日起10日内发给营业执照'),
        licensingDays,
      ],
      verified: true,
      note: daysAsWorkingDays,
    },
  ],
});

export const regCoChange = rule({
  id: 'reg-co-change',
  zh: '公司申请变更登记（2022年以前）',
  kind: 'period',
  after: since2022,
  versions: [
    {
      ...underFormerRules,
      value: { apply: calendarDays(30), afterNotice: calendarDays(45) },
      cite: [
        company2016('第三十一条', '应当自变更决议或者决定作出之日起30日内申请变更登记'),
        company2016('第三十一条', '公司减少注册资本的，应当自公告之日起45日后申请变更登记'),
        company2016('第三十四条', '应当自变更之日起30日内申请变更登记'),
      ],
      verified: true,
      note: '是申请人的期限，按自然日计；逾期申请照样办理，由登记机关另行责令或者处罚。',
    },
  ],
});

export const regIndiv = rule({
  id: 'reg-indiv',
  zh: '个体工商户登记决定（2022年以前）',
  kind: 'period',
  after: since2022,
  versions: [
    {
      ...underFormerRules,
      value: workingDays(15),
      cite: [individual2016('第九条', '并自受理申请之日起15日内作出是否予以登记的决定'), licensingDays],
      verified: true,
      note: `材料齐全的当场登记；需要核实的，受理之日起十五日。${daysAsWorkingDays}`,
    },
  ],
});

export const regEntlegal = rule({
  id: 'reg-entlegal',
  zh: '非公司企业法人登记决定（2022年以前）',
  kind: 'period',
  after: since2022,
  versions: [
    {
      ...underFormerRules,
      value: workingDays(30),
      cite: [
        cite(
          'enterprise-legal-person-registration',
          '第十四条',
          '应当在受理申请后30日内，做出核准登记或者不予核准登记的决定',
        ),
        licensingDays,
      ],
      verified: true,
      note: daysAsWorkingDays,
    },
  ],
});

export const regCoop = rule({
  id: 'reg-coop',
  zh: '农民专业合作社登记决定（2022年以前）',
  kind: 'period',
  after: since2022,
  versions: [
    {
      ...underFormerRules,
      value: workingDays(20),
      cite: [cite('cooperative-registration-2014', '第十六条')],
      verified: false,
      note: `当场登记，否则二十日。${unseen}${daysAsWorkingDays}`,
    },
  ],
});

export const regVerify = rule({
  id: 'reg-verify',
  zh: '登记材料的实质核查（2022年以前）',
  kind: 'count',
  after: `${since2022}登记机关对申请材料进行形式审查。`,
  versions: [
    {
      ...underFormerRules,
      value: 2,
      cite: [
        cite('licensing-law', '第三十四条', '行政机关应当指派两名以上工作人员进行核查'),
        company2016('第五十一条', '同时书面告知申请人需要核实的事项、理由以及时间'),
      ],
      verified: true,
    },
  ],
});

export const regAccept = rule({
  id: 'reg-accept',
  zh: '登记申请的受理（2022年以前）',
  kind: 'text',
  after: `${since2022}不再有受理一步：当场登记，或者出具接收材料凭证后三个工作日内登记。`,
  versions: [
    {
      ...underFormerRules,
      value: '材料齐全、符合法定形式的受理；除当场登记外，出具受理通知书。',
      cite: [company2016('第五十二条', '公司登记机关决定予以受理的，应当出具《受理通知书》')],
      verified: true,
    },
  ],
});

export const regLicenceRevokedNotice = rule({
  id: 'reg-licence-revoked-notice',
  zh: '许可被吊销、撤销的通知',
  kind: 'period',
  after: '个体工商户条例2022年10月31日后不再施行（日期凭记忆），此后没有这项期限。',
  versions: [
    {
      from: date('2016-02-06'),
      until: date('2022-10-31'),
      value: workingDays(5),
      cite: [individual2016('第二十四条', '有效期届满之日起5个工作日内通知登记机关')],
      verified: true,
    },
  ],
});

export const formerRules: readonly Rule[] = [
  regCoSupplement,
  regCoDecide,
  regCoOriginals,
  regCoLicence,
  regCoChange,
  regIndiv,
  regEntlegal,
  regCoop,
  regVerify,
  regAccept,
  regLicenceRevokedNotice,
];
