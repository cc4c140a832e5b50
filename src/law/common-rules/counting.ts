/** 期间的计算 — how the days of every period are counted, and which law applies to which act. */

import { cite } from '../instruments/index.ts';
import { date, rule } from '../kinds.ts';
import {
  beforeProcedure2019,
  coercionLaw,
  items,
  penaltyLaw,
  penaltyLaw2017,
  procedure2019,
  procedure2021,
  renumbered,
  under2021Rules,
} from '../rule-parts.ts';

export const countStartDay = rule({
  id: 'count-start-day',
  zh: '期间起算',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('期间开始的时或者日不计算在内，自次时、次日起算。', {
    of2019: [procedure2019('第七十二条', '期间开始的时或者日不计算在内')],
    of2021: [procedure2021('第八十条', '期间开始的时或者日不计算在内')],
  }),
});

export const countLastDayHoliday = rule({
  id: 'count-last-day-holiday',
  zh: '期间末日为法定节假日的顺延',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('期间的最后一日为法定节假日的，以节假日后的第一日为届满之日。', {
    of2019: [procedure2019('第七十二条', '以法定节假日后的第一日为期间届满的日期')],
    of2021: [procedure2021('第八十条', '以法定节假日后的第一日为期间届满的日期')],
  }),
});

export const countTransitExcluded = rule({
  id: 'count-transit-excluded',
  zh: '在途时间不计入',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('文书在途的时间不计入期间，以交邮之日为准。', {
    of2019: [procedure2019('第七十二条', '期间不包括在途时间')],
    of2021: [procedure2021('第八十条', '期间不包括在途时间')],
  }),
});

export const countInclusive = rule({
  id: 'count-inclusive',
  zh: '以上、以下、内包括本数',
  kind: 'text',
  before: beforeProcedure2019,
  versions: renumbered('“以上”“以下”“内”均包括本数，恰为限额的也算达到。', {
    of2019: [
      procedure2019('第七十六条', '均包括本数'),
      cite('hearing-2019', '第三十一条', '本办法中的“以上”“内”均包括本数'),
    ],
    of2021: [
      procedure2021('第八十四条', '均包括本数'),
      cite('hearing-2021', '第三十一条', '本办法中的“以上”“内”均包括本数'),
    ],
  }),
});

export const lawShortDays = rule({
  id: 'law-short-days',
  zh: '行政处罚法所称“日”的性质',
  kind: 'list',
  versions: [
    {
      from: date('2018-01-01'),
      until: date('2021-07-14'),
      value: items({ 'calendar-day': '三日、七日按自然日计，但规章写明“工作日”的除外' }),
      cite: [penaltyLaw2017('全文未见定义“日”的条文')],
      verified: false,
      note: '旧法没有界定“日”，按自然日计是推断：2021年把“七日”改为“七个工作日”，可见原文为“日”。旧法原文未见。',
    },
    {
      ...under2021Rules,
      value: items({ 'working-day': '二日、三日、五日、七日是指工作日，不含法定节假日' }),
      cite: [penaltyLaw('第八十五条', '“二日”“三日”“五日”“七日”的规定是指工作日')],
      verified: true,
      note: '先行登记保存、送达决定书、听证通知的“七日”自此为工作日；简易程序归档、管辖争议、指定管辖的七日在2019年已是工作日。',
    },
  ],
});

export const coercionShortDays = rule({
  id: 'coercion-short-days',
  zh: '行政强制法十日以内的期限',
  kind: 'text',
  versions: [
    {
      from: date('2012-01-01'),
      value: '行政强制法中十日以内的期限是工作日，不含法定节假日。',
      cite: [coercionLaw('第六十九条', '本法中十日以内期限的规定是指工作日')],
      verified: true,
      note: '催告的十日因此在2019年也是工作日。',
    },
  ],
});

export const longDaysCalendar = rule({
  id: 'long-days-calendar',
  zh: '十五日、三十日、六十日、九十日',
  kind: 'text',
  before: beforeProcedure2019,
  versions: [
    {
      from: date('2019-04-01'),
      until: date('2021-07-14'),
      value: '十日以上写作“日”的期限，没有规定为工作日的，按自然日计。',
      cite: [coercionLaw('第六十九条', '十日以内期限的规定是指工作日')],
      verified: false,
      note: '由条文反面推断：没有条文直接写明“自然日”。',
    },
    {
      ...under2021Rules,
      value: '十日以上写作“日”的期限，没有规定为工作日的，按自然日计。',
      cite: [
        penaltyLaw('第八十五条', '“二日”“三日”“五日”“七日”的规定是指工作日'),
        coercionLaw('第六十九条', '十日以内期限的规定是指工作日'),
      ],
      verified: false,
      note: '由条文反面推断：没有条文直接写明“自然日”。',
    },
  ],
});

export const timeLawChoice = rule({
  id: 'time-law-choice',
  zh: '从旧兼从轻',
  kind: 'text',
  before: '2017年修正的行政处罚法没有对应条文（凭记忆，原文未见），2021年7月15日前不编码。',
  versions: [
    {
      ...under2021Rules,
      value: '适用违法行为发生时的规定；作出决定时规定已修改或者废止，且新规定处罚较轻或者不认为违法的，适用新规定。',
      cite: [penaltyLaw('第三十七条', '且新的规定处罚较轻或者不认为是违法的，适用新的规定')],
      verified: true,
      note: '只管实体处罚；程序适用行为当时有效的规定。',
    },
  ],
});

export const countingRules = [
  countStartDay,
  countLastDayHoliday,
  countTransitExcluded,
  countInclusive,
  lawShortDays,
  coercionShortDays,
  longDaysCalendar,
  timeLawChoice,
] as const;
