/**
 * 有自己期限的许可 — food, drugs and medical devices. Their texts are not among the reference texts: the periods come from
 * the rule book, no words are quoted and every version stays unverified until a lawyer has read the article.
 */
import { cite } from '../../law/instruments/index.ts';
import {
  type Citation,
  date,
  type Length,
  months,
  type PlainDate,
  type Rule,
  type RuleVersion,
  rule,
  workingDays,
} from '../../law/kinds.ts';
import { licensingLaw, sinceLicensingLaw } from './rule-parts.ts';

const unseen = '期限依规则手册，原文未核对。';
const asTheLaw = '专门规章原文未见，按行政许可法的一般期限。';
const notCounted = ['testing', 'hearing'] as const;

const foodBusiness = (article: string): Citation => cite('food-business-licensing-2023', article);
const foodProduction = (article: string): Citation => cite('food-production-licensing-2020', article);
const drug = (article: string): Citation => cite('drug-business-2024', article);
const device = (article: string): Citation => cite('device-business-2022', article);

const since = (from: PlainDate, value: Length, citation: Citation, more: Partial<RuleVersion<Length>> = {}) =>
  [{ from, value, cite: [citation], verified: false, note: unseen, ...more }] as const;

/** Twenty working days and ten more by the licensing law until the special rule shortened them to ten and five. */
const shortened = (from: PlainDate, until: PlainDate, citation: Citation) =>
  [
    {
      from: sinceLicensingLaw,
      until,
      value: workingDays(20),
      cite: [licensingLaw('第四十二条', '应当自受理行政许可申请之日起二十日内作出行政许可决定')],
      verified: false,
      notCounted,
      extensions: [
        { length: workingDays(10), approver: 'bureau-head', zh: '经本行政机关负责人批准，可以延长十日，并告知理由' },
      ],
      note: asTheLaw,
    },
    {
      from,
      value: workingDays(10),
      cite: [citation],
      verified: false,
      notCounted,
      extensions: [{ length: workingDays(5), approver: 'bureau-head', zh: '经本部门负责人批准，可以延长五个工作日' }],
      note: unseen,
    },
  ] as const;

/** Ten working days for the certificate until the special rule shortened them to five. */
const issuedSooner = (from: PlainDate, until: PlainDate, citation: Citation) =>
  [
    {
      from: sinceLicensingLaw,
      until,
      value: workingDays(10),
      cite: [licensingLaw('第四十四条', '应当自作出决定之日起十日内向申请人颁发、送达行政许可证件')],
      verified: false,
      note: asTheLaw,
    },
    { from, value: workingDays(5), cite: [citation], verified: false, note: unseen },
  ] as const;

const foodBusinessFrom = date('2023-12-01');
const foodBusinessBefore = date('2023-11-30');
const beforeFoodBusiness = '2023年11月30日以前适用食品经营许可管理办法，原文未见。';
const foodProductionFrom = date('2020-03-01');
const foodProductionBefore = date('2020-02-29');
const beforeFoodProduction = '2020年2月29日以前适用2015年的食品生产许可管理办法，原文未见。';
const drugFrom = date('2024-01-01');
const beforeDrug = '2023年12月31日以前适用药品经营许可证管理办法，原文未见。';
const beforeDevice = '2022年4月30日以前适用2017年修正的医疗器械经营监督管理办法，原文未见。';

const period = <const V extends readonly [RuleVersion<Length>, ...RuleVersion<Length>[]]>(
  id: string,
  zh: string,
  versions: V,
  before?: string,
) => rule<Length>({ id, zh, kind: 'period', versions, ...(before === undefined ? {} : { before }) });

export const licFoodbizDecide = period(
  'lic-foodbiz-decide',
  '食品经营许可决定',
  shortened(foodBusinessFrom, foodBusinessBefore, foodBusiness('第二十一条')),
);
export const licFoodbizIssue = period(
  'lic-foodbiz-issue',
  '食品经营许可发证',
  issuedSooner(foodBusinessFrom, foodBusinessBefore, foodBusiness('第二十二条')),
);
export const licFoodbizSite = period(
  'lic-foodbiz-site',
  '食品经营许可现场核查',
  since(foodBusinessFrom, workingDays(5), foodBusiness('第二十条'), { note: `自接受任务起，两人以上。${unseen}` }),
  beforeFoodBusiness,
);
export const licFoodbizPostcheck = period(
  'lic-foodbiz-postcheck',
  '未经现场核查的食品经营许可发证后检查',
  since(foodBusinessFrom, workingDays(30), foodBusiness('第三十四条')),
  beforeFoodBusiness,
);
export const licFoodprodDecide = period(
  'lic-foodprod-decide',
  '食品生产许可决定',
  shortened(foodProductionFrom, foodProductionBefore, foodProduction('第二十二条')),
);
export const licFoodprodIssue = period(
  'lic-foodprod-issue',
  '食品生产许可发证',
  issuedSooner(foodProductionFrom, foodProductionBefore, foodProduction('第二十三条')),
);
export const licDrugRetailIssue = period(
  'lic-drug-retail-issue',
  '药品零售许可发证',
  issuedSooner(drugFrom, date('2023-12-31'), drug('第十三条')),
);

/** Periods that bind the holder, or that no act of this procedure ends: shown beside the matter and in the law index. */
const otherPeriods: readonly Rule[] = [
  rule({
    id: 'lic-foodbiz-accept',
    zh: '食品经营许可补正告知',
    kind: 'period',
    before: beforeFoodBusiness,
    versions: [
      {
        from: foodBusinessFrom,
        value: workingDays(5),
        cite: [foodBusiness('第十六条'), foodBusiness('第十八条')],
        verified: false,
        note: `与行政许可法的五日相同。${unseen}`,
      },
    ],
  }),
  rule({
    id: 'lic-foodbiz-change',
    zh: '食品经营许可变更',
    kind: 'period',
    before: beforeFoodBusiness,
    versions: [
      {
        from: foodBusinessFrom,
        value: { apply: workingDays(10), checkAfterReport: workingDays(30) },
        cite: [foodBusiness('第二十九条'), foodBusiness('第三十条')],
        verified: false,
        note: unseen,
      },
    ],
  }),
  rule({
    id: 'lic-foodbiz-renew',
    zh: '食品经营许可延续申请',
    kind: 'period',
    before: beforeFoodBusiness,
    versions: [
      {
        from: foodBusinessFrom,
        value: { earliest: workingDays(90), latest: workingDays(15) },
        cite: [foodBusiness('第三十二条')],
        verified: false,
        note: `届满前九十个工作日至十五个工作日。${unseen}`,
      },
    ],
  }),
  rule({
    id: 'lic-prepack-record',
    zh: '仅销售预包装食品备案',
    kind: 'period',
    before: '2023年11月30日以前的备案规定未见。',
    versions: [
      {
        from: foodBusinessFrom,
        value: { change: workingDays(5), publish: workingDays(5) },
        cite: [foodBusiness('第四十二条'), foodBusiness('第四十三条')],
        verified: false,
        note: unseen,
      },
    ],
  }),
  rule({
    id: 'lic-foodprod',
    zh: '食品生产许可的其他期限',
    kind: 'period',
    before: beforeFoodProduction,
    versions: [
      {
        from: foodProductionFrom,
        value: {
          site: workingDays(5),
          change: workingDays(10),
          renewBefore: workingDays(30),
          deregister: workingDays(20),
        },
        cite: [
          foodProduction('第二十一条'),
          foodProduction('第三十二条'),
          foodProduction('第三十四条'),
          foodProduction('第四十条'),
        ],
        verified: false,
        note: unseen,
      },
    ],
  }),
  rule({
    id: 'lic-drug-retail',
    zh: '药品零售许可',
    kind: 'period',
    before: beforeDrug,
    versions: [
      {
        from: drugFrom,
        value: {
          supplement: workingDays(5),
          decide: workingDays(20),
          change: workingDays(15),
          checkAfterPromise: months(3),
          renewEarliest: months(6),
          renewLatest: months(2),
        },
        cite: [drug('第十二条'), drug('第二十三条'), drug('第二十六条'), drug('第三十条')],
        verified: false,
        note: unseen,
      },
    ],
  }),
  rule({
    id: 'lic-device-biz',
    zh: '第三类医疗器械经营许可',
    kind: 'period',
    before: beforeDevice,
    versions: [
      {
        from: date('2022-05-01'),
        value: {
          supplement: workingDays(5),
          decide: workingDays(20),
          issue: workingDays(10),
          renewEarliest: workingDays(90),
          renewLatest: workingDays(30),
        },
        cite: [device('第十一条'), device('第十三条'), device('第十五条'), device('第十六条')],
        verified: false,
        note: `由设区的市级部门许可；直辖市区局办理依权责清单，须确认。${unseen}`,
      },
    ],
  }),
];

export const specialLicenceRules: readonly Rule[] = [
  licFoodbizDecide,
  licFoodbizIssue,
  licFoodbizSite,
  licFoodbizPostcheck,
  licFoodprodDecide,
  licFoodprodIssue,
  licDrugRetailIssue,
  ...otherPeriods,
];
