import { date } from '../../law/kinds.ts';
import type { CountedColumn, KindColumn, PenaltyForm } from './form.ts';

const warning: KindColumn = { zh: '警告', kinds: ['formal-warning'] };
const criticism: KindColumn = { zh: '通报批评', kinds: ['public-criticism'] };
const fine: KindColumn = { zh: '罚款', kinds: ['fine'] };
const confiscation: KindColumn = {
  zh: '没收违法所得、没收非法财物',
  kinds: ['confiscation-of-gains', 'confiscation-of-goods'],
};
const gains: KindColumn = { zh: '没收违法所得', kinds: ['confiscation-of-gains'] };
const goods: KindColumn = { zh: '没收非法财物', kinds: ['confiscation-of-goods'] };
const suspension = ['suspend-licence', 'suspend-business-licence'];
const revocation = ['revoke-licence', 'revoke-business-licence'];
const suspendLicence: KindColumn = { zh: '暂扣许可证件', kinds: suspension };
const qualification: KindColumn = { zh: '降低资质等级', kinds: ['lower-qualification'] };
const revokeLicence: KindColumn = { zh: '吊销许可证件', kinds: revocation };
const restrictBusiness: KindColumn = { zh: '限制开展生产经营活动', kinds: ['restrict-business'] };
const suspendBusiness: KindColumn = { zh: '责令停产停业', kinds: ['suspend-business'] };
const close: KindColumn = { zh: '责令关闭', kinds: ['close-business'] };
const employment: KindColumn = { zh: '限制从业', kinds: ['restrict-employment'] };
const detention: KindColumn = { zh: '行政拘留', kinds: ['detention'] };

const oneDecision = '一件处罚决定计一宗；处以几种处罚的，计入最重的一栏；某一种处罚与其他行政处罚并处的，计入该种。';
const byDecision = '按作出决定的日期统计；罚没金额是决定的金额，不是缴纳的金额，没收的金额不能确定的不计。';

const counted = (zh: string, indicator: string, category?: readonly string[]): CountedColumn => ({
  zh,
  counted: [{ indicator, ...(category ? { category } : {}) }],
});

const procedures: readonly CountedColumn[] = [
  counted('简易程序数量', 'summary-penalties'),
  counted('一般程序数量', 'penalty-decisions', ['penalty']),
  counted('法制审核审核数量', 'legal-reviews'),
  counted('法制审核纠错数量', 'legal-reviews', ['correct', 'investigate-further']),
  counted('涉嫌犯罪移送案件数量', 'referrals-sent'),
  counted('司法机关受理案件数量', 'referrals-filed'),
];

const caseWork: readonly CountedColumn[] = [
  counted('立案数量', 'cases-filed'),
  counted('结案数量', 'cases-closed'),
  counted('不予处罚', 'penalty-decisions', ['no-penalty']),
  counted('减轻处罚', 'penalties-by-tier', ['mitigated']),
];

/** 行政处罚实施情况统计表的各种式样 — as places printed them; which one a bureau fills in is its own choice. */
export const penaltyForms: readonly PenaltyForm[] = [
  {
    kind: 'penalty',
    id: 'P7',
    zh: '行政处罚实施情况统计表（七种）',
    from: date('2019-01-01'),
    until: date('2021-12-31'),
    unit: '宗',
    money: '元',
    ranking: [
      warning,
      fine,
      confiscation,
      { zh: '暂扣许可证、执照', kinds: suspension },
      suspendBusiness,
      { zh: '吊销许可证、执照', kinds: revocation },
      detention,
    ],
    countsRevoked: true,
    extra: [],
    notes: [oneDecision, byDecision, '包括经行政复议、行政诉讼被撤销的；有的地方没有写明。'],
  },
  {
    kind: 'penalty',
    id: 'P11',
    zh: '行政处罚实施情况统计表（十一种）',
    from: date('2021-01-01'),
    until: date('2021-12-31'),
    unit: '宗',
    money: '元',
    ranking: [
      warning,
      criticism,
      fine,
      confiscation,
      suspendLicence,
      qualification,
      restrictBusiness,
      suspendBusiness,
      { zh: '责令关闭、限制从业', kinds: ['close-business', 'restrict-employment'] },
      revokeLicence,
      detention,
    ],
    countsRevoked: false,
    extra: [],
    notes: [oneDecision, byDecision, '本式样以吊销许可证件重于责令关闭、限制从业，与其他式样不同。'],
  },
  {
    kind: 'penalty',
    id: 'P13',
    zh: '行政处罚实施情况统计表（十三种）',
    from: date('2021-01-01'),
    until: date('2023-12-31'),
    unit: '件',
    money: '万元',
    ranking: [
      warning,
      criticism,
      fine,
      confiscation,
      suspendLicence,
      qualification,
      revokeLicence,
      restrictBusiness,
      suspendBusiness,
      close,
      employment,
      detention,
    ],
    countsRevoked: false,
    extra: [...procedures, ...caseWork],
    notes: [oneDecision, byDecision],
  },
  {
    kind: 'penalty',
    id: 'P14',
    zh: '行政处罚实施情况统计表（十四种）',
    from: date('2023-01-01'),
    unit: '件',
    money: '万元',
    ranking: [
      warning,
      criticism,
      fine,
      gains,
      goods,
      suspendLicence,
      qualification,
      revokeLicence,
      restrictBusiness,
      suspendBusiness,
      close,
      employment,
      detention,
    ],
    countsRevoked: false,
    extra: [],
    notes: ['一件处罚决定计一件；处以几种处罚的，计入表格排序在后的类别。', byDecision],
  },
];
