/** 催告与强制执行 — what may be done where a party neither contests nor performs, and within what time. */

import { calendarDays, date, type Length, months, rule, workingDays, years } from '../../../law/kinds.ts';
import {
  beforeProcedure2019,
  coercionLaw,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  under2019Rules,
  under2021Rules,
  underOldPenaltyLaw,
} from '../../../law/rule-parts.ts';
import { sinceCoercionLaw } from './sources.ts';

const noStaySentence = '当事人申请行政复议或者提起行政诉讼的，行政处罚不停止执行，法律另有规定的除外。';
const noStayWords = '行政处罚不停止执行，法律另有规定的除外';

export const noStay = rule({
  id: 'no-stay',
  zh: '复议、诉讼不停止执行',
  kind: 'text',
  versions: [
    {
      from: underOldPenaltyLaw.from,
      until: date('2019-03-31'),
      value: noStaySentence,
      cite: [penaltyLaw2017('第四十五条')],
      verified: false,
      note: '条文见于公开的法律问答页面，2017年文本未存，未能核对原文。',
    },
    {
      ...under2019Rules,
      value: noStaySentence,
      cite: [procedure2019('第六十三条第二款', noStayWords), penaltyLaw2017('第四十五条')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: noStaySentence,
      cite: [procedure2021('第七十一条第二款', noStayWords), penaltyLaw('第七十三条第一款', noStayWords)],
      verified: true,
    },
  ],
});

const demandNote =
  '须在复议、诉讼期限届满后书面催告，载明履行期限、方式、金额和陈述申辩权。行政强制法第六十九条规定十日以内为工作日，2019年规定的“十日”也按工作日计。';

export const demandLetter = rule({
  id: 'demand-letter',
  zh: '催告期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: workingDays(10),
      cite: [
        procedure2019('第六十八条', '在收到催告书十日后仍不履行行政处罚决定的'),
        coercionLaw('第五十四条', '催告书送达十日后当事人仍未履行义务的'),
        coercionLaw('第六十九条', '本法中十日以内期限的规定是指工作日'),
        coercionLaw('第三十五条', '催告应当以书面形式作出'),
      ],
      verified: true,
      note: demandNote,
    },
    {
      ...under2021Rules,
      value: workingDays(10),
      cite: [
        procedure2021('第七十六条第一款', '在收到催告书十个工作日后仍不履行行政处罚决定的'),
        coercionLaw('第五十四条', '催告书送达十日后当事人仍未履行义务的'),
        coercionLaw('第六十九条', '本法中十日以内期限的规定是指工作日'),
      ],
      verified: true,
      note: demandNote,
    },
  ],
});

const withinThreeMonths = '可以在期限届满之日起三个月内依法申请人民法院强制执行';
const threeMonthsInLaw = '可以自期限届满之日起三个月内';

export const courtApplication = rule({
  id: 'court-application',
  zh: '申请人民法院强制执行的期限',
  kind: 'period',
  before: beforeProcedure2019,
  versions: [
    {
      ...under2019Rules,
      value: months(3),
      cite: [procedure2019('第六十八条', withinThreeMonths), coercionLaw('第五十三条', threeMonthsInLaw)],
      verified: true,
      note: '自复议、诉讼期限届满之日起算，由行政机关负责人签名。',
    },
    {
      ...under2021Rules,
      value: months(3),
      cite: [
        procedure2021('第七十六条第一款', withinThreeMonths),
        procedure2021('第七十六条第二款', '自暂缓或者分期缴纳罚款期限结束之日起计算'),
        penaltyLaw('第七十二条第二款', '自暂缓或者分期缴纳罚款期限结束之日起计算'),
        coercionLaw('第五十三条', threeMonthsInLaw),
      ],
      verified: true,
      note: '自复议、诉讼期限届满之日起算；批准延期、分期的，自延期、分期期限结束之日起算。由行政机关负责人签名。',
    },
  ],
});

export const courtApplicationDocuments = rule({
  id: 'court-application-documents',
  zh: '申请强制执行的材料',
  kind: 'list',
  versions: [
    {
      ...sinceCoercionLaw,
      value: [
        { code: 'application', zh: '强制执行申请书（行政机关负责人签名，加盖印章，注明日期）' },
        { code: 'decision-and-grounds', zh: '行政决定书及作出决定的事实、理由和依据' },
        { code: 'party-opinion-and-demand', zh: '当事人的意见及行政机关催告情况' },
        { code: 'subject-matter', zh: '申请强制执行标的情况' },
        { code: 'other', zh: '法律、行政法规规定的其他材料' },
      ],
      cite: [
        coercionLaw('第五十五条第一款', '行政机关向人民法院申请强制执行，应当提供下列材料'),
        coercionLaw('第五十五条第二款', '强制执行申请书应当由行政机关负责人签名'),
      ],
      verified: true,
    },
  ],
});

/**
 * 法院期限 — the court accepts, then rules; `ruleInDoubt` where it doubts the decision. `askHigherCourt` is the bureau's own
 * time to contest a refusal before the next higher court.
 */
export interface CourtPeriods {
  readonly accept: Length;
  readonly rule: Length;
  readonly ruleInDoubt: Length;
  readonly askHigherCourt: Length;
}

export const courtSteps = rule<CourtPeriods>({
  id: 'court-steps',
  zh: '人民法院受理与裁定的期限',
  kind: 'period',
  versions: [
    {
      ...sinceCoercionLaw,
      value: {
        accept: workingDays(5),
        rule: workingDays(7),
        ruleInDoubt: calendarDays(30),
        askHigherCourt: calendarDays(15),
      },
      cite: [
        coercionLaw('第五十六条第一款', '人民法院接到行政机关强制执行的申请，应当在五日内受理'),
        coercionLaw('第五十六条第二款', '可以在十五日内向上一级人民法院申请复议'),
        coercionLaw('第五十七条', '人民法院应当自受理之日起七日内作出执行裁定'),
        coercionLaw('第五十八条第二款', '人民法院应当自受理之日起三十日内作出是否执行的裁定'),
        coercionLaw('第五十八条第三款', '可以自收到裁定之日起十五日内向上一级人民法院申请复议'),
        coercionLaw('第六十九条', '本法中十日以内期限的规定是指工作日'),
      ],
      verified: true,
      note: '五日、七日按第六十九条为工作日；十五日、三十日按自然日计。',
    },
  ],
});

const auction =
  '当事人不复议、不诉讼，经催告仍不履行的，已经采取查封、扣押措施的机关可以将查封、扣押的财物依法拍卖抵缴罚款。';

export const auctionSeized = rule({
  id: 'auction-seized',
  zh: '拍卖查封、扣押物抵缴罚款',
  kind: 'text',
  versions: [
    {
      ...sinceCoercionLaw,
      until: under2019Rules.until,
      value: auction,
      cite: [coercionLaw('第四十六条第三款', '可以将查封、扣押的财物依法拍卖抵缴罚款')],
      verified: true,
    },
    {
      ...under2021Rules,
      value: auction,
      cite: [
        coercionLaw('第四十六条第三款', '可以将查封、扣押的财物依法拍卖抵缴罚款'),
        penaltyLaw('第七十二条第一款第二项', '根据法律规定，将查封、扣押的财物拍卖、依法处理'),
      ],
      verified: true,
    },
  ],
});

export const enforceNoNight = rule({
  id: 'enforce-no-night',
  zh: '夜间、法定节假日不得强制执行',
  kind: 'text',
  versions: [
    {
      ...sinceCoercionLaw,
      value:
        '不得在夜间或者法定节假日实施行政强制执行，情况紧急的除外；不得对居民生活停止供水、供电、供热、供燃气迫使履行。',
      cite: [
        coercionLaw('第四十三条第一款', '行政机关不得在夜间或者法定节假日实施行政强制执行'),
        coercionLaw('第四十三条第二款', '不得对居民生活采取停止供水、供电、供热、供燃气等方式'),
      ],
      verified: true,
    },
  ],
});

export const enforceAgreement = rule({
  id: 'enforce-agreement',
  zh: '执行协议',
  kind: 'text',
  versions: [
    {
      ...sinceCoercionLaw,
      value: '可以与当事人达成执行协议，约定分阶段履行；当事人采取补救措施的，可以减免加处的罚款。',
      cite: [coercionLaw('第四十二条第一款', '当事人采取补救措施的，可以减免加处的罚款或者滞纳金')],
      verified: true,
      note: '可以减免的是加处的罚款，不是罚款本身。',
    },
  ],
});

export const enforceSuspend3y = rule({
  id: 'enforce-suspend-3y',
  zh: '中止执行满三年不再执行',
  kind: 'period',
  versions: [
    {
      ...sinceCoercionLaw,
      value: years(3),
      cite: [coercionLaw('第三十九条第二款', '中止执行满三年未恢复执行的，行政机关不再执行')],
      verified: true,
      note: '须没有明显社会危害，当事人确无能力履行。',
    },
  ],
});
