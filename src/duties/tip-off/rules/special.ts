/** 专门法律的告知义务 — the laws that do require telling the informant, with and without a number of days. */

import type { InstrumentId } from '../../../law/instruments/index.ts';
import { cite } from '../../../law/instruments/index.ts';
import { date, type Length, type Rule, type RuleVersion, rule, workingDays } from '../../../law/kinds.ts';

const notSeen = '原文未收录，条号依规则整理，未对照原文。';

export const rptSpecialAd = rule({
  id: 'rpt-special-ad',
  zh: '广告举报的处理告知期限',
  kind: 'period',
  versions: [
    {
      from: date('2018-10-26'),
      value: workingDays(7),
      cite: [cite('advertising-law', '第五十三条', '应当自收到投诉之日起七个工作日内，予以处理并告知投诉、举报人')],
      verified: true,
      note: '2018年修正的文本未见，按2021年修正的文本引用。',
    },
  ],
});

export const rptSpecialInfo = rule({
  id: 'rpt-special-info',
  zh: '企业公示信息虚假举报的处理告知期限',
  kind: 'period',
  versions: [
    {
      from: date('2014-10-01'),
      value: workingDays(20),
      cite: [cite('business-disclosure', '第十三条第一款', '应当自接到举报材料之日起20个工作日内进行核查')],
      verified: true,
      note: '处理情况书面告知举报人。',
    },
  ],
});

export const rptSpecialInfoQuery = rule({
  id: 'rpt-special-info-query',
  zh: '企业公示信息查询的答复期限',
  kind: 'period',
  versions: [
    {
      from: date('2014-10-01'),
      value: workingDays(20),
      cite: [cite('business-disclosure', '第十三条第二款', '20个工作日内书面答复申请人')],
      verified: true,
      note: '查询申请不是举报，由登记机构答复；列此备查。',
    },
  ],
});

const beforeAmended = { from: date('2014-10-01'), until: date('2025-12-24') } as const;
const sinceAmended = { from: date('2025-12-25') } as const;

/** The text since 2025-12-25 is held; what stood before is taken to have been the same. */
function annualReport(
  instrument: InstrumentId,
  article: string,
  words: string,
): readonly [RuleVersion<Length>, RuleVersion<Length>] {
  return [
    {
      ...beforeAmended,
      value: workingDays(20),
      cite: [cite(instrument, article)],
      verified: false,
      note: '2025年12月25日以前的文本未见，条号和期限凭记忆。',
    },
    {
      ...sinceAmended,
      value: workingDays(20),
      cite: [cite(instrument, article, words)],
      verified: true,
      note: '书面告知举报人。',
    },
  ];
}

export const rptSpecialGtgs = rule({
  id: 'rpt-special-gtgs',
  zh: '个体工商户公示信息虚假举报的处理告知期限',
  kind: 'period',
  versions: annualReport('individual-annual-report', '第十二条', '应当自收到举报材料之日起20个工作日内进行核查'),
});

export const rptSpecialCoop = rule({
  id: 'rpt-special-coop',
  zh: '农民专业合作社公示信息虚假举报的处理告知期限',
  kind: 'period',
  versions: annualReport('cooperative-annual-report', '第九条', '应当自收到举报材料之日起20个工作日内进行核查'),
});

export const rptSpecialUnfair = rule({
  id: 'rpt-special-unfair',
  zh: '不正当竞争举报的结果告知',
  kind: 'text',
  versions: [
    {
      from: date('2018-01-01'),
      until: date('2025-10-14'),
      value: '实名举报并提供相关事实和证据的，告知处理结果。',
      cite: [cite('unfair-competition', '第十六条')],
      verified: false,
      note: notSeen,
    },
    {
      from: date('2025-10-15'),
      value: '实名举报并提供相关事实和证据的，及时告知处理结果。',
      cite: [cite('unfair-competition', '第二十条第二款', '监督检查部门应当将处理结果及时告知举报人')],
      verified: true,
    },
  ],
});

export const rptSpecialNolicence = rule({
  id: 'rpt-special-nolicence',
  zh: '无证无照举报的结果告知',
  kind: 'text',
  versions: [
    {
      from: date('2017-10-01'),
      value: '实名举报的，告知处理结果。',
      cite: [cite('unlicensed-business-2017', '第九条第二款', '对实名举报的，查处部门应当告知处理结果')],
      verified: true,
    },
  ],
});

export const rptSpecialFood = rule({
  id: 'rpt-special-food',
  zh: '食品安全举报的答复与移交',
  kind: 'text',
  versions: [
    {
      from: date('2018-12-29'),
      value: '属于本部门职责的，受理并在法定期限内答复、核实、处理；不属于的，移交有权部门并书面通知；查实的给予奖励。',
      cite: [cite('food-safety-law', '第一百一十五条第一款', '应当移交有权处理的部门并书面通知咨询、投诉、举报人')],
      verified: true,
      note: '2018年修正的文本未见，按2021年修正的文本引用。',
    },
  ],
});

interface Unseen {
  readonly id: string;
  readonly zh: string;
  readonly from: string;
  readonly before?: string;
  readonly value: string;
  readonly instrument: InstrumentId;
  readonly article: string;
}

/** A duty to answer whose article nobody here has read. */
const unseen = ({ id, zh, from, before, value, instrument, article }: Unseen): Rule<string> =>
  rule({
    id,
    zh,
    kind: 'text',
    ...(before === undefined ? {} : { before }),
    versions: [{ from: date(from), value, cite: [cite(instrument, article)], verified: false, note: notSeen }],
  });

export const rptSpecialStandard = unseen({
  id: 'rpt-special-standard',
  zh: '标准化举报的结果告知与奖励',
  from: '2018-01-01',
  value: '实名举报人或者投诉人，告知处理结果；按规定给予奖励。',
  instrument: 'standardization-law',
  article: '第三十五条',
});

export const rptSpecialDrug = unseen({
  id: 'rpt-special-drug',
  zh: '药品举报的答复',
  from: '2019-12-01',
  before: '2019年12月1日药品管理法修订施行以前的条文未见。',
  value: '及时答复、核实、处理；查实的给予奖励。',
  instrument: 'drug-law',
  article: '第一百零六条',
});

export const rptSpecialDevice = unseen({
  id: 'rpt-special-device',
  zh: '医疗器械举报的答复',
  from: '2021-06-01',
  before: '2021年6月1日医疗器械监督管理条例修订施行以前的条文未见。',
  value: '及时核实、处理、答复；查实的给予奖励。',
  instrument: 'medical-device-regulation',
  article: '第七十九条',
});

export const rptSpecialCosmetic = unseen({
  id: 'rpt-special-cosmetic',
  zh: '化妆品举报的答复',
  from: '2021-01-01',
  before: '2021年1月1日化妆品监督管理条例施行以前的条文未见。',
  value: '及时答复或者处理；查实的给予奖励。',
  instrument: 'cosmetics-regulation',
  article: '第五十八条',
});

export const rptSpecialSalt = unseen({
  id: 'rpt-special-salt',
  zh: '食盐举报的结果告知',
  from: '2017-12-26',
  value: '实名举报的，告知处理结果。',
  instrument: 'salt-regulation',
  article: '第二十五条',
});

export const rptSpecial2007 = unseen({
  id: 'rpt-special-2007',
  zh: '食品等产品安全举报的答复与移交',
  from: '2007-07-26',
  value: '受理并及时核实、处理、答复；非职责的转交并告知举报人；查实的给予奖励。',
  instrument: 'product-safety-2007',
  article: '第十九条',
});

export const rptSpecialPyramid = unseen({
  id: 'rpt-special-pyramid',
  zh: '传销举报的查实与奖励',
  from: '2005-11-01',
  value: '立即调查核实，为举报人保密；经调查属实的，按规定给予奖励。',
  instrument: 'pyramid-selling',
  article: '第六条',
});

export const specialRules: readonly Rule[] = [
  rptSpecialAd,
  rptSpecialInfo,
  rptSpecialInfoQuery,
  rptSpecialGtgs,
  rptSpecialCoop,
  rptSpecialUnfair,
  rptSpecialNolicence,
  rptSpecialStandard,
  rptSpecialFood,
  rptSpecialDrug,
  rptSpecialDevice,
  rptSpecialCosmetic,
  rptSpecialSalt,
  rptSpecial2007,
  rptSpecialPyramid,
];
