/** 行政处罚的种类 — which penalties the law knows on a day. */
import { cite } from '../../law/instruments/index.ts';
import { date, type PlainDate, type RuleItem, rule, versionOn } from '../../law/kinds.ts';

const warning: RuleItem = { code: 'formal-warning', zh: '警告' };
const fine: RuleItem = { code: 'fine', zh: '罚款' };
const gains: RuleItem = { code: 'confiscation-of-gains', zh: '没收违法所得' };
const goods: RuleItem = { code: 'confiscation-of-goods', zh: '没收非法财物' };
const suspendBusiness: RuleItem = { code: 'suspend-business', zh: '责令停产停业' };
const suspendLicence: RuleItem = { code: 'suspend-licence', zh: '暂扣许可证件' };
const revokeLicence: RuleItem = { code: 'revoke-licence', zh: '吊销许可证件' };
const revokeBusinessLicence: RuleItem = { code: 'revoke-business-licence', zh: '吊销营业执照' };
const detention: RuleItem = { code: 'detention', zh: '行政拘留' };
const other: RuleItem = { code: 'other', zh: '法律、行政法规规定的其他行政处罚' };

export const penaltyKinds = rule<readonly RuleItem[]>({
  id: 'penalty-kinds',
  zh: '行政处罚的种类',
  kind: 'list',
  versions: [
    {
      from: date('2018-01-01'),
      until: date('2021-07-14'),
      value: [
        warning,
        fine,
        gains,
        goods,
        suspendBusiness,
        suspendLicence,
        revokeLicence,
        { code: 'suspend-business-licence', zh: '暂扣执照' },
        { code: 'revoke-business-licence', zh: '吊销执照' },
        detention,
        other,
      ],
      cite: [cite('penalty-law-2017', '第八条')],
      verified: false,
      note: '2017年行政处罚法第八条凭记忆，原文未见。',
    },
    {
      from: date('2021-07-15'),
      value: [
        warning,
        { code: 'public-criticism', zh: '通报批评' },
        fine,
        gains,
        goods,
        suspendLicence,
        { code: 'lower-qualification', zh: '降低资质等级' },
        revokeLicence,
        { code: 'restrict-business', zh: '限制开展生产经营活动' },
        suspendBusiness,
        { code: 'close-business', zh: '责令关闭' },
        { code: 'restrict-employment', zh: '限制从业' },
        detention,
        revokeBusinessLicence,
        other,
      ],
      cite: [
        cite('penalty-law-2021', '第九条', '警告、通报批评'),
        cite('penalty-law-2021', '第九条', '罚款、没收违法所得、没收非法财物'),
        cite('penalty-law-2021', '第九条', '暂扣许可证件、降低资质等级、吊销许可证件'),
        cite('penalty-law-2021', '第九条', '限制开展生产经营活动、责令停产停业、责令关闭、限制从业'),
        cite('penalty-law-2021', '第九条', '法律、行政法规规定的其他行政处罚'),
      ],
      verified: true,
      note: '吊销营业执照未在第九条单列，属法律、行政法规规定的处罚，因听证和公示期另有规定而单独列出。行政拘留不由市场监管部门实施。',
    },
  ],
});

/** Whether the law of the day knows this kind of penalty. */
export function isPenaltyKind(code: string, day: PlainDate): boolean {
  return versionOn(penaltyKinds, day).value.some((item) => item.code === code);
}
